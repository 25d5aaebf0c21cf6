import type { LocalDate } from 'vocabulary';
import { pageSearch, type PageSearch } from '../../app/paging';
import { dateIn, idIn, textIn } from '../../app/search-values';
import type { AuditAction, AuditEventFilter } from '../../gql/graphql';

export interface AuditSearch extends PageSearch {
  /** Both days count. */
  from?: LocalDate;
  to?: LocalDate;
  /** The table. */
  subject?: string;
  action?: AuditAction;
  login?: string;
  person?: number;
  /** Part of a value before or after. */
  text?: string;
}

/** The server takes no longer text, and no longer login. */
export const LONGEST_TEXT = 100;
export const LONGEST_LOGIN = 64;

const ACTIONS: readonly string[] = ['insert', 'update', 'delete'] satisfies AuditAction[];

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const subject = textIn(search['subject'], 63);
  const action = textIn(search['action'], 10);
  return {
    from: dateIn(search['from']),
    to: dateIn(search['to']),
    subject: subject && /^[a-z_]+$/.test(subject) ? subject : undefined,
    action: action && ACTIONS.includes(action) ? (action as AuditAction) : undefined,
    login: textIn(search['login'], LONGEST_LOGIN),
    person: idIn(search['person']),
    text: textIn(search['text'], LONGEST_TEXT),
    ...pageSearch(search),
  };
}

export function auditFilter({
  from,
  to,
  subject,
  action,
  login,
  person,
  text,
}: AuditSearch): AuditEventFilter {
  return { from, to, subject, action, login, personId: person?.toString(), text };
}
