import { useQuery } from '@tanstack/react-query';
import { outlookText } from '../../i18n/outlook';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { useDateFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { nearestQuery, type NearPerson } from './outlook-queries';
import type { PathSearch } from './outlook-search';

/** Who is nearest to a pass, with the reasons. */
export function NearestList({ search }: { search: PathSearch }) {
  const t = useText(outlookText).nearest;
  const wide = useWide();
  const people = useQuery(nearestQuery(search));
  if (people.error) return <ErrorState error={people.error} retry={() => void people.refetch()} />;
  if (!people.data) return <Skeleton rows={8} />;
  const rows = people.data.edges.map(({ node }) => node);
  return (
    <PagedList title={t.title} search={search} connection={people.data} stale={people.isPlaceholderData}>
      <p className="mb-3 max-w-prose">{t.explained}</p>
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
      ) : wide ? (
        <NearTable rows={rows} />
      ) : (
        <NearCards rows={rows} />
      )}
    </PagedList>
  );
}

function Name({ row: { personId, name, kana } }: { row: NearPerson }) {
  return (
    <Japanese>
      <span className="block text-dns-14N-130 font-normal text-solid-gray-700">{kana}</span>
      <TextLink to="/people/$personId" params={{ personId }} className="inline-block min-h-6">
        {name}
      </TextLink>
    </Japanese>
  );
}

function Way({ row: { examCode, attemptState, announcedOn, inTime } }: { row: NearPerson }) {
  const t = useText(outlookText).nearest;
  const date = useDateFormat();
  if (examCode === null || !isAttemptState(attemptState)) return t.noPlan;
  return (
    <span className="flex flex-col items-start gap-1">
      <span>{t.exam(examCode, t.state[attemptState])}</span>
      {announcedOn && <span className="whitespace-nowrap">{t.announced(date(announcedOn, true))}</span>}
      {!inTime && <Badge look="warning">{t.late}</Badge>}
    </span>
  );
}

function isAttemptState(state: string | null): state is 'planned' | 'applied' | 'sat' {
  return state === 'planned' || state === 'applied' || state === 'sat';
}

function Study({ row: { mockPercent, mockOn, milestonesPercent } }: { row: NearPerson }) {
  const t = useText(outlookText).nearest;
  const none = useText(shellText).notSet;
  const date = useDateFormat();
  if (mockPercent === null && milestonesPercent === null) return none;
  return (
    <span className="flex flex-col gap-1">
      {mockPercent !== null && mockOn && <span>{t.mock(mockPercent, date(mockOn, true))}</span>}
      {milestonesPercent !== null && <span>{t.milestones(milestonesPercent)}</span>}
    </span>
  );
}

function NearTable({ rows }: { rows: readonly NearPerson[] }) {
  const t = useText(outlookText).nearest;
  const none = useText(shellText).notSet;
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.name, t.body, t.way, t.study, t.foundation, t.courses].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.personId}>
            <RowHeadCell className="whitespace-nowrap">
              <Name row={row} />
            </RowHeadCell>
            <Cell className="min-w-40">
              <Japanese>
                {row.organisationName} {row.unitName}
              </Japanese>
            </Cell>
            <Cell>
              <Way row={row} />
            </Cell>
            <Cell className="min-w-40">
              <Study row={row} />
            </Cell>
            <Cell>{row.foundation.join(' ') || none}</Cell>
            <Cell>{row.coursesOffered > 0 ? t.coursesOf(row.courses, row.coursesOffered) : none}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function NearCards({ rows }: { rows: readonly NearPerson[] }) {
  const t = useText(outlookText).nearest;
  const none = useText(shellText).notSet;
  return (
    <ul className="flex flex-col gap-3">
      {rows.map((row) => (
        <Card as="li" key={row.personId}>
          <p className="text-std-18B-160">
            <Name row={row} />
          </p>
          <p className="mt-1">
            <Japanese>
              {row.organisationName} {row.unitName}
            </Japanese>
          </p>
          <dl className="mt-2 grid grid-cols-[7rem_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
            <dt className="text-solid-gray-700">{t.way}</dt>
            <dd>
              <Way row={row} />
            </dd>
            <dt className="text-solid-gray-700">{t.study}</dt>
            <dd>
              <Study row={row} />
            </dd>
            <dt className="text-solid-gray-700">{t.foundation}</dt>
            <dd>{row.foundation.join(' ') || none}</dd>
            <dt className="text-solid-gray-700">{t.courses}</dt>
            <dd>{row.coursesOffered > 0 ? t.coursesOf(row.courses, row.coursesOffered) : none}</dd>
          </dl>
        </Card>
      ))}
    </ul>
  );
}
