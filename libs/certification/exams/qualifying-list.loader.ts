import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import { Exam } from '../exam.entity.js';
import { ExamSuccession } from './catalogue.entity.js';
import { QualifyingList, type QualifyingListEffect } from './qualifying-list.entity.js';

/** By level, as the catalogue. */
export const examsOfList: Batch<Exam[]> = async ({ em }, ids) => {
  const rows = await em.query<{ list_id: string; exam_code: string }[]>(
    'select list_id, exam_code from qualifying_list_exam where list_id = any ($1)',
    [ids],
  );
  const exams = byKey(await em.find(Exam), ({ code }) => code);
  const listed = groupedBy(ids, rows, (row) => row.list_id);
  return new Map(
    [...listed].map(([id, codes]) => [
      id,
      codes
        .flatMap(({ exam_code }) => exams.get(exam_code) ?? [])
        .sort((a, b) => a.level - b.level || (a.code < b.code ? -1 : 1)),
    ]),
  );
};

/** The list that is in force on the day before a list's first day. */
export const listBefore: Batch<QualifyingList> = async ({ em }, ids) => {
  const rows = await em.query<{ id: string; before: string }[]>(
    `select l.id, qualifying_list_on(l.effective_from - 1) as before from qualifying_list l where l.id = any ($1)`,
    [ids],
  );
  const lists = byKey(await em.find(QualifyingList), ({ id }) => id);
  return new Map(
    rows.flatMap(({ id, before }) => {
      const list = lists.get(before);
      return list ? [[id, list] as const] : [];
    }),
  );
};

/** Exams of a list of which a successor, by the list's first day, is not on it. */
export const successorsLeftOut: Batch<ExamSuccession[]> = async ({ em }, ids) => {
  const rows = await em.query<{ list_id: string; id: string }[]>(
    `select l.id as list_id, s.id
       from qualifying_list l join qualifying_list_exam q on q.list_id = l.id
       join exam_succession s on s.exam_code = q.exam_code and s.from_day <= l.effective_from
      where l.id = any ($1) and not exists (
        select from qualifying_list_exam n where n.list_id = l.id and n.exam_code = s.successor_code)
      order by s.exam_code, s.successor_code`,
    [ids],
  );
  const successions = byKey(await em.find(ExamSuccession), ({ id }) => id);
  const found = groupedBy(ids, rows, (row) => row.list_id);
  return new Map(
    [...found].map(([list, some]) => [list, some.flatMap(({ id }) => successions.get(id) ?? [])]),
  );
};

interface ListFacts {
  id: string;
  in_force: boolean;
  last_day: string | null;
  may_decide: boolean;
  may_withdraw: boolean;
}

export const listFacts: Batch<ListFacts> = async ({ em }, ids) =>
  byKey(
    await em.query<ListFacts[]>(
      `select l.id, l.id is not distinct from qualifying_list_on(actor_today()) as in_force,
              (select (min(n.effective_from) - 1)::text from qualifying_list n
                where l.state = 'approved' and n.state = 'approved' and n.effective_from > l.effective_from) as last_day,
              may_decide_qualifying_list(l) as may_decide, may_withdraw_qualifying_list(l) as may_withdraw
         from qualifying_list l where l.id = any ($1)`,
      [ids],
    ),
    ({ id }) => id,
  );

/** None for a list that is decided, and for who does not decide lists. */
export const listEffect: Batch<QualifyingListEffect> = async ({ em }, ids) => {
  const rows = await em.query<(QualifyingListEffect & { id: string })[]>(
    `select l.id, e.people, e.counted_before as "countedBefore", e.counted_after as "countedAfter", e.gained, e.lost
       from qualifying_list l cross join lateral qualifying_list_effect(l.id) e where l.id = any ($1)`,
    [ids],
  );
  return byKey(rows, ({ id }) => id);
};
