import { useSuspenseQuery } from '@tanstack/react-query';
import { publicText } from '../../i18n/public';
import { useInLanguage, useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { useNumberFormat } from '../../ui/number-format';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { FigureName, useValueFormat } from './figure-text';
import { publishedEntriesQuery, type Published, type PublishedFigure } from './public-queries';

/** What this publication corrects, by how much and why; or what has corrected it since. */
export function CorrectionNotice({ published }: { published: Published }) {
  const t = useText(publicText);
  const pick = useInLanguage();
  const { data: entries } = useSuspenseQuery(publishedEntriesQuery);
  const correctedBy = entries.find(({ slug }) => slug === published.slug)?.correctedBy;
  const changed = published.figures.filter(
    ({ value, previousValue }) => previousValue !== null && value !== previousValue,
  );
  return (
    <>
      {correctedBy && (
        <Alert kind="warning" title={t.corrected.title}>
          <TextLink to="/public/publications/$slug" params={{ slug: correctedBy }}>
            {t.corrected.see}
          </TextLink>
        </Alert>
      )}
      {published.corrects && (
        <Alert kind="info" title={t.correction.title(pick(published.corrects, 'title'))}>
          <p>{t.correction.reason(pick(published, 'reason'))}</p>
          {changed.length > 0 && <Differences figures={changed} />}
          <p className="mt-2">
            <TextLink to="/public/publications/$slug" params={{ slug: published.corrects.slug }}>
              {t.correction.see}
            </TextLink>
          </p>
        </Alert>
      )}
    </>
  );
}

function Differences({ figures }: { figures: readonly PublishedFigure[] }) {
  const t = useText(publicText);
  const format = useValueFormat();
  const number = useNumberFormat();
  const { caption, before, after, difference } = t.correction;
  return (
    <Table caption={caption} label={caption} className="mt-3">
      <thead>
        <tr>
          <HeadCell>{t.indicator}</HeadCell>
          {[before, after, difference].map((head) => (
            <HeadCell key={head} className="text-right">
              {head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => {
          const { value, previousValue } = figure;
          return (
            <tr key={figure.ordinal}>
              <RowHeadCell className="min-w-40">
                <FigureName figure={figure} />
              </RowHeadCell>
              <Cell numeric>{previousValue !== null && format(figure, previousValue)}</Cell>
              <Cell numeric>{value === null ? t.notRead : format(figure, value)}</Cell>
              <Cell numeric>
                {value !== null && previousValue !== null && (
                  <>
                    {value > previousValue ? '+' : '−'}
                    {number(Math.abs(Math.round((value - previousValue) * 100) / 100))}
                  </>
                )}
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
