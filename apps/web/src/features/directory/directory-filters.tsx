import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { isLocalDate, type LocalDate } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { directoryText } from '../../i18n/directory';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { TextField } from '../../ui/field';
import { SearchField } from '../../ui/search-field';
import { BodyField, UnitField, useReach } from '../organisation/place-fields';
import { LONGEST_SEARCH, type DirectorySearch } from './directory-search';

export function DirectoryFilters({ search }: { search: DirectorySearch }) {
  const t = useText(directoryText);
  const words = useText(workText);
  const navigate = useNavigate();
  const { bodies, unitsOnly } = useReach();
  const { q, unit, on, guests, designated } = search;
  const body = search.body ?? (bodies.length === 1 ? Number(bodies[0]?.id) : undefined);

  const filter = (change: DirectorySearch, replace = false): void =>
    void navigate({
      to: '/directory',
      search: { ...search, after: undefined, page: undefined, ...change },
      replace,
      resetScroll: false,
    });

  return (
    <div role="group" aria-label={words.filters} className="flex flex-col gap-4">
      <SearchField
        label={t.search}
        hint={t.searchHint}
        maxLength={LONGEST_SEARCH}
        value={q ?? ''}
        onSearch={(text) => filter({ q: text || undefined }, true)}
      />
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {bodies.length > 1 && (
          <BodyField
            bodies={bodies}
            body={body}
            onChoose={(chosen) => filter({ body: chosen, unit: undefined })}
          />
        )}
        {body && !unitsOnly && (
          <UnitField body={body} unit={unit} onChoose={(chosen) => filter({ body, unit: chosen })} />
        )}
        <DayField key={on ?? ''} on={on} onChoose={(day) => filter({ on: day })} />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <CheckboxField
          label={t.guestsOnly}
          checked={guests === true}
          onChange={({ target }) => filter({ guests: target.checked || undefined })}
        />
        <CheckboxField
          label={t.designatedOnly}
          checked={designated === true}
          onChange={({ target }) => filter({ designated: target.checked || undefined })}
        />
        {(q ?? search.body ?? unit ?? on ?? guests ?? designated) !== undefined && (
          <Button look="text" onClick={() => void navigate({ to: '/directory', resetScroll: false })}>
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

interface DayFieldProps {
  on?: LocalDate;
  onChoose: (on: LocalDate | undefined) => void;
}

/** The day waits for the button: a date that is half typed is another one. */
function DayField({ on, onChoose }: DayFieldProps) {
  const t = useText(directoryText);
  const today = useToday();
  const [day, setDay] = useState(on ?? today);
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    if (day === '' || isLocalDate(day)) onChoose(day === '' || day === today ? undefined : day);
  };
  return (
    <form onSubmit={apply} className="grid grid-cols-[1fr_auto] items-end gap-2">
      <TextField type="date" label={t.day} value={day} onChange={({ target }) => setDay(target.value)} />
      <Button type="submit" look="outline" className="min-h-12">
        {t.showDay}
      </Button>
    </form>
  );
}
