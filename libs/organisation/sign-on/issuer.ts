const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether the text can be the issuer of a provider that may be trusted: an https address without query or fragment.
 * Plain http is for loopback, where nobody listens in, and for development.
 */
export function isIssuer(text: string, production: boolean): boolean {
  if (!/^https?:\/\/[^?#\s\p{Cc}\p{Cf}]+$/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && (!production || LOOPBACK.test(hostname)));
}
