// What a publishing office does once a year, with as many people and completions as the database holds.
import pg from 'pg';

/** @param {string} url */
export async function publishYear(url) {
  const { PublishingDesk } = await import('../../dist/seeds/demo/publishing.js');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    const accounts = await client.query('select id from account order by id limit 3');
    const [preparer, publisher, admin] = accounts.rows.map(({ id }) => Number(id));
    const desk = new PublishingDesk(
      client,
      (/** @type {string} */ login) => ({ trainer: preparer, hr2: publisher })[login] ?? admin,
    );
    await client.query("select set_config('app.kind', 'system', true)");
    for (const login of ['trainer', 'hr2']) await desk.duty(login);
    await desk.as('trainer', '2025-04-18T14:00:00+09:00');
    await desk.read('2025-03-31', 'final');
    await desk.prepare({
      slug: 'r6-annual',
      asOf: '2025-03-31',
      titleJa: '令和6年度の実績',
      titleEn: 'Results of FY2024',
    });
    await desk.as('hr2', '2025-06-20T10:00:00+09:00');
    await desk.publish('r6-annual');
    await client.query('commit');
  } finally {
    await client.end();
  }
}
