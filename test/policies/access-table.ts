import type { RefusalCode } from '../../libs/vocabulary/index.js';
import { ASKERS, RELATIONS, type Asker, type Relation, type Subject } from '../support/access-world.js';

/** Who sees whom: `hr shared` means that somebody of 人事課 sees a guest of the body. */
export type Cell = `${Asker} ${Relation}`;
export type Cells = ReadonlySet<Cell>;

const ROLES = ASKERS.filter((asker) => asker !== 'public');

/** A table as a person reads it: a row for each relation, a column for each role, ● for yes. The public is in none. */
export function table([text]: TemplateStringsArray): Cells {
  const [header = [], ...rows] = (text ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  if (header.join() !== ROLES.join() || rows.map(([relation]) => relation).join() !== RELATIONS.join())
    throw new Error(
      `A table has the columns ${ROLES.join(' ')} and the rows ${RELATIONS.join(' ')}:\n${text}`,
    );
  const cells = new Set<Cell>();
  for (const [relation, ...marks] of rows) {
    if (marks.length !== ROLES.length || marks.some((mark) => !/^[●·]$/.test(mark)))
      throw new Error(`Row ${relation} has ● or · for each role:\n${text}`);
    for (const [index, role] of ROLES.entries())
      if (marks[index] === '●') cells.add(`${role} ${relation as Relation}`);
  }
  return cells;
}

/** The same, to be read by a person and pasted into the expectations. */
export function tableText(cells: Cells): string {
  const width = Math.max(...ROLES.map((role) => role.length)) + 1;
  const line = (head: string, marks: readonly string[]) =>
    `  ${head.padEnd(8)}${marks.map((mark) => mark.padEnd(width)).join('')}`.trimEnd();
  return [
    line('', ROLES),
    ...RELATIONS.map((relation) =>
      line(
        relation,
        ROLES.map((role) => (cells.has(`${role} ${relation}`) ? '●' : '·')),
      ),
    ),
  ].join('\n');
}

/** Fields of which a value is seen in exactly these cells (or, `atMost`, in no others: a cursor, a field that may be empty). */
export interface FieldGroup {
  readonly cells: Cells;
  readonly fields: readonly string[];
  readonly exactly: boolean;
}

export const seen = (cells: Cells, fields: string): FieldGroup => ({
  cells,
  fields: fields.split(/\s+/),
  exactly: true,
});
export const atMost = (cells: Cells, fields: string): FieldGroup => ({
  ...seen(cells, fields),
  exactly: false,
});

/** A type that tells about people, field by field. */
export interface PersonalType {
  readonly groups: readonly FieldGroup[];
}

/** A type that is about nobody: whatever fields it gets, no word and no id of a person may stand in them. */
export interface OpenType {
  readonly reason: string;
}

export const about = (...groups: FieldGroup[]): PersonalType => ({ groups });
export const open = (reason: string): OpenType => ({ reason });

/** One code for everybody who is refused, or by role, or by role and relation (`hr own`); `others` for the rest. */
export type Refused = RefusalCode | Readonly<Partial<Record<Asker | Cell | 'others', RefusalCode>>>;

interface Expectation {
  /** Anybody may ask, signed in or not. Without it the public is UNAUTHENTICATED. */
  readonly public?: true;
  /** Arguments that neither the schema nor the person's facts tell. */
  readonly args?: (about: Subject) => Record<string, unknown>;
}

export interface QueryExpectation extends Expectation {
  /** Whose rows come back. */
  readonly sees: Cells;
  /** Roles that are refused whatever they ask. */
  readonly refused?: Partial<Record<Asker, RefusalCode>>;
  /**
   * How a question aimed at somebody who is not seen is refused; without it the answer is simply empty. A cell by name:
   * somebody who is seen in the answer about another.
   */
  readonly hidden?: Refused;
}

export interface MutationExpectation extends Expectation {
  /** On whom it goes through. One that is aimed at nobody is asked about oneself alone. */
  readonly may: Cells;
  readonly refused?: Refused;
  /** Tables that even a refused one writes, such as the count of failed sign-ins. */
  readonly writes?: readonly string[];
}

export function codeFor(
  refused: Refused | undefined,
  asker: Asker,
  relation: Relation | null,
): RefusalCode | undefined {
  if (typeof refused !== 'object') return refused;
  return refused[`${asker} ${relation ?? 'own'}`] ?? refused[asker] ?? refused.others;
}

/** Refused to every role but these, whatever is asked. */
export function onlyFor(...roles: Asker[]): Partial<Record<Asker, RefusalCode>> {
  return Object.fromEntries(ROLES.filter((role) => !roles.includes(role)).map((role) => [role, 'FORBIDDEN']));
}

/** Everybody about oneself: who may, and is refused for what has happened already. */
export function ownOf(code: RefusalCode): Partial<Record<Cell, RefusalCode>> {
  return Object.fromEntries(ROLES.map((role) => [`${role} own`, code]));
}
