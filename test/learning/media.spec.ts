import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const MIHARA = '342041';
const FOLDER = join(process.cwd(), 'seeds/demo/courses/digital-literacy-1');
const VIDEO = readFileSync(join(FOLDER, 'video.mp4'));

let api: TestApi;
let person: BuiltPerson;
let media: string;

async function mediaOf(options: { body?: string; shared?: boolean } = {}): Promise<string> {
  const { videoId } = await api.build.course(options);
  return api.db.value('select media_id from lesson where id = $1', [videoId]);
}

beforeAll(async () => {
  api = await TestApi.start();
  person = await api.build.person();
  media = await mediaOf();
  await api.db.sql.query(
    `insert into media_track (media_id, kind, language, file_key) values
       ($1, 'captions', 'ja', 'digital-literacy-1/captions.ja.vtt'), ($1, 'chapters', 'en', 'digital-literacy-1/chapters.en.vtt')`,
    [media],
  );
});

afterAll(() => api.close());

interface Asked {
  method?: 'GET' | 'HEAD' | 'POST';
  cookie?: string | null;
  headers?: Record<string, string>;
}

function fetchFile(path: string, { method = 'GET', cookie = person.cookie, headers = {} }: Asked = {}) {
  return api.app.inject({ method, url: path, headers: { ...(cookie ? { cookie } : {}), ...headers } });
}

