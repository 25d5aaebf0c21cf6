import { In } from 'typeorm';
import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import { QuizChoice, QuizQuestion } from './quiz.entity.js';

export const questionById: Batch<QuizQuestion> = async ({ em }, ids) =>
  byKey(await em.findBy(QuizQuestion, { id: In([...ids]) }), (question) => question.id);

export const choicesOfQuestion: Batch<QuizChoice[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(QuizChoice, { where: { questionId: In([...ids]) }, order: { key: 'ASC' } }),
    (choice) => choice.questionId,
  );
