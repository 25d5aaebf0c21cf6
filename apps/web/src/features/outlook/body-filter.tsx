import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { SelectField } from '../../ui/field';
import { bodiesQuery } from '../organisation/staff-queries';

/** The body in the address; acts at once, and starts paged lists anew. */
export function BodyFilter({ to, body }: { to: '/path' | '/dashboard'; body?: number }) {
  const words = useText(workText);
  const language = useLanguage();
  const navigate = useNavigate();
  const bodies = useQuery(bodiesQuery).data ?? [];
  return (
    <div role="group" aria-label={words.filters} className="max-w-md">
      <SelectField
        label={words.body}
        value={body ?? ''}
        onChange={({ target }) =>
          void navigate({ to, search: { body: Number(target.value) || undefined }, resetScroll: false })
        }
      >
        <option value="">{words.allBodies}</option>
        {bodies.map(({ id, name, nameRomaji }) => (
          <option key={id} value={id}>
            {language === 'ja' ? name : nameRomaji}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
