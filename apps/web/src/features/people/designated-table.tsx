import { peopleText } from '../../i18n/people';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { DateText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import type { DesignatedPerson } from './person-queries';

export function DesignatedTable({ rows }: { rows: readonly DesignatedPerson[] }) {
  const wide = useWide();
  return wide ? <WideTable rows={rows} /> : <Cards rows={rows} />;
}

function Name({ row: { personId, name, kana } }: { row: DesignatedPerson }) {
  return (
    <Japanese>
      <span className="block text-dns-14N-130 font-normal text-solid-gray-700">{kana}</span>
      <TextLink to="/people/$personId" params={{ personId }}>
        {name}
      </TextLink>
    </Japanese>
  );
}

function State({ row }: { row: DesignatedPerson }) {
  const t = useText(peopleText).designated;
  return (
    <span className="flex flex-wrap gap-2">
      {row.away ? <Badge look="warning">{t.away}</Badge> : t.atWork}
      {row.guestPosts > 0 && <Badge>{t.guestPosts(row.guestPosts)}</Badge>}
    </span>
  );
}

function WideTable({ rows }: { rows: readonly DesignatedPerson[] }) {
  const t = useText(peopleText);
  const words = useText(shellText);
  return (
    <Table caption={t.designated.caption} label={t.designated.caption} captionHidden>
      <thead>
        <tr>
          {[t.page.name, t.page.staffNumber, t.page.body, t.page.unit, t.page.kind, t.page.position].map(
            (head) => (
              <HeadCell key={head}>{head}</HeadCell>
            ),
          )}
          <HeadCell className="text-right">{t.page.share}</HeadCell>
          <HeadCell>{t.designated.since}</HeadCell>
          <HeadCell>{t.designated.state}</HeadCell>
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
            <Cell className="whitespace-nowrap">{words.appointmentKind[row.kind]}</Cell>
            <Cell>
              <Japanese>{row.position}</Japanese>
            </Cell>
            <Cell numeric>{words.percent(row.percent)}</Cell>
            <Cell className="whitespace-nowrap">
              <DateText on={row.designatedSince} brief />
            </Cell>
            <Cell>
              <State row={row} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ rows }: { rows: readonly DesignatedPerson[] }) {
  const t = useText(peopleText);
  const words = useText(shellText);
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
            <dt className="text-solid-gray-700">{t.page.kind}</dt>
            <dd>
              {words.appointmentKind[row.kind]} {words.percent(row.percent)}
            </dd>
            <dt className="text-solid-gray-700">{t.designated.since}</dt>
            <dd>
              <DateText on={row.designatedSince} brief />
            </dd>
            <dt className="text-solid-gray-700">{t.designated.state}</dt>
            <dd>
              <State row={row} />
            </dd>
          </dl>
        </Card>
      ))}
    </ul>
  );
}
