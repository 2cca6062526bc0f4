import { daysAfter } from '../../src/days';

/** What the bench asks; a scope goes into each as GraphQL, `{}` for the seven clusters of Weihai today. */

/** The same question, of one field, asked of the synthetic nation as well. */
export const withSynthetic = (query: string) =>
  query.replace(/^([^{]*\{\s*\w+)(\(?)/, (_, field: string, open: string) =>
    open === '' ? `${field}(includeSynthetic: true)` : `${field}(includeSynthetic: true, `,
  );

const COUNTS = 'counts { covered inProgress unknown missing }';

export const coverage = (scope = '{}') => `{
  coverage(scope: ${scope}) {
    framework { id nameZh }
    ${COUNTS}
    units {
      industry { id kind nameZh nameEn }
      cells { slot status platforms { state since platform { id kind nameZh nameEn openedOn closedOn } } }
    }
  }
}`;

export const coverageWithEvidence = (scope = '{}') =>
  coverage(scope).replace('state since', 'state since evidence { kind basis sources { id title url } }');

/** With two fields that the answer does not carry, so that the entities are fetched. */
export const coverageWithFurtherFields = (scope = '{}') =>
  coverage(scope).replace('openedOn closedOn', 'openedOn closedOn regions { nameZh } ledBy { nameZh }');

export const gaps = (scope = '{}') => `{
  coverageGaps(scope: ${scope}, first: 200) {
    totalCount
    edges { node { industry { id nameZh } slot status clause { number } ledBy { nameZh } tasks { number } known { platforms } } }
  }
}`;

export const trendOf24Months = (scope = '{}') => `{
  coverageTrend(scope: ${scope}, from: "2023-01-01", to: "2025-01-01", step: MONTH) {
    points { asOf ${COUNTS} changeCount changes { industry { id } slot before after platforms { platform { id } kind on } } }
  }
}`;

export const totals = (includeSubfields: boolean) => `{
  coverageTotals(scope: { includeSubfields: ${includeSubfields} }) {
    unitCount ${COUNTS} slots { slot ${COUNTS} }
    frameworks(first: 500) { edges { node { framework { id nameZh } ${COUNTS} slots { slot ${COUNTS} } } } }
  }
}`;

export const LADDER = `{
  ladder(from: "2016-01-01", to: "2026-01-01", step: YEAR) {
    points { asOf rungs { level stage atLeast atMost } } moveCounts { kind atLeast atMost } durations { level stage completed bounded }
    ladders(limit: 50) { platform { id nameZh } stays { level stage atLeastDays atMostDays } }
  }
}`;

export const PAGE_OF_PLATFORMS = '{ platforms { id nameZh kind } }';

export const NETWORK_MEASURES =
  '{ networkMeasures { size { density } components { count } clustering { average } averagePathLength { steps } modularity { value } } }';

export const ORGANIZATION_MEASURES = `{
  organizationMeasures(orderBy: { field: BETWEENNESS }) {
    edges { node {
      organization { id nameZh } degree strength betweenness closeness eigenvector pageRank coreNumber clustering
      constraint effectiveSize community brokerage { total liaison { count expected z } }
    } }
  }
}`;

export const COMMUNITIES =
  '{ networkCommunities { edges { node { nameZh size roles { role members } heldTogetherBy(limit: 3) { kind members } } } } }';

export const NETWORK = '{ collaborationNetwork { nodeCount edgeCount nodes { key degree } edges { key weight } } }';

/** From which a client of the entity API alone counts the coverage of the seven clusters itself. */
export const PEERS_COVERAGE = `{
  industryFrameworks(where: { id: { eq: "f-a001" } }) {
    id nameZh
    industries(limit: 50, where: { parents: { none: {} } }) {
      id kind nameZh nameEn
      platforms(limit: 200) {
        id kind nameZh nameEn openedOn closedOn seenOperatingOn seenInProgressOn seenClosedOn statedClosed
        designations(limit: 20) { kind level stage since until }
      }
    }
  }
  slots(limit: 20, where: { standards: { some: { id: { eq: "std-five-one" } } } }) { id slotRules { platformKinds validFrom validTo minLevel } }
}`;

export const platformsFrom = (index: number) => ({
  query: 'query ($from: Int!) { platforms(limit: 50, offset: $from) { id nameZh kind industries { id nameZh } } }',
  variables: { from: index % 200 },
});

export const ONE_PLATFORM =
  'query ($id: ID!) { platforms(where: { id: { eq: $id } }) { id nameZh kind openedOn closedOn } }';

/** Of which day a question is asked that is to be another one each time. */
export const anotherDay = (index: number) => daysAfter('2019-01-01', index % 2_000);