const video = (headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  fetchFile(`/media/${media}/video`, { headers, method });

describe('a file', () => {
  it.each([
    ['video', 'video/mp4', 'video.mp4'],
    ['poster', 'image/jpeg', 'poster.jpg'],
    ['captions.ja.vtt', 'text/vtt; charset=utf-8', 'captions.ja.vtt'],
    ['chapters.en.vtt', 'text/vtt; charset=utf-8', 'chapters.en.vtt'],
  ])('%s is served whole, as %s', async (name, type, file) => {
    const response = await fetchFile(`/media/${media}/${name}`);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': type,
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect(response.rawPayload.equals(readFileSync(join(FOLDER, file)))).toBe(true);
  });

  it('tells its size and no byte of it to HEAD', async () => {
    const { statusCode, headers, rawPayload } = await video({}, 'HEAD');
    expect(statusCode).toBe(200);
    expect(Number(headers['content-length'])).toBe(VIDEO.length);
    expect(headers['content-type']).toBe('video/mp4');
    expect(rawPayload).toHaveLength(0);
  });

  it('tells the range’s size to HEAD with a Range', async () => {
    const { statusCode, headers } = await video({ range: 'bytes=10-19' }, 'HEAD');
    expect(statusCode).toBe(206);
    expect(headers['content-range']).toBe(`bytes 10-19/${VIDEO.length}`);
    expect(Number(headers['content-length'])).toBe(10);
  });

  it('is not sent again to a browser that has it', async () => {
    const { headers } = await video();
    const again = await video({ 'if-none-match': String(headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.rawPayload).toHaveLength(0);
    expect((await video({ 'if-none-match': '"another"' })).statusCode).toBe(200);
  });

  it.each(['W/', '"old", '])('is not sent again when the browser names it after %s', async (before) => {
    const { headers } = await video();
    expect((await video({ 'if-none-match': `${before}${String(headers.etag)}` })).statusCode).toBe(304);
  });

  it('has a tag of its own: the captions’ is not the video’s', async () => {
    const captions = await fetchFile(`/media/${media}/captions.ja.vtt`);
    expect(captions.headers.etag).not.toBe((await video()).headers.etag);
  });
});

describe('a range', () => {
  const size = VIDEO.length;
  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=1000-', 1000, size - 1],
    ['bytes=-500', size - 500, size - 1],
    [`bytes=${size - 1}-`, size - 1, size - 1],
    [`bytes=0-${size * 2}`, 0, size - 1],
  ])('%s is exactly those bytes', async (range, from, to) => {
    const response = await video({ range });
    expect(response.statusCode).toBe(206);
    expect(response.headers['content-range']).toBe(`bytes ${from}-${to}/${size}`);
    expect(Number(response.headers['content-length'])).toBe(to - from + 1);
    expect(response.rawPayload.equals(VIDEO.subarray(from, to + 1))).toBe(true);
  });

  it.each([`bytes=${size}-`, `bytes=${size + 5}-${size + 9}`, 'bytes=9-3'])(
    '%s cannot be satisfied: 416 and the size',
    async (range) => {
      const response = await video({ range });
      expect(response.statusCode).toBe(416);
      expect(response.headers['content-range']).toBe(`bytes */${size}`);
      expect(response.rawPayload).toHaveLength(0);
    },
  );

  it.each(['items=0-9', 'bytes', 'bytes=a-b', 'bytes=0-9,20-29'])(
    '%s that is not understood is answered with the whole',
    async (range) => {
      const response = await video({ range });
      expect(response.statusCode).toBe(200);
      expect(response.rawPayload).toHaveLength(size);
    },
  );

  it('holds while If-Range still names the file, else the whole file is sent', async () => {
    const etag = String((await video()).headers.etag);
    expect((await video({ range: 'bytes=0-9', 'if-range': etag })).statusCode).toBe(206);
    const changed = await video({ range: 'bytes=0-9', 'if-range': '"another"' });
    expect(changed.statusCode).toBe(200);
    expect(changed.rawPayload).toHaveLength(size);
  });
});

describe('who may not see', () => {
  it.each([
    ['without a session', null],
    ['with a session that was made up', 'koro_session=made-up'],
  ])('%s: 401 and not a byte', async (_, cookie) => {
    const response = await fetchFile(`/media/${media}/video`, { cookie });
    expect(response.statusCode).toBe(401);
    expect(response.body).not.toContain('ftyp');
  });

  it('the course of another body: 404, as if there were none', async () => {
    const theirs = await mediaOf({ body: MIHARA, shared: false });
    const [hidden, none] = [
      await fetchFile(`/media/${theirs}/video`),
      await fetchFile('/media/999999/video'),
    ];
    expect(hidden.statusCode).toBe(404);
    expect([hidden.body, hidden.headers.etag]).toEqual([none.body, none.headers.etag]);
    const own = await api.build.person({ body: MIHARA });
    expect((await fetchFile(`/media/${theirs}/video`, { cookie: own.cookie })).statusCode).toBe(200);
  });

  it('a course that is not published yet: 404', async () => {
    const { videoId } = await api.build.course({ draft: true });
    const draft = await api.db.value<string>('select media_id from lesson where id = $1', [videoId]);
    expect((await fetchFile(`/media/${draft}/video`)).statusCode).toBe(404);
  });

  it('after signing out elsewhere: 401 at the next request', async () => {
    const leaving = await api.build.person();
    const asked = { cookie: leaving.cookie };
    expect((await fetchFile(`/media/${media}/poster`, asked)).statusCode).toBe(200);
    await api.get('mutation { signOutEverywhere }', {}, await api.build.session(leaving.accountId));
    expect((await fetchFile(`/media/${media}/poster`, asked)).statusCode).toBe(401);
  });
});

describe('an address that leads elsewhere', () => {
  let port: number;

  beforeAll(async () => {
    await api.app.listen(0, '127.0.0.1');
    port = (api.app.getHttpServer().address() as AddressInfo).port;
  });

  /** Sends the path as it stands, which no well-behaved client does. */
  function rawStatus(path: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const options = { port, path, headers: { cookie: person.cookie } };
      request(options, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0));
      })
        .on('error', reject)
        .end();
    });
  }

  it.each([
    '/media/ID/../../package.json',
    '/media/ID/..%2f..%2f..%2fpackage.json',
    '/media/ID/%2e%2e%2fvideo.mp4',
    '/media/../package.json',
    '/media/ID/video.mp4',
    '/media/ID/video%00',
    '/media/ID/captions.en.vtt',
    '/media/ID/constructor',
    '/media/-1/video',
    '/media/1e3/video',
    '/media/ID%20or%201=1/video',
    '/media/99999999999999999999999/video',
    '/media/',
  ])('%s is refused', async (path) => {
    const status = await rawStatus(path.replace('ID', media));
    expect([400, 404]).toContain(status);
  });

  it('is not followed even when a row of the database says so', async () => {
    const odd = await mediaOf();
    await api.db.sql.query('update media set file_key = $2, poster_key = $3 where id = $1', [
      odd,
      '../../../package.json',
      '/etc/hostname',
    ]);
    expect(await rawStatus(`/media/${odd}/video`)).toBe(404);
    expect(await rawStatus(`/media/${odd}/poster`)).toBe(404);
  });
});
