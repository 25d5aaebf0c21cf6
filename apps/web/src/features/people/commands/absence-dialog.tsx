import { request } from '../../../app/graphql';
import { useToday } from '../../../app/shell-query';
import { RecordAbsenceDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import type { AbsenceKind } from '../../../i18n/vocabulary-types';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { FormDate, FormSelect } from '../form-fields';

export function AbsenceDialog({ file, ...dialog }: CommandProps) {
  const t = useText(peopleText);
  const today = useToday();
  const kinds = Object.entries(t.absence) as [AbsenceKind, string][];
  return (
    <CommandDialog
      {...dialog}
      title={t.act.absence}
      lead={t.recordAbsence.lead}
      done={t.recordAbsence.done}
      send={async (values) => {
        const { recordAbsence } = await request(RecordAbsenceDocument, {
          personId: file.id,
          kind: values.text('kind') as AbsenceKind,
          startsOn: values.text('startsOn'),
          endsOn: values.optional('endsOn'),
        });
        return recordAbsence;
      }}
    >
      <FormSelect name="kind" label={t.form.kind} options={kinds.map(([value, text]) => ({ value, text }))} />
      <FormDate name="startsOn" label={t.recordAbsence.startsOn} defaultValue={today} />
      <FormDate name="endsOn" label={t.recordAbsence.endsOn} hint={t.form.endsOnHint} optional />
    </CommandDialog>
  );
}
