import { insightText } from '../../i18n/insight';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { Card } from '../../ui/card';
import { DateText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { CompletionRow } from './completion-rows-query';

/** One completion a row; one a card where there is no room for columns. */
export function CompletionsTable({ rows }: { rows: readonly CompletionRow[] }) {
  const wide = useWide();
  return wide ? <WideTable rows={rows} /> : <Cards rows={rows} />;
}

function Name({ row: { name, kana } }: { row: CompletionRow }) {
  const t = useText(insightText).completions;
  return (
    <>
      <span className="block text-dns-14N-130 font-normal text-solid-gray-700">
        <Japanese>{kana}</Japanese>
      </span>
      <span className="block">{name ? <Japanese>{name}</Japanese> : t.nameHidden}</span>
    </>
  );
}

function WideTable({ rows }: { rows: readonly CompletionRow[] }) {
  const t = useText(insightText).completions;
  const none = useText(shellText).notSet;
  const pick = useInLanguage();
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.name, t.staffNumber, t.body, t.unit, t.course, t.completedOn, t.how, t.certificate].map(
            (head) => (
              <HeadCell key={head}>{head}</HeadCell>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.completionId}>
            <RowHeadCell className="whitespace-nowrap">
              <Name row={row} />
            </RowHeadCell>
            <Cell className="tabular">{row.staffNumber ?? none}</Cell>
            <Cell className="whitespace-nowrap">
              <Japanese>{row.organisationName}</Japanese>
            </Cell>
            <Cell className="min-w-32">
              <Japanese>{row.unitName}</Japanese>
            </Cell>
            <Cell className="min-w-44">
              {pick(row, 'courseTitle')}{' '}
              <span className="text-dns-14N-130 whitespace-nowrap text-solid-gray-700">
                {t.version(row.courseVersionNumber)}
              </span>
            </Cell>
            <Cell className="whitespace-nowrap">
              <DateText on={row.completedOn} brief />
            </Cell>
            <Cell className="whitespace-nowrap">{t.howOf[row.how]}</Cell>
            <Cell className="tabular whitespace-nowrap">{row.certificateNumber ?? none}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ rows }: { rows: readonly CompletionRow[] }) {
  const t = useText(insightText).completions;
  const none = useText(shellText).notSet;
  const pick = useInLanguage();
  return (
    <ul className="flex flex-col gap-3">
      {rows.map((row) => (
        <Card as="li" key={row.completionId}>
          <p className="text-std-18B-160">
            <Name row={row} />
          </p>
          <p className="mt-1">
            {pick(row, 'courseTitle')}{' '}
            <span className="text-solid-gray-700">{t.version(row.courseVersionNumber)}</span>
          </p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
            <dt className="text-solid-gray-700">{t.completedOn}</dt>
            <dd>
              <DateText on={row.completedOn} brief />
            </dd>
            <dt className="text-solid-gray-700">{t.body}</dt>
            <dd>
              <Japanese>
                {row.organisationName} {row.unitName}
              </Japanese>
            </dd>
            <dt className="text-solid-gray-700">{t.staffNumber}</dt>
            <dd className="tabular">{row.staffNumber ?? none}</dd>
            <dt className="text-solid-gray-700">{t.how}</dt>
            <dd>{t.howOf[row.how]}</dd>
            <dt className="text-solid-gray-700">{t.certificate}</dt>
            <dd className="tabular">{row.certificateNumber ?? none}</dd>
          </dl>
        </Card>
      ))}
    </ul>
  );
}
