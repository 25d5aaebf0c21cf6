import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday, useViewer } from '../../app/shell-query';
import { EndCertificationOfficerDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { LastDayFields, lastDayOf, NOW } from '../../ui/last-day-fields';
import { announce } from '../../ui/live-region';
import { PageHeading } from '../../ui/page-heading';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { useDialog } from '../../ui/use-dialog';
import { HolderText } from '../roles/holder-text';
import { NameOfficerDialog } from './name-officer-dialog';
import { certificationOfficersQuery, usePassesCommand, type Officer } from './passes-queries';

/** Who may see attempts and verify passes? */
export function OfficersScreen() {
  const t = useText(passesText).officers;
  const viewer = useViewer();
  const officers = useQuery(certificationOfficersQuery);
  const naming = useDialog<true>();
  const ending = useDialog<Officer>();
  return (
    <>
      <PageHeading title={t.title} answer={officers.data && t.answer(officers.data.length)} />
      <div className="flex flex-col gap-6">
        <p className="max-w-prose">{t.lead}</p>
        {viewer?.can.nameCertificationOfficers && (
          <Button className="self-start" onClick={() => naming.show(true)}>
            {t.name}
          </Button>
        )}
        {officers.data ? (
          officers.data.length === 0 ? (
            <EmptyState title={t.empty} />
          ) : (
            <OfficersTable officers={officers.data} onEnd={ending.show} />
          )
        ) : officers.error ? (
          <ErrorState error={officers.error} retry={() => void officers.refetch()} />
        ) : (
          <Skeleton rows={4} />
        )}
      </div>
      {naming.about && (
        <NameOfficerDialog key={`name ${naming.turn}`} open={naming.open} onClose={naming.close} />
      )}
      {ending.about && (
        <EndOfficerDialog
          key={`end ${ending.turn}`}
          officer={ending.about}
          open={ending.open}
          onClose={ending.close}
        />
      )}
    </>
  );
}

interface OfficersTableProps {
  officers: readonly Officer[];
  onEnd: (officer: Officer) => void;
}

function OfficersTable({ officers, onEnd }: OfficersTableProps) {
  const words = useText(passesText);
  const t = words.officers;
  const language = useLanguage();
  const format = useDateFormat();
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.holder, t.scope, t.period, words.reason, t.end].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {officers.map((officer) => (
          <tr key={officer.id}>
            <RowHeadCell className="min-w-40">
              <HolderText holder={officer.account} />
            </RowHeadCell>
            <Cell className="min-w-28">
              {officer.organisation
                ? language === 'ja'
                  ? officer.organisation.name
                  : officer.organisation.nameRomaji
                : t.all}
            </Cell>
            <Cell className="min-w-40">
              {officer.endsOn
                ? t.fromTo(format(officer.startsOn, true), format(officer.endsOn, true))
                : t.from(format(officer.startsOn, true))}
            </Cell>
            <Cell lang="ja" className="min-w-40">
              {officer.reason}
            </Cell>
            <Cell>
              {officer.viewerCanEnd && (
                <Button
                  look="text"
                  size="small"
                  aria-label={t.endOf(officer.account?.login ?? '')}
                  onClick={() => onEnd(officer)}
                >
                  {t.end}
                </Button>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface EndOfficerDialogProps {
  officer: Officer;
  open: boolean;
  onClose: () => void;
}

function EndOfficerDialog({ officer, open, onClose }: EndOfficerDialogProps) {
  const words = useText(passesText);
  const t = words.officers;
  const today = useToday();
  const [ending, setEnding] = useState(NOW);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const end = usePassesCommand(EndCertificationOfficerDocument, () => {
    announce(words.done);
    onClose();
  });
  const lastDay = lastDayOf(ending, today);
  return (
    <FormDialog
      open={open}
      title={t.endTitle}
      submit={t.end}
      danger
      busy={end.isPending}
      error={end.error}
      onSubmit={() => {
        setAsked(true);
        if (lastDay !== undefined && reason.trim() !== '')
          end.mutate({ id: officer.id, lastDay, reason: reason.trim() });
      }}
      onClose={onClose}
    >
      <HolderText holder={officer.account} />
      <LastDayFields
        words={t}
        today={today}
        ending={ending}
        missing={asked && lastDay === undefined}
        onChange={setEnding}
      />
      <TextField
        label={words.reason}
        maxLength={500}
        value={reason}
        error={asked && reason.trim() === '' ? words.missing.words : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
