import type { ClientBase } from 'pg';

const ON = '2026-04-01';

/**
 * What is planned for 1 April 2026 among the information-systems staff and known to 人事課 alone: two people who have passed
 * change between the prefecture and Mihara, and one retires the day before.
 */
export async function seedPlannedMoves(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ id: string; unit_id: string; org_id: string; code6: string }>(
    `select distinct on (o.code6, a.person_id) a.id, a.unit_id, a.org_id, o.code6
       from appointment a join organisation o on o.id = a.org_id
       join designation g on g.person_id = a.person_id
       join exam_pass p on p.person_id = a.person_id and p.state = 'verified'
      where a.kind = 'HONMU' and upper_inf(a.period) and a.percent = 100
        and not exists (select from account c where c.person_id = a.person_id)
        and not exists (select from appointment b where b.person_id = a.person_id and b.id <> a.id and upper_inf(b.period))
      order by o.code6, a.person_id`,
  );
  const prefecture = rows.filter(({ code6 }) => code6 === '340006');
  const municipal = rows.filter(({ code6 }) => code6 !== '340006');
  const [first, retiring] = prefecture;
  const [second] = municipal;
  for (const leaving of [first, second, retiring])
    if (leaving)
      await client.query('update appointment set period = daterange(lower(period), $2) where id = $1', [
        leaving.id,
        ON,
      ]);
  if (!first || !second) return;
  for (const [from, to] of [
    [first, second],
    [second, first],
  ] as const)
    await client.query(
      `insert into appointment (person_id, org_id, unit_id, kind, position, grade, percent, period, staff_number)
       select person_id, $2, $3, kind, position, grade, percent, daterange($4, null), 'R8' || staff_number
         from appointment where id = $1`,
      [from.id, to.org_id, to.unit_id, ON],
    );
}
