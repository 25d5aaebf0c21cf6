import type { Statement } from '../../platform/index.js';

/** By kana. $1 day, $2 body or null, $3 in the numerator or null, $4 … $6 the cursor (kana, kana, person) or nulls, $7 rows. */
export const QUALIFIED_PEOPLE: Statement = {
  name: 'qualified_people',
  text: `
select json_build_object(
    'personId', r.person_id::text, 'name', r.family_name || ' ' || r.given_name, 'kana', r.family_kana || ' ' || r.given_kana,
    'organisationName', o.name, 'unitName', u.name, 'designatedSince', r.designated_since, 'passId', r.pass_id::text,
    'examCode', r.exam_code, 'examNameJa', e.name_ja, 'examNameEn', e.name_en, 'announcedOn', r.announced_on,
    'verifiedOn', r.verified_on, 'key', json_build_array(r.family_kana, r.given_kana, r.person_id::text)) as row
  from qualified_people_on($1::date, $2::bigint, $3::boolean, $4::text, $5::text, $6::bigint, $7::int) r
  join organisation o on o.id = r.org_id
  join unit u on u.id = r.unit_id
  left join exam e on e.code = r.exam_code
 order by r.family_kana, r.given_kana, r.person_id`,
};

/** $1 … $3 as above. */
export const QUALIFIED_PEOPLE_COUNT: Statement = {
  name: 'qualified_people_count',
  text: 'select qualified_people_count($1::date, $2::bigint, $3::boolean) as json',
};
