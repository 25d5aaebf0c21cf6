import { ratioText } from '../../i18n/ratio';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { DateText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import type { QualifiedPerson } from './ratio-queries';

export function QualifiedTable({ rows }: { rows: readonly QualifiedPerson[] }) {
  const t = useText(ratioText).list;
  const none = useText(shellText).notSet;
  const pick = useInLanguage();
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.name, t.exam, t.announced, t.verified, t.body, t.unit, t.since].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.personId}>
            <RowHeadCell className="whitespace-nowrap">
              <Japanese>
                <span className="block text-dns-14N-130 font-normal text-solid-gray-700">{row.kana}</span>
                <TextLink to="/people/$personId" params={{ personId: row.personId }}>
                  {row.name}
                </TextLink>
              </Japanese>
            </RowHeadCell>
            <Cell className="min-w-40">{row.examCode ? pick(row, 'examName') : t.notYet}</Cell>
            <Cell className="whitespace-nowrap">
              {row.announcedOn ? <DateText on={row.announcedOn} brief /> : none}
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.verifiedOn ? <DateText on={row.verifiedOn} brief /> : none}
            </Cell>
            <Cell className="whitespace-nowrap">
              <Japanese>{row.organisationName}</Japanese>
            </Cell>
            <Cell className="min-w-32">
              <Japanese>{row.unitName}</Japanese>
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.designatedSince ? <DateText on={row.designatedSince} brief /> : none}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
