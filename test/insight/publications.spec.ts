import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { PublishingDesk } from '../support/publishing-desk.js';

const YEAR_END = '2025-03-31';

const PREPARE = `mutation ($input: PublicationInput!) { preparePublication(input: $input) {
  slug state fiscalYear asOf digest viewerCan { publish withdraw correct } figures { ordinal value judgement readingKind indicator { key } } } }`;
const PREVIEW = `query ($input: FiguresInput!) { prepareFigures(input: $input) { ordinal section reprintedFrom value judgement previousValue
  readingKind definitionVersion indicator { key } reading { id } } }`;
const PUBLISH = `mutation ($slug: String!) { publish(slug: $slug) { slug state digest publishedAt } }`;
const WITHDRAW = `mutation ($slug: String!) { withdrawPublication(slug: $slug) { slug state } }`;
const LIST = `{ publications { edges { node { slug state } } } }`;
const SHOW = `query ($slug: String!) { publication(slug: $slug) { slug titleJa state digest digestMatches reasonJa reasonEn publishedAt
  preparedBy { login } publishedBy { login } corrects { slug } correctedBy { slug } viewerCan { publish withdraw correct }
  differences { before { value } after { value previousValue nameJa } }
  figures { ordinal section nameJa baselineText targetText value words judgement definitionJa definitionVersion previousValue reprintedFrom reading { id } indicator { key } } } }`;
const CAN = '{ viewer { can { publishFigures } } }';

interface Figure {
  ordinal: number;
  section: string;
  value: number | null;
  judgement: string;
  nameJa: string;
  reprintedFrom: string | null;
  previousValue: number | null;
  readingKind: string | null;
  definitionVersion: number | null;
  reading: { id: string } | null;
  indicator: { key: string };
}
interface Shown {
  slug: string;
  state: string;
  digest: string | null;
  digestMatches: boolean | null;
  preparedBy: { login: string } | null;
  correctedBy: { slug: string } | null;
  corrects: { slug: string } | null;
  viewerCan: Record<string, boolean>;
  differences: { before: Figure; after: Figure }[];
  figures: Figure[];
}

let api: TestApi;
let desk: PublishingDesk;
let serial = 0;

beforeAll(async () => {
  api = await TestApi.start();
  desk = await PublishingDesk.open(api);
  await desk.define('3-1-2', 'reported');
  await api.build.completed({ on: '2024-06-01' });
});

beforeEach(() => api.clock.set('2025-11-20T09:00:00+09:00'));

afterAll(() => api.close());

function input(more: object = {}) {
  serial += 1;
  return {
    plan: 'R6-R7',
    slug: `r6-annual-${serial}`,
    asOf: YEAR_END,
    titleJa: '令和6年度実績',
    titleEn: 'Results of FY2024',
    ...more,
  };
}

async function prepared(more: object = {}, by = desk.first): Promise<string> {
  const { preparePublication } = await api.get<{ preparePublication: { slug: string } }>(
    PREPARE,
    { input: input(more) },
    by.cookie,
  );
  return preparePublication.slug;
}

const shown = async (slug: string, by?: BuiltPerson): Promise<Shown> =>
  (await api.get<{ publication: Shown }>(SHOW, { slug }, by?.cookie)).publication;

const listed = async (by?: BuiltPerson): Promise<string[]> =>
  (
    await api.get<{ publications: { edges: { node: { slug: string } }[] } }>(LIST, {}, by?.cookie)
  ).publications.edges.map(({ node }) => node.slug);

const figureOf = ({ figures }: { figures: Figure[] }, key: string): Figure | undefined =>
  figures.find(({ indicator, reprintedFrom }) => indicator.key === key && reprintedFrom === null);

async function published(more: object = {}): Promise<string> {
  const slug = await prepared(more);
  await api.get(PUBLISH, { slug }, desk.second.cookie);
  return slug;
}

