import { privacyText } from '../../i18n/privacy';
import { useInLanguage, useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { RetentionLine } from './retention-queries';

export function rowsOf(lines: readonly RetentionLine[]): number {
  return lines.reduce((sum, { rows }) => sum + rows, 0);
}

/** How many rows of which record, and when the first and the last of them was finished. */
export function RetentionLines({ lines, caption }: { lines: readonly RetentionLine[]; caption: string }) {
  const t = useText(privacyText).retention;
  const inLanguage = useInLanguage();
  const number = useNumberFormat();
  const date = useDateFormat();
  return (
    <Table caption={caption} label={caption} captionHidden>
      <thead>
        <tr>
          <HeadCell>{t.record}</HeadCell>
          <HeadCell>{t.years}</HeadCell>
          <HeadCell className="text-right">{t.rows}</HeadCell>
          <HeadCell>{t.finished}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.record}>
            <RowHeadCell>{inLanguage(line, 'title')}</RowHeadCell>
            <Cell className="whitespace-nowrap">{t.yearCount(line.retentionYears)}</Cell>
            <Cell numeric>{number(line.rows)}</Cell>
            <Cell className="min-w-44">
              {t.range(date(line.finishedFrom, true), date(line.finishedUntil, true))}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
