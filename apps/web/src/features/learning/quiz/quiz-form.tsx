import { useRef, useState, type FormEvent } from 'react';
import { quizText } from '../../../i18n/quiz';
import { useInLanguage, useText } from '../../../i18n/text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { ErrorState } from '../../../ui/states';
import type { Attempt } from './attempt';

/** Question id → chosen choice ids. */
export type Answers = Record<string, string[]>;

interface QuizFormProps {
  attempt: Attempt;
  busy: boolean;
  error: Error | null;
  onSubmit: (answers: Answers) => void;
}

/** All drawn questions on one page; what is unanswered is named before anything is sent. */
export function QuizForm({ attempt, busy, error, onSubmit }: QuizFormProps) {
  const t = useText(quizText);
  const [answers, setAnswers] = useState<Answers>({});
  const [named, setNamed] = useState<number[]>([]);
  const summary = useRef<HTMLDivElement>(null);

  const choose = (questionId: string, choiceIds: string[]): void =>
    setAnswers({ ...answers, [questionId]: choiceIds });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const unanswered = attempt.questions.flatMap((question, at) =>
      answers[question.id]?.length ? [] : [at + 1],
    );
    setNamed(unanswered);
    if (unanswered.length === 0) onSubmit(answers);
    else window.requestAnimationFrame(() => summary.current?.focus());
  };

  return (
    <form noValidate onSubmit={submit} className="flex max-w-3xl flex-col gap-8">
      {named.length > 0 && (
        <div ref={summary} tabIndex={-1}>
          <Alert kind="error" role="alert" title={t.unanswered(named.length)}>
            <ul className="flex flex-wrap gap-3">
              {named.map((number) => (
                <li key={number}>
                  <a href={`#question-${number}`} className="text-key-900 underline underline-offset-4">
                    {t.question(number)}
                  </a>
                </li>
              ))}
            </ul>
          </Alert>
        </div>
      )}
      {error && <ErrorState error={error} />}
      {attempt.questions.map((question, at) => (
        <Question
          key={question.id}
          number={at + 1}
          question={question}
          chosen={answers[question.id] ?? []}
          onChoose={(choiceIds) => choose(question.id, choiceIds)}
        />
      ))}
      <Button type="submit" size="large" busy={busy} className="self-start">
        {busy ? t.marking : t.submit}
      </Button>
    </form>
  );
}

interface QuestionProps {
  number: number;
  question: Attempt['questions'][number];
  chosen: readonly string[];
  onChoose: (choiceIds: string[]) => void;
}

function Question({ number, question, chosen, onChoose }: QuestionProps) {
  const t = useText(quizText);
  const pick = useInLanguage();
  const several = question.kind === 'multiple';
  const toggle = (id: string, checked: boolean): void => {
    if (several) onChoose(checked ? [...chosen, id] : chosen.filter((other) => other !== id));
    else onChoose([id]);
  };
  return (
    <fieldset id={`question-${number}`} tabIndex={-1} className="min-w-0 scroll-mt-6">
      <legend className="text-std-18B-160">
        <span className="mr-2 text-key-1000">{t.question(number)}</span>
        {pick(question, 'text')}
        {several && <span className="ml-2 text-std-16N-170 text-solid-gray-700">{t.several}</span>}
      </legend>
      <div className="mt-3 flex flex-col gap-2">
        {question.choices.map((choice) => (
          <label
            key={choice.id}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-8 border border-solid-gray-420 px-4 py-2 hover:border-black has-checked:border-2 has-checked:border-key-900 has-checked:bg-key-50"
          >
            <input
              type={several ? 'checkbox' : 'radio'}
              name={question.id}
              value={choice.id}
              checked={chosen.includes(choice.id)}
              onChange={(event) => toggle(choice.id, event.target.checked)}
              className="size-5 shrink-0 accent-key-900"
            />
            <span>{pick(choice, 'text')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
