import { outlookText } from '../../i18n/outlook';
import { useInLanguage, useText } from '../../i18n/text';
import { Japanese } from '../../ui/japanese';
import { SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import type { Indicator } from '../insight/register-queries';

/** What the owners report: the plan’s words, and the way to the register. */
export function OtherIndicators({ indicators }: { indicators: readonly Indicator[] }) {
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
      <p className="mb-3">{t.othersExplained}</p>
      <Table caption={t.othersCaption} label={t.othersCaption} captionHidden>
        <thead>
          <tr>
            {[t.indicator, t.baseline, t.target].map((head) => (
              <HeadCell key={head}>{head}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator.id}>
              <RowHeadCell className="min-w-48">
                <span className="tabular mr-2 text-solid-gray-700">{indicator.key}</span>
                {pick(indicator, 'name')}
              </RowHeadCell>
              <Cell className="min-w-36">
                <Japanese>{indicator.baselineText}</Japanese>
              </Cell>
              <Cell className="min-w-36">
                <Japanese>{indicator.targetText}</Japanese>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
