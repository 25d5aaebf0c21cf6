import { Injectable } from '@nestjs/common';
import { BadInput, type Actor } from '../../platform/index.js';
import { addDays, AppointmentKind, type LocalDate } from '../../vocabulary/index.js';
import { Appointment, type Person } from '../organisation.entity.js';
import { PersonCommand } from './person-command.js';
import { bodyOf, changePost, GUEST_KINDS, mainPostOn, openPost, setMainPercent } from './posts.js';
import type { SecondmentInput } from './secondment.input.js';

/**
 * 派遣・併任・人事交流・研修派遣: a post that another body gives, while the employer stays the same. It needs HR of both
 * bodies, as the policy on appointment says: neither can bind the other alone.
 */
@Injectable()
export class SecondmentService {
  constructor(private readonly command: PersonCommand) {}

  /**
   * With `homePercent` the main post has that share from the first day on, until the return.
   * Refuses: NOT_FOUND, FORBIDDEN (not HR of the host), NO_MAIN_POST, BAD_INPUT (kind; a unit of the home body), and what
   * openPost() refuses.
   */
  second(actor: Actor, personId: string, to: SecondmentInput): Promise<Person> {
    if (!GUEST_KINDS.includes(to.kind) || to.kind === AppointmentKind.GYOMU_ITAKU) throw new BadInput('kind');
    return this.command.on(actor, personId, async (ctx) => {
      const home = await mainPostOn(ctx, personId, to.startsOn);
      const orgId = await bodyOf(ctx, to.unitId);
      if (orgId === home.orgId) throw new BadInput('unitId');
      if (to.homePercent) await setMainPercent(ctx, personId, to.startsOn, to.homePercent);
      await openPost(ctx, {
        personId,
        orgId,
        unitId: to.unitId,
        kind: to.kind,
        position: to.position,
        grade: to.grade ?? null,
        percent: to.percent,
        staffNumber: to.staffNumber,
        period: { startsOn: to.startsOn, endsOn: to.endsOn ?? null },
      });
    });
  }

  /**
   * Ends a guest's post after `lastOn`. With `homePercent` the main post has that share from the next day on.
   * Refuses: NOT_FOUND, BAD_INPUT (no guest's post; after its end), PERIOD_REVERSED, NO_MAIN_POST, APPOINTMENT_PERCENT_EXCEEDED.
   */
  return(
    actor: Actor,
    appointmentId: string,
    lastOn: LocalDate,
    homePercent: number | null,
  ): Promise<Person | null> {
    return this.command.onRow(actor, Appointment, appointmentId, async (ctx, post) => {
      if (!GUEST_KINDS.includes(post.kind)) throw new BadInput('appointmentId');
      if (post.endsOn && lastOn > post.endsOn) throw new BadInput('lastOn');
      if (homePercent !== null && (homePercent < 1 || homePercent > 100)) throw new BadInput('homePercent');
      await changePost(ctx, post, { period: { startsOn: post.startsOn, endsOn: lastOn } });
      if (homePercent !== null) await setMainPercent(ctx, post.personId, addDays(lastOn, 1), homePercent);
    });
  }
}
