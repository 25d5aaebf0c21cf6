import { learningText } from '../../i18n/learning';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { useDateFormat } from '../../ui/date-text';
import { Phrased } from '../../ui/phrased';
import { ProgressBar } from '../../ui/progress-bar';
import { TextLink } from '../../ui/text-link';
import { DueLine } from './due-badge';
import type { HomeCompletion, HomeEnrolment, HomeOffer } from './home-query';
import { Poster } from './poster';

/** The one thing to go on with, large. */
export function ResumeCard({ enrolment }: { enrolment: HomeEnrolment }) {
  const t = useText(learningText);
  const words = useText(shellText);
  const pick = useInLanguage();
  return (
    <Card as="article" className="grid gap-5 md:grid-cols-[minmax(0,22rem)_1fr] md:gap-8">
      <Poster url={enrolment.posterUrl} />
      <div className="flex min-w-0 flex-col gap-3">
        <p className="flex flex-wrap items-center gap-2">
          <Badge>{words.category[enrolment.category]}</Badge>
          <Badge>{words.reason[enrolment.reason]}</Badge>
        </p>
        <h3 className="text-std-20B-150 sm:text-std-26B-150">
          <Phrased text={pick(enrolment, 'title')} />
        </h3>
        <DueLine dueOn={enrolment.dueOn} />
        <Progress enrolment={enrolment} />
        <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-3">
          <ContinueLink enrolment={enrolment} size="large" />
          <TextLink to="/courses/$code" params={{ code: enrolment.courseCode }}>
            {t.toCourse}
          </TextLink>
        </div>
      </div>
    </Card>
  );
}

export function UnderWayCard({ enrolment }: { enrolment: HomeEnrolment }) {
  const pick = useInLanguage();
  return (
    <Card as="li" className="flex flex-col gap-3">
      <h3 className="text-std-18B-160">
        <TextLink to="/courses/$code" params={{ code: enrolment.courseCode }}>
          {pick(enrolment, 'title')}
        </TextLink>
      </h3>
      <DueLine dueOn={enrolment.dueOn} brief />
      <Progress enrolment={enrolment} />
      <ContinueLink enrolment={enrolment} size="medium" />
    </Card>
  );
}

function ContinueLink({ enrolment, size }: { enrolment: HomeEnrolment; size: 'large' | 'medium' }) {
  const t = useText(learningText).home;
  const pick = useInLanguage();
  const label = enrolment.videoComplete ? t.takeTest : enrolment.coveredSeconds > 0 ? t.resume : t.start;
  return (
    <ButtonLink
      to="/courses/$code/resume"
      params={{ code: enrolment.courseCode }}
      size={size}
      look={size === 'large' ? 'solid' : 'outline'}
      className="self-start"
      aria-label={`${label} ${pick(enrolment, 'title')}`}
      preload={false}
    >
      {label}
    </ButtonLink>
  );
}

function Progress({ enrolment }: { enrolment: HomeEnrolment }) {
  const t = useText(learningText);
  const pick = useInLanguage();
  const { coveredSeconds, durationSeconds, videoComplete, quizPassed } = enrolment;
  const text =
    coveredSeconds === 0
      ? t.progress.notStarted(t.seconds(durationSeconds))
      : t.progress.watched(t.seconds(coveredSeconds), t.seconds(durationSeconds));
  return (
    <div className="flex flex-col gap-1">
      <p className="text-dns-16N-130">
        {videoComplete ? t.progress.videoDone : quizPassed ? t.progress.quizDone : text}
      </p>
      <ProgressBar
        label={t.progress.label(pick(enrolment, 'title'))}
        value={coveredSeconds}
        max={durationSeconds}
        text={text}
      />
    </div>
  );
}

export function OfferCard({ offer }: { offer: HomeOffer }) {
  const t = useText(learningText);
  const words = useText(shellText);
  const pick = useInLanguage();
  return (
    <Card as="li" className="flex flex-col gap-2">
      <Poster url={offer.posterUrl} />
      <p className="flex flex-wrap items-center gap-2 text-dns-14N-130">
        <Badge>{words.category[offer.category]}</Badge>
        {t.about(offer.estimatedMinutes)}
      </p>
      <h3 className="text-std-18B-160">
        <TextLink to="/courses/$code" params={{ code: offer.courseCode }}>
          {pick(offer, 'title')}
        </TextLink>
      </h3>
    </Card>
  );
}

export function CompletionLine({ completion }: { completion: HomeCompletion }) {
  const t = useText(learningText);
  const date = useDateFormat();
  const pick = useInLanguage();
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-solid-gray-300 py-3">
      <TextLink to="/courses/$code" params={{ code: completion.courseCode }}>
        {pick(completion, 'title')}
      </TextLink>
      <span className="flex flex-wrap gap-x-6 text-dns-16N-130">
        <time dateTime={completion.completedOn}>{t.completedOn(date(completion.completedOn))}</time>
        {completion.certificateNumber && (
          <span className="tabular">{t.certificate(completion.certificateNumber)}</span>
        )}
      </span>
    </li>
  );
}
