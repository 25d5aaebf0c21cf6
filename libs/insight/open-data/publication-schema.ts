const text = { type: 'string' };
const number = { type: 'number' };
const orNull = (type: string, description?: string) => ({
  type: [type, 'null'],
  ...(description ? { description } : {}),
});
const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** JSON Schema (2020-12) of `publication.json`. */
export const PUBLICATION_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Publication of the progress of a plan',
  ...object({
    $schema: text,
    licence: { ...text, format: 'uri' },
    slug: { ...text, description: 'The address of the publication, for ever.' },
    fiscalYear: { type: 'integer', description: 'April to March; 2025 is 令和7年度.' },
    asOf: { ...text, format: 'date', description: '基準日' },
    titleJa: text,
    titleEn: text,
    publishedAt: { ...text, format: 'date-time' },
    digest: {
      ...text,
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 over words, figures and cells as they are kept.',
    },
    plan: object({ code: text, nameJa: text, nameEn: text, startsOn: text, endsOn: text }),
    reasonJa: orNull('string', 'Why it corrects another publication.'),
    reasonEn: orNull('string'),
    corrects: {
      anyOf: [object({ slug: text, titleJa: text, titleEn: text }), { type: 'null' }],
      description: 'The publication that this one takes the place of.',
    },
    figures: {
      type: 'array',
      items: object({
        ordinal: { type: 'integer' },
        key: { ...text, description: 'Number of the indicator.' },
        section: { ...text, description: 'Chapter of the plan.' },
        goalPointJa: { ...text, description: '実感ポイント' },
        nameJa: text,
        nameEn: text,
        baselineText: { ...text, description: '策定時, as the plan words it. 「－」 is not 0.' },
        targetText: { ...text, description: '目標, as the plan words it.' },
        unit: orNull('string'),
        value: orNull('number', '現状'),
        noValue: {
          enum: ['not_applicable', 'to_be_measured', 'to_be_decided', null],
          description: 'Why there is no number: 「－」, 「測定予定」, 「方針にて定める」.',
        },
        words: orNull('string', 'How the owner says it.'),
        referenceValue: orNull('number', '参考値'),
        numerator: orNull('integer'),
        denominator: orNull('integer'),
        judgement: { enum: ['reached', 'on_track', 'behind', 'not_reached', 'undecided'] },
        readingKind: { enum: ['preliminary', 'final', null], description: '速報, 確定' },
        openingBalance: orNull('integer', 'Part of the value that was brought in from before the plan.'),
        derived: { type: 'boolean', description: 'Counted from records; the others are reported.' },
        baselineValue: orNull('number'),
        targetValue: orNull('number'),
        definitionJa: orNull('string'),
        definitionEn: orNull('string'),
        definitionVersion: orNull('integer'),
        reprintedFrom: orNull('string', '再掲: the chapter that has it first.'),
        previousValue: orNull('number', 'In a correction: what was published before.'),
      }),
    },
    tables: {
      type: 'array',
      items: object({
        code: text,
        indicatorKey: text,
        counts: {
          enum: ['completions', 'people', 'qualified'],
          description:
            '延べ; 実人数, in the year and body of the first completion; people who have passed and others.',
        },
        columns: {
          type: 'array',
          items: text,
          description: 'Fiscal years, or qualified and others; then total.',
        },
        rows: {
          type: 'array',
          items: object({
            body: { ...text, description: '全国地方公共団体コード, or total' },
            nameJa: orNull('string'),
            nameEn: orNull('string'),
            cells: {
              type: 'array',
              items: { ...number, type: ['integer', 'null'] },
              description: 'By column. Null: not shown, so that no small group can be recognised.',
            },
          }),
        },
      }),
    },
  }),
};
