import { isRefusalCode, type RefusalCode } from '../vocabulary/index.js';

export type RefusalParams = Readonly<Record<string, string | number | boolean | null>>;

/**
 * An expected refusal, with a name that the web app has a sentence for. `field` names the argument at fault, if one is.
 * The message is for logs and API users; people read the sentence in their own language.
 */
export class DomainError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: { field?: string; params?: RefusalParams } = {},
  ) {
    super(code);
    this.name = new.target.name;
  }
}

export class Unauthenticated extends DomainError {
  constructor() {
    super('UNAUTHENTICATED');
  }
}

/** Missing and not allowed look the same from outside. */
export class NotFound extends DomainError {
  constructor(field?: string) {
    super('NOT_FOUND', field ? { field } : {});
  }
}

export class BadInput extends DomainError {
  constructor(field: string, params?: RefusalParams) {
    super('BAD_INPUT', params ? { field, params } : { field });
  }
}

/** What PostgreSQL refuses by constraint, as people's words: constraint name → code. */
const REFUSED_BY_CONSTRAINT: Readonly<Record<string, RefusalCode>> = {
  appointment_one_honmu: 'APPOINTMENT_OVERLAPS',
  appointment_staff_number: 'STAFF_NUMBER_IN_USE',
  appointment_period_check: 'PERIOD_REVERSED', // empty: it ends on the day before it starts
  absence_period_check: 'PERIOD_REVERSED',
  designation_period_check: 'PERIOD_REVERSED',
  absence_once: 'ABSENCE_OVERLAPS',
  designation_once: 'DESIGNATION_OVERLAPS',
  reorganisation_day_once: 'REORGANISATION_DAY_TAKEN',
  role_grant_once: 'ROLE_ALREADY_GRANTED',
  account_person_id_key: 'ACCOUNT_EXISTS',
  account_login_once: 'LOGIN_TAKEN',
  identity_provider_client_once: 'SIGN_ON_CLIENT_IN_USE',
  identity_group_role_once: 'SIGN_ON_GROUP_ROLE_EXISTS',
  enrolment_one_active: 'ALREADY_ENROLLED',
  enrolment_cycle_once: 'ALREADY_ENROLLED',
  purge_two_people: 'PURGE_TWO_PEOPLE',
  certification_officer_not_oneself: 'SELF_GRANT',
  certification_officer_once: 'OFFICER_EXISTS',
  exam_pass_once: 'PASS_EXISTS',
  exam_pass_dates: 'PASS_DATES',
  exam_pass_four_eyes: 'PASS_FOUR_EYES',
  exam_pass_appeal_four_eyes: 'PASS_APPEAL_BY_ANOTHER',
  security_registration_once: 'REGISTRATION_EXISTS',
  security_registration_number_once: 'REGISTRATION_EXISTS',
  security_term_once: 'RENEWAL_NOT_NOW',
  security_term_four_eyes: 'PASS_FOUR_EYES',
  exam_window_once: 'EXAM_WINDOW_EXISTS',
  exam_attempt_window_id_fkey: 'EXAM_WINDOW_IN_USE',
  qualifying_list_day_once: 'QUALIFYING_LIST_DAY_TAKEN',
  qualifying_list_four_eyes: 'QUALIFYING_LIST_TWO_PEOPLE',
  study_plan_one_active: 'STUDY_PLAN_EXISTS',
  mock_result_once: 'MOCK_RESULT_EXISTS',
  publication_slug_once: 'PUBLICATION_SLUG_TAKEN',
  publication_corrected_once: 'PUBLICATION_ALREADY_CORRECTED',
  publication_four_eyes: 'FOUR_EYES',
  indicator_duty_once: 'DUTY_ALREADY_GIVEN',
  indicator_definition_one_proposed: 'DEFINITION_ALREADY_PROPOSED',
  indicator_report_one_waiting: 'REPORT_ALREADY_WAITING',
  milestone_report_one_waiting: 'REPORT_ALREADY_WAITING',
  indicator_setting_one_waiting: 'REPORT_ALREADY_WAITING',
  milestone_reached_once: 'REPORT_EXISTS',
  indicator_report_value: 'BAD_INPUT', // a number and no number at once, or neither
};

/** SQLSTATE → code, for what no constraint name explains. Class 08, 57P and 53 mean: not now. */
const REFUSED_BY_STATE: Readonly<Record<string, RefusalCode>> = {
  '22000': 'PERIOD_REVERSED', // a range whose end lies before its start
  '22P02': 'BAD_INPUT', // text that is no number, date or uuid
  '22003': 'BAD_INPUT', // number out of range
  '22007': 'BAD_INPUT', // date that is none
  '22008': 'BAD_INPUT', // date out of range
  '22021': 'BAD_INPUT', // NUL or broken UTF-8
  '42501': 'FORBIDDEN', // row-level security or a missing grant
  '23503': 'CONFLICT', // a row that something else still refers to, or no longer exists
  '23505': 'CONFLICT',
  '23P01': 'CONFLICT',
  '40001': 'CONFLICT',
  '40P01': 'CONFLICT',
};

interface PostgresError {
  code?: unknown;
  constraint?: unknown;
  detail?: unknown;
  message: string;
}

const CONNECTION_ERRORS = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EACCES']);

function isUnavailable(code: string, message: string): boolean {
  return (
    /^(08|57P|53)/.test(code) ||
    CONNECTION_ERRORS.has(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      message,
    )
  );
}

/** The refusal that a PostgreSQL error means, or the error itself when it is a fault of ours. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DomainError) return error;
  // TypeORM wraps the driver's error.
  const cause = ((error as { driverError?: unknown }).driverError ?? error) as PostgresError;
  const code = typeof cause.code === 'string' ? cause.code : '';
  if (code === 'KR000' && isRefusalCode(cause.message)) {
    return new DomainError(cause.message, {
      params: JSON.parse(typeof cause.detail === 'string' ? cause.detail : '{}') as RefusalParams,
    });
  }
  const named = typeof cause.constraint === 'string' ? REFUSED_BY_CONSTRAINT[cause.constraint] : undefined;
  if (named) return new DomainError(named);
  if (isUnavailable(code, cause.message)) return new DomainError('UNAVAILABLE');
  const byState = REFUSED_BY_STATE[code];
  return byState ? new DomainError(byState) : error;
}
