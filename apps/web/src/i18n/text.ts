import { currentLanguage, useLanguage, type Language } from './language';

/** The sentences of one feature. `en` has the type of `ja`, so a missing or surplus sentence does not compile. */
export interface Bilingual<Text> {
  ja: Text;
  en: Text;
}

export function useText<Text>(text: Bilingual<Text>): Text {
  return text[useLanguage()];
}

/** For code that runs outside a component. Does not follow a change of language. */
export function textNow<Text>(text: Bilingual<Text>): Text {
  return text[currentLanguage()];
}

/** Chooses between the two stored texts of a row: `inLanguage(language, course, 'title')` reads titleJa or titleEn. */
export function inLanguage<Key extends string>(
  language: Language,
  row: { [Name in `${Key}Ja` | `${Key}En`]?: string | null },
  key: Key,
): string {
  const ja = row[`${key}Ja` as const];
  const en = row[`${key}En` as const];
  return (language === 'ja' ? ja : (en ?? ja)) ?? '';
}

/** `const title = useInLanguage(); title(course, 'title')`. */
export function useInLanguage(): <Key extends string>(
  row: { [Name in `${Key}Ja` | `${Key}En`]?: string | null },
  key: Key,
) => string {
  const language = useLanguage();
  return (row, key) => inLanguage(language, row, key);
}
