import type { Statement } from '../../../platform/index.js';
import type { AuditEventFilter } from './audit.types.js';

interface Part {
  sql: (value: string) => string;
  value: unknown;
}

const dayBegins = (day: string): string => `(${day}::date)::timestamp at time zone 'Asia/Tokyo'`;

/** Conditions of the filter that are used. The fiscal year beside the instant leaves out whole partitions. */
function partsOf(filter: AuditEventFilter): Record<string, Part | undefined> {
  const part = (value: unknown, sql: Part['sql']): Part | undefined => (value ? { value, sql } : undefined);
  const words = filter.text?.trim();
  return {
    from: part(filter.from, (v) => `e.fiscal_year >= fiscal_year_of(${v}::date) and e.at >= ${dayBegins(v)}`),
    to: part(
      filter.to,
      (v) => `e.fiscal_year <= fiscal_year_of(${v}::date) and e.at < ${dayBegins(`(${v}::date + 1)`)}`,
    ),
    subject: part(filter.subject, (v) => `e.subject = ${v}`),
    action: part(filter.action, (v) => `e.action = ${v}`),
    login: part(filter.login?.trim(), (v) => `e.account_id = (select audited_account(${v}))`),
    person: part(filter.personId, (v) => `e.about_person_id = ${v}::bigint`),
    text: part(
      words && `%${words.replace(/[\\%_]/g, '\\$&')}%`,
      (v) => `(e.before::text ilike ${v} or e.after::text ilike ${v})`,
    ),
  };
}

/** Each combination of filters is a statement of its own, so that each gets its own plan. */
function whereOf(filter: AuditEventFilter): { name: string; conditions: string[]; values: unknown[] } {
  const used = Object.entries(partsOf(filter)).flatMap(([name, part]) => (part ? [{ name, ...part }] : []));
  return {
    name: used.map(({ name }) => `_${name}`).join(''),
    conditions: used.map(({ sql }, index) => sql(`$${index + 1}`)),
    values: used.map(({ value }) => value),
  };
}

export interface Prepared {
  statement: Statement;
  values: unknown[];
}

const allOf = (conditions: string[]): string =>
  conditions.length > 0 ? `where ${conditions.join('\n   and ')}` : '';

/** The newest first; `after` is the key of the last row that was seen. */
export function auditPage(filter: AuditEventFilter, rows: number, after: string[] | null): Prepared {
  const { name, conditions, values } = whereOf(filter);
  const n = values.length;
  if (after) {
    conditions.push(
      `e.fiscal_year <= fiscal_year_of(($${n + 2}::timestamptz at time zone 'Asia/Tokyo')::date)
   and (e.at, e.id) < ($${n + 2}::timestamptz, $${n + 3}::bigint)`,
    );
  }
  return {
    statement: {
      name: `audit_page${name}${after ? '_after' : ''}`,
      text: `
with page as materialized (
  select e.* from audit_event e
  ${allOf(conditions)}
   order by e.at desc, e.id desc
   limit $${n + 1}
)
select json_build_object(
    'id', page.id::text, 'at', page.at, 'login', n.login, 'actorName', n.actor_name, 'action', page.action,
    'subject', page.subject, 'subjectId', page.subject_id, 'orgId', page.org_id::text,
    'aboutPersonId', page.about_person_id::text, 'aboutName', n.about_name, 'before', page.before, 'after', page.after,
    'key', json_build_array(page.at::text, page.id::text)) as row
  from page
  left join audit_event_names(array(select distinct fiscal_year from page), array(select id from page)) n on n.event_id = page.id
 order by page.at desc, page.id desc`,
    },
    values: [...values, rows, ...(after ?? [])],
  };
}

export function auditCount(filter: AuditEventFilter): Prepared {
  const { name, conditions, values } = whereOf(filter);
  return {
    statement: {
      name: `audit_count${name}`,
      text: `select count(*)::int as json from audit_event e ${allOf(conditions)}`,
    },
    values,
  };
}
