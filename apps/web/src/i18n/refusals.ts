import type { RefusalError } from '../app/refusal-error';
import { refusalsEn } from './en/refusals';
import { refusalsJa } from './ja/refusals';
import type { Language } from './language';
import type { RefusalSentences } from './refusal-sentence';

const sentences: Record<Language, RefusalSentences> = { ja: refusalsJa, en: refusalsEn };

export function refusalSentence(refusal: RefusalError, language: Language): string {
  const sentence = sentences[language][refusal.code];
  return typeof sentence === 'string' ? sentence : sentence({ field: refusal.field, ...refusal.params });
}
