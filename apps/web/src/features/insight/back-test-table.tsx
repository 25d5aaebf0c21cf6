import { insightText } from '../../i18n/insight';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { useNumberFormat } from '../../ui/number-format';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { BackTest } from './progress-queries';

/** How the method did on the past, by how far it looked ahead. */
export function BackTestTable({ backTest }: { backTest: BackTest }) {
  const t = useText(insightText).method;
  const none = useText(shellText).notSet;
  const number = useNumberFormat();
  const percent = (share: number | null): string =>
    share === null ? none : t.percent(Math.round(share * 100));
  const rows = [
    ...backTest.byHorizon.map((horizon) => ({ name: t.months(horizon.monthsAhead), ...horizon })),
    { name: t.all, ...backTest },
  ];
  return (
    <Table caption={t.backTestCaption} label={t.backTestCaption} className="mt-4">
      <thead>
        <tr>
          <HeadCell>{t.monthsAhead}</HeadCell>
          {[t.forecasts, t.inside, t.error, t.bias].map((head) => (
            <HeadCell key={head} className="text-right">
              {head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, forecasts, insideInterval, meanAbsoluteError, bias }) => (
          <tr key={name}>
            <RowHeadCell className="whitespace-nowrap">{name}</RowHeadCell>
            <Cell numeric>{number(forecasts)}</Cell>
            <Cell numeric>{percent(insideInterval)}</Cell>
            <Cell numeric>{percent(meanAbsoluteError)}</Cell>
            <Cell numeric>
              {bias !== null && bias > 0 && '+'}
              {percent(bias)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
