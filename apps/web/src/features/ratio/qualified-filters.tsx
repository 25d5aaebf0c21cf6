import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { isLocalDate } from 'vocabulary';
import { useToday, useViewer } from '../../app/shell-query';
import { ratioText } from '../../i18n/ratio';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { TextField } from '../../ui/field';
import { bodiesQuery } from '../organisation/staff-queries';
import { BodyField } from '../organisation/place-fields';
import { daysOf, type RatioSearch } from './ratio-search';

/** The body acts at once; the days wait for the button, since half a date is none. */
export function QualifiedFilters({ search }: { search: RatioSearch }) {
  const t = useText(ratioText);
  const today = useToday();
  const format = useDateFormat();
  const navigate = useNavigate();
  const plans = useViewer()?.can.readQualifiedChanges;
  const days = daysOf(search, today);
  const [asOf, setAsOf] = useState(days.to);
  const [since, setSince] = useState(days.from);
  const [wrong, setWrong] = useState(false);
  const bodies = useQuery(bodiesQuery).data ?? [];

  const filter = (change: RatioSearch): void =>
    void navigate({
      to: '/qualified',
      search: { asOf: search.asOf, since: search.since, body: search.body, shown: search.shown, ...change },
      resetScroll: false,
    });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isLocalDate(asOf) || !isLocalDate(since)) return;
    // Whoever moves only the day means the beginning of its fiscal year.
    const own = since !== days.from || search.since !== undefined;
    setWrong(own && since > asOf);
    if (own && since > asOf) return;
    filter({ asOf: asOf === today ? undefined : asOf, since: own ? since : undefined });
  };

  return (
    <div role="group" aria-label={t.filters} className="grid items-end gap-4 lg:grid-cols-[2fr_1fr]">
      <form noValidate onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <TextField
          type="date"
          label={t.asOf}
          hint={isLocalDate(asOf) ? format(asOf, true) : undefined}
          value={asOf}
          min="2000-01-01"
          max={plans ? '2199-12-31' : today}
          onChange={({ target }) => setAsOf(target.value)}
        />
        {plans && (
          <TextField
            type="date"
            label={t.since}
            hint={isLocalDate(since) ? format(since, true) : undefined}
            error={wrong ? t.wrongDates : undefined}
            value={since}
            min="2000-01-01"
            max="2199-12-31"
            onChange={({ target }) => setSince(target.value)}
          />
        )}
        <Button type="submit" look="outline" className="min-h-12">
          {t.show}
        </Button>
      </form>
      <BodyField bodies={bodies} body={search.body} onChoose={(body) => filter({ body })} />
    </div>
  );
}
