/**
 * One test question. A choice begins with "+" if it is right and "-" if it is not; a question with more than one right
 * choice is of the kind "multiple", so the kind can never contradict the choices.
 * @param {string} key
 * @param {[ja: string, en: string]} text
 * @param {[mark: '+' | '-', ja: string, en: string][]} choices   always four
 * @param {[ja: string, en: string]} explanation
 */
export function question(key, text, choices, explanation) {
  const right = choices.filter(([mark]) => mark === '+').length;
  if (choices.length !== 4 || right === 0)
    throw new Error(`${key}: four choices, at least one of them right`);
  return {
    key,
    kind: right > 1 ? 'multiple' : 'single',
    textJa: text[0],
    textEn: text[1],
    choices: choices.map(([mark, textJa, textEn], n) => ({
      key: 'abcd'[n],
      textJa,
      textEn,
      correct: mark === '+',
    })),
    explanationJa: explanation[0],
    explanationEn: explanation[1],
  };
}
