import { useToday } from '../../app/shell-query';
import { peopleText } from '../../i18n/people';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { Japanese } from '../../ui/japanese';
import { currentPosts, type PersonFile } from './person-file';
import { PeriodText } from './period-text';
import { useBodyName } from './use-post-name';

/** The posts of today, side by side, each with its share and since when. */
export function CurrentPosts({ file }: { file: PersonFile }) {
  const t = useText(peopleText).page;
  const words = useText(shellText);
  const bodyName = useBodyName();
  const posts = currentPosts(file, useToday());
  if (posts.length === 0) return null;
  const total = posts.reduce((sum, { percent }) => sum + percent, 0);
  return (
    <section aria-label={t.now}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {posts.map((post) => (
          <Card as="li" key={post.id}>
            <p className="flex flex-wrap items-center gap-2">
              <Badge look={post.kind === 'HONMU' ? 'info' : 'plain'}>
                {words.appointmentKind[post.kind]}
              </Badge>
              <span className="tabular text-std-20B-150">{words.percent(post.percent)}</span>
            </p>
            <p className="mt-2 text-std-16B-170">{bodyName(post.organisation)}</p>
            <p>
              <Japanese>
                {post.unit.name} {post.position}
              </Japanese>
            </p>
            <p className="mt-1 text-dns-16N-130 text-solid-gray-700">
              <PeriodText startsOn={post.startsOn} endsOn={post.endsOn} />
            </p>
          </Card>
        ))}
      </ul>
      {file.viewerCan.readWholeFile && posts.length > 1 && (
        <p className="mt-2 text-solid-gray-700">{t.total(total)}</p>
      )}
    </section>
  );
}
