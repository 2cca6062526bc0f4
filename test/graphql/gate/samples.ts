/** Filters of connections, and how many of the data meet them. */
export const TOTALS: [connection: string, where: string, total: number][] = [
  // What is null counts as left out.
  ['organizations', '{ nameZh: { contains: "威高" }, kind: null }', 9],
  ['organizations', '{ nameZh: { contains: "威高", eq: null } }', 9],
  ['organizations', '{ AND: [{ nameZh: { contains: "威高" }, regions: null }, { leads: { some: null } }] }', 9],
  ['organizations', 'null', 357],
  // An empty filter is one that every row meets.
  ['organizations', '{ OR: [{}, { kind: { eq: FUND } }] }', 357],
  ['organizations', '{ OR: [] }', 357],
  ['organizations', '{ kind: {} }', 357],
  ['organizations', '{ NOT: {} }', 0],
  ['organizations', '{ regions: { some: {} } }', 178],
  ['organizations', '{ regions: { none: {} } }', 179],
  ['organizations', '{ regions: { single: {} } }', 178],
  ['organizations', '{ regions: { all: {} } }', 178],
  ['platforms', '{ industries: { none: {} } }', 62],
  ['platforms', '{ industriesConnection: { none: {} } }', 62],
  ['platforms', '{ industriesConnection: { some: { edge: {} } } }', 227],
  ['platforms', '{ industriesConnection: { none: { AND: [{ edge: {} }, { node: {} }] } } }', 62],
  // What is unknown is met by `eq: null` alone, and by the complement of what it does not meet.
  ['platforms', '{ openedOn: { eq: null } }', 234],
  ['platforms', '{ NOT: { openedOn: { gte: "1900-01-01" } } }', 234],
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
