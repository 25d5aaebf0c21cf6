import { plain } from '../../platform/index.js';
import { AppointmentKind, ImportKind } from '../../vocabulary/index.js';

/** What a row orders: of a 職員マスタ that somebody is there, of 人事異動 one of the others. */
export type ImportStep = 'present' | 'join' | 'move' | 'leave' | 'concurrent' | 'release';

export interface ImportOrder {
  step: ImportStep;
  /** The kind of post that the word itself names. */
  kind: AppointmentKind | null;
}

const STEPS: readonly [Exclude<ImportStep, 'present'>, readonly string[]][] = [
  // 兼務解除 before 兼務: the longer word is the other thing.
  ['release', ['兼務解除', '兼務免', '免兼務', '解兼務', '兼務を免ずる']],
  ['concurrent', ['兼務', '兼務を命ずる', '兼務発令']],
  [
    'leave',
    [
      '退職',
      '定年退職',
      '普通退職',
      '自己都合退職',
      '勧奨退職',
      '早期退職',
      '任期満了',
      '免職',
      '失職',
      '離職',
      '死亡',
      '転出',
      '割愛退職',
    ],
  ],
  [
    'join',
    [
      '採用',
      '新規採用',
      '新採',
      '選考採用',
      '割愛採用',
      '再任用',
      '再採用',
      '任用',
      '転入',
      '任期付採用',
      '会計年度任用',
    ],
  ],
  [
    'move',
    [
      '異動',
      '転任',
      '配置換',
      '配置換え',
      '配置転換',
      '昇任',
      '昇格',
      '降任',
      '降格',
      '転補',
      '所属替',
      '所属替え',
      '職名変更',
      '組織改正',
      '本務替',
    ],
  ],
];

const KINDS: readonly [AppointmentKind, readonly string[]][] = [
  [AppointmentKind.KAIKEI_NENDO, ['会計年度任用職員', '会計年度任用', '会計年度']],
  [AppointmentKind.NINKITSUKI, ['任期付職員', '任期付採用', '任期付', '任期付き']],
  [AppointmentKind.HONMU, ['本務', '正規', '正規職員', '正職員', '常勤', '一般職', '再任用', '再任用職員']],
  [AppointmentKind.HEININ, ['併任']],
  [AppointmentKind.HAKEN, ['派遣', '派遣職員', '派遣受入']],
  [AppointmentKind.JINJI_KORYU, ['人事交流', '交流職員']],
  [AppointmentKind.KENSHU_HAKEN, ['研修派遣', '研修生', '実務研修']],
  [AppointmentKind.GYOMU_ITAKU, ['業務委託']],
];

function named<T>(words: readonly [T, readonly string[]][], word: string): T | null {
  return words.find(([, names]) => names.includes(word))?.[0] ?? null;
}

/** What 発令種別 says; null for a word that is none of ours. */
export function orderOf(file: ImportKind, cell: string): ImportOrder | null {
  const word = plain(cell).replaceAll(/\s/g, '');
  const kind = named(KINDS, word);
  if (file === ImportKind.staff_master) return kind ? { step: 'present', kind } : null;
  const step = named(STEPS, word);
  if (step) return { step, kind: step === 'join' ? kind : null };
  return kind && word.endsWith('職員') ? { step: 'join', kind } : null;
}
