import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import Paper from 'pdfkit';
import { localDateOf, reiwaDate } from '../../../vocabulary/index.js';
import type { DisclosedRecord, Disclosure } from './disclosure.types.js';
import { instantWords, toldFields, valueWords } from './value-words.js';

const resolve = createRequire(import.meta.url).resolve;
const FONTS = '@expo-google-fonts/noto-sans-jp';
// Called by their paths throughout: PDFKit opens a font anew at every use when one file goes by two names.
const REGULAR = resolve(`${FONTS}/400Regular/NotoSansJP_400Regular.ttf`);
const BOLD = resolve(`${FONTS}/700Bold/NotoSansJP_700Bold.ttf`);

const MARGIN = 56;
const FOOT = 28;
const COLUMNS = 3;
const GAP = 12;
const INK = '#1a1a1a';
const GREY = '#595959';
const RULE = '#b3b3b3';

/** A disclosure on A4, tagged, in Japanese: readable on paper and by a screen reader. */
export async function disclosurePdf(disclosure: Disclosure): Promise<Buffer> {
  const doc = new Paper({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN },
    bufferPages: true, // the foot of each page tells how many there are
    pdfVersion: '1.7',
    tagged: true,
    lang: 'ja-JP',
    displayTitle: true,
    font: REGULAR,
    info: { Title: '保有個人情報の開示', CreationDate: new Date(disclosure.madeAt) },
  });
  const file = buffer(doc);
  new DisclosurePaper(doc).write(disclosure);
  doc.end();
  return file;
}

class DisclosurePaper {
  private readonly width: number;
  private readonly column: number;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.width = doc.page.width - 2 * MARGIN;
    this.column = (this.width - (COLUMNS - 1) * GAP) / COLUMNS;
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  write(disclosure: Disclosure): void {
    this.head(disclosure);
    disclosure.records.forEach((record, index) => this.record(record, index + 1));
    if (disclosure.notTold.length > 0) this.notTold(disclosure, disclosure.records.length + 1);
    this.root.end();
    this.foot(`${instantWords(disclosure.madeAt)} 作成`);
  }

  private head({ madeAt, request, records }: Disclosure): void {
    this.text('H1', '保有個人情報の開示', { font: BOLD, size: 20, after: 8 });
    const person = records.find(({ record }) => record === 'person')?.rows[0];
    if (person) {
      const name = `${valueWords('family_name', person['family_name'])} ${valueWords('given_name', person['given_name'])}`;
      this.text('P', `${name} さんについて保有している記録`, { size: 13, after: 4 });
    }
    this.text('P', `作成日：${reiwaDate(localDateOf(new Date(madeAt)))}`, { after: 2 });
    if (request) {
      const by = valueWords('asked_by', request.askedBy);
      this.text('P', `開示請求：${reiwaDate(request.askedOn)}（${by}）　根拠：${request.basis}`, {
        after: 2,
      });
    }
    this.text(
      'P',
      '保有している記録を種類ごとに、利用目的と保存期間を添えて示します。機械で読み取れる形式は、同じ画面からJSONでも取得できます。',
      { after: 10 },
    );
  }

  private record(held: DisclosedRecord, number: number): void {
    this.heading(`${number}　${held.titleJa}（${held.rows.length}件）`);
    this.text('P', `利用目的：${held.purposeJa}`, { size: 9, colour: GREY, after: 1 });
    this.text('P', `保存期間：${retentionWords(held.retentionYears)}`, { size: 9, colour: GREY, after: 1 });
    if (held.notToldReasonJa) {
      this.text('P', `一部の項目を示していません：${held.notToldReasonJa}`, {
        size: 9,
        colour: GREY,
        after: 1,
      });
    }
    this.doc.y += 4;
    if (held.rows.length === 0) this.text('P', '保有していません。', { after: 6 });
    for (const row of held.rows) this.row(toldFields(row, held.columns));
    this.doc.y += 10;
  }

  private notTold({ notTold }: Disclosure, number: number): void {
    this.heading(`${number}　開示していない記録`);
    for (const { titleJa, reasonJa } of notTold) this.text('P', `${titleJa}：${reasonJa}`, { after: 3 });
  }

  private heading(words: string): void {
    this.room(80); // a heading never stands alone at the foot of a page
    this.text('H2', words, { font: BOLD, size: 13, after: 4 });
  }

  /** Label above value, three beside one another; what is longer than its column gets the whole width. */
  private row(fields: { label: string; words: string }[]): void {
    const { doc } = this;
    const cells = fields.map((field) => ({
      ...field,
      wide: doc.font(REGULAR).fontSize(10).widthOfString(field.words) > this.column,
    }));
    this.room(34);
    this.artifact(() => {
      doc
        .moveTo(MARGIN, doc.y)
        .lineTo(MARGIN + this.width, doc.y)
        .lineWidth(0.5)
        .stroke(RULE);
    });
    doc.y += 4;
    const item = doc.struct('Sect');
    this.root.add(item);
    let line: typeof cells = [];
    for (const cell of cells) {
      if (cell.wide || line.length === COLUMNS) {
        this.cells(item, line, this.column);
        line = [];
      }
      if (cell.wide) this.cells(item, [cell], this.width);
      else line.push(cell);
    }
    this.cells(item, line, this.column);
    item.end();
    doc.y += 2;
  }

  private cells(
    item: PDFKit.PDFStructureElement,
    cells: { label: string; words: string }[],
    width: number,
  ): void {
    if (cells.length === 0) return;
    const { doc } = this;
    this.room(28);
    const top = doc.y;
    let bottom = top;
    cells.forEach(({ label, words }, index) => {
      const x = MARGIN + index * (this.column + GAP);
      item.add(
        doc.struct('P', {}, () => {
          doc.font(REGULAR).fontSize(7.5).fillColor(GREY).text(`${label} `, x, top, { width });
          doc.fontSize(10).fillColor(INK).text(words, x, doc.y, { width, lineGap: 1 });
        }),
      );
      bottom = Math.max(bottom, doc.y);
    });
    doc.x = MARGIN;
    doc.y = bottom + 3;
  }

  private text(
    type: 'H1' | 'H2' | 'P',
    words: string,
    {
      font = REGULAR,
      size = 10,
      colour = INK,
      after = 0,
    }: { font?: string; size?: number; colour?: string; after?: number },
  ): void {
    const { doc } = this;
    this.root.add(
      doc.struct(type, {}, () => {
        doc
          .font(font)
          .fontSize(size)
          .fillColor(colour)
          .text(words, MARGIN, doc.y, { width: this.width, lineGap: 1 });
      }),
    );
    doc.y += after;
  }

  /** Begins a page when less than so many points are left. */
  private room(points: number): void {
    if (this.doc.y + points > this.doc.page.height - MARGIN) this.doc.addPage();
  }

  private foot(words: string): void {
    const { doc } = this;
    const { count } = doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      doc.switchToPage(page);
      doc.page.margins.bottom = 0; // else text this low would begin a page of its own
      this.artifact(() => {
        doc
          .font(REGULAR)
          .fontSize(8)
          .fillColor(GREY)
          .text(`${words}　${page + 1} / ${count}`, MARGIN, doc.page.height - FOOT - 8, {
            width: this.width,
            align: 'right',
            lineBreak: false,
          });
      });
    }
  }

  /** Drawn, and not read out. */
  private artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }
}

function retentionWords(years: number | null): string {
  return years === null ? '職員の記録がある間' : `${years}年（記録が完結した日の後に来る4月1日から数えます）`;
}
