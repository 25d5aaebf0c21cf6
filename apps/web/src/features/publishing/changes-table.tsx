import { publishingText } from '../../i18n/publishing';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { DateText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { ReadingDetail } from './publishing-queries';

/** The rows that make the difference between then and now, each with why. */
export function ChangesTable({ changes }: { changes: ReadingDetail['changes'] }) {
  const t = useText(publishingText).readings;
  const language = useLanguage();
  return (
    <Table caption={t.changesCaption} label={t.changesCaption} captionHidden>
      <thead>
        <tr>
          {[t.person, t.source, t.change, t.why, t.on, t.body].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((row) => (
          <tr key={`${row.source} ${row.wasId} ${row.isId} ${row.person?.id}`}>
            <RowHeadCell className="whitespace-nowrap">
              {row.person ? <Japanese>{row.person.name}</Japanese> : t.noPerson}
            </RowHeadCell>
            <Cell className="whitespace-nowrap">{t.sources[row.source]}</Cell>
            <Cell className="whitespace-nowrap">{t.changes[row.change]}</Cell>
            <Cell className="min-w-48">
              {t.reasons[row.why]}
              {row.explanation && (
                <span className="block text-solid-gray-700">
                  <Japanese>{row.explanation}</Japanese>
                </span>
              )}
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.countedOn ? <DateText on={row.countedOn} brief /> : t.noPerson}
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.organisation
                ? language === 'ja'
                  ? row.organisation.name
                  : row.organisation.nameRomaji
                : t.noPerson}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
