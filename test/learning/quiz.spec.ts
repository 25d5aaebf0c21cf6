import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionService } from '../../libs/organisation/index.js';
import { Database } from '../../libs/platform/index.js';
import { TestApi } from '../support/api.js';
import {
  codeOf,
  Learner,
  START_QUIZ,
  type Attempt,
  type GivenAnswer,
  type Result,
} from '../support/learner.js';
import type { Answer } from '../support/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

/** Somebody who has watched the video and may take the test. */
async function readyForTest(): Promise<Learner> {
  const learner = await Learner.enrolled(api, await api.build.person(), await api.build.course());
  await learner.watch();
  return learner;
}

/** An open attempt that holds (or does not hold) the question with two right choices. */
async function attemptWith(multiple: boolean): Promise<{ learner: Learner; attempt: Attempt }> {
  for (;;) {
    const learner = await readyForTest();
    const attempt = await learner.startQuiz();
    if (attempt.questions.some(({ kind }) => kind === 'multiple') === multiple) return { learner, attempt };
  }
}

function resultOf(answer: Answer<{ submitQuiz: Result }>): Result {
  if (!answer.data) throw new Error(answer.errors[0]?.message);
  return answer.data.submitQuiz;
}

describe('the test', () => {
  it('is locked until the video is complete', async () => {
    const learner = await Learner.enrolled(api, await api.build.person(), await api.build.course());
    await expect(learner.startQuiz()).rejects.toThrow('QUIZ_LOCKED');
    await learner.watch();
    expect((await learner.startQuiz()).questions).toHaveLength(5);
  });

  it('draws five different questions of its bank', async () => {
    const learner = await readyForTest();
    const ids = (await learner.startQuiz()).questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids.filter((id) => !learner.course.answers.has(id))).toEqual([]);
  });

  it('shows the same draw while it is open, also to two tabs at once', async () => {
    const learner = await readyForTest();
    const draws = await Promise.all([learner.startQuiz(), learner.startQuiz(), learner.startQuiz()]);
    expect(draws[1]).toEqual(draws[0]);
    expect(draws[2]).toEqual(draws[0]);
  });

  it('draws anew after a failure', async () => {
    const learner = await readyForTest();
    const first = await learner.startQuiz();
    await learner.submit(first.id, learner.answers(first, 5));
    expect((await learner.startQuiz()).id).not.toBe(first.id);
  });

  it.each<[string, string, (mine: Learner, theirs: Learner) => object]>([
    ['an enrolment of somebody else', 'NOT_FOUND', (_, theirs) => ({ enrolmentId: theirs.enrolmentId })],
    ['a test of another course', 'NOT_FOUND', (_, theirs) => ({ lessonId: theirs.course.quizId })],
    ['a video', 'LESSON_NOT_A_QUIZ', (mine) => ({ lessonId: mine.course.videoId })],
    ['an id that is none', 'BAD_INPUT', () => ({ lessonId: '1; drop table quiz_attempt' })],
  ])('is refused for %s', async (_, code, asked) => {
    const [mine, theirs] = [await readyForTest(), await readyForTest()];
    const own = { enrolmentId: mine.enrolmentId, lessonId: mine.course.quizId };
    expect(await api.refusal(START_QUIZ, { ...own, ...asked(mine, theirs) }, mine.person.cookie)).toBe(code);
  });

  it('is over once the course is completed', async () => {
    const learner = await readyForTest();
    await learner.takeQuiz();
    await expect(learner.startQuiz()).rejects.toThrow('ENROLMENT_NOT_ACTIVE');
  });
});

describe('the answers', () => {
  it('are in no answer of the server before the test is sent', async () => {
    const learner = await readyForTest();
    const started = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: learner.person.cookie },
      payload: {
        query: `mutation ($e: ID!, $l: ID!) { startQuiz(enrolmentId: $e, lessonId: $l) {
          id lessonId startedAt questions { id kind textJa textEn choices { id textJa textEn } } } }`,
        variables: { e: learner.enrolmentId, l: learner.course.quizId },
      },
    });
    expect(started.json()).toMatchObject({
      data: { startQuiz: { questions: expect.any(Array) as unknown } },
    });
    expect(started.body).not.toMatch(/correct|answer|explanation|解説|Because/i);
  });

  it.each(['correct', 'answerKey', 'explanationJa', 'right', 'isCorrect'])(
    'cannot be asked for: a choice and a question have no field %s',
    async (field) => {
      const ask = (of: string) =>
        api.refusal(`mutation { startQuiz(enrolmentId: "1", lessonId: "1") { questions { ${of} } } }`);
      expect(await ask(field)).toBe('DOCUMENT_REFUSED');
      expect(await ask(`choices { ${field} }`)).toBe('DOCUMENT_REFUSED');
    },
  );

  it('cannot be read by the application’s role at all', async () => {
    const { person } = await readyForTest();
    const actor = await api.app.get(SessionService).actorOf(person.cookie.split('=')[1]);
    const read = api.app.get(Database).rows(actor, { name: 'steal', text: 'select * from answer_key' });
    await expect(read).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('leave without a word of why while the test is failed', async () => {
    const result = await (await readyForTest()).takeQuiz(2);
    expect(result.outcomes.map((outcome) => outcome.explanationJa)).toEqual([null, null, null, null, null]);
  });

  it('are explained once the test is passed', async () => {
    const result = await (await readyForTest()).takeQuiz(1);
    expect(result.outcomes.map((outcome) => outcome.explanationJa)).toEqual(Array(5).fill('解説'));
  });
});

