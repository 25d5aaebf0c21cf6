import { useEffect, useState, type RefObject } from 'react';
import type { Language } from '../../../i18n/language';

export interface Cue {
  start: number;
  end: number;
  text: string;
}

/** The cues of a track, as the browser itself reads the WebVTT. */
export function useCues(
  videoRef: RefObject<HTMLVideoElement | null>,
  kind: 'captions' | 'chapters',
  language: Language,
): Cue[] {
  const [cues, setCues] = useState<Cue[]>([]);
  useEffect(() => {
    const video = videoRef.current;
    const element = video?.querySelector<HTMLTrackElement>(`track[kind="${kind}"][srclang="${language}"]`);
    if (!element) return undefined;
    const { track } = element;
    if (track.mode === 'disabled') track.mode = 'hidden'; // loads the file without showing it
    const read = (): void =>
      setCues(
        Array.from(track.cues ?? [], (cue) => ({
          start: cue.startTime,
          end: cue.endTime,
          text: (cue as VTTCue).text,
        })),
      );
    read();
    element.addEventListener('load', read);
    return () => element.removeEventListener('load', read);
  }, [videoRef, kind, language]);
  return cues;
}

/** The playing second, four times a second or so, as the media element tells it. */
export function usePlayingSecond(videoRef: RefObject<HTMLVideoElement | null>): number {
  const [second, setSecond] = useState(0);
  useEffect(() => {
    const video = videoRef.current;
    if (!video) return undefined;
    const tell = (): void => setSecond(video.currentTime);
    video.addEventListener('timeupdate', tell);
    video.addEventListener('seeked', tell);
    return () => {
      video.removeEventListener('timeupdate', tell);
      video.removeEventListener('seeked', tell);
    };
  }, [videoRef]);
  return second;
}
