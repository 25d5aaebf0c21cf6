import type { MyHeldRecordsQuery } from '../../gql/graphql';
import { privacyText } from '../../i18n/privacy';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { useWide } from '../../ui/media-query';
import { useNumberFormat } from '../../ui/number-format';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';

type Held = MyHeldRecordsQuery['myHeldRecords'][number];

/** How many rows are held; or that none of them is told, and why. */
function Rows({ held }: { held: Held }) {
  const t = useText(privacyText).myData;
  const number = useNumberFormat();
  return held.rows === null ? <Badge>{t.notTold}</Badge> : <>{number(held.rows)}</>;
}

function KeptBack({ held }: { held: Held }) {
  const t = useText(privacyText).myData;
  const inLanguage = useInLanguage();
  const why = inLanguage(held, 'keptBack');
  if (!why) return null;
  return (
    <span className="mt-1 block text-dns-14N-130 font-normal text-solid-gray-700">
      {held.rows === null ? why : `${t.partly}: ${why}`}
    </span>
  );
}

export function HeldRecordsTable({ records }: { records: readonly Held[] }) {
  const wide = useWide();
  const t = useText(privacyText).myData;
  const { count, notSet } = useText(shellText);
  const inLanguage = useInLanguage();
  const kept = ({ retentionYears, rows }: Held): string => {
    if (retentionYears !== null) return t.years(retentionYears);
    return rows === null ? notSet : t.asLong;
  };
  if (!wide) {
    return (
      <ul className="flex flex-col gap-3">
        {records.map((held) => (
          <Card as="li" key={held.name}>
            <p className="text-std-18B-160">{inLanguage(held, 'title')}</p>
            <p className="mt-1">{inLanguage(held, 'purpose')}</p>
            <KeptBack held={held} />
            <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
              <dt className="text-solid-gray-700">{t.rows}</dt>
              <dd>{held.rows === null ? <Badge>{t.notTold}</Badge> : count(held.rows)}</dd>
              <dt className="text-solid-gray-700">{t.retention}</dt>
              <dd>{kept(held)}</dd>
            </dl>
          </Card>
        ))}
      </ul>
    );
  }
  return (
    <Table caption={t.heldCaption} label={t.heldCaption} captionHidden>
      <thead>
        <tr>
          <HeadCell>{t.record}</HeadCell>
          <HeadCell className="text-right">{t.rows}</HeadCell>
          <HeadCell>{t.purpose}</HeadCell>
          <HeadCell>{t.retention}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {records.map((held) => (
          <tr key={held.name}>
            <RowHeadCell className="min-w-56">
              {inLanguage(held, 'title')}
              <KeptBack held={held} />
            </RowHeadCell>
            <Cell numeric>
              <Rows held={held} />
            </Cell>
            <Cell>{inLanguage(held, 'purpose')}</Cell>
            <Cell className="whitespace-nowrap">{kept(held)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
