#!/usr/bin/env node
/**
 * Checks the finished courses as a browser and a reader will meet them, and fails if anything is wrong.
 *
 *   node scripts/make-media/check.mjs
 */
import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { run } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../seeds/demo/courses');
const MB = 1_000_000;
const faults = [];
/** @param {boolean} right @param {string} otherwise */
const expect = (right, otherwise) => right || faults.push(otherwise);

/** Order of the top-level boxes of an MP4: players can start early only if moov stands before mdat. */
async function topBoxes(file) {
  const bytes = await readFile(file);
  const names = [];
  for (let at = 0; at < bytes.length; at += bytes.readUInt32BE(at) || bytes.length)
    names.push(bytes.toString('latin1', at + 4, at + 8));
  return names;
}

/** @param {string} file @param {string[]} more */
const probe = async (file, ...more) =>
  JSON.parse((await run('ffprobe', ['-v', 'error', '-of', 'json', ...more, file])).stdout);

async function checkVideo(code, folder, lesson) {
  const file = join(folder, 'video.mp4');
  const { streams, format } = await probe(file, '-show_streams', '-show_format');
  const video = streams.find((s) => s.codec_type === 'video');
  const audio = streams.find((s) => s.codec_type === 'audio');
  const picture = [
    video.codec_name,
    video.profile,
    video.pix_fmt,
    video.width,
    video.height,
    video.r_frame_rate,
  ].join(' ');
  expect(picture === 'h264 High yuv420p 1280 720 25/1', `${code}: picture is ${picture}`);
  const sound = [audio.codec_name, audio.profile, audio.channels].join(' ');
  expect(sound === 'aac LC 1', `${code}: sound is ${sound}`);
  expect(audio.bit_rate >= 55_000 && audio.bit_rate <= 96_000, `${code}: sound at ${audio.bit_rate} bit/s`);
  expect(Number(format.duration) === lesson.durationSeconds, `${code}: durations differ`);
  expect(Number(format.size) <= 2.5 * MB, `${code}: ${format.size} bytes`);
  const boxes = await topBoxes(file);
  expect(boxes.indexOf('moov') < boxes.indexOf('mdat'), `${code}: boxes are ${boxes}`);
  const { packets } = await probe(file, '-select_streams', 'v', '-show_entries', 'packet=pts_time,flags');
  const keys = packets.filter((p) => p.flags.startsWith('K')).map((p) => Number(p.pts_time));
  expect(
    keys.every((t, n) => n === 0 || t - keys[n - 1] <= 2.001),
    `${code}: keyframes too far apart`,
  );
  const { stderr } = await run('ffmpeg', [
    '-hide_banner',
    '-nostdin',
    '-nostats',
    '-i',
    file,
    '-af',
    'ebur128',
    '-vn',
    '-f',
    'null',
    '-',
  ]);
  const loudness = Number(/Summary:[\s\S]*?I:\s+(-?[\d.]+) LUFS/.exec(stderr)[1]);
  expect(Math.abs(loudness + 19) <= 1, `${code}: ${loudness} LUFS in one channel`);
  return `${lesson.durationSeconds} s, ${(format.size / MB).toFixed(2)} MB, ${loudness} LUFS`;
}

const seconds = (stamp) => stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** @returns {Promise<{ start: number, end: number, rows: string[] }[]>} */
async function readVtt(file) {
  const [head, ...blocks] = (await readFile(file, 'utf8')).trim().split('\n\n');
  expect(head === 'WEBVTT', `${file}: no header`);
  return blocks.map((block) => {
    const [, times, ...rows] = block.split('\n');
    const [start, end] = times.split(' --> ').map(seconds);
    return { start, end, rows };
  });
}

async function checkTexts(code, folder, duration) {
  const counts = {};
  for (const name of ['captions.ja', 'captions.en', 'chapters.ja', 'chapters.en']) {
    const cues = await readVtt(join(folder, `${name}.vtt`));
    counts[name] = cues.length;
    cues.forEach((cue, n) => {
      expect(cue.start < cue.end, `${code} ${name}: cue ${n + 1} is empty`);
      expect(n === 0 || cues[n - 1].end <= cue.start, `${code} ${name}: cue ${n + 1} overlaps`);
      expect(
        cue.rows.length >= 1 && cue.rows.length <= 2,
        `${code} ${name}: cue ${n + 1} has ${cue.rows.length} rows`,
      );
    });
    expect(cues.at(-1).end <= duration, `${code} ${name}: runs past the end`);
  }
  expect(counts['captions.ja'] === counts['captions.en'], `${code}: captions differ in number`);
  expect(
    counts['chapters.ja'] >= 3 && counts['chapters.ja'] <= 5,
    `${code}: ${counts['chapters.ja']} chapters`,
  );
  return `${counts['captions.ja']} captions, ${counts['chapters.ja']} chapters`;
}

function checkQuestions(code, questions) {
  expect(questions.length === 10, `${code}: ${questions.length} questions`);
  expect(
    questions.filter((q) => q.kind === 'multiple').length === 2,
    `${code}: not two questions of the kind multiple`,
  );
  questions.forEach((q, n) =>
    expect(q.key === `q${String(n + 1).padStart(2, '0')}`, `${code}: key ${q.key}`),
  );
}

/** Plays two seconds from the middle in a real browser with captions on, and reports what was decoded. */
async function play(browser, folder, duration) {
  await browser.goto(`file://${join(folder, 'video.mp4')}`);
  return browser.evaluate(`(async () => {
    const video = document.querySelector('video');
    video.muted = true;
    video.currentTime = ${duration / 2};
    await video.play();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return { frames: video.getVideoPlaybackQuality().totalVideoFrames, at: video.currentTime, width: video.videoWidth, duration: video.duration };
  })()`);
}

const codes = (await readdir(root, { withFileTypes: true }))
  .filter((e) => e.isDirectory())
  .map((e) => e.name);
const browser = await openBrowser();
const durations = {};
let total = 0;
try {
  for (const code of codes) {
    const folder = join(root, code);
    const course = JSON.parse(await readFile(join(folder, 'course.json'), 'utf8'));
    const [lesson] = course.lessons;
    durations[code] = lesson.durationSeconds;
    const about = [
      await checkVideo(code, folder, lesson),
      await checkTexts(code, folder, lesson.durationSeconds),
    ];
    checkQuestions(code, course.questions);
    const played = await play(browser, folder, lesson.durationSeconds);
    expect(
      played.frames > 0 && played.at > lesson.durationSeconds / 2 + 1,
      `${code}: did not play ${JSON.stringify(played)}`,
    );
    expect((await stat(join(folder, 'poster.jpg'))).size <= 40_000, `${code}: poster too large`);
    for (const name of await readdir(folder)) total += (await stat(join(folder, name))).size;
    console.log(
      `${code}: ${about.join(', ')}; played ${played.frames} frames in ${(played.at - lesson.durationSeconds / 2).toFixed(1)} s`,
    );
  }
} finally {
  await browser.close();
}
expect(total <= 12 * MB, `${total} bytes in all`);
expect(
  Object.values(durations).every((d) => d >= durations['digital-literacy-1']),
  'digital-literacy-1 is not the shortest',
);
console.log(`total ${(total / MB).toFixed(2)} MB`);
if (faults.length) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
