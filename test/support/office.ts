import type { RefusalCode } from '../../libs/vocabulary/index.js';
import type { TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';

export const SWITCH_DAY = '2026-04-01';

const STATE = 'id state effectiveOn returnReason preparedBy { id } reviewedBy { id }';

interface Preview {
  people: number;
  unitsAfter: number;
  problems: { kind: string; name: string | null; people: number | null; names: string[] }[];
  changes: {
    kinds: string[];
    before: { code: string; name: string; parentName: string | null } | null;
    after: { code: string; name: string; parentName: string | null } | null;
    otherName: string | null;
    people: number;
  }[];
}

interface DraftUnit {
  id: string;
  parentId: string | null;
  code: string;
  name: string;
}

/**
 * A body of its own with a small tree: 総務部 with 人事課 (one worker), 広報課, and 総務課, where two people of 人事課's role
 * sit. One reorganisation at a time; units are named as people name them.
 */
export class Office {
  private static opened = 0;

  /** The reorganisation at hand. */
  id = '';
  worker: BuiltPerson;
  hr: BuiltPerson;
  second: BuiltPerson;
  private readonly units = new Map<string, string>();

  private constructor(
    private readonly api: TestApi,
    readonly body: string,
    readonly orgId: string,
  ) {}

  static async open(api: TestApi): Promise<Office> {
    Office.opened += 1;
    const body = bodyCode(90_000 + Office.opened);
    const orgId = await api.db.value<string>(
      `insert into organisation (code6, kind, name, name_kana, name_romaji) values ($1, 'town', '町', 'まち', 'Machi') returning id`,
      [body],
    );
    const office = new Office(api, body, orgId);
    const parentId = await office.found('総務部', '01');
    await office.found('人事課', '0101', parentId);
    await office.found('広報課', '0102', parentId);
    await office.found('総務課', '0103', parentId);
    office.hr = await office.person({ role: 'hr', scope: 'body', body });
    office.second = await office.person({ role: 'hr', scope: 'body', body });
    office.worker = await office.hire('人事課', '[2020-04-01,)', ['働', 'く子']);
    return office;
  }

  private async found(name: string, code: string, parentId?: string): Promise<string> {
    const id = await this.api.build.unit({ body: this.body, name, code, ...(parentId ? { parentId } : {}) });
    this.units.set(name, id);
    return id;
  }

  /** A unit of the first tree, by name. */
  unit(name: string): string {
    const id = this.units.get(name);
    if (!id) throw new Error(`no unit ${name}`);
    return id;
  }

  /** Somebody of 総務課 with a role. */
  person(role: {
    role: string;
    scope: 'body' | 'unit';
    body?: string;
    unitId?: string;
  }): Promise<BuiltPerson> {
    return this.api.build.person({ body: this.body, unitId: this.unit('総務課'), roles: [role] });
  }

  /** Somebody with a 本務 in the unit (by name, or by id for a later one) for the period. */
  async hire(unit: string, period: string, name?: [string, string]): Promise<BuiltPerson> {
    const unitId = this.units.get(unit) ?? unit;
    const who = await this.api.build.person({
      body: this.body,
      unitId,
      employed: false,
      ...(name ? { name } : {}),
    });
    await this.api.build.appointment(who, { period });
    return who;
  }

  async start(effectiveOn = SWITCH_DAY): Promise<Record<string, unknown>> {
    const { startReorganisation } = await this.api.get<{ startReorganisation: { id: string } }>(
      `mutation ($input: StartReorganisationInput!) { startReorganisation(input: $input) { ${STATE} } }`,
      { input: { organisationId: this.orgId, effectiveOn } },
      this.hr.cookie,
    );
    this.id = startReorganisation.id;
    return startReorganisation;
  }

  startRefused(effectiveOn: string, cookie = this.hr.cookie): Promise<RefusalCode | undefined> {
    return this.api.refusal(
      'mutation ($input: StartReorganisationInput!) { startReorganisation(input: $input) { id } }',
      { input: { organisationId: this.orgId, effectiveOn } },
      cookie,
    );
  }

  /** submit, approve or withdraw; by the first person of 人事課 unless another is named. */
  async run(command: string, who: { cookie: string } = this.hr): Promise<Record<string, unknown>> {
    const data = await this.api.get<Record<string, Record<string, unknown>>>(
      `mutation ($id: ID!) { ${command}(id: $id) { ${STATE} } }`,
      { id: this.id },
      who.cookie,
    );
    return data[command] ?? {};
  }

  refusal(command: string, who: { cookie: string } = this.hr): Promise<RefusalCode | undefined> {
    return this.api.refusal(
      `mutation ($id: ID!) { ${command}(id: $id) { id } }`,
      { id: this.id },
      who.cookie,
    );
  }

  /** Submitted by the first person, approved by the second. */
  async approved(): Promise<void> {
    await this.run('submitReorganisation');
    await this.run('approveReorganisation', this.second);
  }

  async preview(): Promise<Preview> {
    const place = '{ code name parentName }';
    const { reorganisationPreview } = await this.api.get<{ reorganisationPreview: Preview }>(
      `query ($id: ID!) { reorganisationPreview(id: $id) { people unitsAfter problems { kind name people names }
         changes { kinds before ${place} after ${place} otherName people } } }`,
      { id: this.id },
      this.hr.cookie,
    );
    return reorganisationPreview;
  }

  async problems(): Promise<string[]> {
    return (await this.preview()).problems.map(({ kind }) => kind);
  }

  /** The next tree as it is drafted, by code. */
  async next(): Promise<{ code: string; name: string; parentCode: string | null }[]> {
    const units = await this.draft();
    return units.map(({ code, name, parentId }) => ({
      code,
      name,
      parentCode: units.find(({ id }) => id === parentId)?.code ?? null,
    }));
  }

  async draftUnit(name: string): Promise<string> {
    const found = (await this.draft()).find((unit) => unit.name === name);
    if (!found) throw new Error(`no ${name} in the draft`);
    return found.id;
  }

  private async draft(): Promise<DraftUnit[]> {
    const { reorganisation } = await this.api.get<{ reorganisation: { units: DraftUnit[] } }>(
      'query ($id: ID!) { reorganisation(id: $id) { units { id parentId code name } } }',
      { id: this.id },
      this.hr.cookie,
    );
    return reorganisation.units;
  }

  async add(
    name: string,
    code: string,
    options: { beneath?: string; splitFrom?: string } = {},
  ): Promise<void> {
    await this.edit(
      'mutation ($input: AddReorganisationUnitInput!) { addReorganisationUnit(input: $input) { id } }',
      {
        input: {
          reorganisationId: this.id,
          code,
          name,
          parentId: options.beneath ? await this.draftUnit(options.beneath) : null,
          splitFromUnitId: options.splitFrom ? this.unit(options.splitFrom) : null,
        },
      },
    );
  }

  async rename(unit: string, name: string, code?: string): Promise<void> {
    const found = (await this.draft()).find((row) => row.name === unit);
    await this.edit(
      'mutation ($input: RenameReorganisationUnitInput!) { renameReorganisationUnit(input: $input) { id } }',
      { input: { id: found?.id, name, code: code ?? found?.code } },
    );
  }

  async move(unit: string, beneath: string): Promise<void> {
    await this.edit(
      'mutation ($id: ID!, $to: ID) { moveReorganisationUnit(id: $id, parentId: $to) { id } }',
      {
        id: await this.draftUnit(unit),
        to: await this.draftUnit(beneath),
      },
    );
  }

  async merge(unit: string, into: string): Promise<void> {
    await this.edit(
      'mutation ($id: ID!, $to: ID!) { mergeReorganisationUnit(id: $id, intoId: $to) { id } }',
      {
        id: await this.draftUnit(unit),
        to: await this.draftUnit(into),
      },
    );
  }

  async abolish(unit: string, successor: string | null): Promise<void> {
    await this.edit(
      'mutation ($id: ID!, $to: ID) { abolishReorganisationUnit(id: $id, successorId: $to) { id } }',
      {
        id: await this.draftUnit(unit),
        to: successor && (await this.draftUnit(successor)),
      },
    );
  }

  async restore(unit: string): Promise<void> {
    await this.edit(
      'mutation ($id: ID!, $unit: ID!) { restoreReorganisationUnit(reorganisationId: $id, unitId: $unit) { id } }',
      { id: this.id, unit: this.unit(unit) },
    );
  }

  private async edit(document: string, variables: object): Promise<void> {
    await this.api.get(document, variables, this.hr.cookie);
  }

  /** The tree of a day, as 人事課 sees it: each unit by its path. */
  async tree(on: string): Promise<string[]> {
    const { units } = await this.api.get<{ units: { path: string[] }[] }>(
      'query ($org: ID!, $on: LocalDate!) { units(organisationId: $org, asOf: $on) { path } }',
      { org: this.orgId, on },
      this.hr.cookie,
    );
    return units.map(({ path }) => path.join('/')).sort();
  }

  /** Every unit and post of the body, as the tables hold them. */
  async rows(): Promise<{ units: Record<string, unknown>[]; posts: Record<string, unknown>[] }> {
    const read = async (table: string) =>
      (
        await this.api.db.sql.query<Record<string, unknown>>(
          `select * from ${table} where org_id = $1 order by id`,
          [this.orgId],
        )
      ).rows;
    return { units: await read('unit'), posts: await read('appointment') };
  }

  /** The posts of one person with the names of their units, the earliest first. */
  async postsOf(personId: string): Promise<Record<string, unknown>[]> {
    const { rows } = await this.api.db.sql.query<Record<string, unknown>>(
      'select a.*, u.name as unit from appointment a join unit u on u.id = a.unit_id where a.person_id = $1 order by a.period',
      [personId],
    );
    return rows;
  }
}

/** Five digits and their check digit. */
function bodyCode(five: number): string {
  const digits = Array.from(String(five), Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (6 - at), 0);
  return `${five}${(11 - (sum % 11)) % 10}`;
}
