import { useEffect, useRef } from 'react';
import type { SubmitQuizMutation } from '../../../gql/graphql';
import { quizText } from '../../../i18n/quiz';
import { useInLanguage, useText } from '../../../i18n/text';
import { Alert } from '../../../ui/alert';
import { Badge } from '../../../ui/badge';
import { Button, ButtonLink } from '../../../ui/button';
import { SectionHeading } from '../../../ui/page-heading';
import { CompletionNotice } from '../completion-notice';
import type { Attempt } from './attempt';

interface QuizOutcomeProps {
  attempt: Attempt;
  result: SubmitQuizMutation['submitQuiz'];
  code: string;
  videoId: string | undefined;
  onAgain: () => void;
  /** Other screens read anew; called when this one goes, so that the outcome stays while it is looked at. */
  onLeave: () => void;
}

/** Passed, with the number of the certificate and why each answer is right; or not yet, with which were wrong. */
export function QuizOutcome({ attempt, result, code, videoId, onAgain, onLeave }: QuizOutcomeProps) {
  const t = useText(quizText);
  const pick = useInLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  useEffect(() => {
    frame.current?.focus();
    const left = leave.current;
    return () => left();
  }, []);
  const score = t.score(result.correctCount, result.questionCount, result.percent, result.passPercent);

  return (
    <div ref={frame} tabIndex={-1} className="flex max-w-3xl flex-col gap-6">
      <Alert
        kind={result.passed ? 'success' : 'warning'}
        role="status"
        title={result.passed ? t.passed : t.failed}
      >
        <p>{score}</p>
        {!result.passed && (
          <div className="mt-3 flex flex-wrap gap-3">
            <Button onClick={onAgain}>{t.again}</Button>
            {videoId && (
              <ButtonLink
                look="outline"
                to="/courses/$code/watch/$lessonId"
                params={{ code, lessonId: videoId }}
              >
                {t.toVideo}
              </ButtonLink>
            )}
          </div>
        )}
      </Alert>
      {result.completion && <CompletionNotice completion={result.completion} role="status" />}
      <section aria-labelledby="outcomes">
        <SectionHeading id="outcomes" title={t.outcomes} />
        <ol className="flex flex-col gap-4">
          {attempt.questions.map((question, at) => {
            const outcome = result.outcomes.find(({ questionId }) => questionId === question.id);
            return (
              <li key={question.id} className="border-l-4 border-solid-gray-420 pl-4">
                <p className="flex flex-wrap items-center gap-2">
                  <span className="text-std-16B-170">{t.question(at + 1)}</span>
                  <Badge>{outcome?.correct ? t.right : t.wrong}</Badge>
                </p>
                <p>{pick(question, 'text')}</p>
                {outcome?.explanationJa && (
                  <p className="mt-1 text-solid-gray-800">{pick(outcome, 'explanation')}</p>
                )}
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}
