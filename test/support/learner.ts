import type { RefusalCode } from '../../libs/vocabulary/index.js';
import type { Answer, TestApi } from './api.js';
import type { BuiltCourse, BuiltPerson } from './builders.js';

export interface WatchState {
  coveredSeconds: number;
  watched: { from: number; to: number }[];
  positionSeconds: number;
  complete: boolean;
}

export interface Completion {
  id: string;
  completedOn: string;
  fiscalYear: number;
  certificateNumber: string | null;
  organisation: { id: string };
  unit: { id: string };
  courseVersion: { id: string };
}

export interface Receipt {
  creditedSeconds: number;
  state: WatchState;
  completion: Completion | null;
}

export interface Attempt {
  id: string;
  questions: { id: string; kind: string; choices: { id: string }[] }[];
}

export interface Result {
  passed: boolean;
  percent: number;
  correctCount: number;
  outcomes: { questionId: string; correct: boolean; explanationJa: string | null }[];
  completion: Completion | null;
}

export interface GivenAnswer {
  questionId: string;
  choiceIds: string[];
}

const COMPLETION = `completion { id completedOn fiscalYear certificateNumber
  organisation { id } unit { id } courseVersion { id } }`;
const STATE = 'state { coveredSeconds watched { from to } positionSeconds complete }';
export const ENROL = 'mutation ($code: String!) { enrol(courseCode: $code) { id state } }';
export const START_WATCHING = `mutation ($enrolmentId: ID!, $lessonId: ID!) {
  startWatching(enrolmentId: $enrolmentId, lessonId: $lessonId) { id ${STATE} } }`;
export const BEAT = `mutation ($beat: BeatInput!) { recordBeat(beat: $beat) { creditedSeconds ${STATE} ${COMPLETION} } }`;
export const START_QUIZ = `mutation ($enrolmentId: ID!, $lessonId: ID!) {
  startQuiz(enrolmentId: $enrolmentId, lessonId: $lessonId) { id questions { id kind choices { id } } } }`;
export const SUBMIT_QUIZ = `mutation ($attemptId: ID!, $answers: [AnswerInput!]!) {
  submitQuiz(attemptId: $attemptId, answers: $answers) {
    passed percent correctCount outcomes { questionId correct explanationJa } ${COMPLETION} } }`;

/** A person on the way through a course, as their browser does it: every step is a mutation. */
export class Learner {
  enrolmentId = '';
  private sequence = 0;

  private constructor(
    private readonly api: TestApi,
    readonly person: BuiltPerson,
    readonly course: BuiltCourse,
  ) {}

  static async enrolled(api: TestApi, person: BuiltPerson, course: BuiltCourse): Promise<Learner> {
    const learner = new Learner(api, person, course);
    const { enrol } = await api.get<{ enrol: { id: string } }>(ENROL, { code: course.code }, person.cookie);
    learner.enrolmentId = enrol.id;
    return learner;
  }

  /** Opens a player; returns its session. */
  async startWatching(): Promise<string> {
    const { startWatching } = await this.api.get<{ startWatching: { id: string } }>(
      START_WATCHING,
      { enrolmentId: this.enrolmentId, lessonId: this.course.videoId },
      this.person.cookie,
    );
    this.sequence = 0;
    return startWatching.id;
  }

  /** A beat of that player: what it says it has played so far. */
  beat(
    sessionId: string,
    played: [from: number, to: number][],
    options: { sequence?: number; visible?: boolean; positionSeconds?: number; cookie?: string } = {},
  ): Promise<Answer<{ recordBeat: Receipt }>> {
    this.sequence = options.sequence ?? this.sequence + 1;
    return this.api.ask(
      BEAT,
      {
        beat: {
          sessionId,
          sequence: this.sequence,
          played: played.map(([from, to]) => ({ from, to })),
          positionSeconds: options.positionSeconds ?? 0,
          visible: options.visible ?? true,
        },
      },
      options.cookie ?? this.person.cookie,
    );
  }

  /** Plays the whole video of 40 seconds at the permitted double speed. */
  async watch(): Promise<Receipt> {
    const session = await this.startWatching();
    this.api.clock.forward(20);
    return received(await this.beat(session, [[0, 40]]));
  }

  async startQuiz(): Promise<Attempt> {
    const { startQuiz } = await this.api.get<{ startQuiz: Attempt }>(
      START_QUIZ,
      { enrolmentId: this.enrolmentId, lessonId: this.course.quizId },
      this.person.cookie,
    );
    return startQuiz;
  }

  submit(attemptId: string, answers: GivenAnswer[]): Promise<Answer<{ submitQuiz: Result }>> {
    return this.api.ask(SUBMIT_QUIZ, { attemptId, answers }, this.person.cookie);
  }

  /** Answers for the drawn questions, of which that many are wrong. */
  answers(attempt: Attempt, wrong = 0): GivenAnswer[] {
    return attempt.questions.map(({ id, choices }, index) => {
      const right = this.course.answers.get(id) ?? [];
      const others = choices.map((choice) => choice.id).filter((choice) => !right.includes(choice));
      return { questionId: id, choiceIds: index < wrong ? others.slice(0, 1) : right };
    });
  }

  async takeQuiz(wrong = 0): Promise<Result> {
    const attempt = await this.startQuiz();
    const { data, errors } = await this.submit(attempt.id, this.answers(attempt, wrong));
    if (!data) throw new Error(errors[0]?.message);
    return data.submitQuiz;
  }

  /** What the ledger holds now. */
  async ledger(): Promise<WatchState> {
    const { enrolment } = await this.api.get<{ enrolment: { progress: { watch: WatchState | null }[] } }>(
      `query ($id: ID!) { enrolment(id: $id) { progress {
         watch { coveredSeconds watched { from to } positionSeconds complete } } } }`,
      { id: this.enrolmentId },
      this.person.cookie,
    );
    const [watch] = enrolment.progress.flatMap((progress) => progress.watch ?? []);
    if (!watch) throw new Error('no video in this course');
    return watch;
  }
}

/** The receipt of a beat that must be accepted. */
export function received(answer: Answer<{ recordBeat: Receipt }>): Receipt {
  if (!answer.data) throw new Error(answer.errors[0]?.message);
  return answer.data.recordBeat;
}

export function codeOf(answer: Answer<unknown>): RefusalCode | undefined {
  return answer.errors[0]?.extensions.code;
}
