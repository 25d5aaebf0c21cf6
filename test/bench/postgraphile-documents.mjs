// The same questions for PostGraphile, and its answers in the shape of Kōro's.
const TODAY = '2025-11-20';
const YEAR = 2025;

/** @type {Record<import('./cases.mjs').CaseName, string>} */
export const DOCUMENTS = {
  home: `query home($person: BigInt!) {
    personByRowId(rowId: $person) {
      completedIn(year: ${YEAR})
      coursesUnderWay { nodes {
        rowId reason dueOn
        courseByCourseId { code category }
        courseVersionByCourseVersionIdAndCourseId { titleJa titleEn estimatedMinutes }
        progress { coveredSeconds durationSeconds videoComplete quizPassed lastActiveAt posterId }
      } }
      offers(year: ${YEAR}) { nodes { titleJa titleEn estimatedMinutes posterId courseByCourseId { code category } } }
      recentCompletions { nodes {
        completedOn fiscalYear
        courseByCourseId { code }
        courseVersionByCourseVersionIdAndCourseId { titleJa titleEn }
        certificateByCompletionId { number }
      } }
    }
  }`,
  staff: `query staff($first: Int!) {
    allPeople(first: $first, orderBy: [FAMILY_KANA_ASC, GIVEN_KANA_ASC, ROW_ID_ASC]) {
      edges { cursor node {
        rowId familyName givenName familyKana givenKana
        post(today: "${TODAY}") { staffNumber position organisationByOrgId { name } unitByUnitIdAndOrgId { name } }
        completionSummary(year: ${YEAR}) { total thisFiscalYear lastOn }
      } }
      pageInfo { endCursor hasNextPage }
      totalCount
    }
  }`,
  burnUp: `query burnUp($indicatorKey: String!) {
    indicatorNamed(named: $indicatorKey) {
      key targetValue
      planPeriodByPlanPeriodId { endsOn }
      indicatorDefinitionsByIndicatorId(first: 1) { nodes {
        rowId version sentenceJa sentenceEn openingBalance openingBalanceLabelJa openingBalanceLabelEn countsFrom
        valid { start { value } }
        programmeByProgrammeId { programmeCategoriesByProgrammeId { nodes { category } } }
        months(today: "${TODAY}") { nodes { month completions firstTimers } }
        forecast(today: "${TODAY}", target: "2026-03-31") { nodes { day expected low high basedOn } }
      } }
    }
  }`,
  beat: `mutation beat($session: UUID!, $sequence: Int!, $played: String!, $position: Int!, $visible: Boolean!) {
    sendBeat(input: { session: $session, sequence: $sequence, played: $played, positionS: $position, visible: $visible }) { result }
  }`,
};

/** @param {string | number | null} id */
const poster = (id) => (id === null ? null : `/media/${id}/poster`);
/** @param {{ [key: string]: number }[]} rows @param {string} field */
const sum = (rows, field) => rows.reduce((total, row) => total + row[field], 0);

/** @type {Record<import('./cases.mjs').CaseName, (data: any) => unknown>} */
export const FACTS = {
  home: ({ personByRowId: person }) => ({
    fiscalYear: YEAR,
    completedThisFiscalYear: person.completedIn,
    enrolments: person.coursesUnderWay.nodes
      .map(({ rowId, reason, dueOn, progress: { posterId, ...progress }, ...node }) => ({
        enrolmentId: rowId,
        courseCode: node.courseByCourseId.code,
        category: node.courseByCourseId.category,
        ...node.courseVersionByCourseVersionIdAndCourseId,
        dueOn,
        reason,
        posterUrl: poster(posterId),
        ...progress,
      }))
      .sort(byLastActive),
    offers: person.offers.nodes.map(({ posterId, courseByCourseId: { code, category }, ...version }) => ({
      courseCode: code,
      category,
      ...version,
      posterUrl: poster(posterId),
    })),
    recentCompletions: person.recentCompletions.nodes.map((node) => ({
      courseCode: node.courseByCourseId.code,
      ...node.courseVersionByCourseVersionIdAndCourseId,
      completedOn: node.completedOn,
      fiscalYear: node.fiscalYear,
      certificateNumber: node.certificateByCompletionId?.number ?? null,
    })),
  }),
  staff: ({ allPeople: { edges, pageInfo, totalCount } }) => ({
    edges: edges.map(({ cursor, node }) => ({
      cursor,
      node: {
        personId: node.rowId,
        name: `${node.familyName} ${node.givenName}`,
        kana: `${node.familyKana} ${node.givenKana}`,
        staffNumber: node.post.staffNumber,
        organisationName: node.post.organisationByOrgId.name,
        unitName: node.post.unitByUnitIdAndOrgId.name,
        position: node.post.position,
        completionCount: node.completionSummary.total,
        completionCountThisFiscalYear: node.completionSummary.thisFiscalYear,
        lastCompletedOn: node.completionSummary.lastOn,
      },
    })),
    pageInfo,
    totalCount,
  }),
  burnUp: ({ indicatorNamed: indicator }) => {
    const [definition] = indicator.indicatorDefinitionsByIndicatorId.nodes;
    const { rowId, valid, programmeByProgrammeId, months, forecast, ...words } = definition;
    const completions = sum(months.nodes, 'completions');
    return {
      indicatorKey: indicator.key,
      asOf: TODAY,
      openingBalance: words.openingBalance,
      target: Number(indicator.targetValue),
      targetOn: indicator.planPeriodByPlanPeriodId.endsOn,
      baselineOn: words.countsFrom,
      completions,
      people: sum(months.nodes, 'firstTimers'),
      total: completions + words.openingBalance,
      months: months.nodes,
      definition: {
        id: rowId,
        ...words,
        validFrom: valid.start.value,
        categories: programmeByProgrammeId.programmeCategoriesByProgrammeId.nodes
          .map(({ category }) => category)
          .sort(),
      },
      forecast: {
        method: 'mean_of_autocorrelated_months',
        level: 0.8,
        basedOnMonths: forecast.nodes[0].basedOn,
        points: forecast.nodes.map(({ day, expected, low, high }) => ({ on: day, expected, low, high })),
      },
    };
  },
  beat: ({ sendBeat: { result } }) => ({
    creditedSeconds: result.creditedSeconds,
    completion: result.completionId,
    state: result.state,
  }),
};

/** @param {any} a @param {any} b */
function byLastActive(a, b) {
  const last = (/** @type {any} */ one) => -(one.lastActiveAt === null ? 0 : Date.parse(one.lastActiveAt));
  return (
    last(a) - last(b) ||
    Number(a.dueOn === null) - Number(b.dueOn === null) ||
    Number(a.enrolmentId) - Number(b.enrolmentId)
  );
}
