import { shortInstant } from 'vocabulary';
import { useLanguage } from '../../i18n/language';
import { publishingText } from '../../i18n/publishing';
import { useInLanguage, useText } from '../../i18n/text';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { JudgementBadge, LineName } from './figure-parts';
import { useFigureWords } from './figure-words';
import type { Line, ReadingOfDay } from './publishing-queries';

interface ChosenReadingsProps {
  lines: readonly Line[];
  readings: readonly ReadingOfDay[];
  onChoose: (readingIds: readonly string[]) => void;
}

/** For each indicator the reading to publish, out of those taken for the day. A reprinted line follows its first. */
export function ChosenReadings({ lines, readings, onChoose }: ChosenReadingsProps) {
  const t = useText(publishingText);
  const language = useLanguage();
  const pick = useInLanguage();
  const figure = useFigureWords();
  const first = lines.filter(({ reprintedFrom }) => reprintedFrom === null);
  const choose = (line: Line, readingId: string): void =>
    onChoose(
      first.flatMap((one) => {
        const id = one.ordinal === line.ordinal ? readingId : one.reading?.id;
        return id ? [id] : [];
      }),
    );
  return (
    <Table caption={t.chosenCaption} label={t.chosenCaption} captionHidden>
      <thead>
        <tr>
          {[t.indicator, t.reading, t.judgement].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.map((line) => {
          const taken = readings.filter(({ indicator }) => indicator.id === line.indicator.id);
          return (
            <tr key={line.ordinal}>
              <RowHeadCell className="min-w-48">
                <LineName line={line} />
              </RowHeadCell>
              <Cell className="min-w-64">
                {taken.length > 0 ? (
                  <select
                    aria-label={`${t.reading} ${pick(line, 'name')}`}
                    className="block min-h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-3 py-1 text-std-16N-170"
                    value={line.reading?.id ?? ''}
                    onChange={({ target }) => choose(line, target.value)}
                  >
                    <option value="">{t.noReading}</option>
                    {taken.map((one) => (
                      <option key={one.id} value={one.id}>
                        {t.readingOption(
                          figure(one, line.unit),
                          t.kinds[one.kind],
                          shortInstant(new Date(one.takenAt), language),
                        )}
                      </option>
                    ))}
                  </select>
                ) : (
                  <>
                    <span className="block text-solid-gray-700">{t.nothingRead}</span>
                    <TextLink
                      to="/readings/$key"
                      params={{ key: line.indicator.key }}
                      aria-label={`${t.takeFirst} ${pick(line, 'name')}`}
                      className="inline-block min-h-6"
                    >
                      {t.takeFirst}
                    </TextLink>
                  </>
                )}
              </Cell>
              <Cell className="whitespace-nowrap">
                {line.readingKind && <JudgementBadge judgement={line.judgement} />}
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
