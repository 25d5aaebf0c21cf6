import { request } from '../../../app/graphql';
import { useToday } from '../../../app/shell-query';
import { RetirePersonDocument } from '../../../gql/graphql';
import { useLanguage } from '../../../i18n/language';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import type { SeparationReason } from '../../../i18n/vocabulary-types';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { FormDate, FormSelect } from '../form-fields';
import { isGuestPost, mainPost, stateOf } from '../person-file';

export function RetireDialog({ file, ...dialog }: CommandProps) {
  const t = useText(peopleText);
  const language = useLanguage();
  const today = useToday();
  const employers = new Map(
    file.timeline
      .filter((post) => !isGuestPost(post) && stateOf(post, today) !== 'past')
      .map(({ organisation }) => [organisation.id, organisation]),
  );
  const main = mainPost(file, today);
  const reasons = Object.entries(t.separation) as [SeparationReason, string][];
  return (
    <CommandDialog
      {...dialog}
      title={t.act.retire}
      lead={t.retire.lead}
      done={t.retire.done}
      danger
      send={async (values) => {
        const { retirePerson } = await request(RetirePersonDocument, {
          personId: file.id,
          organisationId: values.text('organisationId'),
          lastOn: values.text('lastOn'),
          reason: values.text('reason') as SeparationReason,
        });
        return retirePerson;
      }}
    >
      <FormSelect
        name="organisationId"
        label={t.retire.body}
        options={[...employers.values()].map(({ id, name, nameRomaji }) => ({
          value: id,
          text: language === 'ja' ? name : nameRomaji,
        }))}
        defaultValue={main?.organisation.id}
      />
      <FormDate name="lastOn" label={t.retire.lastOn} />
      <FormSelect
        name="reason"
        label={t.retire.reason}
        options={reasons.map(([value, text]) => ({ value, text }))}
      />
    </CommandDialog>
  );
}
