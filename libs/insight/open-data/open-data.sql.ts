import type { Statement } from '../../platform/index.js';

/** $1 slug. No row unless it is published. */
export const PUBLISHED_DOCUMENT: Statement = {
  name: 'published_document',
  text: 'select d as json from published_document($1) d where d is not null',
};

/** What is published, the newest first. Says so itself: whoever is signed in could read prepared ones too. */
export const PUBLISHED_ENTRIES: Statement = {
  name: 'published_entries',
  text: `
select p.slug, p.fiscal_year as "fiscalYear", p.as_of::text as "asOf", p.title_ja as "titleJa", p.title_en as "titleEn",
       to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt",
       json_build_object('code', t.code, 'nameJa', t.name_ja, 'nameEn', t.name_en, 'startsOn', t.starts_on, 'endsOn', t.ends_on) as plan,
       c.slug as corrects, (select n.slug from publication n where n.corrects_id = p.id and n.state = 'published') as "correctedBy",
       p.reason_ja as "reasonJa", p.reason_en as "reasonEn"
  from publication p join plan_period t on t.id = p.plan_period_id
  left join publication c on c.id = p.corrects_id and c.state = 'published'
 where p.state = 'published'
 order by p.published_at desc, p.id desc`,
};

/** $1 today. The newest publication of the plan that covers the day, else of the plan with the latest one. */
export const LATEST_SLUG: Statement = {
  name: 'latest_publication_slug',
  text: `
select p.slug from publication p join plan_period t on t.id = p.plan_period_id
 where p.state = 'published'
 order by $1::date between t.starts_on and t.ends_on desc, t.starts_on desc, p.as_of desc, p.published_at desc, p.id desc limit 1`,
};
