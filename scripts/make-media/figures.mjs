/**
 * Parts for the figures on the slides: a small vocabulary of flat shapes in the colours of the deck. Coordinates are
 * slide pixels (figures are never scaled), so the type inside a figure keeps the size it is given.
 */

export const NAVY = '#12284c';
export const BLUE = '#2f6fb5';
export const PALE = '#e3ecf6';
export const AMBER = '#e8a33d';
export const RED = '#c0483f';
const WHITE = '#fff';

/** @param {number} w @param {number} h @param {...string} parts */
export const svg = (w, h, ...parts) =>
  `<svg width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" aria-hidden="true">${parts.join('')}</svg>`;

/** Parts that appear with sentence n of their slide (0-based). */
export const at = (n, ...parts) => `<g data-at="${n}">${parts.join('')}</g>`;

/** Parts moved, and scaled if asked. Never scale type. */
export const place = (x, y, part, scale = 1) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${part}</g>`;

export const label = (x, y, text, { size = 44, fill = NAVY, anchor = 'middle', weight = 700 } = {}) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${text}</text>`;

export const box = (x, y, w, h, { fill = PALE, stroke = 'none', r = 16 } = {}) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" stroke="${stroke}" stroke-width="4"/>`;

/** A box with its text in the middle. */
export const plate = (x, y, w, h, text, { fill = PALE, color = NAVY, size = 44, stroke } = {}) =>
  box(x, y, w, h, { fill, stroke }) + label(x + w / 2, y + h / 2 + size * 0.36, text, { fill: color, size });

export const line = (x1, y1, x2, y2, { stroke = NAVY, width = 5, dash = '' } = {}) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${dash && ` stroke-dasharray="${dash}"`}/>`;

/** An arrow to the right (or, with turn, at that angle) of the given length, starting at x, y. */
export const arrow = (x, y, length, { stroke = BLUE, turn = 0 } = {}) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})" stroke="${stroke}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round" fill="none"><path d="M0 0H${length}M${length - 20} -18L${length} 0L${length - 20} 18"/></g>`;

export const cross = (x, y, s = 26) =>
  `<path d="M${x - s} ${y - s}L${x + s} ${y + s}M${x + s} ${y - s}L${x - s} ${y + s}" stroke="${RED}" stroke-width="12" stroke-linecap="round"/>`;

export const tick = (x, y, s = 26) =>
  `<path d="M${x - s} ${y}L${x - s * 0.25} ${y + s * 0.8}L${x + s} ${y - s * 0.8}" stroke="${BLUE}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round" fill="none"/>`;

/** A person, 120 × 150. */
export const person = (fill = NAVY) =>
  `<circle cx="60" cy="38" r="36" fill="${fill}"/><path d="M0 150C0 104 26 84 60 84S120 104 120 150Z" fill="${fill}"/>`;

/** A sheet of paper, 150 × 190. */
export const paper = (fill = WHITE) =>
  `<path d="M8 0H106L150 44V182a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8V8a8 8 0 0 1 8-8Z" fill="${fill}" stroke="${NAVY}" stroke-width="5"/>` +
  `<path d="M106 0V44H150" fill="none" stroke="${NAVY}" stroke-width="5"/>` +
  [80, 112, 144].map((y) => line(28, y, 122, y, { stroke: '#9db4d0', width: 7 })).join('');

/** A screen on its foot, 240 × 190, with parts drawn on it (screen area 220 × 130 from 10, 10). */
export const screen = (...inside) =>
  box(0, 0, 240, 150, { fill: NAVY, r: 12 }) +
  box(10, 10, 220, 130, { fill: WHITE, r: 6 }) +
  inside.join('') +
  `<path d="M104 150H136V176H170V188H70V176H104Z" fill="${NAVY}"/>`;

/** A cloud, 300 × 180. */
export const cloud = (fill = PALE, stroke = BLUE) =>
  `<path d="M76 176a68 68 0 0 1-8-135 90 90 0 0 1 168 16 60 60 0 0 1-8 119Z" fill="${fill}" stroke="${stroke}" stroke-width="6" stroke-linejoin="round"/>`;

