import { useState } from 'react';
import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { Button } from '../../ui/button';
import { AddDialog } from './add-dialog';
import { EditDialog } from './edit-dialog';
import { TreeList } from './unit-tree';
import type { DraftUnit, Reorganisation } from './units-queries';

/** The next tree, complete; while it is a draft, each unit can be edited and new ones added. */
export function DraftTree({ reorganisation }: { reorganisation: Reorganisation }) {
  const t = useText(unitsText).edit;
  const { id, units, viewerCan } = reorganisation;
  const [edited, setEdited] = useState<DraftUnit>();
  const [adding, setAdding] = useState(false);
  return (
    <>
      {viewerCan.edit && (
        <div className="mb-4">
          <Button onClick={() => setAdding(true)}>{t.add}</Button>
        </div>
      )}
      <TreeList
        label={t.label}
        units={units}
        renderAside={(unit) =>
          viewerCan.edit && (
            <Button
              look="outline"
              size="small"
              aria-label={t.editOf(unit.name)}
              onClick={() => setEdited(unit)}
            >
              {t.edit}
            </Button>
          )
        }
      />
      {edited && <EditDialog unit={edited} units={units} onClose={() => setEdited(undefined)} />}
      {adding && <AddDialog draft={id} units={units} onClose={() => setAdding(false)} />}
    </>
  );
}
