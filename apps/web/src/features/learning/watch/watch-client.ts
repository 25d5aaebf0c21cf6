import { request } from '../../../app/graphql';
import { isPassing, isRefusal } from '../../../app/refusal-error';
import {
  RecordBeatDocument,
  StartWatchingDocument,
  type CompletionPartsFragment,
  type WatchPartsFragment,
} from '../../../gql/graphql';
import { playedOf, secondsUncredited, type PlayedRange } from './played';

export type Connection = 'live' | 'resending';

export interface WatchListener {
  state(state: WatchPartsFragment): void;
  connection(connection: Connection): void;
  completed(completion: CompletionPartsFragment): void;
  takenOver(): void;
  refused(error: unknown): void;
}

interface Session {
  id: string;
  beatMs: number;
  sequence: number;
}

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;

/**
 * Tells the server what the media element has really played. Each beat carries the element's own `played` since the
 * session began, so a beat that is lost costs nothing and the next one makes up for it. One beat is under way at a time;
 * whatever is asked for meanwhile is one more beat afterwards, with the newest ranges.
 */
export class WatchClient {
  private session: Session | undefined;
  private opening: Promise<void> | undefined;
  private timer: number | undefined;
  private sending = false;
  private wanted = false;
  private retries = 0;
  private last: WatchPartsFragment | undefined;
  private closed = false;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly place: { enrolmentId: string; lessonId: string },
    private readonly listener: WatchListener,
  ) {}

  /** Opens the person's one live session. Asked for when playing begins; a second call waits for the first. */
  open(): Promise<void> {
    if (this.session) return Promise.resolve();
    this.opening ??= this.begin().finally(() => (this.opening = undefined));
    return this.opening;
  }

  /** A beat as soon as one can be sent. */
  beat(): void {
    this.wanted = true;
    if (!this.sending) void this.send();
  }

  /** The page goes away: one last beat that outlives it. */
  leave(): void {
    if (this.session)
      request(RecordBeatDocument, this.variables(this.session), { keepalive: true }).catch(() => undefined);
  }

  close(): void {
    this.leave();
    this.closed = true;
    window.clearTimeout(this.timer);
    this.session = undefined;
  }

  private async begin(): Promise<void> {
    try {
      const { startWatching } = await request(StartWatchingDocument, this.place);
      if (this.closed) return;
      this.session = { id: startWatching.id, beatMs: startWatching.beatSeconds * 1000, sequence: 0 };
      this.told(startWatching.state);
      this.retries = 0;
      this.listener.connection('live');
      this.schedule(this.session.beatMs);
    } catch (error) {
      if (!isPassing(error)) return this.listener.refused(error);
      this.listener.connection('resending');
      await new Promise((resolve) => window.setTimeout(resolve, this.retryMs()));
      if (!this.closed) await this.begin();
    }
  }

  private variables(session: Session): {
    beat: {
      sessionId: string;
      sequence: number;
      played: PlayedRange[];
      positionSeconds: number;
      visible: boolean;
    };
  } {
    session.sequence += 1;
    const { video } = this;
    return {
      beat: {
        sessionId: session.id,
        sequence: session.sequence,
        played: playedOf(video.played),
        positionSeconds: video.currentTime,
        // What was played before the tab was hidden was played visibly: a paused player hides nothing.
        visible: document.visibilityState === 'visible' || video.paused,
      },
    };
  }

  private async send(): Promise<void> {
    const { session } = this;
    if (!session || this.closed) return;
    this.sending = true;
    this.wanted = false;
    window.clearTimeout(this.timer);
    try {
      const { recordBeat } = await request(RecordBeatDocument, this.variables(session));
      this.retries = 0;
      this.listener.connection('live');
      this.told(recordBeat.state);
      if (recordBeat.completion) this.listener.completed(recordBeat.completion);
      this.schedule(session.beatMs);
    } catch (error) {
      this.failed(error);
    } finally {
      this.sending = false;
    }
    if (this.wanted) this.beat();
  }

  private failed(error: unknown): void {
    if (isRefusal(error, 'WATCH_TAKEN_OVER')) {
      this.session = undefined;
      this.listener.takenOver();
    } else if (isPassing(error)) {
      this.listener.connection('resending');
      this.wanted = false;
      this.schedule(this.retryMs(), true);
    } else {
      this.listener.refused(error);
    }
  }

  private told(state: WatchPartsFragment): void {
    this.last = state;
    this.listener.state(state);
  }

  /** Goes on while playing, and also afterwards until everything played is credited: the wall clock pays it off. */
  private schedule(ms: number, always = false): void {
    window.clearTimeout(this.timer);
    if (this.closed) return;
    this.timer = window.setTimeout(() => {
      const owed = this.last ? secondsUncredited(playedOf(this.video.played), this.last.missing) : 0;
      if (always || !this.video.paused || owed > 0) this.beat();
      else this.schedule(ms);
    }, ms);
  }

  /** 1, 2, 4 … 15 s, each moved a little, so that a thousand players do not come back in the same moment. */
  private retryMs(): number {
    const ms = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.retries);
    this.retries += 1;
    return ms * (0.75 + Math.random() / 2);
  }
}
