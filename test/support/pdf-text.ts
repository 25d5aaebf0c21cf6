import { inflateSync } from 'node:zlib';

/** The text of a PDF made by the product: glyphs of each font, through its ToUnicode map. */
export function textOf(pdf: Buffer): string {
  const file = pdf.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(id ?? '', body ?? '');
  }
  const streamOf = (id: string): string => {
    const body = objects.get(id) ?? '';
    const start = body.indexOf('stream\n') + 7;
    const bytes = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1');
    return body.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
  };
  const maps = new Map<string, string[]>();
  for (const page of objects.values()) {
    for (const [, name, font] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font ?? '') ?? '')?.[1];
      if (!unicode || maps.has(name ?? '')) continue;
      const glyphs: string[] = [];
      for (const [, range] of streamOf(unicode).matchAll(/beginbfrange\n?([\s\S]*?)endbfrange/g)) {
        for (const [, from, list] of (range ?? '').matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
          [...(list ?? '').matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex], index) => {
            const bytes = Buffer.from((hex ?? '').replaceAll(' ', ''), 'hex');
            glyphs[parseInt(from ?? '0', 16) + index] = new TextDecoder('utf-16be').decode(bytes);
          });
        }
      }
      maps.set(name ?? '', glyphs);
    }
  }
  let text = '';
  for (const [id, body] of objects) {
    if (!/stream\n/.test(body) || /\/(Type|Length1|Subtype)/.test(body.slice(0, body.indexOf('stream'))))
      continue;
    let font = '';
    for (const [, name, shown] of streamOf(id).matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = name;
      for (const [, hex] of (shown ?? '').matchAll(/<([0-9a-f]+)>/g)) {
        for (const glyph of (hex ?? '').match(/.{4}/g) ?? [])
          text += maps.get(font)?.[parseInt(glyph, 16)] ?? '';
      }
      if (shown) text += '\n';
    }
  }
  return text;
}
