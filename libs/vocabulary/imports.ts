/** Words of an import of staff data; the values are what is stored. */

/** 職員マスタ: who is employed on a day. 人事異動: who joins, moves and leaves, each on a day of its own. */
export enum ImportKind {
  staff_master = 'staff_master',
  transfers = 'transfers',
}

/**
 * uploaded → checking → checked → applying → applied → undoing → undone. A run that was stopped ends as cancelled, one
 * that could not go on as failed; both leave nothing behind and can be checked again.
 */
export enum ImportState {
  uploaded = 'uploaded',
  checking = 'checking',
  checked = 'checked',
  applying = 'applying',
  applied = 'applied',
  undoing = 'undoing',
  undone = 'undone',
  failed = 'failed',
  cancelled = 'cancelled',
}

/** What a row would do: 追加 変更 異動 退職 変更なし; invalid: it has an error. */
export enum ImportAction {
  add = 'add',
  change = 'change',
  move = 'move',
  leave = 'leave',
  unchanged = 'unchanged',
  invalid = 'invalid',
}

/** What a column of the file may be. */
export enum ImportField {
  staff_number = 'staff_number',
  name = 'name',
  family_name = 'family_name',
  given_name = 'given_name',
  kana = 'kana',
  family_kana = 'family_kana',
  given_kana = 'given_kana',
  unit_code = 'unit_code',
  unit_name = 'unit_name',
  position = 'position',
  grade = 'grade',
  /** 発令種別: 採用, 異動, 退職 …, and the kind of post where the word names one (会計年度任用職員). */
  order = 'order',
  /** 発令日; of 退職 the last day. */
  effective_on = 'effective_on',
  percent = 'percent',
}

/** Errors block applying; warnings do not. */
export enum ImportSeverity {
  error = 'error',
  warning = 'warning',
}

/** What is wrong with a row or a cell. The sentences are in apps/web/src/i18n/{ja,en}/imports.ts. */
export enum ImportProblemCode {
  // errors
  REQUIRED = 'REQUIRED',
  TOO_LONG = 'TOO_LONG',
  STAFF_NUMBER_SHAPE = 'STAFF_NUMBER_SHAPE',
  DATE_UNREADABLE = 'DATE_UNREADABLE',
  PERCENT_UNREADABLE = 'PERCENT_UNREADABLE',
  ORDER_UNKNOWN = 'ORDER_UNKNOWN',
  NAME_NOT_SPLIT = 'NAME_NOT_SPLIT',
  UNIT_UNKNOWN = 'UNIT_UNKNOWN',
  UNIT_ENDS = 'UNIT_ENDS',
  STAFF_NUMBER_TWICE = 'STAFF_NUMBER_TWICE',
  STAFF_NUMBER_UNKNOWN = 'STAFF_NUMBER_UNKNOWN',
  ALREADY_EMPLOYED = 'ALREADY_EMPLOYED',
  LATER_POST = 'LATER_POST',
  PERCENT_EXCEEDED = 'PERCENT_EXCEEDED',
  KEPT_ELSEWHERE = 'KEPT_ELSEWHERE',
  HONMU_ELSEWHERE = 'HONMU_ELSEWHERE',
  NO_SUCH_POST = 'NO_SUCH_POST',
  // warnings
  STAFF_NUMBER_PADDED = 'STAFF_NUMBER_PADDED',
  PERHAPS_REHIRED = 'PERHAPS_REHIRED',
  REHIRED = 'REHIRED',
  STAFF_NUMBER_USED_BEFORE = 'STAFF_NUMBER_USED_BEFORE',
  UNIT_NAME_DIFFERS = 'UNIT_NAME_DIFFERS',
  NAME_DIFFERS = 'NAME_DIFFERS',
  GUEST_NOT_CHANGED = 'GUEST_NOT_CHANGED',
  // found when an import is taken back
  CHANGED_SINCE = 'CHANGED_SINCE',
}
