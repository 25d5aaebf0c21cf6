/** WebVTT files. A caption is one sentence on at most two rows. */

/** Widest row: 20 full-width characters for Japanese, 42 letters for English (both usual in broadcasting). */
const ROW = { ja: 20, en: 42 };

/** Width in full-width characters: ASCII counts for half. */
const widthJa = (text) => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);

/**
 * The rows of a caption. Japanese is broken where its author put a bar (no algorithm breaks it as well as a reader);
 * English at the space nearest to the middle.
 * @param {string} text
 * @param {'ja' | 'en'} lang
 */
export function cueRows(text, lang) {
  const rows = lang === 'ja' ? text.split('|') : breakEnglish(text);
  const width = lang === 'ja' ? widthJa : (row) => row.length;
  if (rows.length > 2 || rows.some((row) => width(row) > ROW[lang]))
    throw new Error(`caption does not fit: ${text}`);
  return rows;
}

function breakEnglish(text) {
  if (text.length <= ROW.en) return [text];
  const spaces = [...text.matchAll(/ /g)].map((m) => m.index);
  const middle = spaces.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  return [text.slice(0, middle), text.slice(middle + 1)];
}

/** @param {number} seconds */
function timestamp(seconds) {
  const ms = Math.round(seconds * 1000);
  const part = (n, digits = 2) => String(n).padStart(digits, '0');
  return `${part(Math.floor(ms / 3600000))}:${part(Math.floor(ms / 60000) % 60)}:${part(Math.floor(ms / 1000) % 60)}.${part(ms % 1000, 3)}`;
}

/** @param {{ id: string, start: number, end: number, text: string }[]} entries */
const vtt = (entries) =>
  `WEBVTT\n\n${entries.map((e) => `${e.id}\n${timestamp(e.start)} --> ${timestamp(e.end)}\n${e.text}\n`).join('\n')}`;

/**
 * @param {import('./narration.mjs').Cue[]} cues
 * @param {'ja' | 'en'} lang
 */
export function cuesVtt(cues, lang) {
  return vtt(
    cues.map((cue, n) => ({
      id: String(n + 1),
      start: cue.start,
      end: cue.end,
      text: cueRows(cue[lang], lang).join('\n'),
    })),
  );
}

/**
 * Chapters begin with the slides that name one and run on, without a gap, until the next.
 * @param {{ chapter?: { ja: string, en: string } }[]} slides
 * @param {{ cues: import('./narration.mjs').Cue[] }} narration
 * @param {number} duration   of the finished video
 * @param {'ja' | 'en'} lang
 */
export function chaptersVtt(slides, { cues }, duration, lang) {
  const starts = slides.flatMap(({ chapter }, slide) =>
    chapter
      ? [{ text: chapter[lang], start: slide === 0 ? 0 : cues.find((c) => c.slide === slide).start }]
      : [],
  );
  // Rounded down: a chapter that ended a fraction of a millisecond after the video would be reported as an error.
  const last = Math.floor(duration * 1000) / 1000;
  return vtt(starts.map((c, n) => ({ ...c, id: `chapter-${n + 1}`, end: starts[n + 1]?.start ?? last })));
}
