import { useNavigate } from '@tanstack/react-router';
import type { FiscalYear } from 'vocabulary';
import { insightText } from '../../i18n/insight';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { useFiscalYearFormat } from '../../ui/date-text';
import { SelectField } from '../../ui/field';
import { BodyField } from '../organisation/place-fields';
import type { DashboardSearch } from './dashboard-search';
import type { CountByBody } from './progress-queries';

interface DashboardFiltersProps {
  search: DashboardSearch;
  bodies: readonly CountByBody[];
  years: readonly FiscalYear[];
}

export function DashboardFilters({ search, bodies, years }: DashboardFiltersProps) {
  const t = useText(insightText).filters;
  const words = useText(workText);
  const fiscalYear = useFiscalYearFormat();
  const navigate = useNavigate();
  const filter = (change: DashboardSearch): void =>
    void navigate({ to: '/trainer', search: { ...search, ...change }, resetScroll: false });

  return (
    <div role="group" aria-label={t.label} className="grid gap-4 sm:grid-cols-2 lg:max-w-3xl">
      {bodies.length > 1 && (
        <BodyField
          bodies={bodies.map(({ organisation }) => organisation)}
          body={search.body}
          onChoose={(chosen) => filter({ body: chosen })}
        />
      )}
      <div>
        <SelectField
          label={words.fiscalYear}
          value={search.year ?? ''}
          onChange={({ target }) => filter({ year: Number(target.value) || undefined })}
        >
          <option value="">{words.allYears}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {fiscalYear(year)}
            </option>
          ))}
        </SelectField>
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{t.yearHint}</p>
      </div>
    </div>
  );
}
