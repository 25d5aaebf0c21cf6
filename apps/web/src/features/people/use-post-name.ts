import { useLanguage } from '../../i18n/language';
import type { Post } from './person-file';

/** 三原市 デジタル推進課 主査: enough to tell a person's posts apart. */
export function usePostName(): (post: Post) => string {
  const bodyName = useBodyName();
  return (post) => `${bodyName(post.organisation)} ${post.unit.name} ${post.position}`;
}

export function useBodyName(): (body: { name: string; nameRomaji: string }) => string {
  const language = useLanguage();
  return ({ name, nameRomaji }) => (language === 'ja' ? name : nameRomaji);
}
