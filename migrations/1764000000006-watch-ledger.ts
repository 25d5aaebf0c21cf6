import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The watch ledger: libs/learning/decisions/0001-the-ledger-lives-in-postgres.md says why it is here. */
export class WatchLedger1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function multirange_seconds(m int4multirange) returns int language sql immutable strict parallel safe
        return (select coalesce(sum(upper(r) - lower(r)), 0)::int from unnest(m) r);

      -- The earliest seconds of a multirange, at most that many.
      create function first_seconds(m int4multirange, seconds int) returns int4multirange
        language plpgsql immutable strict parallel safe as $$
      declare r int4range; kept int4multirange := '{}'; left_over int := seconds;
      begin
        for r in select unnest(m) loop
          exit when left_over <= 0;
          kept := kept + int4multirange(int4range(lower(r), least(upper(r), lower(r) + left_over)));
          left_over := left_over - (upper(r) - lower(r));
        end loop;
        return kept;
      end $$;

      -- One row a person: the one live watch session. A second tab or device overwrites it, and so takes over.
      -- carry_s: playing time not yet used, at most the tolerance. With it, the credit over any stretch of wall clock is
      -- at most stretch × max_rate + tolerance, however the beats are cut, repeated or restarted.
      create table watch_session (
        person_id bigint primary key references person,
        id uuid not null,
        enrolment_id bigint not null references enrolment,
        lesson_id bigint not null references lesson,
        last_beat_at timestamptz not null,
        last_sequence int not null default 0,
        carry_s real not null,
        -- Seconds of this session's played that were played hidden, against the version's rule: never credited.
        hidden_s int4multirange not null default '{}'
      ) with (fillfactor = 50);
      alter table watch_session enable row level security;
      create policy own on watch_session for select to koro_app using (person_id = (select actor_person_id()));
      grant select on watch_session to koro_app;

      create function watch_tolerance_s() returns real language sql immutable parallel safe return 3.0;

      create function ranges_json(m int4multirange) returns jsonb language sql immutable strict parallel safe
        return (select coalesce(jsonb_agg(jsonb_build_object('from', lower(r), 'to', upper(r))), '[]') from unnest(m) r);

      -- The JSON of GraphQL's WatchState.
      create function watch_state(lesson bigint, watched int4multirange, covered int, duration int, at_s int, complete boolean)
        returns jsonb language sql immutable parallel safe
        return jsonb_build_object(
          'lessonId', lesson::text, 'coveredSeconds', covered, 'durationSeconds', duration,
          'watched', ranges_json(watched), 'missing', ranges_json(int4multirange(int4range(0, duration)) - watched),
          'positionSeconds', at_s, 'complete', complete);

      create function start_watching(new_id uuid, enrolment bigint, lesson bigint) returns jsonb
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        me bigint := actor_person_id(); at timestamptz := actor_now(); e enrolment; l lesson; w watch;
        rate real; duration int;
      begin
        select * into e from enrolment x where x.id = enrolment and x.person_id = me;
        if not found then perform refuse('NOT_FOUND'); end if;
        if e.state = 'withdrawn' then perform refuse('ENROLMENT_NOT_ACTIVE'); end if;
        select * into l from lesson x where x.id = lesson and x.course_version_id = e.course_version_id;
        if not found then perform refuse('NOT_FOUND'); end if;
        if l.kind <> 'video' then perform refuse('LESSON_NOT_A_VIDEO'); end if;
        select v.max_rate, m.duration_s into rate, duration
          from course_version v, media m where v.id = e.course_version_id and m.id = l.media_id;

        insert into watch_session as s (person_id, id, enrolment_id, lesson_id, last_beat_at, carry_s)
        values (me, new_id, e.id, l.id, at, watch_tolerance_s())
        on conflict (person_id) do update
           set id = excluded.id, enrolment_id = excluded.enrolment_id, lesson_id = excluded.lesson_id, last_sequence = 0,
               hidden_s = '{}', last_beat_at = greatest(s.last_beat_at, at),
               carry_s = least(watch_tolerance_s(),
                               s.carry_s + greatest(0, extract(epoch from at - s.last_beat_at)) * rate);
        insert into watch (enrolment_id, lesson_id, person_id, first_at, last_at) values (e.id, l.id, me, at, at)
        on conflict do nothing;
        select * into w from watch x where x.enrolment_id = e.id and x.lesson_id = l.id;
        return jsonb_build_object('id', new_id, 'lessonId', l.id::text, 'maxRate', rate, 'beatSeconds', 10, 'state',
          watch_state(l.id, w.watched, w.covered_s, duration, w.position_s, w.completed_at is not null));
      end $$;

      -- A beat: everything this session's player has played so far (cumulative, so that a lost beat costs nothing).
      -- Credits the seconds that are new, inside the video, visible, and paid for by the wall clock.
      create function record_beat(session uuid, sequence int, played int4multirange, position_s int, visible boolean)
        returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        me bigint := actor_person_id(); at timestamptz := actor_now();
        s watch_session; w watch; rule record;
        fresh int4multirange := '{}'; budget real; credit int := 0; done boolean; completion bigint;
      begin
        select * into s from watch_session x where x.person_id = me for update;
        if not found or s.id <> session then perform refuse('WATCH_TAKEN_OVER'); end if;
        select * into w from watch x where x.enrolment_id = s.enrolment_id and x.lesson_id = s.lesson_id;
        select v.max_rate, v.coverage_percent, v.hidden_allowed, m.duration_s, e.state into rule
          from lesson l join course_version v on v.id = l.course_version_id join media m on m.id = l.media_id,
               enrolment e where l.id = s.lesson_id and e.id = s.enrolment_id;
        done := w.completed_at is not null;

        if sequence > s.last_sequence then
          if not visible and not rule.hidden_allowed then
            s.hidden_s := s.hidden_s + (played - w.watched);
          end if;
          fresh := played * int4multirange(int4range(0, rule.duration_s)) - w.watched - s.hidden_s;
          budget := s.carry_s + greatest(0, extract(epoch from at - s.last_beat_at)) * rule.max_rate;
          fresh := first_seconds(fresh, floor(budget)::int);
          credit := multirange_seconds(fresh);
          update watch_session x
             set last_beat_at = greatest(s.last_beat_at, at), last_sequence = sequence, hidden_s = s.hidden_s,
                 carry_s = least(watch_tolerance_s(), budget - credit)
           where x.person_id = me;
          w.watched := w.watched + fresh;
          w.covered_s := w.covered_s + credit;
          w.position_s := least(greatest(position_s, 0), rule.duration_s);
          if not done and w.covered_s * 100 >= rule.coverage_percent * rule.duration_s then
            w.completed_at := at;
          end if;
          update watch x
             set watched = w.watched, covered_s = w.covered_s, position_s = w.position_s, last_at = at,
                 completed_at = w.completed_at
           where x.enrolment_id = w.enrolment_id and x.lesson_id = w.lesson_id;
          if not done and w.completed_at is not null and rule.state = 'active' then
            completion := complete_if_fulfilled(w.enrolment_id, at);
          end if;
        end if;
        return jsonb_build_object('creditedSeconds', credit, 'completionId', completion::text, 'state',
          watch_state(s.lesson_id, w.watched, w.covered_s, rule.duration_s, w.position_s, w.completed_at is not null));
      end $$;

      -- Marks an attempt against the key that the application cannot read. Explanations are told once it is passed.
      create function submit_quiz(attempt bigint, given jsonb) returns jsonb
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        me bigint := actor_person_id(); at timestamptz := actor_now(); a quiz_attempt; l lesson;
        marks jsonb; right_ones int; total int; score int; pass boolean; completion bigint;
      begin
        select * into a from quiz_attempt x where x.id = attempt and x.person_id = me for update;
        if not found then perform refuse('NOT_FOUND'); end if;
        if a.submitted_at is not null then perform refuse('QUIZ_ALREADY_SUBMITTED'); end if;
        if (select state from enrolment e where e.id = a.enrolment_id) <> 'active' then
          perform refuse('ENROLMENT_NOT_ACTIVE');
        end if;
        select * into l from lesson x where x.id = a.lesson_id;
        total := cardinality(a.question_ids);
        select jsonb_agg(jsonb_build_object('questionId', k.question_id::text, 'correct', ok.correct,
                 'explanationJa', k.explanation_ja, 'explanationEn', k.explanation_en) order by asked.n),
               count(*) filter (where ok.correct)
          into marks, right_ones
          from unnest(a.question_ids) with ordinality asked (id, n)
          join answer_key k on k.question_id = asked.id
          cross join lateral (select coalesce(k.choice_ids = (
            select array_agg(distinct c::bigint order by c::bigint)
              from jsonb_array_elements_text(given -> k.question_id::text) c), false) as correct) ok;
        score := right_ones * 100 / total;
        pass := right_ones * 100 >= l.pass_percent * total;
        update quiz_attempt x set submitted_at = at, answers = given, correct_count = right_ones, percent = score, passed = pass
         where x.id = a.id;
        if pass then completion := complete_if_fulfilled(a.enrolment_id, at);
        else marks := (select jsonb_agg(m - 'explanationJa' - 'explanationEn') from jsonb_array_elements(marks) m);
        end if;
        return jsonb_build_object('attemptId', a.id::text, 'passed', pass, 'percent', score, 'passPercent', l.pass_percent,
          'correctCount', right_ones, 'questionCount', total, 'outcomes', marks, 'completionId', completion::text);
      end $$;

      grant execute on function start_watching, record_beat, submit_quiz, ranges_json, multirange_seconds, watch_state to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
