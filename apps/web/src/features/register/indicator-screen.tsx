import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NotFoundScreen } from '../../app/route-states';
import { figuresText } from '../../i18n/figures';
import { registerText } from '../../i18n/register';
import { useInLanguage, useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { useFiscalYearFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { useNumberFormat } from '../../ui/number-format';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { useDialog } from '../../ui/use-dialog';
import { indicatorsQuery } from '../insight/register-queries';
import { DefinitionDialog, openKinds, SettingDialog } from './define-dialogs';
import { DutyList } from './duty-list';
import { JudgementBadge, useFigureText } from './figure-text';
import { MilestoneList } from './milestone-list';
import { ReachDialog } from './reach-dialog';
import {
  indicatorDetailsQuery,
  type IndicatorDetails,
  type MilestoneLine,
  type Report,
} from './register-queries';
import { ReportDialog } from './report-dialog';
import { ReportList } from './report-list';
import { SettingList, VersionList } from './version-list';

const route = getRouteApi('/signed-in/indicators/$key');

/** Where does this indicator stand, what exactly does it count, and who said so? */
export function IndicatorScreen() {
  const { key } = route.useParams();
  const { data: indicators } = useSuspenseQuery(indicatorsQuery);
  // A later plan may use a key again: the newest plan's is meant.
  const id = indicators.findLast((one) => one.key === key)?.id;
  const details = useQuery({ ...indicatorDetailsQuery(id ?? ''), enabled: id !== undefined });
  if (id === undefined) return <NotFoundScreen />;
  if (details.data) return <Indicator indicator={details.data} />;
  if (details.error) return <ErrorState error={details.error} retry={() => void details.refetch()} />;
  return <Skeleton rows={8} />;
}

function Indicator({ indicator }: { indicator: IndicatorDetails }) {
  const t = useText(figuresText);
  const pick = useInLanguage();
  const text = useFigureText();
  const reporting = useDialog<true>();
  const correcting = useDialog<Report>();
  const reaching = useDialog<MilestoneLine>();
  const setting = useDialog<true>();
  const proposing = useDialog<true>();
  const { figure, judgement, viewerCan } = indicator;
  const reported = indicator.definitions.find(({ state }) => state === 'approved') !== undefined;
  const asked = !indicator.derived && indicator.milestones.length === 0;
  const settable = openKinds(indicator).length > 0;
  return (
    <>
      <PageHeading
        title={`${indicator.key} ${pick(indicator, 'name')}`}
        above={<TextLink to="/indicators">{t.back}</TextLink>}
        answer={
          figure && judgement ? t.answerOf(t.judgement[judgement], text(figure, indicator.unit)) : t.hidden
        }
      />
      <div className="flex flex-col gap-8">
        {viewerCan.report && (
          <div className="flex flex-wrap gap-3">
            {asked && <Button onClick={() => reporting.show(true)}>{t.do.report}</Button>}
            {settable && (
              <Button look="outline" onClick={() => setting.show(true)}>
                {t.do.set}
              </Button>
            )}
            {reported && (
              <Button look="outline" onClick={() => proposing.show(true)}>
                {t.do.propose}
              </Button>
            )}
          </div>
        )}
        <Facts indicator={indicator} />
        {indicator.milestones.length > 0 && (
          <section aria-labelledby="milestones">
            <SectionHeading id="milestones" title={t.milestones} />
            <MilestoneList
              milestones={indicator.milestones}
              onReach={viewerCan.report ? reaching.show : undefined}
            />
          </section>
        )}
        {figure && asked && (
          <section aria-labelledby="reports">
            <SectionHeading id="reports" title={t.reports} />
            <ReportList
              reports={indicator.reports}
              unit={indicator.unit}
              onCorrect={viewerCan.report ? correcting.show : undefined}
            />
          </section>
        )}
        {indicator.settings.length > 0 && (
          <section aria-labelledby="settings">
            <SectionHeading id="settings" title={t.settings} />
            <SettingList indicator={indicator} />
          </section>
        )}
        <section aria-labelledby="definitions">
          <SectionHeading id="definitions" title={t.definitions} />
          <VersionList versions={indicator.definitions} />
        </section>
        {figure && <DutyList indicator={indicator} />}
      </div>
      {reporting.about && (
        <ReportDialog
          key={`r${reporting.turn}`}
          indicator={indicator}
          open={reporting.open}
          onClose={reporting.close}
        />
      )}
      {correcting.about && (
        <ReportDialog
          key={`c${correcting.turn}`}
          indicator={indicator}
          corrected={correcting.about}
          open={correcting.open}
          onClose={correcting.close}
        />
      )}
      {reaching.about && (
        <ReachDialog
          key={`m${reaching.turn}`}
          milestone={reaching.about}
          open={reaching.open}
          onClose={reaching.close}
        />
      )}
      {setting.about && (
        <SettingDialog
          key={`s${setting.turn}`}
          indicator={indicator}
          open={setting.open}
          onClose={setting.close}
        />
      )}
      {proposing.about && (
        <DefinitionDialog
          key={`d${proposing.turn}`}
          indicator={indicator}
          open={proposing.open}
          onClose={proposing.close}
        />
      )}
    </>
  );
}

function Facts({ indicator }: { indicator: IndicatorDetails }) {
  const t = useText(figuresText);
  const words = useText(registerText);
  const pick = useInLanguage();
  const number = useNumberFormat();
  const year = useFiscalYearFormat();
  const text = useFigureText();
  const { figure, judgement, aim, unit } = indicator;
  const told = (value: number): string => `${number(value)}${unit ?? ''}`;
  const set = indicator.settings.filter(({ state }) => state === 'approved');
  const later = (kind: string, value: number | null): ReactNode =>
    value !== null &&
    set.some((one) => one.kind === kind) && <span className="block">{t.set(told(value))}</span>;
  const facts: [string, ReactNode][] = [
    [words.goalPoint, <Japanese key="goal">{indicator.goalPointJa}</Japanese>],
    [
      words.baseline,
      <span key="baseline">
        <Japanese>{indicator.baselineText}</Japanese>
        {later('baseline', aim.baselineValue)}
      </span>,
    ],
    [
      words.target,
      <span key="target">
        <Japanese>{indicator.targetText}</Japanese>
        {later('target', aim.targetValue)}
        {aim.annualFloor !== null && <span className="block">{t.floor(told(aim.annualFloor))}</span>}
      </span>,
    ],
    [words.measure, words.measureOf[indicator.measureType]],
  ];
  if (indicator.reprintedIn.length > 0)
    facts.push([words.note, t.reprinted(indicator.reprintedIn.join('、'))]);
  if (figure && judgement) {
    facts.unshift(
      [t.judged, <JudgementBadge key="judgement" judgement={judgement} />],
      [
        t.current,
        <span key="now">
          <Japanese>{text(figure, unit)}</Japanese>
          {figure.denominator !== null && figure.numerator !== null && (
            <span className="block">{t.share(number(figure.numerator), number(figure.denominator))}</span>
          )}
          {figure.words && (
            <span className="block">
              <Japanese>{figure.words}</Japanese>
            </span>
          )}
          {figure.referenceValue !== null && (
            <span className="block">
              {t.reference(pick(indicator, 'referenceLabel'), number(figure.referenceValue))}
            </span>
          )}
        </span>,
      ],
    );
    if (figure.byYear.length > 0) {
      facts.push([
        t.byYear,
        figure.byYear.map((of) => (
          <span key={of.fiscalYear} className="block">
            {year(of.fiscalYear)} {told(of.value)}
          </span>
        )),
      ]);
    }
  }
  return (
    <section aria-labelledby="facts">
      <SectionHeading id="facts" title={t.facts} />
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
        {facts.map(([name, fact]) => (
          <div key={name} className="contents">
            <dt className="text-solid-gray-700">{name}</dt>
            <dd className="min-w-0">{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
