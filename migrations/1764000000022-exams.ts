import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue of exams is kept by people of 人事課, and a list of 「応用情報技術者試験等」 is in force once a second of them agrees. */
export class Exams1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CATALOGUE);
    await runner.query(LISTS);
    await runner.query(`
      insert into held_record (name, table_name, ordinal, title_ja, title_en, purpose_ja, purpose_en, excluded_ja, excluded_en)
      values ('qualifying_list', 'qualifying_list', 1000, '「応用情報技術者試験等」の一覧', 'Lists of qualifying exams',
        '指標の算出に用いる試験の一覧を二人で確かめるため', 'To have the list of exams that count checked by two people',
        '試験の記録であり、職員の記録を含まないため（行った操作は「本人が行った変更の記録」に含みます）',
        'It is about exams; who did it is among “Changes that the person made”.')
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}

const CATALOGUE = `
      -- One catalogue for all bodies: it is kept by 人事課 that works for all of them, and by nobody else.
      create function need_words(field text, words text) returns void
        language plpgsql immutable set search_path = public, pg_temp as $$
      begin
        if coalesce(length(btrim(words, E' \\u3000\\t\\n')) not between 1 and 500, true) then
          perform refuse('BAD_INPUT', jsonb_build_object('field', field));
        end if;
      end $$;
      create function need_exam_day(field text, day date) returns void
        language plpgsql immutable set search_path = public, pg_temp as $$
      begin
        if coalesce(day not between '1969-04-01' and '2200-03-31', true) then
          perform refuse('BAD_INPUT', jsonb_build_object('field', field));
        end if;
      end $$;
      -- The exam, locked against other commands on it.
      create function kept_exam(code text) returns exam
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare e exam;
      begin
        if not actor_role_everywhere('hr') then perform refuse('FORBIDDEN'); end if;
        select x.* into e from exam x where x.code = kept_exam.code for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        return e;
      end $$;

      create function add_exam(code text, name_ja text, name_en text, level int, held_from date, source text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      begin
        if not actor_role_everywhere('hr') then perform refuse('FORBIDDEN'); end if;
        if coalesce(add_exam.code !~ '^[A-Z][A-Z0-9-]{0,9}$', true) then perform refuse('BAD_INPUT', '{"field": "code"}'); end if;
        perform need_words('nameJa', add_exam.name_ja);
        perform need_words('nameEn', add_exam.name_en);
        perform need_words('source', add_exam.source);
        perform need_exam_day('heldFrom', held_from);
        if coalesce(add_exam.level not between 1 and 4, true) then perform refuse('BAD_INPUT', '{"field": "level"}'); end if;
        insert into exam (code, name_ja, name_en, level, held)
        values (add_exam.code, add_exam.name_ja, add_exam.name_en, add_exam.level, daterange(held_from, null))
            on conflict (code) do nothing;
        if not found then perform refuse('EXAM_CODE_TAKEN', jsonb_build_object('code', add_exam.code)); end if;
        insert into exam_name (exam_code, name_ja, name_en, valid, source)
        values (add_exam.code, add_exam.name_ja, add_exam.name_en, daterange(held_from, null), add_exam.source);
      end $$;

      -- From a day on. The name that begins on that very day is put right; the one before it ends.
      create function rename_exam(code text, name_ja text, name_en text, from_day date, source text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare e exam := kept_exam(rename_exam.code); later date;
      begin
        perform need_words('nameJa', rename_exam.name_ja);
        perform need_words('nameEn', rename_exam.name_en);
        perform need_words('source', rename_exam.source);
        perform need_exam_day('fromDay', from_day);
        if not e.held @> from_day then perform refuse('EXAM_NOT_HELD', jsonb_build_object('on', from_day)); end if;
        select min(lower(n.valid)) into later from exam_name n where n.exam_code = e.code and lower(n.valid) > from_day;
        if later is not null then perform refuse('EXAM_NAME_LATER', jsonb_build_object('on', later)); end if;
        update exam_name n set name_ja = rename_exam.name_ja, name_en = rename_exam.name_en, source = rename_exam.source
         where n.exam_code = e.code and lower(n.valid) = from_day;
        if found then return; end if;
        if exists (select from exam_name n where n.exam_code = e.code and n.valid @> from_day and n.name_ja = rename_exam.name_ja) then
          perform refuse('BAD_INPUT', '{"field": "nameJa"}');
        end if;
        update exam_name n set valid = daterange(lower(n.valid), from_day) where n.exam_code = e.code and n.valid @> from_day;
        insert into exam_name (exam_code, name_ja, name_en, valid, source)
        values (e.code, rename_exam.name_ja, rename_exam.name_en, daterange(from_day, null), rename_exam.source);
      end $$;

      -- A null day takes the end back.
      create function end_exam(code text, last_day date) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare e exam := kept_exam(end_exam.code); later date;
      begin
        if last_day is not null then perform need_exam_day('lastDay', last_day); end if;
        if last_day < lower(e.held) then perform refuse('BAD_INPUT', '{"field": "lastDay"}'); end if;
        select max(upper(w.sittings)) - 1 into later from exam_window w where w.exam_code = e.code and upper(w.sittings) - 1 > last_day;
        if later is not null then perform refuse('EXAM_WINDOW_LATER', jsonb_build_object('on', later)); end if;
        update exam x set held = daterange(lower(e.held), last_day + 1) where x.code = e.code;
      end $$;

      -- Chains are followed, so a circle would have no end; the lock keeps two halves of one from being written at once.
      create function name_exam_successor(code text, successor text, from_day date, note text, source text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare e exam := kept_exam(name_exam_successor.code);
      begin
        perform need_words('source', name_exam_successor.source);
        perform need_exam_day('fromDay', name_exam_successor.from_day);
        if not exists (select from exam x where x.code = successor) then perform refuse('BAD_INPUT', '{"field": "successorCode"}'); end if;
        lock table exam_succession in share row exclusive mode;
        if exists (
          with recursive after as (
            select successor as code
            union select s.successor_code from exam_succession s join after a on a.code = s.exam_code)
          select from after a where a.code = e.code) then perform refuse('EXAM_SUCCESSION_CIRCLE'); end if;
        insert into exam_succession (exam_code, successor_code, from_day, note, source)
        values (e.code, successor, name_exam_successor.from_day, nullif(btrim(name_exam_successor.note), ''), name_exam_successor.source)
            on conflict (exam_code, successor_code)
            do update set from_day = excluded.from_day, note = excluded.note, source = excluded.source;
      end $$;
      create function remove_exam_successor(succession bigint) returns text
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare code text;
      begin
        if not actor_role_everywhere('hr') then perform refuse('FORBIDDEN'); end if;
        delete from exam_succession s where s.id = succession returning s.exam_code into code;
        if code is null then perform refuse('NOT_FOUND'); end if;
        return code;
      end $$;

      -- A new window, or what is now known of one. Its fiscal year is that of its first day.
      create function save_exam_window(code text, window_id bigint, kind text, apply_from date, apply_until date, sit_from date,
                                       sit_until date, announced_on date, source text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare
        e exam := kept_exam(save_exam_window.code);
        applying daterange; sitting daterange;
      begin
        perform need_words('source', save_exam_window.source);
        perform need_exam_day('sittingsFrom', sit_from);
        perform need_exam_day('sittingsUntil', sit_until);
        sitting := daterange(sit_from, sit_until, '[]');
        if apply_from is not null or apply_until is not null then applying := daterange(apply_from, apply_until, '[]'); end if;
        if apply_from > sit_until then perform refuse('BAD_INPUT', '{"field": "applicationsFrom"}'); end if;
        if save_exam_window.announced_on < sit_from then perform refuse('BAD_INPUT', '{"field": "announcedOn"}'); end if;
        if not e.held @> sitting then perform refuse('EXAM_NOT_HELD', jsonb_build_object('on', sit_from)); end if;
        if window_id is null then
          insert into exam_window (exam_code, fiscal_year, kind, applications, sittings, announced_on, source)
          values (e.code, fiscal_year_of(sit_from), save_exam_window.kind, applying, sitting,
                  save_exam_window.announced_on, save_exam_window.source);
          return;
        end if;
        update exam_window w set fiscal_year = fiscal_year_of(sit_from), kind = save_exam_window.kind,
               applications = applying, sittings = sitting,
               announced_on = save_exam_window.announced_on, source = save_exam_window.source
         where w.id = window_id and w.exam_code = e.code;
        if not found then perform refuse('NOT_FOUND'); end if;
      end $$;
      -- One that somebody means to sit in stays: exam_attempt_window_id_fkey.
      create function remove_exam_window(window_id bigint) returns text
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare code text;
      begin
        if not actor_role_everywhere('hr') then perform refuse('FORBIDDEN'); end if;
        delete from exam_window w where w.id = window_id returning w.exam_code into code;
        if code is null then perform refuse('NOT_FOUND'); end if;
        return code;
      end $$;
      grant execute on function add_exam, rename_exam, end_exam, name_exam_successor, remove_exam_successor, save_exam_window,
        remove_exam_window to koro_app;
`;

const LISTS = `
      -- A list is written once, whole, and decided once; what changes is the next list.
      create trigger immutable before update or delete on qualifying_list for each row
        when (old.state <> 'proposed') execute function fact_is_immutable();
      create function qualifying_list_is_decided() returns trigger
        language plpgsql set search_path = public, pg_temp as $$
      begin
        if exists (select from qualifying_list l where l.id in (old.list_id, new.list_id) and l.state <> 'proposed') then
          raise exception 'a list that is decided is a fact: propose the next one' using errcode = 'restrict_violation';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger immutable before insert or update or delete on qualifying_list_exam for each row
        execute function qualifying_list_is_decided();
      create trigger kept before truncate on qualifying_list execute function fact_is_immutable();
      create trigger kept before truncate on qualifying_list_exam execute function fact_is_immutable();

      create function qualifying_exams(list bigint) returns text[]
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(array_agg(q.exam_code order by q.exam_code), '{}') from qualifying_list_exam q where q.list_id = list $$;

      -- Any day, past ones too: figures that are published stay as they are. Returns the id.
      create function propose_qualifying_list(effective_from date, exam_codes text[], source text, reason text) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare
        codes text[] := array(select distinct code from unnest(exam_codes) code order by code);
        created bigint;
      begin
        if actor_account_id() is null or not actor_role_everywhere('hr') then perform refuse('FORBIDDEN'); end if;
        perform need_exam_day('effectiveFrom', propose_qualifying_list.effective_from);
        perform need_words('source', propose_qualifying_list.source);
        perform need_reason(propose_qualifying_list.reason);
        if codes = '{}' or exists (select from unnest(codes) asked where not exists (select from exam x where x.code = asked)) then
          perform refuse('BAD_INPUT', '{"field": "examCodes"}');
        end if;
        perform qualifying_day_is_free(propose_qualifying_list.effective_from);
        if codes = qualifying_exams(qualifying_list_on(propose_qualifying_list.effective_from)) then
          perform refuse('QUALIFYING_LIST_SAME');
        end if;
        insert into qualifying_list (effective_from, source, reason, proposed_by, proposed_at)
        values (propose_qualifying_list.effective_from, propose_qualifying_list.source, propose_qualifying_list.reason,
                actor_account_id(), actor_now()) returning id into created;
        insert into qualifying_list_exam select created, unnest(codes);
        return created;
      end $$;
      create function qualifying_day_is_free(day date) returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if exists (select from qualifying_list l where l.effective_from = day and l.state = 'approved') then
          perform refuse('QUALIFYING_LIST_DAY_TAKEN', jsonb_build_object('on', day));
        end if;
      end $$;

      -- The rules behind the buttons, and behind the commands. What came with the installation was proposed by nobody.
      create function may_decide_qualifying_list(l qualifying_list) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select l.state = 'proposed' and actor_role_everywhere('hr') and actor_account_id() is not null
           and l.proposed_by is distinct from actor_account_id() $$;
      create function may_withdraw_qualifying_list(l qualifying_list) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select l.state = 'proposed' and coalesce(l.proposed_by = actor_account_id(), false) and actor_role_everywhere('hr') $$;
      -- The list, locked, for who may read it: a second decision at the same time finds it decided.
      create function open_qualifying_list(list bigint) returns qualifying_list
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare l qualifying_list;
      begin
        select x.* into l from qualifying_list x where x.id = list for no key update;
        if not found or l.state <> 'approved' and not actor_role_everywhere('hr', 'auditor') then perform refuse('NOT_FOUND'); end if;
        if actor_account_id() is null or not actor_role_everywhere('hr') then perform refuse('FORBIDDEN'); end if;
        if l.state <> 'proposed' then perform refuse('QUALIFYING_LIST_DECIDED'); end if;
        return l;
      end $$;
      create function decide_qualifying_list(list bigint, approve boolean, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare l qualifying_list := open_qualifying_list(list);
      begin
        if not may_decide_qualifying_list(l) then perform refuse('QUALIFYING_LIST_TWO_PEOPLE'); end if;
        if approve then perform qualifying_day_is_free(l.effective_from); else perform need_reason(why); end if;
        update qualifying_list x set state = case when approve then 'approved' else 'rejected' end, decided_by = actor_account_id(),
               decided_at = actor_now(), decision_reason = case when not approve then why end where x.id = l.id;
      end $$;
      create function withdraw_qualifying_list(list bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare l qualifying_list := open_qualifying_list(list);
      begin
        if not may_withdraw_qualifying_list(l) then perform refuse('FORBIDDEN'); end if;
        update qualifying_list x set state = 'withdrawn', decided_by = actor_account_id(), decided_at = actor_now() where x.id = l.id;
      end $$;

      -- What a proposed list would do to the ratio of its first day, for who decides: how many designated people there are,
      -- how many of them count now and would count then, with passes as they are known today. No row for anybody else.
      create function qualifying_list_effect(list bigint)
        returns table (people int, counted_before int, counted_after int, gained int, lost int)
        language sql stable security definer set search_path = public, pg_temp as $$
        select e.* from qualifying_list l cross join lateral (
          select count(*)::int, (count(*) filter (where g.before))::int, (count(*) filter (where g.after))::int,
                 (count(*) filter (where g.after and not g.before))::int, (count(*) filter (where g.before and not g.after))::int
            from (select distinct on (p.person_id) p.pass_id is not null as before, exists (
                    select from exam_pass x join qualifying_list_exam q on q.exam_code = x.exam_code and q.list_id = l.id
                     where x.person_id = p.person_id and x.state = 'verified'
                       and pass_counts_on(x, d.pass_counts_from) <= l.effective_from) as after
                    from indicator_definition d cross join lateral designated_people(d.id, l.effective_from) p
                   where d.method = 'qualified_ratio' and d.valid @> l.effective_from
                   order by p.person_id, d.id) g) e
         where l.id = list and l.state = 'proposed' and actor_role_everywhere('hr') $$;
      grant execute on function propose_qualifying_list, may_decide_qualifying_list, may_withdraw_qualifying_list,
        decide_qualifying_list, withdraw_qualifying_list, qualifying_list_effect to koro_app;
`;
