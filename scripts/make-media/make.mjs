#!/usr/bin/env node
/**
 * Makes the media of the demonstration courses: narration, slides, video, poster, captions, chapters and course.json.
 *
 *   node scripts/make-media/make.mjs [--readings | --slides DIR] [course-code …]
 *
 * --readings  prints how the speech engine reads each sentence, and makes nothing (to find misreadings)
 * --slides    also leaves every distinct frame as a PNG in DIR (to look at them)
 */
import { mkdir, mkdtemp, readdir, rm, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { chaptersVtt, cueRows, cuesVtt } from './captions.mjs';
import { encodePoster, encodeVideo, probeDuration } from './encode.mjs';
import { readingOf, speakCourse } from './narration.mjs';
import { renderSlides } from './slides.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../seeds/demo/courses');

/** @returns {Promise<string[]>} the codes of all courses that have a source file */
async function allCodes() {
  const files = await readdir(join(here, 'courses'));
  return files
    .filter((f) => f.endsWith('.mjs') && !f.includes('.questions'))
    .map((f) => f.slice(0, -4))
    .sort();
}

/** @param {string} code */
async function loadCourse(code) {
  const { course } = await import(`./courses/${code}.mjs`);
  const { questions } = await import(`./courses/${code}.questions.mjs`);
  return { ...course, questions };
}

/** The manifest that the seed loader reads. The duration is measured, never estimated. */
function courseJson(course, durationSeconds) {
  const { slides: _slides, questions, ...about } = course;
  return {
    ...about,
    reviewDueOn: '2026-03-31',
    lessons: [
      {
        key: 'video',
        kind: 'video',
        titleJa: course.titleJa,
        titleEn: course.titleEn,
        durationSeconds,
        media: 'video.mp4',
      },
      { key: 'test', kind: 'quiz', titleJa: '確認テスト', titleEn: 'Test', drawCount: 5, passPercent: 80 },
    ],
    questions,
  };
}

/** @param {string} code @param {string | undefined} slidesDir */
async function makeCourse(code, slidesDir, browser) {
  const course = await loadCourse(code);
  const folder = join(out, code);
  const work = await mkdtemp(join(tmpdir(), `koro-${code}-`));
  try {
    await mkdir(folder, { recursive: true });
    const narration = await speakCourse(course.slides, work);
    const frames = await renderSlides(course.slides, browser, work);
    await encodeVideo({ narration, frames, work, file: join(folder, 'video.mp4') });
    await encodePoster(frames[0][0], join(folder, 'poster.jpg'));
    const duration = await probeDuration(join(folder, 'video.mp4'));
    for (const lang of ['ja', 'en']) {
      await writeFile(join(folder, `captions.${lang}.vtt`), cuesVtt(narration.cues, lang));
      await writeFile(
        join(folder, `chapters.${lang}.vtt`),
        chaptersVtt(course.slides, narration, duration, lang),
      );
    }
    await writeFile(
      join(folder, 'course.json'),
      `${JSON.stringify(courseJson(course, duration), null, 2)}\n`,
    );
    if (slidesDir) {
      await mkdir(slidesDir, { recursive: true });
      const distinct = frames.map((states) => [...new Set(states)]);
      for (const [s, states] of distinct.entries())
        for (const [n, png] of states.entries())
          await copyFile(png, join(slidesDir, `${code}-${s + 1}-${n}.png`));
    }
    console.log(
      `${code}: ${duration.toFixed(2)} s, ${narration.cues.length} cues, ${course.slides.length} slides`,
    );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Prints "caption → reading", and names captions that do not fit, before any time is spent on encoding. */
async function printReadings(code) {
  const course = await loadCourse(code);
  for (const { say, ja, en } of course.slides.flatMap((s) => s.narration)) {
    const reading = await readingOf(say ?? ja.replaceAll('|', ''));
    cueRows(ja, 'ja');
    cueRows(en, 'en');
    console.log(`${ja}\n    ${reading}`);
  }
}

const args = process.argv.slice(2);
const readings = args[0] === '--readings' && args.shift();
const slidesDir = args[0] === '--slides' ? args.splice(0, 2)[1] : undefined;
const codes = args.length ? args : await allCodes();
if (readings) {
  for (const code of codes) await printReadings(code);
} else {
  const browser = await openBrowser();
  try {
    for (const code of codes) await makeCourse(code, slidesDir, browser);
  } finally {
    await browser.close();
  }
}
