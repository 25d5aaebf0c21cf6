import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { isLocalDate } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { TextField } from '../../ui/field';
import { bodiesQuery } from '../organisation/staff-queries';
import { BodyField } from '../organisation/place-fields';
import type { DesignatedSearch } from './designated-search';

/** The body acts at once; the day waits for the button, since half a date is none. */
export function DesignatedFilters({ search }: { search: DesignatedSearch }) {
  const t = useText(peopleText).designated;
  const words = useText(workText);
  const today = useToday();
  const format = useDateFormat();
  const navigate = useNavigate();
  const [asOf, setAsOf] = useState(search.asOf ?? today);
  const bodies = useQuery(bodiesQuery).data ?? [];

  const filter = (change: DesignatedSearch): void =>
    void navigate({
      to: '/designated',
      search: { asOf: search.asOf, body: search.body, ...change },
      resetScroll: false,
    });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isLocalDate(asOf)) filter({ asOf: asOf === today ? undefined : asOf });
  };

  return (
    <div role="group" aria-label={words.filters} className="grid items-end gap-4 sm:grid-cols-2">
      <form noValidate onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <TextField
          type="date"
          label={t.asOf}
          hint={isLocalDate(asOf) ? format(asOf, true) : undefined}
          value={asOf}
          min="1950-01-01"
          max="2199-12-31"
          onChange={({ target }) => setAsOf(target.value)}
        />
        <Button type="submit" look="outline" className="min-h-12">
          {t.show}
        </Button>
      </form>
      <BodyField bodies={bodies} body={search.body} onChoose={(body) => filter({ body })} />
    </div>
  );
}
