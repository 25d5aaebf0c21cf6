import { fieldWord } from 'vocabulary';
import { useLanguage } from '../../i18n/language';
import { Japanese } from '../../ui/japanese';
import type { PersonFile } from './person-file';

/** What the page shows in places of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set<keyof PersonFile>([
  'id',
  'name',
  'kana',
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
]);

/**
 * Whatever else people.graphql asks about a person, each value under its word of libs/vocabulary/field-words.ts: a field
 * that is added there needs no change here.
 */
export function PersonFacts({ file }: { file: PersonFile }) {
  const language = useLanguage();
  const facts = Object.entries(file).flatMap(([field, value]) =>
    typeof value === 'string' && !ELSEWHERE.has(field) ? [{ field, value }] : [],
  );
  if (facts.length === 0) return null;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
      {facts.map(({ field, value }) => (
        <div key={field} className="contents">
          <dt className="text-solid-gray-700">{fieldWord(columnOf(field))[language]}</dt>
          <dd>
            <Japanese>{value}</Japanese>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** familyName → family_name: the register of words goes by the names of columns. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
