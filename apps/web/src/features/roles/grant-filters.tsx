import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { rolesText } from '../../i18n/roles';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { SelectField } from '../../ui/field';
import { SearchField } from '../../ui/search-field';
import { bodiesQuery } from '../organisation/staff-queries';
import { BodyField } from '../organisation/place-fields';
import { GRANTED_ROLES, LONGEST_SEARCH, type GrantedRole, type RolesSearch } from './roles-search';

export function GrantFilters({ search }: { search: RolesSearch }) {
  const t = useText(rolesText);
  const words = useText(workText);
  const roleWords = useText(shellText).role;
  const navigate = useNavigate();
  const bodies = useQuery(bodiesQuery).data ?? [];
  const { q, role, body, ended } = search;

  const filter = (change: RolesSearch, replace = false): void =>
    void navigate({
      to: '/roles',
      search: { ...search, after: undefined, page: undefined, ...change },
      replace,
      resetScroll: false,
    });

  return (
    <div role="group" aria-label={words.filters} className="flex flex-col gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <SearchField
          label={t.search}
          hint={t.searchHint}
          maxLength={LONGEST_SEARCH}
          value={q ?? ''}
          onSearch={(text) => filter({ q: text || undefined }, true)}
        />
        <SelectField
          label={t.role}
          value={role ?? ''}
          onChange={({ target }) => filter({ role: (target.value || undefined) as GrantedRole | undefined })}
        >
          <option value="">{t.allRoles}</option>
          {GRANTED_ROLES.map((one) => (
            <option key={one} value={one}>
              {roleWords[one]}
            </option>
          ))}
        </SelectField>
        <BodyField bodies={bodies} body={body} onChoose={(chosen) => filter({ body: chosen })} />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <CheckboxField
          label={t.withEnded}
          checked={ended === true}
          onChange={({ target }) => filter({ ended: target.checked || undefined })}
        />
        {(q ?? role ?? body ?? ended) !== undefined && (
          <Button
            look="text"
            onClick={() => filter({ q: undefined, role: undefined, body: undefined, ended: undefined })}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
