import type { TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';

/** The smallest contents that are what they say they are. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

export async function upload(
  api: TestApi,
  content: Buffer,
  by: BuiltPerson | undefined,
  name: string,
  headers: Record<string, string> = { 'x-koro-request': '1' },
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await api.app.inject({
    method: 'POST',
    url: `/evidence?${new URLSearchParams({ name }).toString()}`,
    headers: {
      'content-type': 'application/octet-stream',
      ...(by ? { cookie: by.cookie } : {}),
      ...headers,
    },
    payload: content,
  });
  return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
}

/** The id of a small PDF of the person's own; each name is a file of its own. */
export async function evidenceOf(api: TestApi, by: BuiltPerson, name = '合格証書.pdf'): Promise<string> {
  const { status, body } = await upload(api, PDF, by, name);
  if (status !== 201) throw new Error(`no evidence: ${status}`);
  return String(body['id']);
}
