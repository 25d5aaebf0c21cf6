import { AccessCertificates } from './access-certificates.js';
import type { TestApi } from './api.js';
import type { Subject } from './access-world.js';

const DAY = 24 * 3600 * 1000;
const HEADINGS = ['職員番号', '氏名', 'フリガナ', '所属コード', '職名'];
const FIELDS = ['staff_number', 'name', 'kana', 'unit_code', 'position'];

/**
 * What the offices of a body have on their desks, once for each person, who stands in it: as the one who prepared it, as
 * the one it is about, and with the rare name in a text that people wrote.
 */
export class AccessPapers {
  /** Somebody of each body who asks others, and whom nobody asks about. */
  private readonly clerks = new Map<string, string>();
  /** The identity provider of each body. */
  private readonly providers = new Map<string, string>();
  private filed = 0;

  constructor(private readonly api: TestApi) {}

  /** The arguments by which they are named. */
  async of(person: Subject): Promise<Record<string, unknown>> {
    const clerk = await this.clerkOf(person);
    this.filed += 1;
    const purge = await this.api.db.value<string | undefined>('select max(id)::text from purge');
    return {
      ...(await this.imports(person)),
      ...(await this.reorganisations(person)),
      ...(await this.roles(person, clerk)),
      ...(await this.signOn(person)),
      ...(await new AccessCertificates(this.api).of(person, clerk)),
      hostUnitId: await this.unitElsewhere(person),
      disclosureRequestId: await this.disclosure(person),
      purgeId: purge ?? (await this.purge(person)),
    };
  }

  private insert(text: string, values: unknown[]): Promise<string> {
    return this.api.db.value<string>(`${text} returning id::text`, values);
  }

  private async clerkOf({ orgId }: Subject): Promise<string> {
    const known = this.clerks.get(orgId);
    if (known) return known;
    const body = await this.api.db.value<string>('select code6 from organisation where id = $1', [orgId]);
    const { accountId } = await this.api.build.person({ body });
    this.clerks.set(orgId, accountId);
    return accountId;
  }

  /** A file that was checked and may be applied, one whose check runs, one that was applied. */
  private async imports(person: Subject): Promise<Record<string, unknown>> {
    const batch = async (state: string) => {
      const id = await this.insert(
        `insert into import_batch (org_id, kind, state, file_name, file_bytes, sha256, encoding, delimiter, headings, fields, effective_on,
                                   row_count, counts, failure, uploaded_at, uploaded_by, checked_at, applied_at, applied_by)
         values ($1, 'staff_master', $2, $3, 100, repeat('a', 64), 'utf-8', 'comma', $4, $5, '2025-11-20', 1,
                 '{"add":0,"change":1,"move":0,"leave":0,"unchanged":0,"invalid":0,"errors":0,"warnings":1}', null, $6, $7, $6,
                 case $2 when 'applied' then $6::timestamptz end, case $2 when 'applied' then $7::bigint end)`,
        [person.orgId, state, `${person.words[0]}.csv`, HEADINGS, FIELDS, this.api.clock.now(), person.id],
      );
      const words = [person.words[2], person.words[0], person.words[1], 'U1', `${person.words[0]}担当`];
      await this.api.db.sql.query(
        `insert into import_row (batch_id, ordinal, number, cells, staff_number, whole_name, step, action, person_id, day, changes)
         values ($1, 1, 2, $2, $3, $4, 'present', 'change', $5, '2025-11-20', $6)`,
        [
          id,
          words,
          words[2],
          words[0],
          person.id,
          JSON.stringify([{ field: 'position', before: null, after: words[4] }]),
        ],
      );
      await this.insert(
        `insert into import_problem (batch_id, stage, severity, code, number, field, value, params, about_id)
         values ($1, 'plan', 'warning', 'NAME_DIFFERS', 2, 'name', $2, jsonb_build_object('was', $2::text), $3)`,
        [id, words[1], person.id],
      );
      return id;
    };
    const checked = await batch('checked');
    return {
      batchId: checked,
      importBatchId: checked,
      runningBatchId: await batch('checking'),
      appliedBatchId: await batch('applied'),
    };
  }

