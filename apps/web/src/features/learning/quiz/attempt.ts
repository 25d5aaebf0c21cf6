import type { StartQuizMutation } from '../../../gql/graphql';

/** One draw of questions, as the server gave it. */
export type Attempt = StartQuizMutation['startQuiz'];
