import type { ReactNode } from 'react';
import { figuresText } from '../../i18n/figures';
import { registerText } from '../../i18n/register';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Card } from '../../ui/card';
import { Japanese } from '../../ui/japanese';
import { SectionHeading } from '../../ui/page-heading';
import { DefinitionDetails } from './definition-details';
import type { RegisterFigure } from '../register/register-queries';
import {
  CurrentFigure,
  CurrentJudgement,
  IndicatorName,
  IndicatorSource,
  type IndicatorsProps,
} from './indicator-parts';
import type { Indicator } from './register-queries';

/** The register where seven columns have no room. */
export function IndicatorCards({ sections, opens, figures }: IndicatorsProps) {
  const t = useText(registerText);
  return (
    <div className="flex flex-col gap-8">
      {sections.map(([section, indicators]) => (
        <section key={section} aria-label={t.section(section)}>
          <SectionHeading title={t.section(section)} />
          <ul className="flex flex-col gap-3">
            {indicators.map((one) => (
              <IndicatorCard key={one.id} indicator={one} opens={opens} of={figures.get(one.id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface IndicatorCardProps {
  indicator: Indicator;
  opens: boolean;
  of: RegisterFigure | undefined;
}

function IndicatorCard({ indicator, opens, of }: IndicatorCardProps) {
  const t = useText(registerText);
  const none = useText(shellText).notSet;
  const words = useText(figuresText);
  const facts: [string, ReactNode][] = [
    [t.goalPoint, <Japanese key="goal">{indicator.goalPointJa}</Japanese>],
    [t.baseline, <Japanese key="baseline">{indicator.baselineText}</Japanese>],
    [t.target, <Japanese key="target">{indicator.targetText}</Japanese>],
    [t.unit, indicator.unit ? <Japanese key="unit">{indicator.unit}</Japanese> : none],
    [t.measure, t.measureOf[indicator.measureType]],
    [t.source, <IndicatorSource key="source" indicator={indicator} opens={opens} />],
  ];
  if (of?.judgement) {
    facts.splice(
      2,
      0,
      [words.current, <CurrentFigure key="now" of={of} unit={indicator.unit} />],
      [words.judged, <CurrentJudgement key="judgement" of={of} />],
    );
  }
  return (
    <Card as="li">
      <div className="font-bold">
        <IndicatorName indicator={indicator} />
      </div>
      <dl className="mt-3 flex flex-col gap-2 text-dns-16N-130">
        {facts.map(([name, fact]) => (
          <div key={name} className="grid grid-cols-[7rem_1fr] gap-x-3">
            <dt className="text-solid-gray-700">{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {indicator.definition && (
        <div className="mt-3">
          <DefinitionDetails definition={indicator.definition} />
        </div>
      )}
    </Card>
  );
}
