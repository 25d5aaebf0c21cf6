import { In, Raw } from 'typeorm';
import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import { localDateOf } from '../../vocabulary/index.js';
import { Exam } from '../exam.entity.js';
import { ExamName, ExamSuccession, ExamWindow } from './catalogue.entity.js';

export const examByCode: Batch<Exam> = async ({ em }, codes) =>
  byKey(await em.findBy(Exam, { code: In([...codes]) }), (exam) => exam.code);

/** The earliest first. */
export const examNames: Batch<ExamName[]> = async ({ em }, codes) =>
  groupedBy(
    codes,
    await em.find(ExamName, { where: { examCode: In([...codes]) }, order: { valid: 'ASC', id: 'ASC' } }),
    (name) => name.examCode,
  );

/** Where two names are valid on a day, the one that began last. */
export const nameToday: Batch<ExamName> = async ({ em, now }, codes) => {
  const names = await em.find(ExamName, {
    where: {
      examCode: In([...codes]),
      valid: Raw((column) => `${column} @> :today::date`, { today: localDateOf(now) }),
    },
    order: { valid: 'ASC' },
  });
  return byKey(names, (name) => name.examCode);
};

export const successorsOf: Batch<ExamSuccession[]> = async ({ em }, codes) =>
  groupedBy(
    codes,
    await em.find(ExamSuccession, {
      where: { examCode: In([...codes]) },
      order: { fromDay: 'ASC', successorCode: 'ASC' },
    }),
    (succession) => succession.examCode,
  );

export const predecessorsOf: Batch<ExamSuccession[]> = async ({ em }, codes) =>
  groupedBy(
    codes,
    await em.find(ExamSuccession, {
      where: { successorCode: In([...codes]) },
      order: { fromDay: 'ASC', examCode: 'ASC' },
    }),
    (succession) => succession.successorCode,
  );

/** The earliest first. */
export const windowsOf: Batch<ExamWindow[]> = async ({ em }, codes) =>
  groupedBy(
    codes,
    await em.find(ExamWindow, {
      where: { examCode: In([...codes]) },
      order: { sittings: 'ASC', id: 'ASC' },
    }),
    (window) => window.examCode,
  );

/** The one that runs today, or else the next to begin. */
export const nextWindow: Batch<ExamWindow> = async ({ em, now }, codes) => {
  const windows = await em.find(ExamWindow, {
    where: {
      examCode: In([...codes]),
      sittings: Raw((column) => `upper(${column}) > :today::date`, { today: localDateOf(now) }),
    },
    order: { sittings: 'DESC', id: 'DESC' },
  });
  return byKey(windows, (window) => window.examCode);
};

/** Whether an exam is on the 「等」 list today. */
export const qualifyingToday: Batch<boolean> = async ({ em, now }, codes) => {
  const rows = await em.query<{ exam_code: string }[]>(
    'select exam_code from qualifying_list_exam where exam_code = any ($1) and list_id = qualifying_list_on($2)',
    [codes, localDateOf(now)],
  );
  const listed = new Set(rows.map((row) => row.exam_code));
  return new Map(codes.map((code) => [code, listed.has(code)]));
};
