import { insightText } from '../../i18n/insight';
import { useText } from '../../i18n/text';
import { HeadCell } from '../../ui/table';

export interface Sorting<Column extends string> {
  column: Column;
  /** 1 ascending, -1 descending. */
  sign: 1 | -1;
}

interface SortHeadCellProps<Column extends string> {
  column: Column;
  words: string;
  sorting?: Sorting<Column>;
  onSort: (sorting: Sorting<Column> | undefined) => void;
}

/** First press: the largest first; second: the smallest first; third: the order that the table came in. */
export function SortHeadCell<Column extends string>({
  column,
  words,
  sorting,
  onSort,
}: SortHeadCellProps<Column>) {
  const t = useText(insightText).byBody;
  const sign = sorting?.column === column ? sorting.sign : undefined;
  return (
    <HeadCell
      aria-sort={sign === undefined ? undefined : sign === 1 ? 'ascending' : 'descending'}
      className="text-right"
    >
      <button
        type="button"
        title={t.sortedBy(words)}
        className="inline-flex min-h-6 items-center gap-1 underline underline-offset-4"
        onClick={() => onSort(sign === 1 ? undefined : { column, sign: sign === -1 ? 1 : -1 })}
      >
        {words}
        <span aria-hidden="true" className="w-4">
          {sign === undefined ? '↕' : sign === 1 ? '▲' : '▼'}
        </span>
      </button>
    </HeadCell>
  );
}
