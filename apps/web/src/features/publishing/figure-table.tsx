import { publishingText } from '../../i18n/publishing';
import { registerText } from '../../i18n/register';
import { useInLanguage, useText } from '../../i18n/text';
import { Japanese } from '../../ui/japanese';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { JudgementBadge, LineName } from './figure-parts';
import { useFigureWords } from './figure-words';
import type { Line, NowBe } from './publishing-queries';

interface FigureTableProps {
  lines: readonly Line[];
  /** By the ordinal of the line; absent while it is calculated. */
  now: ReadonlyMap<number, NowBe | null>;
}

/** The layout of the plan: 実感ポイント, 指標, 策定時, 現状, 目標, and how it stands; and what would be said today. */
export function FigureTable({ lines, now }: FigureTableProps) {
  const t = useText(publishingText);
  const section = useText(registerText).section;
  const heads = [t.goalPoint, t.indicator, t.baseline, t.value, t.target, t.judgement, t.now];
  const sections = [...new Set(lines.map((line) => line.section))];
  return (
    <Table caption={t.figuresCaption} label={t.figuresCaption} captionHidden>
      <thead>
        <tr>
          {heads.map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      {sections.map((name) => (
        <tbody key={name}>
          <tr>
            <RowHeadCell scope="rowgroup" colSpan={heads.length} className="bg-blue-50 py-1.5!">
              {section(name)}
            </RowHeadCell>
          </tr>
          {lines
            .filter((line) => line.section === name)
            .map((line) => (
              <FigureRow key={line.ordinal} line={line} now={now.get(line.ordinal)} />
            ))}
        </tbody>
      ))}
    </Table>
  );
}

function FigureRow({ line, now }: { line: Line; now: NowBe | null | undefined }) {
  const t = useText(publishingText);
  const figure = useFigureWords();
  const pick = useInLanguage();
  return (
    <tr>
      <Cell className="min-w-36">
        <Japanese>{line.goalPointJa}</Japanese>
      </Cell>
      <RowHeadCell className="min-w-56">
        <LineName line={line} />
      </RowHeadCell>
      <Cell className="min-w-28">
        <Japanese>{line.baselineText}</Japanese>
      </Cell>
      <Cell className="min-w-40">
        {line.readingKind ? (
          <>
            <strong>{figure(line, line.unit)}</strong>
            <span className="block text-solid-gray-700">{t.kinds[line.readingKind]}</span>
            {line.definitionVersion !== null && (
              <span className="block text-solid-gray-700">{t.definition(line.definitionVersion)}</span>
            )}
          </>
        ) : (
          <span className="text-solid-gray-700">{t.nothingRead}</span>
        )}
        {line.reading && (
          <TextLink
            to="/readings/$key"
            params={{ key: line.indicator.key }}
            search={{ reading: Number(line.reading.id) }}
            aria-label={t.evidenceOf(pick(line, 'name'))}
            className="inline-block min-h-6"
          >
            {t.evidence}
          </TextLink>
        )}
      </Cell>
      <Cell className="min-w-36">
        <Japanese>{line.targetText}</Japanese>
      </Cell>
      <Cell className="whitespace-nowrap">
        {line.readingKind && <JudgementBadge judgement={line.judgement} />}
      </Cell>
      <Cell className="min-w-32">
        <NowText line={line} now={now} />
      </Cell>
    </tr>
  );
}

function NowText({ line, now }: { line: Line; now: NowBe | null | undefined }) {
  const t = useText(publishingText);
  const figure = useFigureWords();
  if (!line.reading) return null;
  if (!now) return <span className="text-solid-gray-700">{t.nowUnknown}</span>;
  const same =
    now.value === line.value && now.noValue === line.noValue && now.gone + now.came + now.changed === 0;
  return <>{same ? t.nowSame : <strong>{figure(now, line.unit)}</strong>}</>;
}
