import { request } from '../../../app/graphql';
import { DropPlannedAppointmentDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import { CheckboxField } from '../../../ui/checkbox-field';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { postBefore, type Post } from '../person-file';
import { usePostName } from '../use-post-name';

export function DropDialog({ file, post, ...dialog }: CommandProps & { post: Post }) {
  const t = useText(peopleText);
  const postName = usePostName();
  return (
    <CommandDialog
      {...dialog}
      title={t.drop.title}
      lead={t.drop.lead(postName(post))}
      done={t.drop.done}
      save={t.drop.save}
      danger
      send={async (values) => {
        const { dropPlannedAppointment } = await request(DropPlannedAppointmentDocument, {
          appointmentId: post.id,
          previousContinues: values.checked('previousContinues'),
        });
        return dropPlannedAppointment;
      }}
    >
      {postBefore(file, post) && (
        <CheckboxField name="previousContinues" label={t.drop.continues} defaultChecked />
      )}
    </CommandDialog>
  );
}
