// How many statements a page of staff takes, however long the page is.

const PAGES = [10, 50, 200];

/**
 * @param {import('./measure.mjs').Meter} meter @param {import('./server-process.mjs').ServerProcess} koro
 * @returns {Promise<Record<string, number>>} page size → statements of one request
 */
export async function statementsPerPage(meter, koro) {
  /** @type {Record<string, number>} */
  const found = {};
  for (const first of PAGES) {
    // The first answer may also ask who the cookie is, which is then remembered.
    await meter.answers(koro, 'staff', 1, first);
    const before = await calls(meter);
    await meter.answers(koro, 'staff', 1, first);
    found[first] = (await calls(meter)) - before;
  }
  return found;
}

/** Statements that the application's connections have sent. @param {import('./measure.mjs').Meter} meter @returns {Promise<number>} */
function calls(meter) {
  return meter.cluster.asOwner(meter.database, async (client) => {
    const { rows } = await client.query(
      `select coalesce(sum(s.calls), 0)::int as calls from pg_stat_statements s
        where s.dbid = (select oid from pg_database where datname = current_database()) and s.userid = 'koro_app'::regrole`,
    );
    return rows[0].calls;
  });
}
