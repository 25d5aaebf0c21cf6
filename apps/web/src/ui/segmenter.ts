import { jaModel, Parser } from 'budoux';

const parser = new Parser(jaModel);

/** 「研修を受ける職員」 → 「研修を」「受ける」「職員」. */
export function phrasesOf(text: string): string[] {
  return parser.parse(text);
}