describe('what is prepared', () => {
  it('has a line for every indicator in the plan’s order, 再掲 too, of the latest final readings of the day', async () => {
    await desk.take('3-2-1', YEAR_END);
    const late = await api.build.completed({ on: '2025-03-30' });
    const taken = await desk.take('3-2-1', YEAR_END);
    await desk.take('3-2-1', YEAR_END, 'preliminary');
    await desk.take('3-2-1', '2025-03-30');
    await desk.take('2-3-2', YEAR_END, 'preliminary');
    const { prepareFigures } = await api.get<{ prepareFigures: Figure[] }>(
      PREVIEW,
      { input: { plan: 'R6-R7', asOf: YEAR_END } },
      desk.first.cookie,
    );
    expect(prepareFigures).toHaveLength(21);
    expect(prepareFigures.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
    const keys = await api.get<{ indicators: { key: string }[] }>(
      '{ indicators { key } }',
      {},
      desk.first.cookie,
    );
    expect(
      prepareFigures.filter(({ reprintedFrom }) => !reprintedFrom).map(({ indicator }) => indicator.key),
    ).toEqual(keys.indicators.map(({ key }) => key));
    expect(prepareFigures.filter(({ reprintedFrom }) => reprintedFrom)).toEqual([
      expect.objectContaining({ section: 'Ⅱ-2(1)', reprintedFrom: 'Ⅱ-1(1)', indicator: { key: '1-1-2' } }),
    ]);
    expect(figureOf({ figures: prepareFigures }, '3-2-1')).toMatchObject({
      value: taken.value,
      reading: { id: taken.id },
      readingKind: 'final',
      judgement: 'behind',
      definitionVersion: 1,
    });
    expect(figureOf({ figures: prepareFigures }, '2-3-2')).toMatchObject({ value: null, reading: null });
    expect(late.id).toBeDefined();
  });

  it('takes the readings that are chosen, preliminary ones too, and stands as it was looked at', async () => {
    const early = await desk.take('3-2-1', YEAR_END, 'preliminary');
    const slug = await prepared({ readingIds: [early.id] });
    await api.build.completed({ on: '2025-03-29' });
    await desk.take('3-2-1', YEAR_END);
    const before = await shown(slug, desk.second);
    expect(figureOf(before, '3-2-1')).toMatchObject({ value: early.value, reading: { id: early.id } });
    await api.get(PUBLISH, { slug }, desk.second.cookie);
    expect(figureOf(await shown(slug), '3-2-1')).toMatchObject({ value: early.value });
  });

  it('is seen by who sees figures alone, and tells each what they can do with it', async () => {
    await desk.take('3-2-1', YEAR_END);
    const slug = await prepared();
    const learner = await api.build.person();
    for (const cookie of [undefined, learner.cookie])
      expect(await api.refusal(SHOW, { slug }, cookie)).toBe('NOT_FOUND');
    expect(await listed(learner)).not.toContain(slug);
    expect(await listed(desk.second)).toContain(slug);
    expect((await shown(slug, desk.first)).viewerCan).toEqual({
      publish: false,
      withdraw: true,
      correct: false,
    });
    expect((await shown(slug, desk.second)).viewerCan).toEqual({
      publish: true,
      withdraw: true,
      correct: false,
    });
    expect((await shown(slug, desk.hr)).viewerCan).toEqual({
      publish: false,
      withdraw: false,
      correct: false,
    });
    for (const [who, can] of [
      [desk.first, true],
      [desk.hr, false],
      [learner, false],
    ] as const)
      expect(await api.get(CAN, {}, who.cookie)).toEqual({ viewer: { can: { publishFigures: can } } });
  });

  it('can be withdrawn, and leaves its address free', async () => {
    await desk.take('3-2-1', YEAR_END);
    const slug = await prepared();
    await api.get(WITHDRAW, { slug }, desk.second.cookie);
    expect(await listed(desk.first)).not.toContain(slug);
    expect(await api.refusal(SHOW, { slug }, desk.first.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(PUBLISH, { slug }, desk.second.cookie)).toBe('NOT_FOUND');
    expect(await prepared({ slug })).toBe(slug);
  });
});

describe('preparing is refused', () => {
  beforeAll(() => desk.take('3-2-1', YEAR_END));

  it.each([
    ['a slug that is no address', { slug: 'R6 annual' }, 'BAD_INPUT'],
    ['no title', { titleJa: '' }, 'BAD_INPUT'],
    ['a title of blanks', { titleJa: ' 　' }, 'BAD_INPUT'],
    ['a title with a NUL', { titleEn: 'a\u0000' }, 'BAD_INPUT'],
    ['a day to come', { asOf: '2025-11-21' }, 'BAD_INPUT'],
    ['a day before the plan', { asOf: '2024-03-31', readingIds: [] }, 'BAD_INPUT'],
    ['a plan that is none', { plan: 'R9' }, 'NOT_FOUND'],
    ['no reading at all', { readingIds: [] }, 'PUBLICATION_READINGS'],
    ['a day without readings', { asOf: '2025-01-01' }, 'PUBLICATION_READINGS'],
    ['readings that are none', { readingIds: ['999999999'] }, 'PUBLICATION_READINGS'],
    ['an id that is no number', { readingIds: ['x'] }, 'BAD_INPUT'],
    ['a publication to correct that is none', { corrects: 'nothing' }, 'NOT_FOUND'],
  ])('with %s', async (_, more, code) => {
    expect(await api.refusal(PREPARE, { input: input(more) }, desk.first.cookie)).toBe(code);
  });

  it('with two readings of one indicator, or one of another day', async () => {
    const [one, two] = [await desk.take('3-2-1', YEAR_END), await desk.take('3-2-1', YEAR_END)];
    const other = await desk.take('2-3-2', '2025-03-30');
    for (const readingIds of [
      [one.id, two.id],
      [one.id, other.id],
    ])
      expect(await api.refusal(PREPARE, { input: input({ readingIds }) }, desk.first.cookie)).toBe(
        'PUBLICATION_READINGS',
      );
  });

  it('under a slug that is taken, also to two at once', async () => {
    const same = input();
    const codes = await Promise.all(
      [desk.first, desk.second, desk.first].map(({ cookie }) =>
        api.refusal(PREPARE, { input: same }, cookie),
      ),
    );
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'PUBLICATION_SLUG_TAKEN')).toHaveLength(2);
  });

  it('to whoever does not publish every indicator of the plan', async () => {
    const one = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    await desk.duty(one, '3-2-1');
    const learner = await api.build.person();
    expect(await api.refusal(PREPARE, { input: input() }, one.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(PREPARE, { input: input() }, learner.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(PREVIEW, { input: { plan: 'R6-R7', asOf: YEAR_END } }, learner.cookie)).toBe(
      'FORBIDDEN',
    );
    expect(await api.refusal(PREPARE, { input: input() })).toBe('UNAUTHENTICATED');
    const slug = await prepared();
    for (const document of [PUBLISH, WITHDRAW]) {
      expect(await api.refusal(document, { slug }, one.cookie)).toBe('FORBIDDEN');
      expect(await api.refusal(document, { slug }, learner.cookie)).toBe('NOT_FOUND');
      expect(await api.refusal(document, { slug })).toBe('UNAUTHENTICATED');
    }
  });
});

describe('publishing', () => {
  beforeAll(() => desk.take('3-2-1', YEAR_END));

  it('is for another than who prepared it', async () => {
    const slug = await prepared();
    expect(await api.refusal(PUBLISH, { slug }, desk.first.cookie)).toBe('FOUR_EYES');
    expect((await shown(slug, desk.first)).state).toBe('prepared');
    expect(await api.refusal(PUBLISH, { slug }, desk.second.cookie)).toBeUndefined();
  });

  it('is refused by the table itself to one pair of eyes', async () => {
    const slug = await prepared();
    await expect(
      api.db.sql.query(
        `update publication set state = 'published', published_by = prepared_by, published_at = prepared_at, digest = repeat('a', 64) where slug = $1`,
        [slug],
      ),
    ).rejects.toMatchObject({ constraint: 'publication_four_eyes' });
  });

  it('happens once when two do it at once', async () => {
    const third = await api.build.person();
    await desk.duty(third);
    const slug = await prepared();
    const codes = await Promise.all(
      [desk.second, third, desk.second, third].map(({ cookie }) => api.refusal(PUBLISH, { slug }, cookie)),
    );
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'PUBLICATION_STATE')).toHaveLength(3);
    expect(await api.refusal(WITHDRAW, { slug }, desk.first.cookie)).toBe('PUBLICATION_STATE');
  });

  it('is for everybody, without a name and without the rows beneath', async () => {
    const slug = await published();
    expect(await listed()).toContain(slug);
    const open = await shown(slug);
    expect(open).toMatchObject({
      state: 'published',
      preparedBy: null,
      publishedBy: null,
      digestMatches: true,
    });
    expect(figureOf(open, '3-2-1')).toMatchObject({ reading: null, targetText: '累計4,000人' });
    expect(figureOf(open, '1-1-2')).toMatchObject({ baselineText: '－', value: null });
  });

  it('freezes words and numbers, whatever becomes of the plan’s words, definitions and rows', async () => {
    const slug = await published();
    const before = await shown(slug);
    await api.db.sql.query(
      `update indicator set name_ja = name_ja || '（改）', target_value = 9999 where key = '3-2-1'`,
    );
    await api.db.sql.query(`update plan_period set name_ja = name_ja || '改'`);
    await api.build.completed({ on: '2025-03-28' });
    await desk.take('3-2-1', YEAR_END);
    expect(await shown(slug)).toEqual(before);
    await api.db.sql.query(
      `update indicator set name_ja = replace(name_ja, '（改）', ''), target_value = 4000 where key = '3-2-1'`,
    );
    for (const text of [
      `update publication set title_ja = '別' where slug = $1`,
      'delete from publication where slug = $1',
      'update publication_figure set value = 1 where publication_id = (select id from publication where slug = $1)',
      'delete from publication_figure where publication_id = (select id from publication where slug = $1)',
    ])
      await expect(api.db.sql.query(text, [slug])).rejects.toMatchObject({ code: '23001' });
  });

  it('has a digest that finds out a figure, a title or a cell that was tampered with', async () => {
    for (const text of [
      'update publication_figure set value = value + 1 where publication_id = (select id from publication where slug = $1)',
      `update publication set title_ja = '別' where slug = $1`,
      `insert into publication_cell (publication_id, table_code, row_key, column_key, row_ordinal, column_ordinal, value)
         select id, 'x', 'a', 'b', 1, 1, 5 from publication where slug = $1`,
    ]) {
      const slug = await published();
      const client = await api.db.sql.connect();
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      await client.query(text, [slug]);
      await client.query('commit');
      client.release();
      expect((await shown(slug)).digestMatches).toBe(false);
    }
  });
});

