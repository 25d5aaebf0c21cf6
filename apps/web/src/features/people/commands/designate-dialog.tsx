import { request } from '../../../app/graphql';
import { useToday } from '../../../app/shell-query';
import { DesignateDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { FormDate } from '../form-fields';

export function DesignateDialog({ file, ...dialog }: CommandProps) {
  const t = useText(peopleText);
  const today = useToday();
  return (
    <CommandDialog
      {...dialog}
      title={t.act.designate}
      lead={t.designate.lead}
      done={t.designate.done}
      send={async (values) => {
        const { designate } = await request(DesignateDocument, {
          personId: file.id,
          kind: 'information_systems',
          startsOn: values.text('startsOn'),
          endsOn: values.optional('endsOn'),
        });
        return designate;
      }}
    >
      <FormDate name="startsOn" label={t.designate.startsOn} defaultValue={today} />
      <FormDate name="endsOn" label={t.designate.endsOn} hint={t.form.endsOnHint} optional />
    </CommandDialog>
  );
}
