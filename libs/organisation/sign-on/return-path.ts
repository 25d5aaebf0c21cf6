const SITE = 'http://koro.invalid';

/** A path of this site, as it may stand in an address bar; `/` for anything else: nobody is sent elsewhere by a link to us. */
export function returnPathOf(text: unknown): string {
  if (typeof text !== 'string' || text.length > 2_000 || !text.startsWith('/')) return '/';
  // As a browser reads it: `//elsewhere`, `/\elsewhere` and `/<tab>/elsewhere` all leave the site.
  if (!URL.canParse(text, SITE)) return '/';
  const url = new URL(text, SITE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  const leaves = url.origin !== SITE || path.startsWith('//');
  return leaves || /^\/(auth|sign-in)(\/|\?|#|$)/.test(path) ? '/' : path;
}
