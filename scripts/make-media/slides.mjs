/** Slides: one HTML page each, photographed by Chromium once per sentence so that figures can grow with the speech. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { titleFigure } from './figures.mjs';

/**
 * @typedef {object} Slide
 * @property {'title' | 'split' | 'wide' | 'end'} layout
 * @property {string[]} heading   its lines; broken by hand, for Japanese breaks by meaning
 * @property {string[]} [lines]   a few short lines beside the figure; "2:text" appears with the third sentence (0-based)
 * @property {string} [figure]    inline SVG; a group with data-at="n" appears with sentence n (0-based)
 * @property {{ ja: string, en: string }} [chapter]   a chapter starts here
 * @property {{ say?: string, ja: string, en: string }[]} narration
 */

/** The smallest type on any slide. It has to be read in a small window beside other work. */
export const SMALLEST = 44;
/** Nothing but the route line stands below this: captions are drawn there. */
export const SAFE_BOTTOM = 612;

const STYLE = `
  * { margin: 0; box-sizing: border-box; }
  html { width: 1280px; height: 720px; overflow: hidden; }
  body { width: 1280px; height: 720px; position: relative; background: #fff; color: #12284c;
         font-family: 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif; font-size: 46px; line-height: 1.45;
         font-feature-settings: 'palt'; }
  svg text { font-family: inherit; }
  h1 { font-size: 62px; font-weight: 700; line-height: 1.32; letter-spacing: .01em; white-space: nowrap; }
  main { position: absolute; left: 88px; right: 88px; top: 64px; height: ${SAFE_BOTTOM - 64}px; display: flex; flex-direction: column; }
  .body { flex: 1; display: flex; align-items: center; justify-content: space-between; gap: 40px; min-height: 0; }
  .lines { list-style: none; padding: 0; font-weight: 500; white-space: nowrap; }
  .lines li { padding: 10px 0; }
  .wide .body { justify-content: center; }
  svg { display: block; flex: none; overflow: visible; }
  .title { background: #12284c; color: #fff; }
  .title main { justify-content: center; top: 40px; }
  .title h1 { font-size: 84px; line-height: 1.34; }
  .title > svg { position: absolute; inset: 0; }
  .end { background: #eef3f9; }
  .end .lines { counter-reset: n; font-size: 56px; font-weight: 700; }
  .end .lines li { counter-increment: n; display: flex; align-items: center; padding: 13px 0; }
  .end .lines li::before { content: counter(n); flex: none; width: 68px; height: 68px; border-radius: 50%; margin-right: 32px;
         background: #12284c; color: #fff; font-size: 44px; line-height: 66px; text-align: center; }
  .route { position: absolute; left: 88px; top: 664px; }
  [data-hidden] { visibility: hidden; }`;

/** The course as a sea route along the foot: where one is, and how far it is to the harbour. */
function routeLine(index, count) {
  const x = (n) => 10 + (1084 * n) / (count - 1);
  const sea = '#c4d2e4';
  const done = '#2f6fb5';
  const stops = Array.from({ length: count }, (_, n) =>
    n === index
      ? `<circle cx="${x(n)}" cy="14" r="11" fill="#e8a33d"/>`
      : `<circle cx="${x(n)}" cy="14" r="6" fill="${n < index ? done : sea}"/>`,
  );
  return `<svg class="route" width="1104" height="28" aria-hidden="true">
    <line x1="10" y1="14" x2="1094" y2="14" stroke="${sea}" stroke-width="3" stroke-dasharray="2 9" stroke-linecap="round"/>
    <line x1="10" y1="14" x2="${x(index)}" y2="14" stroke="${done}" stroke-width="3"/>${stops.join('')}</svg>`;
}

/** "2:text" → an item that appears with sentence 2. */
function lineItem(line) {
  const [, at, text] = /^(?:(\d+):)?(.*)$/s.exec(line);
  return `<li${at ? ` data-at="${at}"` : ''}>${text}</li>`;
}

/** @param {Slide} slide */
function slideHtml(slide, index, count) {
  const lines = slide.lines ? `<ul class="lines">${slide.lines.map(lineItem).join('')}</ul>` : '';
  const title = slide.layout === 'title';
  const body = title ? '' : `<div class="body">${lines}${slide.figure ?? ''}</div>`;
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><style>${STYLE}</style><body class="${slide.layout}">
    ${title ? titleFigure() : ''}<main><h1>${slide.heading.join('<br>')}</h1>${body}</main>
    ${title ? '' : routeLine(index, count)}</body></html>`;
}

/** Runs in the page: what is too small, or leaves its place. */
const FAULTS = `(() => {
  const faults = [];
  for (const el of document.querySelectorAll('h1, li, svg text')) {
    const r = el.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(el).fontSize) * (el.getScreenCTM?.().a ?? 1);
    if (size < ${SMALLEST}) faults.push('too small: ' + el.textContent);
    if (r.left < 60 || r.right > 1220 || r.top < 30 || r.bottom > ${SAFE_BOTTOM + 12}) faults.push('out of place: ' + el.textContent + JSON.stringify(r));
  }
  const boxes = [...document.querySelectorAll('.body > *')].map((el) => el.getBoundingClientRect());
  if (boxes.length === 2 && boxes[0].right > boxes[1].left) faults.push('text meets figure');
  const h = document.querySelector('h1').getBoundingClientRect();
  for (const b of boxes) if (b.top < h.bottom - 12) faults.push('body meets heading');
  return faults;
})()`;

/**
 * @param {Slide[]} slides
 * @param {import('./browser.mjs').Page} browser
 * @param {string} work   folder for the pictures
 * @returns {Promise<string[][]>} picture file per slide and sentence; the same file where nothing changed
 */
export async function renderSlides(slides, browser, work) {
  const frames = [];
  for (const [index, slide] of slides.entries()) {
    const page = join(work, `slide-${index}.html`);
    await writeFile(page, slideHtml(slide, index, slides.length));
    await browser.goto(`file://${page}`);
    const faults = await browser.evaluate(`document.fonts.ready.then(() => ${FAULTS})`);
    if (faults.length) throw new Error(`slide ${index + 1}: ${faults.join('; ')}`);
    const states = [];
    for (let step = 0; step < slide.narration.length; step++) {
      await browser.evaluate(`document.querySelectorAll('[data-at]').forEach((el) =>
        el.toggleAttribute('data-hidden', Number(el.dataset.at) > ${step}))`);
      const png = await browser.screenshot();
      const file = join(work, `${createHash('sha1').update(png).digest('hex')}.png`);
      await writeFile(file, png);
      states.push(file);
    }
    frames.push(states);
  }
  return frames;
}
