import { codeWord } from 'vocabulary';
import type { RecordReadingFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { privacyText } from '../../i18n/privacy';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Card } from '../../ui/card';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { Moment } from './moment';

/** A reading in words: who, from where, as what. */
function useReadingWords(): (reading: RecordReadingFragment) => {
  who: string;
  place: string;
  roles: string;
  what: string;
} {
  const language = useLanguage();
  const text = useText(privacyText);
  const { role } = useText(shellText);
  return ({ readerName, organisation, unitName, position, roles, what }) => ({
    who: readerName ?? text.myData.unknownReader,
    place: [language === 'ja' ? organisation?.name : organisation?.nameRomaji, unitName, position]
      .filter(Boolean)
      .join(' '),
    roles: roles.map((name) => role[name]).join(language === 'ja' ? '、' : ', ') || text.myData.noRole,
    what: codeWord('what', what)?.[language] ?? text.otherReading,
  });
}

interface ReadersTableProps {
  caption: string;
  rows: readonly RecordReadingFragment[];
}

export function ReadersTable({ caption, rows }: ReadersTableProps) {
  const wide = useWide();
  const t = useText(privacyText).myData;
  const words = useReadingWords();
  if (!wide) {
    return (
      <ul className="flex flex-col gap-3">
        {rows.map((reading) => {
          const { who, place, roles, what } = words(reading);
          return (
            <Card as="li" key={reading.id}>
              <p className="text-std-18B-160">
                <Japanese>{who}</Japanese>
              </p>
              <p className="mt-1">
                <Japanese>{place}</Japanese>
              </p>
              <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
                <dt className="text-solid-gray-700">{t.at}</dt>
                <dd>
                  <Moment at={reading.at} />
                </dd>
                <dt className="text-solid-gray-700">{t.what}</dt>
                <dd>{what}</dd>
                <dt className="text-solid-gray-700">{t.role}</dt>
                <dd>{roles}</dd>
              </dl>
            </Card>
          );
        })}
      </ul>
    );
  }
  return (
    <Table caption={caption} label={caption} captionHidden>
      <thead>
        <tr>
          {[t.reader, t.place, t.role, t.what, t.at].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((reading) => {
          const { who, place, roles, what } = words(reading);
          return (
            <tr key={reading.id}>
              <RowHeadCell className="whitespace-nowrap">
                <Japanese>{who}</Japanese>
              </RowHeadCell>
              <Cell>
                <Japanese>{place}</Japanese>
              </Cell>
              <Cell>{roles}</Cell>
              <Cell>{what}</Cell>
              <Cell className="whitespace-nowrap">
                <Moment at={reading.at} />
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
