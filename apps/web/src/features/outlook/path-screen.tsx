import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useViewer } from '../../app/shell-query';
import { outlookText } from '../../i18n/outlook';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { PageHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { BodyFilter } from './body-filter';
import { NearestList } from './nearest-list';
import { pathQuery } from './outlook-queries';
import { PassesMethod } from './passes-method';
import { RatioFigure } from './ratio-figure';
import { RotationEffectSection } from './rotation-effect';
import { ComingSittings, PastSittings } from './sittings';
import { usePathAnswer } from './use-path-answer';

const route = getRouteApi('/signed-in/path');

/** How many more must pass for the 75 %, by when, and who is near? */
export function PathScreen() {
  const search = route.useSearch();
  const t = useText(outlookText);
  const date = useDateFormat();
  const can = useViewer()?.can;
  const path = useQuery(pathQuery(search.body));
  const answerOf = usePathAnswer();
  const answer = path.data && answerOf(path.data);
  useAnnounceChange(path.isPlaceholderData ? undefined : answer?.stand);

  return (
    <>
      <PageHeading
        title={t.path.title}
        above={
          path.data && (
            <p className="text-dns-16N-130 text-solid-gray-700">{t.path.above(path.data.indicatorKey)}</p>
          )
        }
        answer={
          path.data && (
            <>
              <p>{answer?.stand}</p>
              {path.data.planned && (
                <p>
                  {t.path.planned(
                    date(path.data.planned.on, true),
                    path.data.planned.denominator,
                    path.data.planned.needed,
                  )}
                </p>
              )}
              {!path.data.whole && <p>{t.path.part}</p>}
            </>
          )
        }
      />
      <div className="flex flex-col gap-10">
        <BodyFilter to="/path" body={search.body} />
        {path.data ? (
          <>
            <div className="flex flex-col gap-4" aria-busy={path.isPlaceholderData}>
              <RatioFigure path={path.data} finding={answer?.expected || (answer?.stand ?? '')} />
              {path.data.forecast && <PassesMethod forecast={path.data.forecast} />}
              <p className="flex flex-wrap gap-x-6 gap-y-2">
                <TextLink to="/designated" search={{ body: search.body }} className="inline-block min-h-6">
                  {t.path.toRows}
                </TextLink>
                {can?.readQualifiedPeople && (
                  <TextLink
                    to="/qualified"
                    search={{ asOf: path.data.asOf, body: search.body }}
                    className="inline-block min-h-6"
                  >
                    {t.path.toQualified}
                  </TextLink>
                )}
                {can?.seeIndicatorFigures && (
                  <TextLink to="/dashboard" search={{ body: search.body }} className="inline-block min-h-6">
                    {t.path.toDashboard}
                  </TextLink>
                )}
              </p>
            </div>
            <ComingSittings sittings={path.data.comingSittings} />
          </>
        ) : path.error ? (
          <ErrorState error={path.error} retry={() => void path.refetch()} />
        ) : (
          <Skeleton rows={12} />
        )}
        {can?.planPasses && (
          <>
            <NearestList search={search} />
            <RotationEffectSection body={search.body} />
          </>
        )}
        {path.data && <PastSittings sittings={path.data.pastSittings} />}
      </div>
    </>
  );
}
