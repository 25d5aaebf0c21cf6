import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { registerText } from '../../i18n/register';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Japanese } from '../../ui/japanese';
import { TextLink } from '../../ui/text-link';
import { STAFF_TRAINING } from './dashboard-search';
import { JudgementBadge, useFigureText } from '../register/figure-text';
import type { RegisterFigure } from '../register/register-queries';
import type { Indicator } from './register-queries';

export interface IndicatorsProps {
  sections: readonly [string, readonly Indicator[]][];
  /** The viewer may open the dashboard of a derived one. */
  opens: boolean;
  /** By id; empty for those who do not see figures before they are published. */
  figures: ReadonlyMap<string, RegisterFigure>;
}

export function IndicatorName({ indicator }: { indicator: Indicator }) {
  const t = useText(registerText);
  const pick = useInLanguage();
  const language = useLanguage();
  return (
    <>
      <TextLink to="/indicators/$key" params={{ key: indicator.key }} className="inline-block min-h-6">
        <span className="tabular mr-2">{indicator.key}</span>
        {pick(indicator, 'name')}
      </TextLink>
      {language === 'en' && (
        <span className="mt-1 block font-normal text-solid-gray-700">
          <Japanese>{indicator.nameJa}</Japanese>
        </span>
      )}
      {indicator.note && (
        <span className="mt-1 block text-dns-14N-130 font-normal text-solid-gray-700">
          {t.note} <Japanese>{indicator.note}</Japanese>
        </span>
      )}
    </>
  );
}

/** Who says the figure: this system from its rows, or the owner of the indicator. */
export function IndicatorSource({ indicator, opens }: { indicator: Indicator; opens: boolean }): ReactNode {
  const t = useText(registerText);
  if (!indicator.derived) return t.reported;
  if (!indicator.definition) return t.undefinedYet;
  return (
    <span className="flex flex-col items-start gap-1">
      <span className="whitespace-nowrap">
        <Badge look="info">{t.derived}</Badge>
      </span>
      {opens && (
        <TextLink
          to="/trainer"
          search={indicator.key === STAFF_TRAINING ? {} : { indicator: indicator.key }}
          aria-label={`${indicator.key} ${t.toDashboard}`}
          className="inline-block min-h-6"
        >
          {t.toDashboard}
        </TextLink>
      )}
    </span>
  );
}

/** 現状, with the words that stand beside it. */
export function CurrentFigure({ of, unit }: { of: RegisterFigure | undefined; unit: string | null }) {
  const text = useFigureText();
  if (!of?.figure) return null;
  return <Japanese>{text(of.figure, unit)}</Japanese>;
}

export function CurrentJudgement({ of }: { of: RegisterFigure | undefined }) {
  return of?.judgement ? <JudgementBadge judgement={of.judgement} /> : null;
}
