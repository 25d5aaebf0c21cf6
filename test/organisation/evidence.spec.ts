import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { JPEG, PDF, PNG, upload } from '../support/evidence.js';

const MIHARA = '342041';

let api: TestApi;
let holder: BuiltPerson;
let stranger: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  holder = await api.build.person();
  stranger = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
});

afterAll(() => api.close());

const download = (id: string, by?: BuiltPerson) =>
  api.app.inject({
    method: 'GET',
    url: `/evidence/${id}`,
    headers: by ? { cookie: by.cookie } : {},
  });

describe('an evidence file', () => {
  it.each([
    ['証明書.pdf', PDF, 'application/pdf'],
    ['photo', PNG, 'image/png'],
    ['it’s (1).exe', JPEG, 'image/jpeg'],
  ])('%s comes back byte for byte, as what its content is and to be saved', async (name, content, type) => {
    const { status, body } = await upload(api, content, holder, name);
    expect(status).toBe(201);
    const response = await download(String(body['id']), holder);
    expect(response.statusCode).toBe(200);
    expect(response.rawPayload).toEqual(content);
    expect(response.headers).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const disposition = String(response.headers['content-disposition']);
    expect(disposition).toMatch(/^attachment; /);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(name);
  });

  it('that is sent twice is kept once', async () => {
    const first = await upload(api, PDF, holder, 'a.pdf');
    expect((await upload(api, PDF, holder, 'a.pdf')).body).toEqual(first.body);
    expect((await upload(api, PDF, stranger, 'a.pdf')).body).not.toEqual(first.body);
  });

  it('is nobody else’s while nothing refers to it', async () => {
    const { body } = await upload(api, PDF, holder, 'own.pdf');
    expect((await download(String(body['id']), stranger)).statusCode).toBe(404);
    expect((await download(String(body['id']))).statusCode).toBe(401);
  });

  it.each([
    ['empty', Buffer.alloc(0), 'a.pdf', 'EVIDENCE_REFUSED'],
    ['text with the name of a PDF', Buffer.from('<script>alert(1)</script>'), 'a.pdf', 'EVIDENCE_REFUSED'],
    ['a program with the name of a picture', Buffer.from('MZ\u0090\0\u0003'), 'a.png', 'EVIDENCE_REFUSED'],
    ['larger than 10 MB', Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]), 'a.pdf', 'EVIDENCE_REFUSED'],
    ['without a name', PDF, ' ', 'BAD_INPUT'],
    ['with a line break in its name', PDF, 'a\r\nb', 'BAD_INPUT'],
  ])('is refused when it is %s', async (_, content, name, code) => {
    const { status, body } = await upload(api, content, holder, name);
    expect({ status, code: body['code'] }).toEqual({ status: 400, code });
  });

  it('is taken from signed-in people alone, and from no form of another site', async () => {
    expect((await upload(api, PDF, undefined, 'a.pdf')).status).toBe(401);
    expect((await upload(api, PDF, holder, 'a.pdf', {})).status).toBe(403);
  });

  it.each(['x', '0', '99999999999999999999', '1%00'])('named %s is not found', async (id) => {
    expect((await download(id, holder)).statusCode).toBe(404);
  });
});
