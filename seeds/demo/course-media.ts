import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { existing } from './dice.js';

const TRACKS = ['captions', 'chapters'].flatMap((kind) =>
  ['ja', 'en'].map((language) => ({ kind, language })),
);
const POSTER = 'poster.jpg';
// The measures of every video that scripts/make-media makes.
const WIDTH = 1280;
const HEIGHT = 720;

/** Puts a video with its poster, captions and chapters into the media storage; returns the id of its media row. */
export async function storeMedia(
  client: ClientBase,
  source: string,
  mediaFolder: string,
  code: string,
  video: { media: string; durationSeconds: number },
): Promise<number> {
  await mkdir(join(mediaFolder, code), { recursive: true });
  const files = [video.media, POSTER, ...TRACKS.map(({ kind, language }) => `${kind}.${language}.vtt`)];
  for (const file of files) await copyUnlessThere(join(source, file), join(mediaFolder, code, file));
  const content = await readFile(join(source, video.media));
  const created = await client.query<{ id: string }>(
    `insert into media (file_key, poster_key, mime, duration_ms, width, height, bytes, sha256)
     values ($1, $2, 'video/mp4', $3, $4, $5, $6, $7) returning id`,
    [
      `${code}/${video.media}`,
      `${code}/${POSTER}`,
      Math.round(video.durationSeconds * 1000),
      WIDTH,
      HEIGHT,
      content.length,
      createHash('sha256').update(content).digest('hex'),
    ],
  );
  const id = Number(existing(created.rows[0], 'no media').id);
  for (const { kind, language } of TRACKS) {
    await client.query(
      'insert into media_track (media_id, kind, language, file_key) values ($1, $2, $3, $4)',
      [id, kind, language, `${code}/${kind}.${language}.vtt`],
    );
  }
  return id;
}

async function copyUnlessThere(from: string, to: string): Promise<void> {
  const there = await stat(to).catch(() => null);
  if (there?.size === (await stat(from)).size) return;
  await copyFile(from, to);
}
