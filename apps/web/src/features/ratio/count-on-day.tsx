import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { isLocalDate, type LocalDate } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { ratioText } from '../../i18n/ratio';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { Details } from '../../ui/details';
import { TextField } from '../../ui/field';
import { ErrorState } from '../../ui/states';
import { countOnQuery } from './ratio-queries';

interface CountOnDayProps {
  indicator: string;
  body: number | undefined;
}

/** How many were counted on a day that somebody names: the end of a year, the day of an assembly. */
export function CountOnDay({ indicator, body }: CountOnDayProps) {
  const t = useText(ratioText).countOn;
  const today = useToday();
  const format = useDateFormat();
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState<LocalDate>();
  const count = useQuery(countOnQuery(indicator, day, body));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isLocalDate(typed) && typed <= today) setDay(typed);
  };
  return (
    <Details summary={t.summary}>
      <form noValidate onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <TextField
          type="date"
          label={t.day}
          hint={isLocalDate(typed) ? format(typed, true) : undefined}
          value={typed}
          max={today}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" look="outline" className="min-h-12">
          {t.show}
        </Button>
      </form>
      <div role="status" className="mt-3">
        {count.data && day && (
          <p>{t.answer(format(day, true), count.data.total, count.data.completions, count.data.people)}</p>
        )}
      </div>
      {count.error && <ErrorState error={count.error} retry={() => void count.refetch()} />}
    </Details>
  );
}
