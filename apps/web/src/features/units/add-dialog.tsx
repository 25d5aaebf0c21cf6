import { useState } from 'react';
import { AddReorganisationUnitDocument } from '../../gql/graphql';
import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { CommandError } from './command-error';
import { isComplete, UnitChoice, WordsFields } from './draft-unit-fields';
import type { DraftUnit } from './units-queries';
import { useCommand } from './use-command';

interface AddDialogProps {
  draft: string;
  units: readonly DraftUnit[];
  onClose: () => void;
}

/** A new unit; split from another where one is named. */
export function AddDialog({ draft, units, onClose }: AddDialogProps) {
  const t = useText(unitsText).edit;
  const [words, setWords] = useState({ code: '', name: '' });
  const [parentId, setParentId] = useState('');
  const [splitFrom, setSplitFrom] = useState('');
  const [tried, setTried] = useState(false);
  const add = useCommand(AddReorganisationUnitDocument, t.done, onClose);
  const split = units.find(({ id }) => id === splitFrom)?.continuesUnitId ?? null;
  const save = (): void => {
    setTried(true);
    if (!isComplete(words)) return;
    add.mutate({
      input: {
        reorganisationId: draft,
        code: words.code,
        name: words.name.trim(),
        parentId: parentId || null,
        splitFromUnitId: split,
      },
    });
  };
  return (
    <Dialog
      open
      title={t.add}
      onClose={onClose}
      actions={
        <Button busy={add.isPending} onClick={save}>
          {t.save}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <WordsFields words={words} onChange={setWords} tried={tried} />
        <UnitChoice label={t.parent} units={units} value={parentId} none={t.top} onChoose={setParentId} />
        <UnitChoice
          label={t.splitFrom}
          hint={t.splitFromHint}
          units={units.filter(({ continuesUnitId }) => continuesUnitId)}
          value={splitFrom}
          none={t.noSplit}
          onChoose={setSplitFrom}
        />
        {add.error && <CommandError error={add.error} />}
      </div>
    </Dialog>
  );
}