describe('a correction', () => {
  const reasons = { reasonJa: '合格の確認が遅れたため', reasonEn: 'A pass was verified late.' };
  let slug: string;

  beforeEach(async () => {
    await desk.take('3-2-1', YEAR_END);
    slug = await published();
  });

  it('names what it corrects and why, takes the newer reading, and shows exactly what differs; both stay', async () => {
    const before = await shown(slug);
    await api.build.completed({ on: '2025-03-27' });
    const newer = await desk.take('3-2-1', YEAR_END);
    const correction = await prepared({ corrects: slug, ...reasons });
    expect((await shown(slug)).correctedBy).toBeNull();
    expect((await shown(slug, desk.second)).correctedBy).toEqual({ slug: correction });
    await api.get(PUBLISH, { slug: correction }, desk.second.cookie);
    const after = await shown(correction);
    const was = figureOf(before, '3-2-1')?.value;
    expect(after).toMatchObject({ corrects: { slug }, ...reasons, digestMatches: true });
    expect(figureOf(after, '3-2-1')).toMatchObject({ value: newer.value, previousValue: was });
    expect(after.differences).toEqual([
      {
        before: { value: was },
        after: { value: newer.value, previousValue: was, nameJa: '職員の研修受講状況' },
      },
    ]);
    expect(await shown(slug)).toEqual({ ...before, correctedBy: { slug: correction } });
    expect((await shown(slug, desk.first)).viewerCan.correct).toBe(false);
    expect((await shown(correction, desk.first)).viewerCan.correct).toBe(true);
  });

  it.each([
    ['without a reason', { reasonJa: '' }, 'BAD_INPUT'],
    ['without one in English', { reasonEn: null }, 'BAD_INPUT'],
    ['for another day', { asOf: '2025-03-30' }, 'BAD_INPUT'],
    ['that says the same', {}, 'PUBLICATION_SAME'],
  ])('is refused %s', async (_, more, code) => {
    expect(
      await api.refusal(
        PREPARE,
        { input: input({ corrects: slug, ...reasons, ...more }) },
        desk.first.cookie,
      ),
    ).toBe(code);
  });

  it('is refused of what is only prepared, and a second one beside another', async () => {
    const draft = await prepared();
    expect(
      await api.refusal(PREPARE, { input: input({ corrects: draft, ...reasons }) }, desk.first.cookie),
    ).toBe('NOT_FOUND');
    await api.build.completed({ on: '2025-03-26' });
    await desk.take('3-2-1', YEAR_END);
    const codes = await Promise.all(
      [desk.first, desk.second].map(({ cookie }) =>
        api.refusal(PREPARE, { input: input({ corrects: slug, ...reasons }) }, cookie),
      ),
    );
    expect(new Set(codes)).toEqual(new Set(['PUBLICATION_ALREADY_CORRECTED', undefined]));
  });
});
