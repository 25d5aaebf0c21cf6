/** A whole login, or a part of the name or reading; written with or without the space between the names. */
export function searchOf(search: string): { login: string; pattern: string } {
  const part = search.replace(/[\s\u3000]/gu, '').replace(/[\\%_]/g, String.raw`\$&`);
  return { login: search.trim(), pattern: `%${part}%` };
}
