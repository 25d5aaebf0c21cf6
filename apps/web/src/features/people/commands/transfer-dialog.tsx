import { request } from '../../../app/graphql';
import { useToday } from '../../../app/shell-query';
import { TransferPersonDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { FormDate, FormPercent, FormStaffNumber, FormText } from '../form-fields';
import { mainPost } from '../person-file';
import { UnitFields } from '../unit-fields';

export function TransferDialog({ file, ...dialog }: CommandProps) {
  const t = useText(peopleText);
  const today = useToday();
  const main = mainPost(file, today);
  return (
    <CommandDialog
      {...dialog}
      title={t.act.transfer}
      lead={t.transfer.lead}
      done={t.transfer.done}
      send={async (values) => {
        const to = {
          unitId: values.text('unitId'),
          on: values.text('on'),
          position: values.optional('position'),
          grade: values.optional('grade'),
          percent: values.optionalNumber('percent'),
          staffNumber: values.optional('staffNumber'),
        };
        return (await request(TransferPersonDocument, { personId: file.id, to })).transferPerson;
      }}
    >
      <FormDate name="on" label={t.transfer.on} hint={t.transfer.onHint} defaultValue={today} />
      <UnitFields bodyId={main?.organisation.id} />
      <FormText
        name="position"
        label={t.form.position}
        defaultValue={main?.position}
        maxLength={100}
        optional
      />
      <FormText name="grade" label={t.form.grade} defaultValue={main?.grade ?? ''} maxLength={50} optional />
      <FormPercent name="percent" label={t.form.percent} defaultValue={main?.percent} optional />
      <FormStaffNumber
        name="staffNumber"
        label={t.form.staffNumber}
        hint={t.transfer.staffNumberHint}
        optional
      />
    </CommandDialog>
  );
}
