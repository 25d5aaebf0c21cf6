/** Speech: each sentence is synthesised on its own, so that a caption's times are those of the sound itself. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

const DICTIONARY = process.env.OPEN_JTALK_DIC ?? '/var/lib/mecab/dic/open-jtalk/naist-jdic';
const VOICE =
  process.env.HTS_VOICE ?? '/usr/share/hts-voice/nitech-jp-atr503-m001/nitech_jp_atr503_m001.htsvoice';
const RATE = 48000;

/** Pauses in seconds. A slide needs longer than a sentence: the eye has to find its place again. */
const PAUSE = { start: 0.5, sentence: 0.3, slide: 0.6, end: 1.0 };

/**
 * @typedef {object} Cue
 * @property {number} slide   index of the slide
 * @property {number} step    index of the sentence in its slide
 * @property {number} start   seconds
 * @property {number} end     seconds
 * @property {string} ja
 * @property {string} en
 */

/** @param {string} text @param {string[]} outputs */
const openJtalk = (text, outputs) =>
  run(
    'open_jtalk',
    ['-x', DICTIONARY, '-m', VOICE, '-s', String(RATE), '-r', '1.0', '-jf', '1.2', ...outputs],
    text,
  );

/**
 * How the engine reads a sentence, in katakana with ’ after a devoiced mora. Words it takes for unknown are left out of
 * the sound without a warning, so this must be read before a new narration is accepted.
 * @param {string} text
 */
export async function readingOf(text) {
  // A real file: the engine cannot open the socket that Node gives a child for its standard output.
  const trace = join(tmpdir(), `koro-reading-${process.pid}.txt`);
  await openJtalk(text, ['-ow', '/dev/null', '-ot', trace]);
  const report = await readFile(trace, 'utf8');
  await rm(trace);
  const analysis = report.split('[Text analysis result]')[1].split('[Output label]')[0];
  const words = analysis
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return words.map((w) => (w[9] === '、' || w[9] === undefined ? '／' : w[9])).join(' ');
}

/** Sound of one sentence without the silence that the engine puts around it. */
async function speak(text, file) {
  await openJtalk(text, ['-ow', file]);
  const wav = await readFile(file);
  const samples = new Int16Array(wav.buffer.slice(wav.byteOffset + 44, wav.byteOffset + wav.length));
  const loud = (s) => Math.abs(s) > 200;
  const margin = RATE * 0.04;
  const first = Math.max(0, samples.findIndex(loud) - margin);
  const last = Math.min(samples.length, samples.findLastIndex(loud) + margin);
  return samples.subarray(first, last);
}

/** A PCM WAV file: 16 bit, mono. */
function wavFile(samples) {
  const header = Buffer.alloc(44);
  const bytes = samples.length * 2;
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(bytes, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer, samples.byteOffset, bytes)]);
}

/**
 * Speaks a whole course into one WAV file.
 * @param {{ narration: { say?: string, ja: string, en: string }[] }[]} slides
 * @param {string} work   folder for intermediate files
 * @returns {Promise<{ file: string, seconds: number, cues: Cue[] }>}
 */
export async function speakCourse(slides, work) {
  const parts = [];
  const cues = [];
  let length = 0;
  const add = (samples) => {
    parts.push(samples);
    length += samples.length;
  };
  const silence = (seconds) => add(new Int16Array(Math.round(seconds * RATE)));

  silence(PAUSE.start);
  for (const [slide, { narration }] of slides.entries()) {
    for (const [step, { say, ja, en }] of narration.entries()) {
      if (cues.length) silence(step === 0 ? PAUSE.slide : PAUSE.sentence);
      const start = length / RATE;
      add(await speak(say ?? ja.replaceAll('|', ''), join(work, 'sentence.wav')));
      cues.push({ slide, step, start, end: length / RATE, ja, en });
    }
  }
  silence(PAUSE.end);

  const whole = new Int16Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  const file = join(work, 'narration.wav');
  await writeFile(file, wavFile(whole));
  return { file, seconds: length / RATE, cues };
}
