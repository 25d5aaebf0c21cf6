import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of a publication by body: their true counts from frozen evidence, and the cells that may be shown. */
export class OpenData1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every person-row behind a publication's tables: once for each table that counts it.
      create function publication_count(publication bigint)
        returns table (table_code text, row_key text, column_key text, value bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
        with figure as (
          select distinct i.key, f.reading_id, r.as_of, d.method, d.counts_from
            from publication_figure f join indicator i on i.id = f.indicator_id
            join reading r on r.id = f.reading_id join indicator_definition d on d.id = r.definition_id
           where f.publication_id = publication and d.method in ('programme_count', 'qualified_ratio')),
        evidence as (
          select f.key, f.method, e.counts, o.code6 as body, fiscal_year_of(e.counted_on)::text as year,
                 row_number() over (partition by f.key, e.person_id order by e.counted_on, e.ordinal) as nth
            from figure f join reading_evidence e on e.reading_id = f.reading_id
            join organisation o on o.id = e.org_id
           where (f.method = 'programme_count' and e.source = 'completion' and e.counts)
              or (f.method = 'qualified_ratio' and e.source = 'designated')),
        counted as (
          select key || '.completions' as code, body, year as col from evidence where method = 'programme_count'
          union all -- 実人数: in the year and body of the first completion, so that it adds up
          select key || '.people', body, year from evidence where method = 'programme_count' and nth = 1
          union all
          select key || '.qualified', body, case when counts then 'qualified' else 'others' end
            from evidence where method = 'qualified_ratio'),
        places as ( -- a table has every body and year, so that a missing row tells nothing
          select t.code, o.code6 as body, c.col
            from figure f
            cross join lateral (
              select f.key || unnest(case f.method when 'programme_count' then array['.completions', '.people']
                                                   else array['.qualified'] end)) t(code)
            cross join lateral (
              select y::text from generate_series(fiscal_year_of(f.counts_from), fiscal_year_of(f.as_of)) y
               where f.method = 'programme_count'
              union all select unnest(array['qualified', 'others']) where f.method = 'qualified_ratio') c(col)
            cross join organisation o)
        select p.code, coalesce(p.body, 'total'), coalesce(p.col, 'total'), coalesce(sum(n.n), 0)::bigint
          from places p left join (select code, body, col, count(*) as n from counted group by 1, 2, 3) n using (code, body, col)
         group by p.code, cube (p.body, p.col) $$;

      -- Without compilation: a server that has it (PostgreSQL 15 by default) spent a second on compiling each of these statements,
      -- which take some milliseconds.
      -- The counts of a prepared publication and, with what they showed, of the plan's earlier ones: oldest first, the asked one
      -- last. Only for who publishes: true counts never leave otherwise.
      create function publication_history(publication bigint) returns jsonb
        language plpgsql stable security definer set search_path = public, pg_temp set jit = off as $$
      begin
        if not actor_has_duty(null, 'publish') then perform refuse('NOT_FOUND'); end if;
        return (
          select jsonb_agg(c.cells order by p.state = 'published' desc, p.published_at, p.id)
            from publication asked
            join publication p on p.plan_period_id = asked.plan_period_id and (p.state = 'published' or p.id = asked.id)
            cross join lateral (
              select coalesce(jsonb_agg(jsonb_build_object('table', n.table_code, 'row', n.row_key, 'column', n.column_key,
                       'value', n.value, 'suppressed', k.suppressed) order by n.table_code, n.row_key = 'total', n.row_key,
                       n.column_key = 'total', n.column_key = 'others', n.column_key), '[]') as cells
                from publication_count(p.id) n
                left join publication_cell k on k.publication_id = p.id
                     and (k.table_code, k.row_key, k.column_key) = (n.table_code, n.row_key, n.column_key)
               -- What an earlier publication has no cell of, it has not shown.
               where p.id = asked.id or k.publication_id is not null) c
           where asked.id = publication and asked.state = 'prepared');
      end $$;

      -- Writes the cells of a prepared publication anew. The caller says which are hidden; the numbers are counted here.
      create function freeze_publication_cells(publication bigint, hidden jsonb) returns void
        language plpgsql volatile security definer set search_path = public, pg_temp set jit = off as $$
      begin
        if not actor_has_duty(null, 'publish') then perform refuse('NOT_FOUND'); end if;
        perform from publication p where p.id = publication and p.state = 'prepared' for update;
        if not found then perform refuse('NOT_FOUND'); end if;
        delete from publication_cell c where c.publication_id = publication;
        insert into publication_cell (publication_id, table_code, row_key, column_key, row_ordinal, column_ordinal, value, suppressed)
          select publication, n.table_code, n.row_key, n.column_key,
                 dense_rank() over (partition by n.table_code order by n.row_key = 'total', n.row_key),
                 dense_rank() over (partition by n.table_code
                                    order by n.column_key = 'total', n.column_key = 'others', n.column_key),
                 case when h.suppressed is null then n.value end, h.suppressed
            from publication_count(publication) n
            left join jsonb_to_recordset(hidden) h("table" text, "row" text, "column" text, suppressed text)
              on (h."table", h."row", h."column") = (n.table_code, n.row_key, n.column_key);
      end $$;

      -- What may be shown was decided with the publications of that moment in view. Another one since: it is prepared anew.
      create function publication_is_of_now() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('publication', new.plan_period_id));
        if exists (select from publication p where p.plan_period_id = new.plan_period_id and p.state = 'published'
                      and p.id <> new.id and p.published_at > new.prepared_at) then
          perform refuse('PUBLICATION_OUTDATED');
        end if;
        return new;
      end $$;
      create trigger of_now before update on publication for each row
        when (old.state = 'prepared' and new.state = 'published') execute function publication_is_of_now();

      -- All that the public gets of a publication, as one document made of frozen rows: the page, the files and the catalogue are
      -- written from it. Null unless it is published, whoever asks. What later corrects it is not part of it.
      create function published_document(slug text) returns jsonb
        language sql stable security definer set search_path = public, pg_temp as $$
        select jsonb_build_object(
          'slug', p.slug, 'fiscalYear', p.fiscal_year, 'asOf', p.as_of, 'titleJa', p.title_ja, 'titleEn', p.title_en,
          'publishedAt', to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'digest', p.digest,
          'plan', jsonb_build_object('code', t.code, 'nameJa', t.name_ja, 'nameEn', t.name_en,
                                     'startsOn', t.starts_on, 'endsOn', t.ends_on),
          'reasonJa', p.reason_ja, 'reasonEn', p.reason_en,
          'corrects', case when c.id is not null then
            jsonb_build_object('slug', c.slug, 'titleJa', c.title_ja, 'titleEn', c.title_en) end,
          'figures', coalesce((
            select jsonb_agg(jsonb_build_object('ordinal', f.ordinal, 'key', i.key, 'section', f.section, 'goalPointJa', f.goal_point_ja,
                     'nameJa', f.name_ja, 'nameEn', f.name_en, 'baselineText', f.baseline_text, 'targetText', f.target_text,
                     'unit', f.unit, 'value', f.value, 'noValue', f.no_value, 'words', f.words, 'referenceValue', f.reference_value,
                     'numerator', f.numerator, 'denominator', f.denominator, 'judgement', f.judgement, 'readingKind', r.kind,
                     'openingBalance', r.opening_balance, 'derived', i.derived, 'baselineValue', i.baseline_value,
                     'targetValue', i.target_value, 'definitionJa', f.definition_ja, 'definitionEn', f.definition_en,
                     'definitionVersion', f.definition_version, 'reprintedFrom', f.reprinted_from,
                     'previousValue', f.previous_value) order by f.ordinal)
              from publication_figure f join indicator i on i.id = f.indicator_id left join reading r on r.id = f.reading_id
             where f.publication_id = p.id), '[]'),
          'tables', coalesce((
            select jsonb_agg(jsonb_build_object('code', x.table_code, 'indicatorKey', split_part(x.table_code, '.', 1),
                     'counts', split_part(x.table_code, '.', 2), 'columns', x.columns, 'rows', x.rows) order by x.table_code)
              from (select r.table_code, (array_agg(r.columns))[1] as columns,
                           jsonb_agg(jsonb_build_object('body', r.row_key, 'nameJa', o.name, 'nameEn', o.name_romaji,
                                     'cells', r.cells) order by r.row_ordinal) as rows
                      from (select k.table_code, k.row_key, k.row_ordinal,
                                   jsonb_agg(k.column_key order by k.column_ordinal) as columns,
                                   jsonb_agg(k.value order by k.column_ordinal) as cells
                              from publication_cell k where k.publication_id = p.id group by 1, 2, 3) r
                      left join organisation o on o.code6 = r.row_key
                     group by r.table_code) x), '[]'))
          from publication p join plan_period t on t.id = p.plan_period_id
          left join publication c on c.id = p.corrects_id and c.state = 'published'
         where p.slug = published_document.slug and p.state = 'published' $$;

      grant execute on function publication_history, freeze_publication_cells, published_document to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
