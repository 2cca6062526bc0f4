/** Filters of connections, and how many of the first edition of the data meet them. */
export const TOTALS: [connection: string, where: string, total: number][] = [
  // What is null counts as left out.
  ['organizations', '{ nameZh: { contains: "威高" }, kind: null }', 10],
  ['organizations', '{ nameZh: { contains: "威高", eq: null } }', 10],
  ['organizations', '{ AND: [{ nameZh: { contains: "威高" }, regions: null }, { leads: { some: null } }] }', 10],
  ['organizations', 'null', 338],
  // An empty filter is one that every row meets.
  ['organizations', '{ OR: [{}, { kind: { eq: FUND } }] }', 338],
  ['organizations', '{ OR: [] }', 338],
  ['organizations', '{ kind: {} }', 338],
  ['organizations', '{ NOT: {} }', 0],
  ['organizations', '{ regions: { some: {} } }', 170],
  ['organizations', '{ regions: { none: {} } }', 168],
  ['organizations', '{ regions: { single: {} } }', 170],
  ['organizations', '{ regions: { all: {} } }', 170],
  ['platforms', '{ industries: { none: {} } }', 69],
  ['platforms', '{ industriesConnection: { none: {} } }', 69],
  ['platforms', '{ industriesConnection: { some: { edge: {} } } }', 244],
  ['platforms', '{ industriesConnection: { none: { AND: [{ edge: {} }, { node: {} }] } } }', 69],
  // What is unknown is met by `eq: null` alone, and by the complement of what it does not meet.
  ['platforms', '{ openedOn: { eq: null } }', 240],
  ['platforms', '{ NOT: { openedOn: { gte: "1900-01-01" } } }', 240],
  // Both of two connections of one name have their edges.
  ['slotRules', '{}', 8],
  ['tierFunctions', '{}', 19],
];

/** Selections with nothing in them for the engine. */
export const OF_TYPE_NAMES: string[] = [
  '{ organizations(limit: 1) { __typename } }',
  '{ organizationsConnection(first: 1) { __typename } }',
  '{ organizationsConnection(first: 1) { edges { __typename } } }',
  '{ organizationsConnection(first: 1) { edges { node { __typename } } } }',
  '{ organizationsConnection(first: 1) { pageInfo { __typename } } }',
  '{ platforms(limit: 1) { regions { __typename } regionsConnection { edges { node { __typename } } } } }',
  '{ platforms(limit: 1) { regionsConnection { edges { properties { __typename } } } } }',
  '{ platforms(limit: 1) { regionsConnection { edges { properties { basis @include(if: false) __typename } } } } }',
  '{ platforms(limit: 1) { id @skip(if: true) __typename } }',
  '{ indicators(limit: 1) { scope { __typename } scopeConnection { edges { node { __typename } } } } }',
];
