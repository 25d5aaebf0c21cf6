import { request } from '../../../app/graphql';
import { useToday } from '../../../app/shell-query';
import { AppointPersonDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { mainPost } from '../person-file';
import { KINDS, PostFields, postIn } from '../post-fields';

export function AppointDialog({ file, ...dialog }: CommandProps) {
  const t = useText(peopleText);
  const main = mainPost(file, useToday());
  return (
    <CommandDialog
      {...dialog}
      title={t.act.appoint}
      lead={t.appoint.lead}
      done={t.appoint.done}
      send={async (values) =>
        (await request(AppointPersonDocument, { personId: file.id, post: postIn(values) })).appointPerson
      }
    >
      <PostFields
        kinds={KINDS}
        kind="KENMU"
        bodyId={main?.organisation.id}
        staffNumberHint={t.appoint.staffNumberHint}
      />
    </CommandDialog>
  );
}
