import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useViewer } from '../../app/shell-query';
import { figuresText } from '../../i18n/figures';
import { registerText } from '../../i18n/register';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { useMediaQuery } from '../../ui/media-query';
import { PageHeading } from '../../ui/page-heading';
import { TextLink } from '../../ui/text-link';
import { registerFiguresQuery, type RegisterFigure } from '../register/register-queries';
import { IndicatorCards } from './indicator-cards';
import { IndicatorTable } from './indicator-table';
import { indicatorsQuery, type Indicator } from './register-queries';

/** The plan's indicators as the plan words them, by its chapters. */
export function IndicatorsScreen() {
  const t = useText(registerText);
  const words = useText(shellText);
  const date = useDateFormat();
  const pick = useInLanguage();
  const can = useViewer()?.can;
  const opens = can?.seeTrainerDashboard ?? false;
  const sees = can?.seeIndicatorFigures ?? false;
  const standing = useStanding();
  const figures = useQuery({ ...registerFiguresQuery, enabled: sees });
  const wide = useMediaQuery('(min-width: 64rem)');
  const { data: indicators } = useSuspenseQuery(indicatorsQuery);
  const plan = indicators[0]?.planPeriod;
  const derived = indicators.filter((one) => one.derived);
  const byId = new Map(figures.data?.map((one) => [one.id, one]));
  const sections = bySection(indicators);
  return (
    <>
      <PageHeading
        title={t.title}
        answer={
          figures.data
            ? standing(figures.data)
            : t.answer(indicators.length, derived.length, derived.filter((one) => one.definition).length)
        }
      />
      <div className="mb-8 flex flex-col gap-1">
        {plan && <p>{t.plan(pick(plan, 'name'), date(plan.startsOn, true), date(plan.endsOn, true))}</p>}
        {t.japaneseOnly && <p className="text-solid-gray-700">{t.japaneseOnly}</p>}
        <p className="flex flex-wrap gap-x-6">
          {sees && (
            <TextLink to="/dashboard" className="inline-flex min-h-6 items-center">
              {t.toOverview}
            </TextLink>
          )}
          <TextLink to="/reference" className="inline-flex min-h-6 items-center">
            {words.navigation.reference}
          </TextLink>
        </p>
      </div>
      {wide ? (
        <IndicatorTable sections={sections} opens={opens} figures={byId} />
      ) : (
        <IndicatorCards sections={sections} opens={opens} figures={byId} />
      )}
    </>
  );
}

/** In the order of the plan, which is the order in which they come. */
function bySection(indicators: readonly Indicator[]): [string, Indicator[]][] {
  const sections = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    sections.set(indicator.section, [...(sections.get(indicator.section) ?? []), indicator]);
  }
  return [...sections];
}

/** How many are reached, on track …: in the order of the words. */
function useStanding(): (figures: readonly RegisterFigure[]) => string {
  const t = useText(figuresText);
  return (figures) => {
    const parts = (Object.keys(t.judgement) as (keyof typeof t.judgement)[])
      .map((judgement) => ({ judgement, count: figures.filter((one) => one.judgement === judgement).length }))
      .filter(({ count }) => count > 0);
    return t.registerAnswer(
      figures.length,
      parts.map(({ judgement, count }) => t.partOf(t.judgement[judgement], count)).join(t.between),
    );
  };
}
