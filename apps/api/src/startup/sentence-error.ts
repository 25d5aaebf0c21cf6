/** A start that cannot go on, told in one sentence to whoever started it. No stack is shown for it. */
export class SentenceError extends Error {
  override name = 'SentenceError';
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ENOENT',
  'EHOSTUNREACH',
]);

/** What is wrong with DATABASE_URL, in one sentence; the password is never repeated. */
export function explainDatabaseUrl(error: unknown, url: string): SentenceError {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const where = placeOf(url);
  if (where === null)
    return new SentenceError('DATABASE_URL is not a URL like postgresql://user:password@host:5432/database.');
  if (UNREACHABLE.has(code) || /timeout/i.test(message)) {
    return new SentenceError(`DATABASE_URL: no PostgreSQL answers at ${where} (${code || message}).`);
  }
  if (code === '28P01' || code === '28000' || /password/i.test(message)) {
    return new SentenceError(`DATABASE_URL: the PostgreSQL at ${where} refuses this user or password.`);
  }
  if (code === '3D000')
    return new SentenceError(`DATABASE_URL: the database does not exist at ${where}; create it first.`);
  if (code === '42501')
    return new SentenceError(`DATABASE_URL: its user may not do what a migration needs (${message}).`);
  return new SentenceError(`DATABASE_URL: the PostgreSQL at ${where} answers: ${message}.`);
}

function placeOf(url: string): string | null {
  try {
    const { protocol, hostname, port, searchParams } = new URL(url);
    if (protocol !== 'postgres:' && protocol !== 'postgresql:') return null;
    return searchParams.get('host') ?? `${hostname || 'localhost'}:${port || '5432'}`;
  } catch {
    return null;
  }
}
