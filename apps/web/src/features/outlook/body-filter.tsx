import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { bodiesQuery } from '../organisation/staff-queries';
import { BodyField } from '../organisation/place-fields';

/** The body in the address; acts at once, and starts paged lists anew. */
export function BodyFilter({ to, body }: { to: '/path' | '/dashboard'; body?: number }) {
  const words = useText(workText);
  const navigate = useNavigate();
  const bodies = useQuery(bodiesQuery).data ?? [];
  return (
    <div role="group" aria-label={words.filters} className="max-w-md">
      <BodyField
        bodies={bodies}
        body={body}
        onChoose={(chosen) => void navigate({ to, search: { body: chosen }, resetScroll: false })}
      />
    </div>
  );
}
