import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { fiscalYearOf } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { insightText } from '../../i18n/insight';
import { useInLanguage, useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { Button } from '../../ui/button';
import { useFiscalYearFormat } from '../../ui/date-text';
import { CheckboxField } from '../../ui/checkbox-field';
import { SelectField, TextField } from '../../ui/field';
import { BodyField } from '../organisation/place-fields';
import { STAFF_TRAINING } from './dashboard-search';
import type { CompletionSearch } from './completion-search';
import { burnUpQuery, countsByBodyQuery, countsByCourseQuery } from './progress-queries';

/** A select acts at once; the two dates wait for the button, since half a date is no filter. */
export function CompletionFilters({ search }: { search: CompletionSearch }) {
  const words = useText(workText);
  const t = useText(insightText).completions;
  const pick = useInLanguage();
  const fiscalYear = useFiscalYearFormat();
  const navigate = useNavigate();
  const key = search.indicator ?? STAFF_TRAINING;
  const bodies = useQuery(countsByBodyQuery(key)).data ?? [];
  const courses = useQuery(countsByCourseQuery(key)).data ?? [];
  const today = useToday();
  const countsFrom = useQuery(burnUpQuery(key)).data?.baselineOn ?? today;

  // A changed filter starts again from the first page.
  const filter = (change: CompletionSearch): void =>
    void navigate({
      to: '/trainer/completions',
      search: { ...search, after: undefined, page: undefined, ...change },
      resetScroll: false,
    });
  const years = Array.from(
    { length: fiscalYearOf(today) - fiscalYearOf(countsFrom) + 1 },
    (_, ahead) => fiscalYearOf(countsFrom) + ahead,
  );
  const { body, course, year, from, to, first: firstOnly } = search;

  return (
    <div role="group" aria-label={words.filters} className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {bodies.length > 1 && (
          <BodyField
            bodies={bodies.map(({ organisation }) => organisation)}
            body={body}
            onChoose={(chosen) => filter({ body: chosen })}
          />
        )}
        <SelectField
          label={words.course}
          value={course ?? ''}
          onChange={({ target }) => filter({ course: target.value || undefined })}
        >
          <option value="">{words.allCourses}</option>
          {courses.map((row) => (
            <option key={row.courseCode} value={row.courseCode}>
              {pick(row, 'title')}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.fiscalYear}
          value={year ?? ''}
          onChange={({ target }) => filter({ year: Number(target.value) || undefined })}
        >
          <option value="">{words.allYears}</option>
          {years.map((one) => (
            <option key={one} value={one}>
              {fiscalYear(one)}
            </option>
          ))}
        </SelectField>
      </div>
      <DateFilter key={`${from} ${to}`} search={search} onFilter={filter} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <CheckboxField
          label={t.firstOnly}
          checked={firstOnly === true}
          onChange={({ target }) => filter({ first: target.checked || undefined })}
        />
        {(body ?? course ?? year ?? from ?? to ?? firstOnly) !== undefined && (
          <Button
            look="text"
            onClick={() =>
              void navigate({
                to: '/trainer/completions',
                search: { indicator: search.indicator },
                resetScroll: false,
              })
            }
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

interface DateFilterProps {
  search: CompletionSearch;
  onFilter: (change: CompletionSearch) => void;
}

function DateFilter({ search, onFilter }: DateFilterProps) {
  const t = useText(insightText).completions;
  const [from, setFrom] = useState(search.from ?? '');
  const [to, setTo] = useState(search.to ?? '');
  const [wrong, setWrong] = useState(false);
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const backwards = from !== '' && to !== '' && from > to;
    setWrong(backwards);
    if (!backwards) onFilter({ from: from || undefined, to: to || undefined });
  };
  return (
    <form onSubmit={apply} className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
      <TextField
        type="date"
        label={t.from}
        value={from}
        error={wrong ? t.datesWrong : undefined}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField type="date" label={t.to} value={to} onChange={({ target }) => setTo(target.value)} />
      <div>
        <Button type="submit" look="outline" className="min-h-12">
          {t.apply}
        </Button>
      </div>
    </form>
  );
}
