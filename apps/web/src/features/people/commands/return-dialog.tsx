import { request } from '../../../app/graphql';
import { useToday } from '../../../app/shell-query';
import { ReturnPersonDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { FormDate, FormPercent } from '../form-fields';
import type { Post } from '../person-file';
import { usePostName } from '../use-post-name';

export function ReturnDialog({ post, ...dialog }: Omit<CommandProps, 'file'> & { post: Post }) {
  const t = useText(peopleText);
  const today = useToday();
  const postName = usePostName();
  return (
    <CommandDialog
      {...dialog}
      title={t.return.title}
      lead={t.return.lead(postName(post))}
      done={t.return.done}
      send={async (values) => {
        const { returnPerson } = await request(ReturnPersonDocument, {
          appointmentId: post.id,
          lastOn: values.text('lastOn'),
          homePercent: values.optionalNumber('homePercent'),
        });
        return returnPerson;
      }}
    >
      <FormDate name="lastOn" label={t.return.lastOn} defaultValue={post.endsOn ?? today} />
      <FormPercent name="homePercent" label={t.return.homePercent} hint={t.return.homePercentHint} optional />
    </CommandDialog>
  );
}
