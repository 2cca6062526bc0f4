import { useAnswers } from '../api/useAnswer';
import { IndustryMembersDocument, type NetworkScopeInput } from '../graphql';
import { useName } from '../say';
import { type Community, type Industry, type Network, regionsOf } from './answers';
import { ROLE_COLOURS, ROLES, SIGNS } from './roles';
import type { Colouring } from './state';
import { useSay } from './texts';

/** Some organizations that have one colour, and the word for it. */
export interface Group {
  key: string;
  name: string;
  colour: string;
  /** What stands on the colour, for whoever does not tell it from others. */
  sign?: string;
  count: number;
}

/** A way to colour a network. */
export interface Grouping {
  groups: readonly Group[];
  coloursOf: (key: string) => readonly string[];
}

/** Twelve that are told apart, the first seven by Paul Tol; the groups behind them are one. */
const COLOURS = [
  '#4477aa',
  '#ee6677',
  '#228833',
  '#ccaa22',
  '#44b4d8',
  '#aa3377',
  '#997700',
  '#994455',
  '#6699cc',
  '#117755',
  '#bb7744',
  '#555577',
];
const OTHERS = '#8f8f8f';
const NOT_KNOWN = '#b4bdc5';
const MANY = '#3f4b57';

/** A node shows so many colours at most; one of more groups has one colour that says so. */
const MOST_COLOURS = 3;

interface Asked {
  colouring: Colouring;
  network: Network | undefined;
  communities: readonly Community[];
  industries: readonly Industry[];
  scope: NetworkScopeInput;
}

/** To which groups the organizations of a network belong, the largest first; an organization may be in several. */
export function useGrouping({ colouring, network, communities, industries, scope }: Asked): Grouping {
  const say = useSay();
  const name = useName();
  const asked = colouring === 'INDUSTRY' ? industries : [];
  const answers = useAnswers(
    IndustryMembersDocument,
    asked.map(({ id }) => ({ scope: { ...scope, industries: [id] } })),
  );
  const members = answers.map(({ data }) => new Set(data?.collaborationNetwork?.nodes.map(({ key }) => key)));
  const isKnown = {
    ROLE: true,
    COMMUNITY: communities.length > 0,
    INDUSTRY: industries.length > 0 && answers.every(({ data }) => data !== undefined),
    REGION: true,
  }[colouring];
  if (!isKnown) return { groups: [], coloursOf: () => [NOT_KNOWN] };
  const nodes = network?.nodes ?? [];
  switch (colouring) {
    case 'ROLE':
      return grouped(
        ROLES.map((role) => ({
          key: role,
          name: say(role),
          colour: ROLE_COLOURS[role],
          sign: SIGNS[role],
        })),
        new Map(nodes.map(({ key, roles }) => [key, roles])),
        { notKnown: say('noRole'), many: say('ofMany') },
      );
    case 'COMMUNITY':
      return grouped(
        coloured(
          communities.map(({ number, core }) => ({
            key: `${number}`,
            name: say('communityOf', { core: name(core) }),
            sign: `${number}`,
          })),
          say('others'),
        ),
        new Map(nodes.map(({ key, community }) => [key, community == null ? [] : [`${community}`]])),
        { notKnown: say('others'), many: say('ofMany') },
      );
    case 'INDUSTRY':
      return grouped(
        coloured(
          asked.map((industry) => ({ key: industry.id, name: name(industry) })),
          say('others'),
        ),
        new Map(nodes.map(({ key }) => [key, asked.filter((_, at) => members[at]?.has(key)).map(({ id }) => id)])),
        { notKnown: say('noIndustry'), many: say('ofMany') },
      );
    case 'REGION': {
      const found = new Map(nodes.map((node) => [node.key, regionsOf(node).map(({ id }) => id)]));
      const regions = new Map(nodes.flatMap(regionsOf).map((region) => [region.id, region]));
      const counts = countsOf(found);
      const largestFirst = [...regions.values()].sort(
        (one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0),
      );
      return grouped(
        coloured(
          largestFirst.map((region) => ({ key: region.id, name: name(region) })),
          say('others'),
        ),
        found,
        { notKnown: say('noRegion'), many: say('ofMany') },
      );
    }
  }
}

type Uncounted = Omit<Group, 'count'>;

/** Groups with colours: the first have one of their own, all others one together. */
function coloured(groups: readonly Omit<Uncounted, 'colour'>[], others: string): Uncounted[] {
  return groups.map((group, index) => {
    const colour = COLOURS[index];
    return colour === undefined ? { key: group.key, name: others, colour: OTHERS } : { ...group, colour };
  });
}

function countsOf(found: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of [...found.values()].flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function grouped(
  groups: readonly Uncounted[],
  found: ReadonlyMap<string, readonly string[]>,
  words: { notKnown: string; many: string },
): Grouping {
  const counts = countsOf(found);
  const colours = new Map(groups.map(({ key, colour }) => [key, colour]));
  const own = new Map(
    [...found].map(([key, keys]) => [key, [...new Set(keys.flatMap((group) => colours.get(group) ?? []))]]),
  );
  const legend = new Map<string, Group>();
  for (const group of groups) {
    const count = (legend.get(group.colour)?.count ?? 0) + (counts.get(group.key) ?? 0);
    if (count > 0) legend.set(group.colour, { ...group, count });
  }
  const many = [...own.values()].filter(({ length }) => length > MOST_COLOURS).length;
  const strangers = [...own.values()].filter(({ length }) => length === 0).length;
  return {
    groups: [
      ...legend.values(),
      { key: 'many', name: words.many, colour: MANY, count: many },
      { key: 'not-known', name: words.notKnown, colour: NOT_KNOWN, count: strangers },
    ].filter(({ count }) => count > 0),
    coloursOf: (key) => {
      const found = own.get(key) ?? [];
      if (found.length === 0) return [NOT_KNOWN];
      return found.length > MOST_COLOURS ? [MANY] : found;
    },
  };
}