describe('the mark', () => {
  it.each([
    [0, 100, true],
    [1, 80, true],
    [2, 60, false],
    [5, 0, false],
  ])('with %i wrong of five is %i percent', async (wrong, percent, passed) => {
    const result = await (await readyForTest()).takeQuiz(wrong);
    expect(result).toMatchObject({ percent, passed, correctCount: 5 - wrong });
    expect(result.outcomes.filter((outcome) => outcome.correct)).toHaveLength(5 - wrong);
    expect(result.completion === null).toBe(!passed);
  });

  it.each<[string, boolean, (right: string[], others: string[]) => string[]]>([
    ['exactly the right choices', true, (right) => right],
    ['the right choices in another order', true, (right) => right.toReversed()],
    ['one of two right choices', false, (right) => right.slice(0, 1)],
    ['a wrong choice beside the right ones', false, (right, others) => [...right, ...others]],
    ['a choice of no question', false, (right) => [...right, '999999999']],
  ])('of a question with several right choices, for %s: %s', async (_, correct, chosen) => {
    const { learner, attempt } = await attemptWith(true);
    const multiple = attempt.questions.find(({ kind }) => kind === 'multiple');
    const answers = learner.answers(attempt).map((answer): GivenAnswer => {
      if (answer.questionId !== multiple?.id) return answer;
      const others = multiple.choices.map(({ id }) => id).filter((id) => !answer.choiceIds.includes(id));
      return { ...answer, choiceIds: chosen(answer.choiceIds, others) };
    });
    const { outcomes } = resultOf(await learner.submit(attempt.id, answers));
    expect(outcomes.find(({ questionId }) => questionId === multiple?.id)?.correct).toBe(correct);
  });

  it('of a question with one right choice is wrong when every choice is ticked', async () => {
    const { learner, attempt } = await attemptWith(false);
    const all = attempt.questions.map(({ id, choices }) => ({
      questionId: id,
      choiceIds: choices.map((choice) => choice.id),
    }));
    expect(resultOf(await learner.submit(attempt.id, all)).correctCount).toBe(0);
  });

  it('may be better the next time: fail, then pass and complete', async () => {
    const learner = await readyForTest();
    expect((await learner.takeQuiz(2)).completion).toBeNull();
    expect((await learner.takeQuiz()).completion).not.toBeNull();
    const { enrolment } = await api.get<{ enrolment: { state: string; progress: object[] } }>(
      'query ($id: ID!) { enrolment(id: $id) { state progress { quizPassed bestPercent attemptsUsed } } }',
      { id: learner.enrolmentId },
      learner.person.cookie,
    );
    expect(enrolment.state).toBe('completed');
    expect(enrolment.progress[1]).toEqual({ quizPassed: true, bestPercent: 100, attemptsUsed: 2 });
  });
});

describe('what is sent', () => {
  it('must answer every question; the refusal says how many are missing, and the draw stays open', async () => {
    const learner = await readyForTest();
    const attempt = await learner.startQuiz();
    const [first, second, ...answered] = learner.answers(attempt);
    const sent = [...answered, { questionId: first?.questionId ?? '', choiceIds: [] }];
    const { errors } = await learner.submit(attempt.id, sent);
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUIZ_INCOMPLETE', params: { missing: 2 } });
    expect(second?.choiceIds).not.toEqual([]);
    expect(await learner.startQuiz()).toEqual(attempt);
  });

  it.each<[string, (answers: GivenAnswer[], foreign: string) => GivenAnswer[]]>([
    [
      'a question that was not drawn',
      (answers, foreign) => [...answers, { questionId: foreign, choiceIds: ['1'] }],
    ],
    ['a question twice', (answers) => [...answers, ...answers.slice(0, 1)]],
    ['a choice that is no id', (answers) => answers.map((answer) => ({ ...answer, choiceIds: ['x'] }))],
  ])('is refused as BAD_INPUT with %s', async (_, forged) => {
    const [learner, other] = [await readyForTest(), await readyForTest()];
    const attempt = await learner.startQuiz();
    const foreign = [...other.course.answers.keys()][0] ?? '';
    const answer = await learner.submit(attempt.id, forged(learner.answers(attempt), foreign));
    expect(codeOf(answer)).toBe('BAD_INPUT');
    expect(await learner.startQuiz()).toEqual(attempt);
  });

  it('is marked once: sent again it is refused', async () => {
    const learner = await readyForTest();
    const attempt = await learner.startQuiz();
    await learner.submit(attempt.id, learner.answers(attempt, 5));
    expect(codeOf(await learner.submit(attempt.id, learner.answers(attempt)))).toBe('QUIZ_ALREADY_SUBMITTED');
    expect(codeOf(await learner.submit(attempt.id, []))).toBe('QUIZ_ALREADY_SUBMITTED');
  });

  it('is marked once, also when it is sent on many lines at the same moment', async () => {
    const learner = await readyForTest();
    const attempt = await learner.startQuiz();
    const sent = Array.from({ length: 6 }, () => learner.submit(attempt.id, learner.answers(attempt)));
    const codes = (await Promise.all(sent)).map(codeOf);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'QUIZ_ALREADY_SUBMITTED')).toHaveLength(5);
  });

  it('belongs to the attempt’s own person: another one’s is NOT_FOUND and stays open', async () => {
    const [learner, other] = [await readyForTest(), await readyForTest()];
    const attempt = await learner.startQuiz();
    expect(codeOf(await other.submit(attempt.id, learner.answers(attempt)))).toBe('NOT_FOUND');
    expect(await learner.startQuiz()).toEqual(attempt);
  });
});
