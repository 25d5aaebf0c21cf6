import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { request } from '../../app/graphql';
import { useViewer } from '../../app/shell-query';
import { HirePersonDocument } from '../../gql/graphql';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { CommandForm } from './command-form';
import { nameIn, NameFields } from './name-fields';
import { EMPLOYMENT_KINDS, PostFields, postIn } from './post-fields';
import { useBodiesOfHr } from './unit-fields';
import { useCommand } from './use-command';

/** A new member of staff: the name as it is written, and the first post. */
export function HireScreen() {
  const t = useText(peopleText);
  const viewer = useViewer();
  return (
    <>
      <PageHeading title={t.hire.title} answer={t.hire.answer} />
      {viewer?.can.managePeople ? <HireForm /> : <Alert kind="info" title={t.hire.forbidden} />}
    </>
  );
}

function HireForm() {
  const t = useText(peopleText);
  const id = useId();
  const navigate = useNavigate();
  const bodies = useBodiesOfHr();
  const command = useCommand(
    (values) => request(HirePersonDocument, { name: nameIn(values), post: postIn(values) }),
    ({ hirePerson }) => void navigate({ to: '/people/$personId', params: { personId: hirePerson.id } }),
  );
  return (
    <div className="max-w-3xl">
      <p className="mb-8">{t.hire.known}</p>
      <CommandForm id={id} command={command}>
        <SectionHeading title={t.hire.name} />
        <NameFields />
        <SectionHeading title={t.hire.post} />
        <PostFields
          kinds={EMPLOYMENT_KINDS}
          kind="HONMU"
          bodyId={bodies.length === 1 ? bodies[0]?.id : undefined}
          percent={100}
        />
        <Button type="submit" size="large" busy={command.pending} className="self-start">
          {command.pending ? t.form.saving : t.hire.save}
        </Button>
      </CommandForm>
    </div>
  );
}
