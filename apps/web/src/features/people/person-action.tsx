import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import type { CommandProps } from './command-dialog';
import { AbsenceDialog } from './commands/absence-dialog';
import { AppointDialog } from './commands/appoint-dialog';
import { CorrectDialog } from './commands/correct-dialog';
import { DesignateDialog } from './commands/designate-dialog';
import { DropDialog } from './commands/drop-dialog';
import { EndAbsenceDialog, EndDesignationDialog } from './commands/end-dialog';
import { NameDialog } from './commands/name-dialog';
import { RetireDialog } from './commands/retire-dialog';
import { ReturnDialog } from './commands/return-dialog';
import { SecondDialog } from './commands/second-dialog';
import { TransferDialog } from './commands/transfer-dialog';
import type { PersonFile, Post } from './person-file';

const OF_PERSON = ['transfer', 'appoint', 'second', 'changeName', 'absence', 'designate', 'retire'] as const;

/** Which dialog is open, and about what. */
export type Action =
  | { name: (typeof OF_PERSON)[number] }
  | { name: 'return' | 'correct' | 'drop'; post: Post }
  | { name: 'endAbsence'; absence: PersonFile['absences'][number] }
  | { name: 'endDesignation'; designation: PersonFile['designations'][number] };

export function PersonActions({ onAct }: { onAct: (action: Action) => void }) {
  const t = useText(peopleText).act;
  return (
    <div role="group" aria-label={t.label} className="flex flex-wrap gap-3">
      {OF_PERSON.map((name) => (
        <Button key={name} look={name === 'transfer' ? 'solid' : 'outline'} onClick={() => onAct({ name })}>
          {t[name]}
        </Button>
      ))}
    </div>
  );
}

export function PersonAction({ action, ...dialog }: CommandProps & { action: Action }) {
  switch (action.name) {
    case 'transfer':
      return <TransferDialog {...dialog} />;
    case 'appoint':
      return <AppointDialog {...dialog} />;
    case 'second':
      return <SecondDialog {...dialog} />;
    case 'retire':
      return <RetireDialog {...dialog} />;
    case 'changeName':
      return <NameDialog {...dialog} />;
    case 'absence':
      return <AbsenceDialog {...dialog} />;
    case 'designate':
      return <DesignateDialog {...dialog} />;
    case 'return':
      return <ReturnDialog {...dialog} post={action.post} />;
    case 'correct':
      return <CorrectDialog {...dialog} post={action.post} />;
    case 'drop':
      return <DropDialog {...dialog} post={action.post} />;
    case 'endAbsence':
      return <EndAbsenceDialog {...dialog} absence={action.absence} />;
    case 'endDesignation':
      return <EndDesignationDialog {...dialog} designation={action.designation} />;
  }
}
