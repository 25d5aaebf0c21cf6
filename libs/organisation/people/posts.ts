import { NotFound, DomainError, type Ctx } from '../../platform/index.js';
import { addDays, AppointmentKind, type LocalDate } from '../../vocabulary/index.js';
import { Appointment, Unit } from '../organisation.entity.js';

/** Kinds that carry the employment itself; one of them is the main post. */
export const EMPLOYMENT_KINDS = [
  AppointmentKind.HONMU,
  AppointmentKind.NINKITSUKI,
  AppointmentKind.KAIKEI_NENDO,
];

/** Kinds of post that a host gives while the employer stays the same. */
export const GUEST_KINDS = [
  AppointmentKind.HEININ,
  AppointmentKind.HAKEN,
  AppointmentKind.JINJI_KORYU,
  AppointmentKind.KENSHU_HAKEN,
  AppointmentKind.GYOMU_ITAKU,
];

const COLUMNS = [
  'personId',
  'orgId',
  'unitId',
  'kind',
  'position',
  'grade',
  'percent',
  'period',
  'staffNumber',
] as const;

export type Post = Pick<Appointment, (typeof COLUMNS)[number]>;

/** The body that a unit belongs to. Refuses NOT_FOUND. */
export async function bodyOf({ em }: Ctx, unitId: string): Promise<string> {
  const unit = await em.findOneBy(Unit, { id: unitId });
  if (!unit) throw new NotFound('unitId');
  return unit.orgId;
}

/** The post that carries the employment on that day, the 本務 before any other. Refuses NO_MAIN_POST. */
export async function mainPostOn({ em }: Ctx, personId: string, on: LocalDate): Promise<Appointment> {
  const post = await em
    .createQueryBuilder(Appointment, 'a')
    .where('a.person_id = :personId and a.kind in (:...kinds) and a.period @> :on::date', {
      personId,
      kinds: EMPLOYMENT_KINDS,
      on,
    })
    .orderBy("(a.kind = 'HONMU')", 'DESC')
    .addOrderBy('a.percent', 'DESC')
    .addOrderBy('a.id')
    .getOne();
  if (!post) throw new DomainError('NO_MAIN_POST', { params: { on } });
  return post;
}

/** Refuses: FORBIDDEN, APPOINTMENT_OVERLAPS, APPOINTMENT_PERCENT_EXCEEDED, STAFF_NUMBER_IN_USE, PERIOD_REVERSED. */
export async function openPost(ctx: Ctx, post: Post): Promise<void> {
  await lockStaffNumber(ctx, post);
  await ctx.em
    .createQueryBuilder()
    .insert()
    .into(Appointment, [...COLUMNS])
    .values(post)
    .execute();
}

/** Refuses NOT_FOUND for a post of a body where the actor is not HR, and what openPost() refuses. */
export async function changePost(
  { em }: Ctx,
  post: Appointment,
  change: Partial<Omit<Post, 'personId' | 'orgId' | 'kind'>>,
): Promise<void> {
  const { affected } = await em.update(Appointment, { id: post.id }, change);
  if (affected !== 1) throw new NotFound('appointmentId');
}

/**
 * From that day on, the rest of the post is another one: so there is neither gap nor overlap, and what was before stays
 * as it was. Refuses what openPost() and changePost() refuse.
 */
export async function continueAs(
  ctx: Ctx,
  post: Appointment,
  from: LocalDate,
  change: Partial<Post>,
): Promise<void> {
  await changePost(ctx, post, { period: { startsOn: post.startsOn, endsOn: addDays(from, -1) } });
  await openPost(ctx, {
    personId: post.personId,
    orgId: post.orgId,
    unitId: post.unitId,
    kind: post.kind,
    position: post.position,
    grade: post.grade,
    percent: post.percent,
    staffNumber: post.staffNumber,
    ...change,
    period: { startsOn: from, endsOn: post.endsOn },
  });
}

/** The share of the main post from that day on; a post that begins on the day itself just has it. */
export async function setMainPercent(
  ctx: Ctx,
  personId: string,
  from: LocalDate,
  percent: number,
): Promise<void> {
  const main = await mainPostOn(ctx, personId, from);
  if (main.percent === percent) return;
  if (main.startsOn === from) await changePost(ctx, main, { percent });
  else await continueAs(ctx, main, from, { percent });
}

/** Two writers of one number queue here: two exclusion checks at once would each wait for the other. */
export async function lockStaffNumber(
  { em }: Ctx,
  { orgId, staffNumber }: Pick<Post, 'orgId' | 'staffNumber'>,
) {
  await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${orgId}/${staffNumber}`]);
}
