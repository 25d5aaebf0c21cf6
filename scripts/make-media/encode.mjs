/** ffmpeg: slides and sound into one MP4 that every browser in the offices can play and seek. */
import { run } from './run.mjs';

const FPS = 25;
/** Length of the cross-fade between two pictures: long enough to be calm, short enough not to delay the eye. */
const FADE = 0.32;
/** A picture begins to appear this long before its sentence. */
const LEAD = 0.2;
/** Loudness as heard from two loudspeakers; the usual level for speech on the web. */
const LOUDNESS = 'I=-16:TP=-1.5:LRA=11:dual_mono=true';

/** @param {string} file */
export async function probeDuration(file) {
  const { stdout } = await run('ffprobe', [
    '-v',
    'error',
    '-show_entries',
    'format=duration',
    '-of',
    'csv=p=0',
    file,
  ]);
  return Number(stdout);
}

/** First pass of loudnorm: measures, so that the second can shift the level without pumping. */
async function measuredLoudness(wav) {
  const { stderr } = await run('ffmpeg', [
    '-hide_banner',
    '-nostdin',
    '-i',
    wav,
    '-af',
    `loudnorm=${LOUDNESS}:print_format=json`,
    '-f',
    'null',
    '-',
  ]);
  const m = JSON.parse(stderr.slice(stderr.lastIndexOf('{'), stderr.lastIndexOf('}') + 1));
  return `measured_I=${m.input_i}:measured_TP=${m.input_tp}:measured_LRA=${m.input_lra}:measured_thresh=${m.input_thresh}:offset=${m.target_offset}:linear=true`;
}

/**
 * The pictures in order, each with the frame on which it begins; a picture that stays for several sentences is one entry.
 * @param {string[][]} frames   picture file per slide and sentence
 * @param {import('./narration.mjs').Cue[]} cues
 */
function timeline(frames, cues) {
  const shown = [];
  for (const cue of cues) {
    const png = frames[cue.slide][cue.step];
    if (shown.at(-1)?.png !== png)
      shown.push({ png, from: shown.length ? Math.round((cue.start - LEAD) * FPS) : 0 });
  }
  return shown;
}

/** @param {{ narration: { file: string, seconds: number, cues: any[] }, frames: string[][], file: string }} job */
export async function encodeVideo({ narration, frames, file }) {
  const shown = timeline(frames, narration.cues);
  const total = Math.ceil(narration.seconds * FPS);
  const fade = Math.round(FADE * FPS);

  // The matrix is named because the scaler's own choice is that of standard definition, which would shift the colours.
  // Each still is repeated for as long as it shows plus one fade; then they are faded into each other one by one.
  const stills = shown.map(({ from }, n) => {
    const length = (shown[n + 1] ? shown[n + 1].from + fade : total) - from;
    return `[${n}:v]loop=loop=${length}:size=1,trim=end_frame=${length},scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int+bitexact,format=yuv420p,setsar=1,settb=1/${FPS},setpts=N,fps=${FPS}[s${n}]`;
  });
  const fades = shown.slice(1).map(({ from }, i) => {
    const left = i === 0 ? 's0' : `f${i}`;
    return `[${left}][s${i + 1}]xfade=transition=fade:duration=${fade / FPS}:offset=${from / FPS}[f${i + 1}]`;
  });
  const picture = shown.length > 1 ? `f${shown.length - 1}` : 's0';
  const sound = `[${shown.length}:a]loudnorm=${LOUDNESS}:${await measuredLoudness(narration.file)},aresample=48000[a]`;

  await run('ffmpeg', [
    '-hide_banner',
    '-nostdin',
    '-loglevel',
    'error',
    '-y',
    '-filter_threads',
    '1',
    '-filter_complex_threads',
    '1',
    ...shown.flatMap(({ png }) => ['-framerate', String(FPS), '-i', png]),
    '-i',
    narration.file,
    '-filter_complex',
    [...stills, ...fades, sound].join(';'),
    '-map',
    `[${picture}]`,
    '-map',
    '[a]',
    '-c:v',
    'libx264',
    '-profile:v',
    'high',
    '-level',
    '3.1',
    '-preset',
    'slow',
    '-crf',
    '26',
    '-pix_fmt',
    'yuv420p',
    '-color_primaries',
    'bt709',
    '-color_trc',
    'bt709',
    '-colorspace',
    'bt709',
    // A keyframe every two seconds keeps a seek short; closed by sc_threshold 0 so the rhythm is exact.
    '-g',
    String(FPS * 2),
    '-keyint_min',
    String(FPS * 2),
    '-sc_threshold',
    '0',
    '-threads',
    '1',
    '-c:a',
    'aac',
    '-b:a',
    '64k',
    '-ac',
    '1',
    '-ar',
    '48000',
    // bitexact and no metadata: remaking an unchanged course with the same tools gives the same bytes, and no noise in the history.
    '-movflags',
    '+faststart',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:v',
    '+bitexact',
    '-flags:a',
    '+bitexact',
    file,
  ]);
}

/** @param {string} png @param {string} file */
export async function encodePoster(png, file) {
  const scale = [
    '-vf',
    'scale=640:360:flags=lanczos',
    '-q:v',
    '3',
    '-flags:v',
    '+bitexact',
    '-fflags',
    '+bitexact',
  ];
  await run('ffmpeg', [
    '-hide_banner',
    '-nostdin',
    '-loglevel',
    'error',
    '-y',
    '-i',
    png,
    ...scale,
    '-map_metadata',
    '-1',
    file,
  ]);
}
