import { directoryText } from '../../i18n/directory';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import type { DirectoryRow } from './directory-query';

export function DirectoryTable({ rows }: { rows: readonly DirectoryRow[] }) {
  const wide = useWide();
  return wide ? <WideTable rows={rows} /> : <Cards rows={rows} />;
}

function Name({ row }: { row: DirectoryRow }) {
  return (
    <Japanese>
      <span className="block text-dns-14N-130 font-normal text-solid-gray-700">{row.kana}</span>
      <TextLink to="/people/$personId" params={{ personId: row.personId }} className="inline-block min-h-6">
        {row.name}
      </TextLink>
    </Japanese>
  );
}

/** The unit, with the one above it, since many a 総務課 has a namesake. */
function UnitName({ row }: { row: DirectoryRow }) {
  return (
    <Japanese>
      {row.parentUnitName && (
        <span className="block text-dns-14N-130 text-solid-gray-700">{row.parentUnitName}</span>
      )}
      {row.unitName}
    </Japanese>
  );
}

function Kind({ row }: { row: DirectoryRow }) {
  const t = useText(directoryText);
  const kinds = useText(shellText).appointmentKind;
  return (
    <>
      {row.guest ? <Badge look="info">{kinds[row.kind]}</Badge> : kinds[row.kind]}
      {row.homeOrganisationName && (
        <span className="mt-1 block text-dns-14N-130 text-solid-gray-700">
          {t.from(row.homeOrganisationName)}
        </span>
      )}
    </>
  );
}

function OtherPosts({ row }: { row: DirectoryRow }) {
  const t = useText(directoryText);
  const kinds = useText(shellText).appointmentKind;
  if (row.otherPosts.length === 0) return null;
  return (
    <ul aria-label={t.otherPosts} className="mt-1 text-dns-14N-130 text-solid-gray-700">
      {row.otherPosts.map((post) => (
        <li key={`${post.organisationName} ${post.unitName} ${post.kind}`}>
          {kinds[post.kind]} {post.percent}%{' '}
          <Japanese>
            {post.organisationName} {post.unitName} {post.position}
          </Japanese>
        </li>
      ))}
    </ul>
  );
}

function WideTable({ rows }: { rows: readonly DirectoryRow[] }) {
  const t = useText(directoryText);
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.name, t.staffNumber, t.body, t.unit, t.position, t.kind].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
          <HeadCell className="text-right">{t.percent}</HeadCell>
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
            <Cell className="min-w-40">
              <UnitName row={row} />
              <OtherPosts row={row} />
            </Cell>
            <Cell className="whitespace-nowrap">
              <Japanese>{row.position}</Japanese>
            </Cell>
            <Cell>
              <Kind row={row} />
            </Cell>
            <Cell numeric>{row.percent}%</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ rows }: { rows: readonly DirectoryRow[] }) {
  const t = useText(directoryText);
  return (
    <ul className="flex flex-col gap-3">
      {rows.map((row) => (
        <Card as="li" key={row.personId}>
          <p className="text-std-18B-160">
            <Name row={row} />
          </p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
            <dt className="text-solid-gray-700">{t.body}</dt>
            <dd>
              <Japanese>{row.organisationName}</Japanese>
            </dd>
            <dt className="text-solid-gray-700">{t.unit}</dt>
            <dd>
              <UnitName row={row} />
              <OtherPosts row={row} />
            </dd>
            <dt className="text-solid-gray-700">{t.position}</dt>
            <dd>
              <Japanese>{row.position}</Japanese>
            </dd>
            <dt className="text-solid-gray-700">{t.kind}</dt>
            <dd>
              <Kind row={row} /> {row.percent}%
            </dd>
            <dt className="text-solid-gray-700">{t.staffNumber}</dt>
            <dd className="tabular">{row.staffNumber}</dd>
          </dl>
        </Card>
      ))}
    </ul>
  );
}
