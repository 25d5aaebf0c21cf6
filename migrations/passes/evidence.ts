/** Files that prove something: kept once, and who must be told that they were read. */
export const EVIDENCE = `
      create unique index evidence_file_once on evidence_file (uploaded_by, sha256, name);
      create function store_evidence(name text, media_type text, sha256 text, content bytea) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_variable
      declare kept bigint;
      begin
        if actor_account_id() is null then perform refuse('UNAUTHENTICATED'); end if;
        insert into evidence_file as f (name, media_type, bytes, sha256, content, uploaded_by, uploaded_at)
        values (name, media_type, length(content), sha256, content, actor_account_id(), actor_now())
        on conflict do nothing returning f.id into kept;
        if kept is null then
          select f.id into kept from evidence_file f
           where f.uploaded_by = actor_account_id() and f.sha256 = store_evidence.sha256 and f.name = store_evidence.name;
        end if;
        return kept;
      end $$;
      -- Whose record a file is part of.
      create function evidence_people(file bigint) returns setof bigint
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct p.person_id from exam_pass p where p.evidence_id = file $$;
      grant execute on function store_evidence, evidence_people to koro_app;
`;
