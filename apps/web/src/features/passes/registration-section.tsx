import { useState } from 'react';
import { useToday } from '../../app/shell-query';
import {
  RecordSecurityCourseDocument,
  RegisterSecuritySpecialistDocument,
  RenewSecurityRegistrationDocument,
} from '../../gql/graphql';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { DateText } from '../../ui/date-text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { SectionHeading } from '../../ui/page-heading';
import { useDialog } from '../../ui/use-dialog';
import { EvidenceField } from '../evidence/evidence-field';
import { DayField } from './day-field';
import { Fact } from './pass-words';
import { usePassesCommand, type MyExams, type MyRegistration } from './passes-queries';
import { RegistrationTerms } from './registration-terms';

type Action = 'register' | 'renew' | 'course';

const DAY_MS = 86_400_000;

/** Shown to whoever has a registration, or could have one: a verified pass of SC. */
export function RegistrationSection({ mine }: { mine: MyExams }) {
  const t = useText(passesText).registration;
  const acting = useDialog<Action>();
  const registration = mine.mySecurityRegistration;
  const pass = mine.myExamPasses.find(({ exam, state }) => exam.code === 'SC' && state === 'verified');
  if (!registration && !pass) return null;
  return (
    <section aria-labelledby="registration">
      <SectionHeading id="registration" title={t.title} />
      <div className="flex flex-col gap-4">
        {registration ? <Registration registration={registration} /> : <p>{t.none}</p>}
        <div className="flex flex-wrap gap-3">
          {!registration && (
            <Button look="outline" onClick={() => acting.show('register')}>
              {t.register}
            </Button>
          )}
          {registration?.facts.renewalFrom && <Button onClick={() => acting.show('renew')}>{t.renew}</Button>}
          {registration && (
            <Button look="outline" onClick={() => acting.show('course')}>
              {t.course}
            </Button>
          )}
        </div>
      </div>
      {acting.about && (
        <RegistrationDialog
          key={`registration ${acting.turn}`}
          action={acting.about}
          registrationId={registration?.id ?? ''}
          passId={pass?.id ?? ''}
          open={acting.open}
          onClose={acting.close}
        />
      )}
    </section>
  );
}

function Registration({ registration }: { registration: MyRegistration }) {
  const t = useText(passesText).registration;
  const today = useToday();
  const { number, registeredOn, facts, terms } = registration;
  const daysLeft = facts.lastDay
    ? Math.round((Date.parse(facts.lastDay) - Date.parse(today)) / DAY_MS)
    : undefined;
  return (
    <>
      {facts.standing === 'expired' && <Alert kind="error" title={t.expired} />}
      {facts.standing === 'expiring' && daysLeft !== undefined && (
        <Alert kind="warning" title={t.daysLeft(daysLeft)} />
      )}
      {facts.standing === 'valid' && daysLeft !== undefined && <p>{t.daysLeft(daysLeft)}</p>}
      {facts.waiting && <p>{t.unverified}</p>}
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <Fact term={t.number}>{number}</Fact>
        <Fact term={t.registeredOn}>
          <DateText on={registeredOn} />
        </Fact>
        {facts.lastDay && (
          <Fact term={t.until}>
            <DateText on={facts.lastDay} />
          </Fact>
        )}
      </dl>
      <RegistrationTerms terms={terms} />
    </>
  );
}

interface RegistrationDialogProps {
  action: Action;
  registrationId: string;
  passId: string;
  open: boolean;
  onClose: () => void;
}

function RegistrationDialog({ action, registrationId, passId, open, onClose }: RegistrationDialogProps) {
  const words = useText(passesText);
  const t = words.registration;
  const today = useToday();
  const [number, setNumber] = useState('');
  const [day, setDay] = useState('');
  const [evidence, setEvidence] = useState<{ id: string; name: string }>();
  const [asked, setAsked] = useState(false);
  const done = (): void => {
    announce(words.done);
    onClose();
  };
  const register = usePassesCommand(RegisterSecuritySpecialistDocument, done);
  const renew = usePassesCommand(RenewSecurityRegistrationDocument, done);
  const course = usePassesCommand(RecordSecurityCourseDocument, done);
  const command = { register, renew, course }[action];
  const numberWrong = action === 'register' && !/^[0-9A-Z-]{3,20}$/.test(number.trim());
  const dayWrong = action !== 'renew' && (day === '' || day > today);
  const evidenceMissing = action !== 'course' && !evidence;
  const submit = (): void => {
    setAsked(true);
    if (numberWrong || dayWrong || evidenceMissing) return;
    const evidenceId = evidence?.id ?? '';
    if (action === 'register')
      register.mutate({ input: { passId, number: number.trim(), registeredOn: day, evidenceId } });
    else if (action === 'renew') renew.mutate({ id: registrationId, evidenceId });
    else course.mutate({ id: registrationId, attendedOn: day });
  };
  return (
    <FormDialog
      open={open}
      title={t[action]}
      submit={words.move.submit}
      busy={command.isPending}
      error={command.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {action === 'register' && (
        <TextField
          label={t.number}
          maxLength={20}
          value={number}
          error={asked && numberWrong ? words.missing.number : undefined}
          onChange={({ target }) => setNumber(target.value)}
        />
      )}
      {action !== 'renew' && (
        <DayField
          label={action === 'register' ? t.registeredOn : t.courseOn}
          value={day}
          max={today}
          error={asked && dayWrong ? words.missing.day : undefined}
          onChange={setDay}
        />
      )}
      {action !== 'course' && (
        <EvidenceField
          label={t.evidence}
          hint={action === 'renew' ? t.renewHint : undefined}
          value={evidence}
          onChange={setEvidence}
          error={asked && evidenceMissing ? words.missing.evidence : undefined}
        />
      )}
    </FormDialog>
  );
}
