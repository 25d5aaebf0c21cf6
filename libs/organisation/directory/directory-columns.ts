import type { TableColumn, TableRow } from '../../platform/index.js';
import { AppointmentKind, Language } from '../../vocabulary/index.js';
import type { DirectoryRow } from './directory.types.js';

const KINDS: Record<Language, Record<AppointmentKind, string>> = {
  ja: {
    HONMU: '本務',
    KENMU: '兼務',
    HEININ: '併任',
    HAKEN: '派遣',
    JINJI_KORYU: '人事交流',
    KENSHU_HAKEN: '研修派遣',
    NINKITSUKI: '任期付',
    KAIKEI_NENDO: '会計年度任用',
    GYOMU_ITAKU: '業務委託',
  },
  en: {
    HONMU: 'Main post',
    KENMU: 'Additional post',
    HEININ: 'Joint appointment',
    HAKEN: 'Dispatch',
    JINJI_KORYU: 'Personnel exchange',
    KENSHU_HAKEN: 'Training dispatch',
    NINKITSUKI: 'Fixed term',
    KAIKEI_NENDO: 'Fiscal-year appointment',
    GYOMU_ITAKU: 'Contracted work',
  },
};

const HEADINGS: { ja: string; en: string; kind?: TableColumn['kind'] }[] = [
  { ja: '職員番号', en: 'Staff number' },
  { ja: '氏名', en: 'Name' },
  { ja: 'ふりがな', en: 'Reading' },
  { ja: '団体', en: 'Body' },
  { ja: '上位所属', en: 'Unit above' },
  { ja: '所属', en: 'Unit' },
  { ja: '職名', en: 'Position' },
  { ja: '発令種別', en: 'Kind of post' },
  { ja: '従事割合（%）', en: 'Share of time (%)', kind: 'number' },
  { ja: '所属元の団体', en: 'Home body' },
  { ja: '兼務・併任など', en: 'Other posts' },
  { ja: '基準日', en: 'As of', kind: 'date' },
];

export function directoryColumns(language: Language): TableColumn[] {
  return HEADINGS.map(({ kind, ...words }) => ({ heading: words[language], ...(kind ? { kind } : {}) }));
}

/** A row as people read it in a file, in the order of the columns. */
export function directoryCells(row: DirectoryRow, asOf: string, language: Language): TableRow {
  const kinds = KINDS[language];
  return [
    row.staffNumber,
    row.name,
    row.kana,
    row.organisationName,
    row.parentUnitName,
    row.unitName,
    row.position,
    kinds[row.kind],
    row.percent,
    row.homeOrganisationName,
    row.otherPosts
      .map((post) =>
        [post.organisationName, post.unitName, post.position, kinds[post.kind], `${post.percent}%`].join(' '),
      )
      .join(' / '),
    asOf,
  ];
}
