import { useQuery } from '@tanstack/react-query';
import { localDateOf } from 'vocabulary';
import { publishingText } from '../../i18n/publishing';
import { useInLanguage, useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { DateText, useDateFormat } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { ChangesTable } from './changes-table';
import { DigestText } from './digest-text';
import { EvidenceRows } from './evidence-rows';
import { useFigureWords } from './figure-words';
import { figureReadingQuery, type ReadingDetail } from './publishing-queries';
import type { FigureReadingsSearch } from './readings-search';

export function ReadingDetails({ id, search }: { id: string; search: FigureReadingsSearch }) {
  const reading = useQuery(figureReadingQuery(id));
  if (reading.error) return <ErrorState error={reading.error} retry={() => void reading.refetch()} />;
  if (!reading.data) return <Skeleton rows={6} />;
  return (
    <>
      <Facts reading={reading.data} />
      <NowSection reading={reading.data} />
      <EvidenceRows reading={reading.data} search={search} />
    </>
  );
}

function Facts({ reading }: { reading: ReadingDetail }) {
  const words = useText(publishingText);
  const t = words.readings;
  const date = useDateFormat();
  const figure = useFigureWords();
  const number = useNumberFormat();
  const pick = useInLanguage();
  return (
    <section aria-labelledby="reading">
      <SectionHeading id="reading" title={t.detail(date(reading.asOf, true))} />
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <dt className="text-solid-gray-700">{t.value}</dt>
        <dd className="text-std-20B-150">{figure(reading, reading.indicator.unit)}</dd>
        {reading.openingBalance !== null && reading.openingBalance > 0 && (
          <>
            <dt className="text-solid-gray-700">{t.opening}</dt>
            <dd>{number(reading.openingBalance)}</dd>
          </>
        )}
        <dt className="text-solid-gray-700">{t.takenAt}</dt>
        <dd>
          <DateText on={localDateOf(new Date(reading.takenAt))} brief />
          {reading.takenBy?.person && words.by(reading.takenBy.person.name)}
        </dd>
        <dt className="text-solid-gray-700">{words.definition(reading.definition.version)}</dt>
        <dd className="max-w-prose">{pick(reading.definition, 'sentence')}</dd>
        <dt className="text-solid-gray-700">{words.digest}</dt>
        <dd>
          <DigestText digest={reading.digest} matches={reading.digestMatches} />
        </dd>
      </dl>
    </section>
  );
}

function NowSection({ reading }: { reading: ReadingDetail }) {
  const t = useText(publishingText).readings;
  const figure = useFigureWords();
  const { wouldNowBe: now, changes } = reading;
  const differs = now.gone + now.came + now.changed > 0 || now.value !== reading.value;
  return (
    <section aria-labelledby="now">
      <SectionHeading id="now" title={t.nowTitle} />
      {differs ? (
        <div className="flex flex-col gap-3">
          <Alert
            kind="info"
            title={t.nowDiffers(figure(now, reading.indicator.unit), now.gone, now.came, now.changed)}
          />
          {changes.length > 0 ? <ChangesTable changes={changes} /> : <p>{t.changesHidden}</p>}
        </div>
      ) : (
        <p>{t.nowSame}</p>
      )}
    </section>
  );
}
