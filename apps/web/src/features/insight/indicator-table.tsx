import { Fragment } from 'react';
import { figuresText } from '../../i18n/figures';
import { registerText } from '../../i18n/register';
import { useText } from '../../i18n/text';
import { Japanese } from '../../ui/japanese';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { DefinitionDetails } from './definition-details';
import {
  CurrentFigure,
  CurrentJudgement,
  IndicatorName,
  IndicatorSource,
  type IndicatorsProps,
} from './indicator-parts';

/** The layout of the plan: 実感ポイント, 指標, 策定時, 目標, under the plan's chapters. */
export function IndicatorTable({ sections, opens, figures }: IndicatorsProps) {
  const t = useText(registerText);
  const words = useText(figuresText);
  const told = figures.size > 0;
  const heads = [
    t.goalPoint,
    t.indicator,
    t.baseline,
    ...(told ? [words.current] : []),
    t.target,
    ...(told ? [words.judged] : []),
    t.measure,
    t.source,
  ];
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {heads.map((head) => (
            <HeadCell key={head} className="whitespace-normal!">
              {head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      {sections.map(([section, indicators]) => (
        <tbody key={section}>
          <tr>
            <RowHeadCell scope="rowgroup" colSpan={heads.length} className="bg-blue-50 py-1.5!">
              {t.section(section)}
            </RowHeadCell>
          </tr>
          {indicators.map((one) => (
            <Fragment key={one.id}>
              <tr className={one.definition ? '*:border-b-0!' : ''}>
                <Cell className="w-44">
                  <Japanese>{one.goalPointJa}</Japanese>
                </Cell>
                <RowHeadCell className="min-w-56">
                  <IndicatorName indicator={one} />
                </RowHeadCell>
                <Cell className="w-36">
                  <Japanese>{one.baselineText}</Japanese>
                </Cell>
                {told && (
                  <Cell className="w-36 font-bold">
                    <CurrentFigure of={figures.get(one.id)} unit={one.unit} />
                  </Cell>
                )}
                <Cell className="w-44">
                  <Japanese>{one.targetText}</Japanese>
                </Cell>
                {told && (
                  <Cell>
                    <CurrentJudgement of={figures.get(one.id)} />
                  </Cell>
                )}
                <Cell className="w-40">{t.measureOf[one.measureType]}</Cell>
                <Cell className="w-44">
                  <IndicatorSource indicator={one} opens={opens} />
                </Cell>
              </tr>
              {one.definition && (
                <tr>
                  <Cell colSpan={heads.length} className="pt-0!">
                    <DefinitionDetails definition={one.definition} inRow />
                  </Cell>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </Table>
  );
}
