import { publishingText } from '../../i18n/publishing';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { LineName } from './figure-parts';
import { useFigureWords, useValueFormat } from './figure-words';
import type { PublicationDetail } from './publishing-queries';

/** What a correction says otherwise: before and after, side by side. */
export function CorrectionTable({ differences }: { differences: PublicationDetail['differences'] }) {
  const t = useText(publishingText);
  const none = useText(shellText).notSet;
  const figure = useFigureWords();
  const format = useValueFormat();
  return (
    <Table caption={t.differencesCaption} label={t.differencesCaption} captionHidden>
      <thead>
        <tr>
          {[t.indicator, t.before, t.after, t.difference].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ before, after }) => (
          <tr key={after.ordinal}>
            <RowHeadCell className="min-w-48">
              <LineName line={after} />
            </RowHeadCell>
            <Cell className="min-w-32">{figure(before, before.unit)}</Cell>
            <Cell className="min-w-32 font-bold">{figure(after, after.unit)}</Cell>
            <Cell numeric>
              {before.value !== null && after.value !== null
                ? `${after.value > before.value ? '+' : ''}${format(after.value - before.value)}`
                : none}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
