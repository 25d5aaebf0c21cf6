import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { accountsText } from '../../i18n/accounts';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { SearchField } from '../../ui/search-field';
import { bodiesQuery } from '../organisation/staff-queries';
import { BodyField } from '../organisation/place-fields';
import { LONGEST_SEARCH, type AccountsSearch } from './accounts-search';

export function AccountFilters({ search }: { search: AccountsSearch }) {
  const t = useText(accountsText);
  const words = useText(workText);
  const navigate = useNavigate();
  const bodies = useQuery(bodiesQuery).data ?? [];
  const { q, body, state } = search;

  const filter = (change: AccountsSearch, replace = false): void =>
    void navigate({
      to: '/accounts',
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
        <BodyField bodies={bodies} body={body} onChoose={(chosen) => filter({ body: chosen })} />
        <SelectField
          label={t.stateHead}
          value={state ?? ''}
          onChange={({ target }) => filter({ state: (target.value || undefined) as AccountsSearch['state'] })}
        >
          <option value="">{t.allStates}</option>
          <option value="active">{t.state.active}</option>
          <option value="ended">{t.state.ended}</option>
        </SelectField>
      </div>
      {(q ?? body ?? state) !== undefined && (
        <Button
          look="text"
          className="self-start"
          onClick={() => filter({ q: undefined, body: undefined, state: undefined })}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}
