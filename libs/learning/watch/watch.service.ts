import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BadInput, Database, type Actor } from '../../platform/index.js';
import { multirangeText, playedSeconds } from './played-seconds.js';
import { RECORD_BEAT, START_WATCHING } from './watch.sql.js';
import type { BeatInput, BeatReceipt, WatchSession } from './watch.types.js';

@Injectable()
export class WatchService {
  constructor(private readonly db: Database) {}

  /** Opens the person's one live session; an older tab is told at its next beat. Refuses: NOT_FOUND, LESSON_NOT_A_VIDEO, ENROLMENT_NOT_ACTIVE. */
  start(actor: Actor, enrolmentId: string, lessonId: string): Promise<WatchSession> {
    return this.db.json(actor, START_WATCHING, [randomUUID(), enrolmentId, lessonId]);
  }

  /** Credits what was really played. Refuses: WATCH_TAKEN_OVER, BAD_INPUT. A replayed beat credits nothing and answers the state. */
  async beat(actor: Actor, beat: BeatInput): Promise<BeatReceipt> {
    if (beat.sequence < 1) throw new BadInput('sequence');
    if (!(beat.positionSeconds >= 0 && beat.positionSeconds <= 86_400)) throw new BadInput('positionSeconds');
    const played = multirangeText(playedSeconds(beat.played));
    return this.db.json(actor, RECORD_BEAT, [
      beat.sessionId,
      beat.sequence,
      played,
      Math.floor(beat.positionSeconds),
      beat.visible,
    ]);
  }
}
