import { outlookText } from '../../i18n/outlook';
import { useInLanguage, useText } from '../../i18n/text';
import { Japanese } from '../../ui/japanese';
import { SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { CurrentFigure, CurrentJudgement } from '../insight/indicator-parts';
import type { Indicator } from '../insight/register-queries';
import type { RegisterFigure } from '../register/register-queries';

interface OtherIndicatorsProps {
  indicators: readonly Indicator[];
  figures: ReadonlyMap<string, RegisterFigure>;
  /** A body is chosen, of which the register says nothing. */
  ofBody: boolean;
}

/** What the owners report: where each stands, in the plan’s words and in the register’s, and the way there. */
export function OtherIndicators({ indicators, figures, ofBody }: OtherIndicatorsProps) {
  const t = useText(outlookText).dashboard;
  const pick = useInLanguage();
  return (
    <section aria-label={t.others}>
      <SectionHeading
        title={t.others}
        aside={
          <TextLink to="/indicators" className="inline-block min-h-6">
            {t.toRegister}
          </TextLink>
        }
      />
      <p className="mb-3">
        {t.othersExplained}
        {ofBody && t.wholeOnly}
      </p>
      <Table caption={t.othersCaption} label={t.othersCaption} captionHidden>
        <thead>
          <tr>
            {[t.indicator, t.judged, t.current, t.target, t.baseline].map((head) => (
              <HeadCell key={head}>{head}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator.id}>
              <RowHeadCell className="min-w-48">
                <TextLink
                  to="/indicators/$key"
                  params={{ key: indicator.key }}
                  className="inline-block min-h-6"
                >
                  <span className="tabular mr-2">{indicator.key}</span>
                  {pick(indicator, 'name')}
                </TextLink>
              </RowHeadCell>
              <Cell>
                <CurrentJudgement of={figures.get(indicator.id)} />
              </Cell>
              <Cell className="min-w-32 font-bold">
                <CurrentFigure of={figures.get(indicator.id)} unit={indicator.unit} />
              </Cell>
              <Cell className="min-w-36">
                <Japanese>{indicator.targetText}</Japanese>
              </Cell>
              <Cell className="min-w-36">
                <Japanese>{indicator.baselineText}</Japanese>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
