import { ConnectionError, refusalOf } from '../../app/refusal-error';
import type { ImportKind } from '../../i18n/vocabulary-types';

/** Sends the file as it is; returns the new import's id. Throws a `RefusalError` that says what is wrong with the file. */
export async function uploadFile(body: number, kind: ImportKind, file: File): Promise<string> {
  const query = new URLSearchParams({ organisationId: String(body), kind, name: file.name });
  const response = await fetch(`/import/files?${query.toString()}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream', 'x-koro-request': '1' },
    body: file,
  }).catch((error: unknown) => {
    throw new ConnectionError('no answer', { cause: error });
  });
  const answer: unknown = await response.json().catch((error: unknown) => {
    throw new ConnectionError(`unreadable answer (${response.status})`, { cause: error });
  });
  if (!response.ok) throw refusalOf(answer);
  return String((answer as { id: unknown }).id);
}
