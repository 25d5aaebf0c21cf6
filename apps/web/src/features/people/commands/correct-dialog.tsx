import { request } from '../../../app/graphql';
import { ChangeAppointmentDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { FormDate, FormPercent, FormStaffNumber, FormText } from '../form-fields';
import type { Post } from '../person-file';

export function CorrectDialog({ post, ...dialog }: Omit<CommandProps, 'file'> & { post: Post }) {
  const t = useText(peopleText);
  return (
    <CommandDialog
      {...dialog}
      title={t.correct.title}
      lead={t.correct.lead}
      done={t.correct.done}
      send={async (values) => {
        const change = {
          position: values.text('position'),
          grade: values.optional('grade'),
          percent: values.number('percent'),
          startsOn: values.text('startsOn'),
          endsOn: values.optional('endsOn'),
          staffNumber: values.text('staffNumber'),
        };
        const variables = { appointmentId: post.id, change };
        return (await request(ChangeAppointmentDocument, variables)).changeAppointment;
      }}
    >
      <FormText name="position" label={t.form.position} defaultValue={post.position} maxLength={100} />
      <FormText name="grade" label={t.form.grade} defaultValue={post.grade ?? ''} maxLength={50} optional />
      <FormPercent name="percent" label={t.form.percent} defaultValue={post.percent} />
      <FormStaffNumber name="staffNumber" label={t.form.staffNumber} defaultValue={post.staffNumber} />
      <FormDate name="startsOn" label={t.form.startsOn} defaultValue={post.startsOn} />
      <FormDate
        name="endsOn"
        label={t.form.endsOn}
        hint={t.form.endsOnHint}
        defaultValue={post.endsOn ?? ''}
        optional
      />
    </CommandDialog>
  );
}
