import { useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/language';
import { privacyText } from '../../i18n/privacy';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { SearchField } from '../../ui/search-field';
import { LONGEST_LOGIN, LONGEST_TEXT, type AuditSearch } from './audit-search';
import type { AuditAction } from '../../gql/graphql';

const NONE: AuditSearch = {
  from: undefined,
  to: undefined,
  subject: undefined,
  action: undefined,
  login: undefined,
  person: undefined,
  text: undefined,
};

export function AuditFilters({ search }: { search: AuditSearch }) {
  const { audit: t, subjects } = useText(privacyText);
  const words = useText(workText);
  const language = useLanguage();
  const navigate = useNavigate();
  const { from, to, subject, action, login, person, text } = search;
  const reversed = from !== undefined && to !== undefined && from > to;
  const filter = (change: AuditSearch, replace = false): void =>
    void navigate({
      to: '/audit',
      search: { ...search, after: undefined, page: undefined, ...change },
      replace,
      resetScroll: false,
    });
  const kinds = Object.entries(subjects).sort(([, a], [, b]) => a.localeCompare(b, language));

  return (
    <div role="group" aria-label={words.filters} className="flex flex-col gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <TextField
          type="date"
          label={t.from}
          value={from ?? ''}
          error={reversed ? t.reversed : undefined}
          onChange={({ target }) => filter({ from: target.value || undefined })}
        />
        <TextField
          type="date"
          label={t.to}
          value={to ?? ''}
          onChange={({ target }) => filter({ to: target.value || undefined })}
        />
        <SelectField
          label={t.subject}
          value={subject ?? ''}
          onChange={({ target }) => filter({ subject: target.value || undefined })}
        >
          <option value="">{t.allSubjects}</option>
          {kinds.map(([table, name]) => (
            <option key={table} value={table}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.action}
          value={action ?? ''}
          onChange={({ target }) =>
            filter({ action: (target.value || undefined) as AuditAction | undefined })
          }
        >
          <option value="">{t.allActions}</option>
          {(['insert', 'update', 'delete'] as const).map((name) => (
            <option key={name} value={name}>
              {t.actions[name]}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <SearchField
          label={t.text}
          hint={t.textHint}
          maxLength={LONGEST_TEXT}
          value={text ?? ''}
          onSearch={(typed) => filter({ text: typed || undefined }, true)}
        />
        <SearchField
          label={t.login}
          maxLength={LONGEST_LOGIN}
          value={login ?? ''}
          onSearch={(typed) => filter({ login: typed || undefined }, true)}
        />
        <SearchField
          label={t.person}
          hint={t.personHint}
          onEnterOnly
          maxLength={18}
          value={person?.toString() ?? ''}
          onSearch={(typed) => filter({ person: /^\d+$/.test(typed) ? Number(typed) : undefined }, true)}
        />
      </div>
      {(from ?? to ?? subject ?? action ?? login ?? person ?? text) !== undefined && (
        <div>
          <Button look="text" onClick={() => filter(NONE)}>
            {words.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
