import { outlookText } from '../../i18n/outlook';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { useDateFormat, useFiscalYearFormat } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { PathToTarget } from './outlook-queries';
import { percentOf } from './ratio';

/** What can still be sat, until when one applies, and whether its results are out in time. */
export function ComingSittings({ sittings }: { sittings: PathToTarget['comingSittings'] }) {
  const t = useText(outlookText);
  const none = useText(shellText).notSet;
  const date = useDateFormat();
  const fiscalYear = useFiscalYearFormat();
  const words = t.coming;
  return (
    <section aria-label={words.title}>
      <SectionHeading title={words.title} />
      <p className="mb-3 max-w-prose">{t.method.lateResults}</p>
      {sittings.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table caption={words.caption} label={words.caption} captionHidden>
          <thead>
            <tr>
              {[
                words.sitting,
                words.exams,
                words.applications,
                words.exam,
                words.announced,
                words.inTime,
              ].map((head) => (
                <HeadCell key={head}>{head}</HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {sittings.map((one) => (
              <tr key={`${one.fiscalYear}-${one.term}`}>
                <RowHeadCell className="min-w-44">
                  {words.term(fiscalYear(one.fiscalYear), one.term)}
                </RowHeadCell>
                <Cell className="min-w-32">{one.examCodes.join(' ')}</Cell>
                <Cell className="whitespace-nowrap">
                  {one.applicationsUntil ? words.applicationsUntil(date(one.applicationsUntil, true)) : none}
                </Cell>
                <Cell className="whitespace-nowrap">
                  {words.period(date(one.examFrom, true), date(one.examUntil, true))}
                </Cell>
                <Cell className="whitespace-nowrap">
                  {one.announcedOn ? date(one.announcedOn, true) : words.notYet}
                </Cell>
                <Cell className="whitespace-nowrap">
                  <Badge look={one.inTime ? 'success' : 'plain'}>{one.inTime ? words.yes : words.no}</Badge>
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

/** What the forecast rests on. */
export function PastSittings({ sittings }: { sittings: PathToTarget['pastSittings'] }) {
  const t = useText(outlookText);
  const number = useNumberFormat();
  const date = useDateFormat();
  const fiscalYear = useFiscalYearFormat();
  const words = t.past;
  return (
    <section aria-label={words.title}>
      <SectionHeading title={words.title} />
      {sittings.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table caption={words.caption} label={words.caption}>
          <thead>
            <tr>
              <HeadCell>{t.coming.sitting}</HeadCell>
              <HeadCell>{t.coming.announced}</HeadCell>
              {[words.candidates, words.passes, words.rate].map((head) => (
                <HeadCell key={head} className="text-right">
                  {head}
                </HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {sittings.map(({ fiscalYear: year, term, announcedOn, candidates, passes }) => (
              <tr key={`${year}-${term}`}>
                <RowHeadCell className="min-w-44">{t.coming.term(fiscalYear(year), term)}</RowHeadCell>
                <Cell className="whitespace-nowrap">{announcedOn && date(announcedOn, true)}</Cell>
                <Cell numeric>{number(candidates)}</Cell>
                <Cell numeric>{number(passes)}</Cell>
                <Cell numeric>{t.path.percent(percentOf(passes, candidates))}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
