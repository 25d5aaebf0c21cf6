import { useState } from 'react';
import {
  AbolishReorganisationUnitDocument,
  MergeReorganisationUnitDocument,
  MoveReorganisationUnitDocument,
  RenameReorganisationUnitDocument,
} from '../../gql/graphql';
import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/field';
import { CommandError } from './command-error';
import { isComplete, UnitChoice, WordsFields } from './draft-unit-fields';
import { inTreeOrder } from './tree-order';
import type { DraftUnit } from './units-queries';
import { useCommand } from './use-command';

const EDITS = ['rename', 'move', 'merge', 'abolish'] as const;
type Edit = (typeof EDITS)[number];

interface EditDialogProps {
  unit: DraftUnit;
  units: readonly DraftUnit[];
  onClose: () => void;
}

/** What becomes of one unit: the kind of edit, then what it needs to know. */
export function EditDialog({ unit, units, onClose }: EditDialogProps) {
  const t = useText(unitsText).edit;
  const [edit, setEdit] = useState<Edit>('rename');
  const [words, setWords] = useState({ code: unit.code, name: unit.name });
  const [otherId, setOtherId] = useState(unit.parentId ?? '');
  const [tried, setTried] = useState(false);
  const rename = useCommand(RenameReorganisationUnitDocument, t.done, onClose);
  const move = useCommand(MoveReorganisationUnitDocument, t.done, onClose);
  const merge = useCommand(MergeReorganisationUnitDocument, t.done, onClose);
  const abolish = useCommand(AbolishReorganisationUnitDocument, t.done, onClose);
  const { isPending, error } = { rename, move, merge, abolish }[edit];
  const choices = units.filter(({ id }) => !isWithin(id, unit.id, units));
  const { id } = unit;

  const save = (): void => {
    setTried(true);
    if (edit === 'rename' && isComplete(words))
      rename.mutate({ input: { id, code: words.code, name: words.name.trim() } });
    if (edit === 'move') move.mutate({ id, parentId: otherId || null });
    if (edit === 'merge' && otherId) merge.mutate({ id, intoId: otherId });
    if (edit === 'abolish') abolish.mutate({ id, successorId: otherId || null });
  };

  return (
    <Dialog
      open
      title={t.editOf(unit.name)}
      onClose={onClose}
      actions={
        <Button busy={isPending} onClick={save}>
          {t.save}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <SelectField
          label={t.what}
          value={edit}
          onChange={({ target }) => {
            const chosen = EDITS.find((name) => name === target.value) ?? 'rename';
            setEdit(chosen);
            setOtherId(chosen === 'move' ? (unit.parentId ?? '') : '');
            setTried(false);
          }}
        >
          {EDITS.map((name) => (
            <option key={name} value={name}>
              {t.edits[name]}
            </option>
          ))}
        </SelectField>
        <p className="max-w-prose text-solid-gray-700">{t.hints[edit]}</p>
        {edit === 'rename' ? (
          <WordsFields words={words} onChange={setWords} tried={tried} />
        ) : (
          <UnitChoice
            key={edit}
            label={t.others[edit]}
            units={choices}
            value={otherId}
            none={t.nones[edit]}
            error={edit === 'merge' && tried && !otherId ? t.intoMissing : undefined}
            onChoose={setOtherId}
          />
        )}
        {error && <CommandError error={error} />}
      </div>
    </Dialog>
  );
}

/** Whether a unit is the other one or stands beneath it: it cannot be moved there, nor merged into it. */
function isWithin(id: string, other: string, units: readonly DraftUnit[]): boolean {
  const ordered = inTreeOrder(units);
  const start = ordered.findIndex(({ unit }) => unit.id === other);
  const depth = ordered[start]?.depth ?? 0;
  const end = ordered.findIndex((place, at) => at > start && place.depth <= depth);
  return ordered.slice(start, end < 0 ? undefined : end).some(({ unit }) => unit.id === id);
}
