import { useLanguage } from '../../i18n/language';
import { ratioText } from '../../i18n/ratio';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { useNumberFormat } from '../../ui/number-format';
import { SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import type { Ratio } from './ratio-queries';
import type { RatioSearch } from './ratio-search';
import { percentOf } from './percent-of';

/** Each body opens the same screen for itself. */
export function SharesByBody({ ratio, search }: { ratio: Ratio; search: RatioSearch }) {
  const t = useText(ratioText);
  const none = useText(shellText).notSet;
  const language = useLanguage();
  const number = useNumberFormat();
  const { asOf, since } = search;
  const words = (share: { numerator: number; denominator: number }): string => {
    const percent = percentOf(share);
    return percent === undefined ? none : t.percent(percent);
  };
  return (
    <section aria-labelledby="by-body">
      <SectionHeading id="by-body" title={t.byBody.title} />
      <Table caption={t.byBody.caption} label={t.byBody.caption} captionHidden>
        <thead>
          <tr>
            <HeadCell>{t.byBody.body}</HeadCell>
            {[t.byBody.numerator, t.byBody.denominator, t.byBody.percent].map((head) => (
              <HeadCell key={head} className="text-right">
                {head}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {ratio.byBody.map(({ organisation: { id, name, nameRomaji }, ...share }) => (
            <tr key={id}>
              <RowHeadCell className="whitespace-nowrap">
                <TextLink
                  to="/qualified"
                  search={{ asOf, since, body: Number(id) }}
                  className="inline-block min-h-6"
                >
                  {language === 'ja' ? name : nameRomaji}
                </TextLink>
              </RowHeadCell>
              <Cell numeric>{number(share.numerator)}</Cell>
              <Cell numeric>{number(share.denominator)}</Cell>
              <Cell numeric>{words(share)}</Cell>
            </tr>
          ))}
        </tbody>
        {ratio.byBody.length > 1 && (
          <tfoot>
            <tr className="bg-solid-gray-50">
              <RowHeadCell>{t.byBody.total}</RowHeadCell>
              <Cell numeric>{number(ratio.numerator)}</Cell>
              <Cell numeric>{number(ratio.denominator)}</Cell>
              <Cell numeric>{words(ratio)}</Cell>
            </tr>
          </tfoot>
        )}
      </Table>
    </section>
  );
}
