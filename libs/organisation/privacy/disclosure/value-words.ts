import { periodOf } from '../../../platform/index.js';
import { fieldWord, localDateOf, reiwaDate, TIME_ZONE } from '../../../vocabulary/index.js';

/** Stored codes in the words of the paper, by column; `kind` is told apart by its codes alone. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    HONMU: '本務',
    KENMU: '兼務',
    HEININ: '併任',
    HAKEN: '派遣',
    JINJI_KORYU: '人事交流',
    KENSHU_HAKEN: '研修派遣',
    NINKITSUKI: '任期付',
    KAIKEI_NENDO: '会計年度任用',
    GYOMU_ITAKU: '業務委託',
    information_systems: '情報システム人材',
    leave_of_absence: '休職',
    parental_leave: '育児休業',
    sick_leave: '病気休暇',
    long_training: '長期研修',
  },
  role: {
    manager: '所属長',
    trainer: '研修担当',
    hr: '人事課',
    coordinator: '市町担当',
    auditor: '監査',
    admin: 'システム管理者',
  },
  scope: { all: '全団体', body: '団体', unit: '所属' },
  state: {
    active: '有効',
    ended: '終了',
    completed: '修了',
    withdrawn: '取消し',
  },
  reason: { self: '自分で申込み', assigned: '受講指定', approved: '承認済み' },
  how: { rule: '規定どおり', waiver: '受講免除', imported: '移行した記録', void: '取消し' },
  purpose: { browser: 'ブラウザーでの利用', job: '処理の実行' },
  action: { insert: '登録', update: '変更', delete: '削除' },
  actor_kind: { session: '職員', system: 'システム', nobody: 'システム', public: 'ログイン前' },
  asked_by: { person: '本人', legal_representative: '法定代理人', agent: '任意代理人' },
  what: {
    person_page: '個人の画面',
    directory_export: '職員一覧のファイル',
    disclosure: '開示請求への対応',
    audit_search: '監査の検索',
  },
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^[[(](\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?[)\]]$/;

const clock = new Intl.DateTimeFormat('ja-JP', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' });

/** 令和7年11月20日 9:05 */
export function instantWords(instant: string): string {
  const at = new Date(instant);
  return `${reiwaDate(localDateOf(at))} ${clock.format(at)}`;
}

function periodWords(text: string): string {
  const { startsOn, endsOn } = periodOf(text);
  return `${startsOn ? reiwaDate(startsOn) : ''}から${endsOn ? `${reiwaDate(endsOn)}まで` : ''}`;
}

/** A stored value as a person reads it on paper; '' where there is none. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((item) => valueWords(field, item)).join('、');
  if (typeof value === 'object') return rowWords(value as Record<string, unknown>);
  const text = value as string;
  if (INSTANT.test(text)) return instantWords(text);
  if (DATE.test(text)) return reiwaDate(text);
  if (PERIOD.test(text)) return text === '(,)' ? '期間の定めなし' : periodWords(text);
  return CODES[field]?.[text] ?? text;
}

/** For machines, who have the JSON; what an event was about is told by record_title. */
const NOT_ON_PAPER = [
  'id',
  'subject',
  'fiscal_year',
  'actor_kind',
  'demo',
  'carry_s',
  'last_sequence',
  'hidden_s',
];

/** Fields of a row that say something on paper. */
export function toldFields(row: Record<string, unknown>): { label: string; words: string }[] {
  return Object.entries(row)
    .filter(([field]) => !NOT_ON_PAPER.includes(field) && !field.endsWith('_id'))
    .map(([field, value]) => ({ label: fieldWord(field).ja, words: valueWords(field, value) }))
    .filter(({ words }) => words !== '');
}

function rowWords(row: Record<string, unknown>): string {
  return toldFields(row)
    .map(({ label, words }) => `${label}：${words}`)
    .join('、');
}
