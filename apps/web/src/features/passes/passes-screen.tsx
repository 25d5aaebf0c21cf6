import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ExamPassState } from 'vocabulary';
import { useViewer } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { ButtonLink } from '../../ui/button';
import { DateText } from '../../ui/date-text';
import { SelectField } from '../../ui/field';
import { Japanese } from '../../ui/japanese';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { bodiesQuery } from '../organisation/staff-queries';
import { BodyField } from '../organisation/place-fields';
import { PassState, useExamName } from './pass-words';
import { examPassesQuery, waitingPassesQuery, type QueuedPass } from './passes-queries';
import type { PassesSearch } from './passes-search';
import { WatchedRegistrations } from './watched-registrations';

const route = getRouteApi('/signed-in/exam-passes');

/** How many reports wait for a decision, and which is next? */
export function PassesScreen() {
  const search = route.useSearch();
  const t = useText(passesText).desk;
  const viewer = useViewer();
  const passes = useQuery(examPassesQuery(search));
  const waiting = useQuery(waitingPassesQuery);
  useAnnounceChange(passes.isPlaceholderData || !passes.data ? undefined : t.found(passes.data.totalCount));
  return (
    <>
      <PageHeading title={t.title} answer={waiting.data === undefined ? undefined : t.answer(waiting.data)} />
      <div className="flex flex-col gap-8">
        {(viewer?.can.nameCertificationOfficers || viewer?.can.seeRoles) && (
          <ButtonLink to="/exam-passes/officers" look="outline" className="self-start">
            {t.officers}
          </ButtonLink>
        )}
        <PassFilters search={search} />
        {passes.data ? (
          <PagedList title={t.list} search={search} connection={passes.data} stale={passes.isPlaceholderData}>
            {passes.data.edges.length > 0 ? (
              <PassesTable passes={passes.data.edges.map(({ node }) => node)} />
            ) : (
              <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
            )}
          </PagedList>
        ) : passes.error ? (
          <ErrorState error={passes.error} retry={() => void passes.refetch()} />
        ) : (
          <Skeleton rows={8} />
        )}
        <WatchedRegistrations />
      </div>
    </>
  );
}

function PassFilters({ search }: { search: PassesSearch }) {
  const t = useText(passesText);
  const words = useText(workText);
  const navigate = useNavigate();
  const bodies = useQuery(bodiesQuery).data ?? [];
  const filter = (change: PassesSearch): void =>
    void navigate({
      to: '/exam-passes',
      search: { ...search, after: undefined, page: undefined, ...change },
      resetScroll: false,
    });
  return (
    <div
      role="group"
      aria-label={words.filters}
      className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3"
    >
      <SelectField
        label={t.desk.stateFilter}
        value={search.state ?? ''}
        onChange={({ target }) => filter({ state: (target.value || undefined) as PassesSearch['state'] })}
      >
        <option value="">{t.desk.waiting}</option>
        {Object.values(ExamPassState).map((state) => (
          <option key={state} value={state}>
            {t.state[state]}
          </option>
        ))}
      </SelectField>
      <BodyField bodies={bodies} body={search.body} onChoose={(body) => filter({ body })} />
    </div>
  );
}

function PassesTable({ passes }: { passes: readonly QueuedPass[] }) {
  const t = useText(passesText);
  const language = useLanguage();
  const examName = useExamName();
  return (
    <Table caption={t.desk.caption} label={t.desk.caption} captionHidden>
      <thead>
        <tr>
          {[t.desk.person, t.exam, t.examOn, t.reportedOn, t.desk.stateFilter].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {passes.map((pass) => {
          const name = pass.person?.name ?? t.desk.unknown;
          const post = pass.person?.appointments[0];
          return (
            <tr key={pass.id}>
              <RowHeadCell className="min-w-44">
                <TextLink
                  to="/exam-passes/$passId"
                  params={{ passId: pass.id }}
                  aria-label={t.desk.open(name, examName(pass.exam))}
                >
                  <Japanese>{name}</Japanese>
                </TextLink>
                {post && (
                  <span className="block text-dns-14N-130 font-normal text-solid-gray-700">
                    {language === 'ja' ? post.organisation.name : post.organisation.nameRomaji}{' '}
                    <span lang="ja">{post.unit.name}</span>
                  </span>
                )}
              </RowHeadCell>
              <Cell className="min-w-40">{examName(pass.exam)}</Cell>
              <Cell className="whitespace-nowrap">
                <DateText on={pass.examOn} brief />
              </Cell>
              <Cell className="whitespace-nowrap">
                <DateText on={pass.reportedOn} brief />
              </Cell>
              <Cell className="whitespace-nowrap">
                <PassState state={pass.state} />
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
