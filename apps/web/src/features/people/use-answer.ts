import { useToday } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { currentPosts, stateOf, type PersonFile } from './person-file';
import { useBodyName } from './use-post-name';

/** Where is this person now, and doing what? In one sentence. */
export function useAnswer(file: PersonFile): string {
  const t = useText(peopleText);
  const language = useLanguage();
  const today = useToday();
  const date = useDateFormat();
  const bodyName = useBodyName();
  const posts = currentPosts(file, today);
  const [only] = posts;
  const away = file.absences.find((absence) => stateOf(absence, today) === 'current');
  const planned = file.timeline.findLast((post) => stateOf(post, today) === 'planned');
  const [left] = file.separations;
  const leaves = posts.length > 0 && left && left.lastOn >= today ? left : undefined;

  const where = (): string => {
    if (posts.length === 1 && only) {
      return t.page.onePost(bodyName(only.organisation), only.unit.name, only.position);
    }
    if (posts.length > 1) {
      return t.page.posts(posts.length, new Set(posts.map(({ organisation }) => organisation.id)).size);
    }
    if (planned) return t.page.planned(date(planned.startsOn, true));
    return left ? t.page.left(date(left.lastOn, true)) : t.page.nowhere;
  };
  return [
    where(),
    away && t.page.away(t.absence[away.kind], date(away.startsOn, true)),
    leaves && t.page.leaves(date(leaves.lastOn, true)),
  ]
    .filter(Boolean)
    .join(language === 'ja' ? '' : ' ');
}
