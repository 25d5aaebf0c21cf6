import type { ReactNode } from 'react';
import { RadioGroup } from './radio-group';
import { SearchField } from './search-field';
import { Skeleton } from './states';

interface FoundPeopleProps {
  words: { person: string; personHint: string; found: string; noneFound: string };
  search: string;
  onSearch: (search: string) => void;
  /** Undefined while they are being looked for. */
  people: readonly { id: string; label: ReactNode }[] | undefined;
  chosen: string | undefined;
  onChoose: (id: string) => void;
  error?: string;
}

/** Finds a person by a search, and lets one of those found be chosen. */
export function FoundPeople({ words, search, onSearch, people, chosen, onChoose, error }: FoundPeopleProps) {
  return (
    <div className="flex flex-col gap-3">
      <SearchField
        label={words.person}
        hint={words.personHint}
        maxLength={100}
        value={search}
        onSearch={onSearch}
      />
      {search === '' ? (
        error && <p className="text-std-16N-170 text-error-2">{error}</p>
      ) : people === undefined ? (
        <Skeleton rows={2} />
      ) : people.length === 0 ? (
        <p role="status">{words.noneFound}</p>
      ) : (
        <RadioGroup
          label={words.found}
          value={chosen}
          options={people.map(({ id, label }) => ({ value: id, label }))}
          error={error}
          onChange={onChoose}
        />
      )}
    </div>
  );
}
