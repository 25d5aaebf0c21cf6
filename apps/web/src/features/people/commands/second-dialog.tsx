import { request } from '../../../app/graphql';
import { useToday } from '../../../app/shell-query';
import { SecondPersonDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import type { AppointmentKind } from '../../../i18n/vocabulary-types';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { FormDate, FormPercent, FormStaffNumber, FormText } from '../form-fields';
import { mainPost } from '../person-file';
import { KindField, SECONDMENT_KINDS } from '../post-fields';
import { UnitFields } from '../unit-fields';

export function SecondDialog({ file, ...dialog }: CommandProps) {
  const t = useText(peopleText);
  const today = useToday();
  const main = mainPost(file, today);
  return (
    <CommandDialog
      {...dialog}
      title={t.act.second}
      lead={t.second.lead}
      done={t.second.done}
      send={async (values) => {
        const to = {
          unitId: values.text('unitId'),
          kind: values.text('kind') as AppointmentKind,
          position: values.text('position'),
          grade: values.optional('grade'),
          percent: values.number('percent'),
          startsOn: values.text('startsOn'),
          endsOn: values.optional('endsOn'),
          staffNumber: values.text('staffNumber'),
          homePercent: values.optionalNumber('homePercent'),
        };
        return (await request(SecondPersonDocument, { personId: file.id, to })).secondPerson;
      }}
    >
      <KindField kinds={SECONDMENT_KINDS} kind="HEININ" />
      <UnitFields bodyLabel={t.second.host} withoutBodyId={main?.organisation.id} />
      <FormText name="position" label={t.form.position} maxLength={100} />
      <FormText name="grade" label={t.form.grade} maxLength={50} optional />
      <FormPercent name="percent" label={t.second.percent} />
      <FormPercent
        name="homePercent"
        label={t.second.homePercent}
        hint={main && t.second.homePercentHint(main.percent)}
        optional
      />
      <FormStaffNumber name="staffNumber" label={t.form.staffNumber} hint={t.second.staffNumberHint} />
      <FormDate name="startsOn" label={t.form.startsOn} defaultValue={today} />
      <FormDate name="endsOn" label={t.form.endsOn} hint={t.form.endsOnHint} optional />
    </CommandDialog>
  );
}
