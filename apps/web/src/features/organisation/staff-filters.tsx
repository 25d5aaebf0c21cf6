import { useNavigate } from '@tanstack/react-router';
import { staffText } from '../../i18n/staff';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { SearchField } from '../../ui/search-field';
import { BodyField, UnitField, useReach } from './place-fields';
import { LONGEST_SEARCH, type StaffSearch } from './staff-search';

export function StaffFilters({ search }: { search: StaffSearch }) {
  const t = useText(staffText);
  const words = useText(workText);
  const navigate = useNavigate();
  const { bodies, unitsOnly } = useReach();
  const { q, unit, untrained } = search;
  const body = search.body ?? (bodies.length === 1 ? Number(bodies[0]?.id) : undefined);

  const filter = (change: StaffSearch, replace = false): void =>
    void navigate({
      to: '/staff',
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
        {bodies.length > 1 && (
          <BodyField
            bodies={bodies}
            body={body}
            onChoose={(chosen) => filter({ body: chosen, unit: undefined })}
          />
        )}
        {body && !unitsOnly && (
          <UnitField body={body} unit={unit} onChoose={(chosen) => filter({ body, unit: chosen })} />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <CheckboxField
          label={t.untrainedOnly}
          checked={untrained === true}
          onChange={({ target }) => filter({ untrained: target.checked || undefined })}
        />
        {(q ?? search.body ?? unit ?? untrained) !== undefined && (
          <Button
            look="text"
            onClick={() => filter({ q: undefined, body: undefined, unit: undefined, untrained: undefined })}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
