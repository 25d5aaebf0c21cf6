import { request } from '../../../app/graphql';
import { useToday } from '../../../app/shell-query';
import { ChangePersonNameDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { FormDate, FormText } from '../form-fields';
import { nameIn, NameFields } from '../name-fields';

export function NameDialog({ file, ...dialog }: CommandProps) {
  const t = useText(peopleText);
  const today = useToday();
  return (
    <CommandDialog
      {...dialog}
      title={t.act.changeName}
      lead={t.changeName.lead}
      done={t.changeName.done}
      send={async (values) => {
        const name = { ...nameIn(values), from: values.text('from'), reason: values.text('reason') };
        return (await request(ChangePersonNameDocument, { personId: file.id, name })).changePersonName;
      }}
    >
      <NameFields name={file} />
      <FormDate
        name="from"
        label={t.changeName.from}
        hint={t.changeName.fromHint}
        defaultValue={today}
        max={today}
      />
      <FormText name="reason" label={t.changeName.reason} hint={t.changeName.reasonHint} maxLength={100} />
    </CommandDialog>
  );
}