/** A padlock, 130 × 170. */
export const lock = (fill = NAVY) =>
  `<path d="M28 78V52a37 37 0 0 1 74 0V78" fill="none" stroke="${fill}" stroke-width="16"/>` +
  box(0, 76, 130, 94, { fill, r: 14 }) +
  `<circle cx="65" cy="112" r="13" fill="${WHITE}"/><rect x="59" y="116" width="12" height="30" rx="5" fill="${WHITE}"/>`;

/** An envelope, 220 × 150. */
export const envelope = (fill = WHITE) =>
  box(0, 0, 220, 150, { fill, stroke: NAVY, r: 12 }) +
  `<path d="M6 10L110 88L214 10" fill="none" stroke="${NAVY}" stroke-width="5"/>`;

/** A server, 180 × 200. */
export const server = (fill = NAVY) =>
  [0, 70, 140]
    .map(
      (y) =>
        box(0, y, 180, 58, { fill, r: 10 }) +
        `<circle cx="30" cy="${y + 29}" r="9" fill="${AMBER}"/>` +
        line(62, y + 29, 150, y + 29, { stroke: WHITE }),
    )
    .join('');

/** A magnifier, 150 × 150. */
export const magnifier = (stroke = NAVY) =>
  `<circle cx="60" cy="60" r="50" fill="${WHITE}" stroke="${stroke}" stroke-width="14"/>` +
  line(98, 98, 140, 140, { stroke, width: 18 });

/** A ruled table. @param {number[]} widths @param {string[][]} rows   first row is the head; '' leaves a cell empty */
export function table(widths, rows, { height = 78 } = {}) {
  const total = widths.reduce((a, b) => a + b, 0);
  const left = (c) => widths.slice(0, c).reduce((a, b) => a + b, 0);
  const cells = rows.flatMap((row, r) =>
    row.map((text, c) =>
      label(left(c) + widths[c] / 2, r * height + height / 2 + 16, text, {
        fill: r ? NAVY : WHITE,
        weight: r ? 500 : 700,
      }),
    ),
  );
  const rules = rows.map((_, r) =>
    r ? line(0, r * height, total, r * height, { stroke: '#b9c9dd', width: 3 }) : '',
  );
  const posts = widths.map((_, c) =>
    c ? line(left(c), 0, left(c), rows.length * height, { stroke: '#b9c9dd', width: 3 }) : '',
  );
  return `<rect width="${total}" height="${rows.length * height}" fill="${WHITE}"/><rect width="${total}" height="${height}" fill="${NAVY}"/>${posts.join('')}${rules.join('')}<rect width="${total}" height="${rows.length * height}" fill="none" stroke="${NAVY}" stroke-width="4"/>${cells.join('')}`;
}

/** Bars on a base line, growing upward from 0, height. @param {number[]} heights */
export const bars = (heights, { width = 60, gap = 30, base = 260, fill = BLUE, last } = {}) =>
  heights
    .map(
      (h, n) =>
        `<rect x="${n * (width + gap)}" y="${base - h}" width="${width}" height="${h}" rx="5" fill="${last && n === heights.length - 1 ? last : fill}"/>`,
    )
    .join('') + line(-16, base, heights.length * (width + gap) - gap + 16, base, { width: 4 });

/** The sea chart behind a title: depth lines, a dotted route and the place where it leads. */
export function titleFigure() {
  const depth = [0, 1, 2, 3, 4].map(
    (n) =>
      `<ellipse cx="1190" cy="610" rx="${190 + n * 120}" ry="${150 + n * 96}" fill="none" stroke="#fff" stroke-opacity="${0.16 - n * 0.025}" stroke-width="3"/>`,
  );
  return `<svg width="1280" height="720" viewBox="0 0 1280 720" aria-hidden="true">${depth.join('')}
    <path d="M92 602C330 628 560 520 760 556S1040 520 1132 176" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="5" stroke-dasharray="1 17" stroke-linecap="round"/>
    <circle cx="92" cy="602" r="9" fill="#fff"/><circle cx="1134" cy="166" r="26" fill="none" stroke="${AMBER}" stroke-width="5"/><circle cx="1134" cy="166" r="11" fill="${AMBER}"/></svg>`;
}
