import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { outlookText } from '../../i18n/outlook';
import { useInLanguage, useText } from '../../i18n/text';
import { Card } from '../../ui/card';
import { Japanese } from '../../ui/japanese';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { indicatorsQuery, type Indicator } from '../insight/register-queries';
import { CurrentFigure, CurrentJudgement } from '../insight/indicator-parts';
import { registerFiguresQuery, type RegisterFigure } from '../register/register-queries';
import { BodyFilter } from './body-filter';
import { CountCard } from './count-card';
import { DerivedCard } from './derived-card';
import { OtherIndicators } from './other-indicators';
import { pathQuery } from './outlook-queries';
import { percentOf, ratioOutlook } from './ratio';
import { RatioFigure } from './ratio-figure';

const route = getRouteApi('/signed-in/dashboard');

/** Will the plan arrive in time? The indicators that this system counts, each with its forecast; then the others. */
export function DashboardScreen() {
  const { body } = route.useSearch();
  const t = useText(outlookText).dashboard;
  const path = useQuery(pathQuery(body));
  const indicators = useQuery(indicatorsQuery);
  const figures = useQuery(registerFiguresQuery);
  const known = indicators.data ?? [];
  const byId = new Map(figures.data?.map((one) => [one.id, one]));
  return (
    <>
      <PageHeading title={t.title} answer={t.question} />
      <div className="flex flex-col gap-10">
        <BodyFilter to="/dashboard" body={body} />
        {indicators.error ? (
          <ErrorState error={indicators.error} retry={() => void indicators.refetch()} />
        ) : indicators.data && path.data ? (
          <>
            <section aria-label={t.derived}>
              <SectionHeading title={t.derived} />
              <ul className="grid gap-8 lg:grid-cols-2">
                {known
                  .filter(({ derived }) => derived)
                  .map((indicator) => (
                    <Derived
                      key={indicator.id}
                      indicator={indicator}
                      of={byId.get(indicator.id)}
                      body={body}
                    />
                  ))}
              </ul>
            </section>
            {figures.error && <ErrorState error={figures.error} retry={() => void figures.refetch()} />}
            <OtherIndicators
              indicators={known.filter(({ derived }) => !derived)}
              figures={byId}
              ofBody={body !== undefined}
            />
          </>
        ) : path.error ? (
          <ErrorState error={path.error} retry={() => void path.refetch()} />
        ) : (
          <Skeleton rows={12} />
        )}
      </div>
    </>
  );
}

interface DerivedProps {
  indicator: Indicator;
  of: RegisterFigure | undefined;
  body?: number;
}

function Derived({ indicator, of, body }: DerivedProps) {
  const pick = useInLanguage();
  const name = pick(indicator, 'name');
  switch (indicator.definition?.method) {
    case 'programme_count':
      return <CountCard indicatorKey={indicator.key} name={name} body={body} />;
    case 'qualified_ratio':
      return <RatioCard indicatorKey={indicator.key} name={name} body={body} />;
    default:
      return <WordsCard indicator={indicator} of={of} name={name} />;
  }
}

function RatioCard({ indicatorKey, name, body }: { indicatorKey: string; name: string; body?: number }) {
  const t = useText(outlookText);
  const path = useQuery(pathQuery(body)).data;
  if (!path) return null;
  const { forecast, numerator, denominator, target, whole } = path;
  const last = forecast?.points.at(-1);
  const percent = (people: number): string => t.path.percent(percentOf(people, denominator));
  const goal = t.path.percent(target);
  const finding = !whole
    ? t.dashboard.partFinding(percent(numerator))
    : forecast && last
      ? t.dashboard.finding(
          percent(last.expected),
          Math.round(forecast.level * 100),
          percent(last.low),
          percent(last.high),
          goal,
        )
      : t.dashboard.noFinding(percent(numerator), goal);
  return (
    <DerivedCard
      indicatorKey={indicatorKey}
      name={name}
      outlook={whole ? ratioOutlook(path) : undefined}
      link={
        <TextLink to="/path" search={{ body }} aria-label={t.dashboard.openOf(name)}>
          {t.dashboard.open}
        </TextLink>
      }
    >
      <RatioFigure path={path} finding={finding} title={name} small />
    </DerivedCard>
  );
}

interface WordsCardProps {
  indicator: Indicator;
  of: RegisterFigure | undefined;
  name: string;
}

/** Reached, not counted: the plan’s words are the target. */
function WordsCard({ indicator, of, name }: WordsCardProps) {
  const t = useText(outlookText).dashboard;
  return (
    <DerivedCard
      indicatorKey={indicator.key}
      name={name}
      link={
        <TextLink to="/indicators/$key" params={{ key: indicator.key }} aria-label={t.openOf(name)}>
          {t.open}
        </TextLink>
      }
    >
      <Card>
        <dl className="grid grid-cols-[7rem_1fr] gap-x-4 gap-y-1">
          <dt className="text-solid-gray-700">{t.judged}</dt>
          <dd>
            <CurrentJudgement of={of} />
          </dd>
          <dt className="text-solid-gray-700">{t.current}</dt>
          <dd className="font-bold">
            <CurrentFigure of={of} unit={indicator.unit} />
          </dd>
          <dt className="text-solid-gray-700">{t.baseline}</dt>
          <dd>
            <Japanese>{indicator.baselineText}</Japanese>
          </dd>
          <dt className="text-solid-gray-700">{t.words}</dt>
          <dd>
            <Japanese>{indicator.targetText}</Japanese>
          </dd>
        </dl>
      </Card>
    </DerivedCard>
  );
}
