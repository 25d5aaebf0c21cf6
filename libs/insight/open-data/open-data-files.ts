import {
  BYTE_ORDER_MARK,
  csvHeading,
  csvLines,
  type TableColumn,
  type TableRow,
} from '../../platform/index.js';
import type { PublishedDocument } from './open-data.types.js';
import {
  columnWord,
  countsWord,
  JUDGEMENT_WORDS,
  NO_VALUE_WORDS,
  NOT_SHOWN,
  READING_KIND_WORDS,
} from './publication-words.js';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export interface OpenDataFile {
  mediaType: string;
  titleJa: string;
  titleEn: string;
  /** The whole file. `origin` is the address that people use. */
  write: (document: PublishedDocument, origin: string) => Buffer;
}

const INDICATOR_COLUMNS: readonly TableColumn[] = [
  '指標番号',
  'プランの章',
  '実感ポイント',
  '指標',
  '策定時',
  '現状',
  '現状（数値以外）',
  '単位',
  '目標',
  '判定',
  '速報・確定',
  '基準日',
  '分子',
  '分母',
  '参考値',
  '再掲元の章',
  '訂正前の現状',
  '定義',
  '定義の版',
].map((heading) => ({ heading }));

const TABLE_COLUMNS: readonly TableColumn[] = [
  '表',
  '指標番号',
  '数え方',
  '全国地方公共団体コード',
  '団体',
  '区分コード',
  '区分',
  '人数',
].map((heading) => ({ heading }));

function csv(columns: readonly TableColumn[], rows: readonly TableRow[]): Buffer {
  return Buffer.from(BYTE_ORDER_MARK + csvHeading(columns) + csvLines(rows));
}

function indicatorRows({ asOf, figures }: PublishedDocument): TableRow[] {
  return figures.map((figure) => [
    figure.key,
    figure.section,
    figure.goalPointJa,
    figure.nameJa,
    figure.baselineText,
    figure.value,
    figure.words ?? (figure.noValue ? NO_VALUE_WORDS[figure.noValue] : null),
    figure.unit,
    figure.targetText,
    JUDGEMENT_WORDS[figure.judgement],
    figure.readingKind ? READING_KIND_WORDS[figure.readingKind] : null,
    asOf,
    figure.numerator,
    figure.denominator,
    figure.referenceValue,
    figure.reprintedFrom,
    figure.previousValue,
    figure.definitionJa,
    figure.definitionVersion,
  ]);
}

function tableRows({ tables }: PublishedDocument): TableRow[] {
  return tables.flatMap(({ code, indicatorKey, counts, columns, rows }) =>
    rows.flatMap(({ body, nameJa, cells }) =>
      columns.map((column, index) => [
        code,
        indicatorKey,
        countsWord(counts),
        body,
        nameJa ?? '計',
        column,
        columnWord(column),
        cells[index] ?? NOT_SHOWN,
      ]),
    ),
  );
}

/** The distributions of every publication, by the name in their address. */
export const OPEN_DATA_FILES: Readonly<Record<string, OpenDataFile>> = {
  'indicators.csv': {
    mediaType: 'text/csv',
    titleJa: '指標の一覧',
    titleEn: 'The indicators',
    write: (document) => csv(INDICATOR_COLUMNS, indicatorRows(document)),
  },
  'tables.csv': {
    mediaType: 'text/csv',
    titleJa: '団体別・年度別の表',
    titleEn: 'Counts by body and year',
    write: (document) => csv(TABLE_COLUMNS, tableRows(document)),
  },
  'publication.json': {
    mediaType: 'application/json',
    titleJa: '公表の全体',
    titleEn: 'The whole publication',
    write: ({ ...fields }, origin) =>
      Buffer.from(
        JSON.stringify(
          { $schema: `${origin}/open-data/publication.schema.json`, licence: LICENCE, ...fields },
          null,
          2,
        ),
      ),
  },
};
