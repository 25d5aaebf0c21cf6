import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Lesson } from '../course-queries';
import { useLanguage } from '../../../i18n/language';
import { useInLanguage, useText } from '../../../i18n/text';
import { watchText } from '../../../i18n/watch';
import { Button } from '../../../ui/button';
import { announce } from '../../../ui/live-region';
import { SelectField } from '../../../ui/field';
import { PlayerHelp } from './player-help';
import { actionOf, type PlayerAction } from './player-keys';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

interface PlayerProps {
  videoRef: RefObject<HTMLVideoElement | null>;
  lesson: Lesson & { media: NonNullable<Lesson['media']> };
  maxRate: number;
  disabled: boolean;
}

/** The video with the browser's own controls, and the few that people here look for: speed, captions, keys. */
export function Player({ videoRef, lesson, maxRate, disabled }: PlayerProps) {
  const t = useText(watchText).player;
  const language = useLanguage();
  const pick = useInLanguage();
  const [rate, setRate] = useState(1);
  const [playing, setPlaying] = useState(false);
  const [captions, setCaptions] = useState<'off' | 'ja' | 'en'>(language);
  const [help, setHelp] = useState(false);
  const { media } = lesson;

  // Said before the transcript asks for its track: a track that is only read would not be shown.
  useEffect(() => showOnly(videoRef.current, captions), [videoRef, captions]);

  const chooseRate = (chosen: number): void => {
    setRate(chosen);
    if (videoRef.current) videoRef.current.playbackRate = chosen;
  };
  const act = (action: PlayerAction): void => {
    const video = videoRef.current;
    if (!video) return;
    if (action.kind === 'captions') setCaptions(captions === 'off' ? language : 'off');
    else if (action.kind === 'help') setHelp(true);
    else announce(perform(video, action, t));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const action = actionOf(event, (event.target as HTMLElement).tagName);
    if (!action || disabled) return;
    event.preventDefault();
    act(action);
  };

  return (
    <section aria-label={t.label(pick(lesson, 'title'))} onKeyDown={onKeyDown}>
      <video
        ref={videoRef}
        src={media.url}
        poster={media.posterUrl ?? undefined}
        width={media.width}
        height={media.height}
        controls={!disabled}
        controlsList="nodownload noplaybackrate"
        disablePictureInPicture
        preload="metadata"
        playsInline
        tabIndex={0}
        aria-label={pick(lesson, 'title')}
        onRateChange={(event) => {
          // A speed past the permitted one would only be played for nothing.
          if (event.currentTarget.playbackRate > maxRate) chooseRate(maxRate);
        }}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onLoadedMetadata={(event) => (event.currentTarget.playbackRate = rate)}
        className="block aspect-video h-auto w-full rounded-8 bg-black"
      >
        {media.tracks.map((track) => (
          <track
            key={track.url}
            kind={track.kind === 'captions' ? 'captions' : 'chapters'}
            src={track.url}
            srcLang={track.language}
            label={t.languages[track.language]}
            default={track.kind === 'captions' && track.language === language}
          />
        ))}
      </video>
      <div className="mt-3 flex flex-wrap items-end gap-3">
        <div className="flex w-full flex-wrap gap-2 sm:w-auto">
          <Button look="outline" className="flex-1 whitespace-nowrap" onClick={() => act({ kind: 'toggle' })}>
            {playing ? t.pause : t.play}
          </Button>
          <Button
            look="outline"
            className="flex-1 whitespace-nowrap"
            onClick={() => act({ kind: 'skip', seconds: -5 })}
          >
            {t.back}
          </Button>
          <Button
            look="outline"
            className="flex-1 whitespace-nowrap"
            onClick={() => act({ kind: 'skip', seconds: 5 })}
          >
            {t.forward}
          </Button>
        </div>
        <div className="min-w-28 flex-1 sm:max-w-32">
          <SelectField
            label={t.speed}
            value={rate}
            onChange={(event) => chooseRate(Number(event.target.value))}
          >
            {RATES.filter((speed) => speed <= maxRate).map((speed) => (
              <option key={speed} value={speed}>
                {t.times(speed)}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="min-w-28 flex-1 sm:max-w-36">
          <SelectField
            label={t.captions}
            value={captions}
            onChange={(event) => setCaptions(event.target.value as 'off' | 'ja' | 'en')}
          >
            <option value="off">{t.captionsOff}</option>
            <option value="ja">{t.languages.ja}</option>
            <option value="en">{t.languages.en}</option>
          </SelectField>
        </div>
        <Button look="text" onClick={() => setHelp(true)}>
          {t.help}
        </Button>
      </div>
      <PlayerHelp open={help} onClose={() => setHelp(false)} />
    </section>
  );
}

/** Captions of one language on the picture; the others stay loaded for the transcript. */
function showOnly(video: HTMLVideoElement | null, language: string): void {
  for (const track of video?.textTracks ?? []) {
    if (track.kind === 'captions') track.mode = track.language === language ? 'showing' : 'hidden';
  }
}

type Told = ReturnType<typeof useText<(typeof watchText)['ja']>>['player'];

/** Does it, and says what was done for those who do not see it. */
function perform(
  video: HTMLVideoElement,
  action: Exclude<PlayerAction, { kind: 'captions' | 'help' }>,
  t: Told,
): string {
  switch (action.kind) {
    case 'toggle':
      if (video.paused) video.play().catch(() => undefined);
      else video.pause();
      return video.paused ? t.paused : t.playing;
    case 'skip':
      video.currentTime = Math.max(0, Math.min(video.duration || 0, video.currentTime + action.seconds));
      return '';
    case 'share':
      video.currentTime = ((video.duration || 0) * action.tenth) / 10;
      return '';
    case 'volume':
      video.volume = Math.max(0, Math.min(1, video.volume + action.by));
      return t.volume(Math.round(video.volume * 100));
    case 'mute':
      video.muted = !video.muted;
      return video.muted ? t.muted : t.unmuted;
    case 'fullscreen':
      if (document.fullscreenElement) void document.exitFullscreen();
      else video.requestFullscreen().catch(() => undefined);
      return '';
  }
}
