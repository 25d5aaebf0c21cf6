import { shellText } from '../../i18n/shell';
import { staffText } from '../../i18n/staff';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { DateText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import type { StaffRow } from './staff-queries';

export function StaffTable({ rows }: { rows: readonly StaffRow[] }) {
  const wide = useWide();
  return wide ? <WideTable rows={rows} /> : <Cards rows={rows} />;
}

function Name({ row }: { row: StaffRow }) {
  return (
    <Japanese>
      <span className="block text-dns-14N-130 font-normal text-solid-gray-700">{row.kana}</span>
      <TextLink to="/people/$personId" params={{ personId: row.personId }} className="inline-block min-h-6">
        {row.name}
      </TextLink>
    </Japanese>
  );
}

function ThisYear({ row }: { row: StaffRow }) {
  const t = useText(staffText);
  if (row.completionCountThisFiscalYear === null) return <Badge>{t.recordElsewhere}</Badge>;
  if (row.completionCountThisFiscalYear === 0) return <Badge look="warning">{t.untrained}</Badge>;
  return <>{t.times(row.completionCountThisFiscalYear)}</>;
}

/** Of a guest the record is with the body that employs the person: unknown here, which is not none. */
function Ever({ row }: { row: StaffRow }) {
  const t = useText(staffText);
  const none = useText(shellText).notSet;
  if (row.completionCount !== null) return <>{t.times(row.completionCount)}</>;
  return (
    <>
      <span aria-hidden="true">{none}</span>
      <span className="sr-only">{t.recordNotReadable}</span>
    </>
  );
}

function WideTable({ rows }: { rows: readonly StaffRow[] }) {
  const t = useText(staffText);
  const none = useText(shellText).notSet;
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.name, t.staffNumber, t.body, t.unit, t.position].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
          <HeadCell className="text-right">{t.thisYear}</HeadCell>
          <HeadCell className="text-right">{t.ever}</HeadCell>
          <HeadCell>{t.last}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.personId}>
            <RowHeadCell className="whitespace-nowrap">
              <Name row={row} />
            </RowHeadCell>
            <Cell className="tabular">{row.staffNumber}</Cell>
            <Cell className="whitespace-nowrap">
              <Japanese>{row.organisationName}</Japanese>
            </Cell>
            <Cell className="min-w-32">
              <Japanese>{row.unitName}</Japanese>
            </Cell>
            <Cell className="whitespace-nowrap">
              <Japanese>{row.position}</Japanese>
            </Cell>
            <Cell numeric>
              <ThisYear row={row} />
            </Cell>
            <Cell numeric>
              <Ever row={row} />
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.lastCompletedOn ? <DateText on={row.lastCompletedOn} brief /> : none}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ rows }: { rows: readonly StaffRow[] }) {
  const t = useText(staffText);
  const none = useText(shellText).notSet;
  return (
    <ul className="flex flex-col gap-3">
      {rows.map((row) => (
        <Card as="li" key={row.personId}>
          <p className="text-std-18B-160">
            <Name row={row} />
          </p>
          <p className="mt-1">
            <Japanese>
              {row.organisationName} {row.unitName} {row.position}
            </Japanese>
          </p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
            <dt className="text-solid-gray-700">{t.staffNumber}</dt>
            <dd className="tabular">{row.staffNumber}</dd>
            <dt className="text-solid-gray-700">{t.thisYear}</dt>
            <dd>
              <ThisYear row={row} />
            </dd>
            <dt className="text-solid-gray-700">{t.ever}</dt>
            <dd>
              <Ever row={row} />
            </dd>
            <dt className="text-solid-gray-700">{t.last}</dt>
            <dd>{row.lastCompletedOn ? <DateText on={row.lastCompletedOn} brief /> : none}</dd>
          </dl>
        </Card>
      ))}
    </ul>
  );
}