  /** The next tree as a draft, as one that waits for its review, and as one that leaves the person without a unit. */
  private async reorganisations(person: Subject): Promise<Record<string, unknown>> {
    const draft = async (state: string, lost: boolean) => {
      this.filed += 1;
      const day = new Date(Date.parse('2026-04-01') + this.filed * DAY).toISOString().slice(0, 10);
      const id = await this.insert(
        `insert into reorganisation (org_id, effective_on, state, notes, prepared_by, prepared_at, submitted_at)
         values ($1, $2, $3, $4, $5, $6::timestamptz, case $3 when 'submitted' then $6::timestamptz end)`,
        [person.orgId, day, state, `${person.words[0]}の案`, person.id, this.api.clock.now()],
      );
      await this.api.db.sql.query(
        `insert into reorganisation_unit (reorganisation_id, code, name, continues_unit_id)
         select $1, code, name, id from unit where org_id = $2 and valid @> $3::date and not ($4 and id = $5)`,
        [id, person.orgId, day, lost, person.unitId],
      );
      if (lost)
        await this.insert(
          `insert into reorganisation_successor (reorganisation_id, unit_id, kind) values ($1, $2, 'abolished')`,
          [id, person.unitId],
        );
      const added = await this.insert(
        'insert into reorganisation_unit (reorganisation_id, code, name) values ($1, $2, $3)',
        [id, `N${this.filed}`, `${person.words[0]}室`],
      );
      const kept = await this.api.db.value<string>(
        'select min(id)::text from reorganisation_unit where reorganisation_id = $1',
        [id],
      );
      return { id, added, kept };
    };
    const prepared = await draft('draft', false);
    const submitted = await draft('submitted', false);
    const blocked = await draft('draft', true);
    return {
      reorganisationId: prepared.id,
      draftUnitId: prepared.added,
      intoId: prepared.kept,
      submittedId: submitted.id,
      reorganisationPreviewId: blocked.id,
    };
  }

  /** A role that has ended (for one of another unit, one that runs), one that was asked for, and one asked for by the person. */
  private async roles(person: Subject, clerk: string): Promise<Record<string, unknown>> {
    const now = this.api.clock.now();
    const grant = await this.insert(
      `insert into role_grant (account_id, role, scope, org_id, period, granted_by, granted_at, reason, ended_by, ended_at, end_reason)
       values ($1, 'coordinator', 'body', $2, $3::daterange, $4, $5::timestamptz, $6,
               case when upper_inf($3::daterange) then null else $4::bigint end, case when upper_inf($3::daterange) then null else $5::timestamptz end,
               case when upper_inf($3::daterange) then null else $6 end)`,
      [
        person.accountId,
        person.orgId,
        person.key === 'body' ? '[2024-04-01,)' : '[2018-04-01,2019-04-01)',
        clerk,
        now,
        `${person.words[0]}の担当`,
      ],
    );
    const ask = (beneficiary: string, requester: string) =>
      this.insert(
        `insert into role_request (account_id, role, scope, org_id, period, reason, requested_by, requested_at, lapses_at)
         values ($1, 'hr', 'body', $2, '[2025-11-20,)', $3, $4, $5, $5::timestamptz + interval '14 days')`,
        [beneficiary, person.orgId, `${person.words[0]}の依頼`, requester, now],
      );
    return {
      roleGrantId: person.facts['roleGrantId'] ?? grant,
      roleRequestId: await ask(person.accountId, clerk),
      askedRequestId: await ask(clerk, person.accountId),
    };
  }

  /** A group at the provider of the body that is to become a role, once a second administrator agrees. */
  private async signOn(person: Subject): Promise<Record<string, unknown>> {
    const name = `${person.words[0]}認証`;
    const provider =
      this.providers.get(person.orgId) ??
      (await this.insert(
        `insert into identity_provider (org_id, issuer, client_id, name_ja, name_en, scopes, staff_number_claim, groups_claim)
         values ($1, 'https://id.example.lg.jp', $2, '職員認証', 'Staff sign-on', 'openid profile', 'employee_number', 'groups')`,
        [person.orgId, `client ${person.orgId}`],
      ));
    this.providers.set(person.orgId, provider);
    const group = await this.insert(
      `insert into identity_group_role (provider_id, org_id, group_name, role, made_by, made_at) values ($1, $2, $3, 'hr', $4, $5)`,
      [provider, person.orgId, name, person.accountId, this.api.clock.now()],
    );
    return { providerId: provider, identityGroupRoleId: group };
  }

  /** Where the person could be seconded to. */
  private unitElsewhere({ orgId }: Subject): Promise<string> {
    return this.api.db.value('select min(unit_id)::text from appointment where org_id <> $1', [orgId]);
  }

  private disclosure({ id, accountId, words }: Subject): Promise<string> {
    return this.insert(
      `insert into disclosure_request (person_id, asked_by, asked_on, basis, recorded_by, recorded_at)
       values ($1, 'person', '2025-04-01', $2, $3, $4)`,
      [id, `${words[0]}の請求`, accountId, this.api.clock.now()],
    );
  }

  private async purge({ accountId }: Subject): Promise<string> {
    const id = await this.insert(
      `insert into purge (as_of, digest, prepared_by, prepared_at) values ('2025-04-01', 'x', $1, $2)`,
      [accountId, this.api.clock.now()],
    );
    await this.api.db.sql.query(
      `insert into purge_line (purge_id, record, rows, finished_from, finished_until, digest)
       select $1, name, 1, '2010-04-01', '2011-04-01', 'x' from held_record order by ordinal limit 1`,
      [id],
    );
    return id;
  }
}
