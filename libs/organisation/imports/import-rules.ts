import { ImportField, ImportKind, ImportState } from '../../vocabulary/index.js';
import type { ImportBatch, ImportBatchCan } from './import-batch.entity.js';

const RUNNING: readonly ImportState[] = [ImportState.checking, ImportState.applying, ImportState.undoing];
const OPEN: readonly ImportState[] = [
  ImportState.uploaded,
  ImportState.checked,
  ImportState.failed,
  ImportState.cancelled,
];

/** The database decides again when it is asked; this tells the buttons. */
export function batchCan(batch: ImportBatch): ImportBatchCan {
  const open = OPEN.includes(batch.state);
  const { counts } = batch;
  return {
    map: open,
    check: open && missingFields(batch.kind, batch.fields).length === 0,
    apply:
      batch.state === ImportState.checked && counts !== null && counts.errors === 0 && changes(counts) > 0,
    cancel: RUNNING.includes(batch.state) && !batch.cancelRequested,
    undo: batch.state === ImportState.applied,
    discard: open,
  };
}

function changes(counts: { add: number; change: number; move: number; leave: number }): number {
  return counts.add + counts.change + counts.move + counts.leave;
}

const NAMES: readonly ImportField[][] = [
  [ImportField.name, ImportField.family_name],
  [ImportField.kana, ImportField.family_kana],
];

/** One of each group must be mapped; the first of the group is what is asked for. */
const REQUIRED: Readonly<Record<ImportKind, readonly ImportField[][]>> = {
  [ImportKind.staff_master]: [
    [ImportField.staff_number],
    ...NAMES,
    [ImportField.unit_code],
    [ImportField.position],
  ],
  [ImportKind.transfers]: [[ImportField.staff_number], [ImportField.order]],
};

/** Parts that are of no use alone. */
const TOGETHER: readonly [ImportField, ImportField][] = [
  [ImportField.family_name, ImportField.given_name],
  [ImportField.family_kana, ImportField.given_kana],
];

export function missingFields(kind: ImportKind, fields: readonly (ImportField | null)[]): ImportField[] {
  const missing = REQUIRED[kind].filter((group) => !group.some((field) => fields.includes(field)));
  const halves = TOGETHER.filter(([one, other]) => fields.includes(one) !== fields.includes(other));
  return [
    ...missing.flatMap(([field]) => field ?? []),
    ...halves.map(([one, other]) => (fields.includes(one) ? other : one)),
  ];
}
