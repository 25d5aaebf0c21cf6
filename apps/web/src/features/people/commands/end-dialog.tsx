import { request } from '../../../app/graphql';
import { useToday } from '../../../app/shell-query';
import { EndAbsenceDocument, EndDesignationDocument } from '../../../gql/graphql';
import { peopleText } from '../../../i18n/people';
import { useText } from '../../../i18n/text';
import { CommandDialog, type CommandProps } from '../command-dialog';
import { FormDate } from '../form-fields';
import type { PersonFile } from '../person-file';

type Dialog = Omit<CommandProps, 'file'>;

export function EndAbsenceDialog({
  absence,
  ...dialog
}: Dialog & { absence: PersonFile['absences'][number] }) {
  const t = useText(peopleText);
  return (
    <EndDialog
      {...dialog}
      what={t.absence[absence.kind]}
      last={absence.endsOn}
      end={async (endsOn) =>
        (await request(EndAbsenceDocument, { absenceId: absence.id, endsOn })).endAbsence
      }
    />
  );
}

export function EndDesignationDialog({
  designation,
  ...dialog
}: Dialog & { designation: PersonFile['designations'][number] }) {
  const t = useText(peopleText);
  return (
    <EndDialog
      {...dialog}
      what={t.informationSystems}
      last={designation.endsOn}
      end={async (endsOn) =>
        (await request(EndDesignationDocument, { designationId: designation.id, endsOn })).endDesignation
      }
    />
  );
}

interface EndDialogProps extends Dialog {
  what: string;
  last: string | null;
  end: (endsOn: string) => Promise<PersonFile | null>;
}

function EndDialog({ what, last, end, ...dialog }: EndDialogProps) {
  const t = useText(peopleText).end;
  const today = useToday();
  return (
    <CommandDialog
      {...dialog}
      title={t.title}
      lead={t.lead(what)}
      done={t.done}
      send={(values) => end(values.text('endsOn'))}
    >
      <FormDate name="endsOn" label={t.endsOn} defaultValue={last ?? today} />
    </CommandDialog>
  );
}
