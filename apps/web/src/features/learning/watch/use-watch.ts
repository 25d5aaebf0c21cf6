import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { CompletionPartsFragment, WatchPartsFragment } from '../../../gql/graphql';
import { forgetProgress } from '../course-queries';
import { furthest, playedOf, resumeAt } from './played';
import { WatchClient, type Connection } from './watch-client';

export interface Watching {
  state: WatchPartsFragment;
  connection: Connection;
  takenOver: boolean;
  completion: CompletionPartsFragment | undefined;
  refusal: unknown;
  /** After another tab took over: this one takes it back, with a session of its own. */
  goOnHere: () => void;
}

interface Place {
  enrolmentId: string;
  lessonId: string;
  initial: WatchPartsFragment;
  seekAllowed: boolean;
  hiddenAllowed: boolean;
}

/** Ties a video element to the ledger: what it plays is told, what the ledger answers is shown. */
export function useWatch(videoRef: RefObject<HTMLVideoElement | null>, place: Place): Watching {
  const { enrolmentId, lessonId, initial, seekAllowed, hiddenAllowed } = place;
  const queryClient = useQueryClient();
  const [state, setState] = useState(initial);
  const [connection, setConnection] = useState<Connection>('live');
  const [takenOver, setTakenOver] = useState(false);
  const [completion, setCompletion] = useState<CompletionPartsFragment>();
  const [refusal, setRefusal] = useState<unknown>();
  const latest = useRef(initial);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const video = videoRef.current;
    if (!video) return undefined;
    const client = new WatchClient(
      video,
      { enrolmentId, lessonId },
      {
        state: (next) => {
          const finished = next.complete && !latest.current.complete;
          latest.current = next;
          setState(next);
          if (finished) void forgetProgress(queryClient);
        },
        connection: setConnection,
        completed: (done) => {
          setCompletion(done);
          void forgetProgress(queryClient);
        },
        takenOver: () => {
          video.pause();
          setTakenOver(true);
        },
        refused: (error) => {
          video.pause();
          setRefusal(error);
        },
      },
    );
    const unbind = bind(video, client, { seekAllowed, hiddenAllowed, watched: () => latest.current.watched });
    if (round > 0) video.play().catch(() => undefined);
    return () => {
      unbind();
      client.close();
    };
  }, [videoRef, enrolmentId, lessonId, seekAllowed, hiddenAllowed, queryClient, round]);

  const goOnHere = useCallback(() => {
    const video = videoRef.current;
    if (!video) return;
    // A new session must not carry what the old one has played: loading anew empties the element's `played`.
    const at = video.currentTime;
    video.load();
    video.currentTime = at;
    setTakenOver(false);
    setRound((before) => before + 1);
  }, [videoRef]);

  useEffect(() => {
    const video = videoRef.current;
    if (video) video.currentTime = resumeAt(initial);
    // Only once, where the learner stopped: afterwards the position is the learner's.
  }, [videoRef, initial]);

  return { state, connection, takenOver, completion, refusal, goOnHere };
}

interface Rules {
  seekAllowed: boolean;
  hiddenAllowed: boolean;
  watched: () => WatchPartsFragment['watched'];
}

/** The moments at which a beat is due: pause, seek, end, hiding, leaving. In between the client keeps its own time. */
function bind(video: HTMLVideoElement, client: WatchClient, rules: Rules): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  video.addEventListener('play', () => void client.open(), options);
  for (const moment of ['pause', 'seeked', 'ended'])
    video.addEventListener(moment, () => client.beat(), options);
  video.addEventListener(
    'seeking',
    () => {
      if (rules.seekAllowed) return;
      const limit = furthest(rules.watched(), playedOf(video.played));
      if (video.currentTime > limit + 1) video.currentTime = limit;
    },
    options,
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden' && !rules.hiddenAllowed) video.pause();
      client.beat(); // coming back, this is how a tab learns at once that another one has taken over
    },
    options,
  );
  window.addEventListener('pagehide', () => client.leave(), options);
  return () => stop.abort();
}
