import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useToday } from '../../app/shell-query';
import { ratioText } from '../../i18n/ratio';
import { useText } from '../../i18n/text';
import { SelectField } from '../../ui/field';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { ExportMenu } from '../export/export-menu';
import { QualifiedTable } from './qualified-table';
import { qualifiedPeopleQuery, rowsFilter } from './ratio-queries';
import { ratioSearch, type RatioSearch } from './ratio-search';

/** The people behind the figure. Each look is written in their reading log. */
export function QualifiedList({ search, exports }: { search: RatioSearch; exports: boolean }) {
  const t = useText(ratioText).list;
  const today = useToday();
  const navigate = useNavigate();
  const people = useQuery(qualifiedPeopleQuery(search, today));
  const { asOf, since, body } = search;
  const show = (shown: string): void =>
    void navigate({
      to: '/qualified',
      search: { asOf, since, body, shown: ratioSearch({ shown }).shown },
      resetScroll: false,
    });
  if (people.error) return <ErrorState error={people.error} retry={() => void people.refetch()} />;
  if (!people.data) return <Skeleton rows={12} />;
  return (
    <PagedList
      title={t.title}
      search={search}
      connection={people.data}
      stale={people.isPlaceholderData}
      aside={
        exports && (
          <ExportMenu
            path="/export/qualified-people"
            filter={rowsFilter(search, today)}
            count={people.data.totalCount}
          />
        )
      }
    >
      <div className="mb-4 max-w-sm">
        <SelectField label={t.shown} value={search.shown ?? ''} onChange={({ target }) => show(target.value)}>
          <option value="">{t.all}</option>
          <option value="passed">{t.passed}</option>
          <option value="missing">{t.missing}</option>
        </SelectField>
      </div>
      {people.data.edges.length > 0 ? (
        <QualifiedTable rows={people.data.edges.map(({ node }) => node)} />
      ) : (
        <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
      )}
    </PagedList>
  );
}
