import { Injectable } from '@nestjs/common';
import { BadInput, DomainError, type Actor, type Ctx } from '../../platform/index.js';
import { AppointmentKind, localDateOf, type LocalDate } from '../../vocabulary/index.js';
import { Appointment, type Person } from '../organisation.entity.js';
import type { AppointmentChange, PostInput, TransferInput } from './appointment.input.js';
import type { PersonNameInput } from './name.input.js';
import { PersonCommand } from './person-command.js';
import {
  bodyOf,
  changePost,
  continueAs,
  EMPLOYMENT_KINDS,
  lockStaffNumber,
  mainPostOn,
  openPost,
  type Post,
} from './posts.js';

/** 採用・発令・異動・訂正: posts of the body that keeps the file. */
@Injectable()
export class AppointmentCommandsService {
  constructor(private readonly command: PersonCommand) {}

  /** Somebody who was unknown until now. Refuses what appoint() refuses; BAD_INPUT for a post that employs nobody. */
  hire(actor: Actor, name: PersonNameInput, post: PostInput): Promise<Person> {
    if (!EMPLOYMENT_KINDS.includes(post.kind)) throw new BadInput('kind');
    return this.command.onSomebodyNew(actor, name, async (ctx, personId) =>
      openPost(ctx, await postOf(ctx, personId, post)),
    );
  }

  /** One more post of somebody known, or the first after leaving. Refuses what openPost() refuses, and NOT_FOUND. */
  appoint(actor: Actor, personId: string, post: PostInput): Promise<Person> {
    return this.command.on(actor, personId, async (ctx) => openPost(ctx, await postOf(ctx, personId, post)));
  }

  /**
   * The main post goes on in another unit from a day on, until it would have ended. Refuses: NO_MAIN_POST; TRANSFER_DATE
   * (params.after) when it only begins on that day; BAD_INPUT without a staff number in another body; what openPost() refuses.
   */
  transfer(actor: Actor, personId: string, to: TransferInput): Promise<Person> {
    return this.command.on(actor, personId, async (ctx) => {
      const main = await mainPostOn(ctx, personId, to.on);
      if (main.startsOn === to.on)
        throw new DomainError('TRANSFER_DATE', { params: { after: main.startsOn } });
      const orgId = await bodyOf(ctx, to.unitId);
      if (orgId !== main.orgId && !to.staffNumber) throw new BadInput('staffNumber');
      await continueAs(ctx, main, to.on, {
        orgId,
        unitId: to.unitId,
        position: to.position ?? main.position,
        grade: to.grade ?? main.grade,
        percent: to.percent ?? main.percent,
        staffNumber: to.staffNumber ?? main.staffNumber,
      });
    });
  }

  /** A correction of what was entered; the audit trail keeps both. Refuses NOT_FOUND and what openPost() refuses. */
  change(actor: Actor, appointmentId: string, change: AppointmentChange): Promise<Person | null> {
    return this.command.onRow(actor, Appointment, appointmentId, async (ctx, post) => {
      const { position, grade = null, percent, staffNumber, startsOn, endsOn = null } = change;
      await lockStaffNumber(ctx, { orgId: post.orgId, staffNumber });
      await changePost(ctx, post, { position, grade, percent, staffNumber, period: { startsOn, endsOn } });
    });
  }

  /**
   * Takes back what has not begun. With `previousContinues` the 本務 that was to end for it goes on. Refuses: NOT_FOUND,
   * APPOINTMENT_BEGUN (params.on).
   */
  dropPlanned(actor: Actor, appointmentId: string, previousContinues: boolean): Promise<Person | null> {
    return this.command.onRow(actor, Appointment, appointmentId, async (ctx, post) => {
      if (post.startsOn <= localDateOf(ctx.now))
        throw new DomainError('APPOINTMENT_BEGUN', { params: { on: post.startsOn } });
      await ctx.em.delete(Appointment, { id: post.id });
      if (!previousContinues || post.kind !== AppointmentKind.HONMU) return;
      const previous = await mainPostEndingBefore(ctx, post);
      if (previous)
        await changePost(ctx, previous, {
          period: { startsOn: previous.startsOn, endsOn: post.endsOn },
        });
    });
  }
}

async function postOf(ctx: Ctx, personId: string, input: PostInput): Promise<Post> {
  const { unitId, kind, position, grade = null, percent, startsOn, endsOn = null } = input;
  const orgId = await bodyOf(ctx, unitId);
  const staffNumber = input.staffNumber ?? (await staffNumberOn(ctx, personId, orgId, startsOn));
  return {
    personId,
    orgId,
    unitId,
    kind,
    position,
    grade,
    percent,
    staffNumber,
    period: { startsOn, endsOn },
  };
}

/** The number that the person has in the body on that day. Refuses BAD_INPUT when there is none yet. */
export async function staffNumberOn(
  { em }: Ctx,
  personId: string,
  orgId: string,
  on: LocalDate,
): Promise<string> {
  const post = await em
    .createQueryBuilder(Appointment, 'a')
    .where('a.person_id = :personId and a.org_id = :orgId and a.period @> :on::date', { personId, orgId, on })
    .orderBy('a.id')
    .getOne();
  if (!post) throw new BadInput('staffNumber');
  return post.staffNumber;
}

function mainPostEndingBefore({ em }: Ctx, post: Appointment): Promise<Appointment | null> {
  return em
    .createQueryBuilder(Appointment, 'a')
    .where(`a.person_id = :personId and a.kind = 'HONMU' and upper(a.period) = :startsOn::date`, {
      personId: post.personId,
      startsOn: post.startsOn,
    })
    .getOne();
}
