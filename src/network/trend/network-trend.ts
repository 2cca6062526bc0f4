import type { Graph } from '../../database/graph';
import type { Projections } from '../../database/projections';
import { type Day, type TrendSpan, trendDays } from '../../days';
import { badUserInput } from '../../errors';
import { byId, groupBy } from '../../grouping';
import type { TieWeighting } from '../../vocabulary';
import { componentsOf, partSizes } from '../algorithms/components';
import { rounded, sumOf } from '../algorithms/sums';
import { networkMeasures } from '../measures/network-measures';
import { density } from '../measures/of-whole/size';
import { edgeKey } from '../ties/nodes-and-edges';
import { type UnderstoodScope, understood } from '../ties/scope';
import { type TieQuestion, tiesFor } from '../ties/whole-network';
import { type DayTie, tiesOn } from './network-on-day';
import { type TrendRow, trendStatement } from './network-trend.cypher';

/** Its scope is without a window of its own. */
export interface NetworkTrendQuestion extends TrendSpan, TieQuestion {}

/** The network on one day of a trend, and what is no more as it was at the point before; none of that at the first. */
export interface NetworkTrendPoint {
  asOf: Day;
  /** How many organizations are tied to another, how many pairs of them, and by how many ties. */
  organizationCount: number;
  edgeCount: number;
  tieCount: number;
  totalWeight: number;
  componentCount: number;
  /** How many organizations the largest component has. */
  largestComponent: number;
  /** Edges to pairs; null for fewer than two organizations. */
  density: number | null;
  /** Which part of the ties is dated; null where there are none. */
  datedShare: number | null;
  newOrganizations: { id: string }[];
  goneOrganizations: { id: string }[];
  newTies: DayTie[];
  goneTies: DayTie[];
}

export interface NetworkTrend {
  scope: UnderstoodScope;
  weighting: TieWeighting;
  /** How many organizations of a scope that is too large were left out before anything was reckoned. */
  unreckoned: number;
  points: NetworkTrendPoint[];
}

/** At most so many ties are gone through, those of all days together. */
const MOST_TIES = 3_000_000;

/**
 * How the network of collaboration developed: what `collaborationNetwork` gives as of each day of a row of days, by its
 * measures, and which organizations and ties came and went since the day before it in the row. One read serves all days.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 */
export async function networkTrend(graph: Graph, question: NetworkTrendQuestion): Promise<NetworkTrend> {
  const { scope = {}, weighting, minWeight } = question;
  for (const day of ['asOf', 'from', 'to'] as const) {
    if (scope[day] != null) {
      throw badUserInput(
        `scope.${day}`,
        `The days of a trend are those of \`from\`, \`to\` and \`step\`; leave \`${day}\` out.`,
      );
    }
  }
  const days = trendDays(question);
  const [first, last] = [days[0] as Day, days.at(-1) as Day];
  const window = { ...scope, from: first, to: last };
  const { shape, parameters } = tiesFor({ scope: window, weighting, minWeight }, 'ORGANIZATION_ORGANIZATION');
  const facts = await graph.readRow(trendStatement(shape.scope, shape.ties), parameters);
  const told = await understood(graph, scope, parameters, facts);
  requireFew(facts, days);
  const rules = { shape: shape.ties, kinds: parameters.ties, weighting };
  return {
    scope: told,
    weighting,
    unreckoned: facts.unreckoned,
    points: pointsOf(days, (day) => heavy(tiesOn(day, facts, rules), minWeight)),
  };
}

/** The ties of those edges that weigh enough, their weights as `collaborationNetwork` gives them: to twelve decimals. */
function heavy(ties: DayTie[], minWeight: number): DayTie[] {
  if (minWeight === 0) return ties;
  const byEdge = groupBy(ties, ({ organizations: [one, other] }) => edgeKey(one.id, other.id));
  return [...byEdge.values()]
    .filter((own) => Number(sumOf(own.map(({ weight }) => weight)).toFixed(12)) >= minWeight)
    .flat();
}

function requireFew({ shared }: TrendRow, days: readonly Day[]): void {
  const pairs = sumOf(shared.map(({ parts }) => (parts.length * (parts.length - 1)) / 2));
  if (pairs * days.length > MOST_TIES) {
    throw badUserInput(
      'scope',
      `Up to ${pairs} ties on each of ${days.length} days are too many for one answer. Narrow \`scope\`, or take a longer step.`,
    );
  }
}

function pointsOf(days: readonly Day[], tiesOnDay: (day: Day) => DayTie[]): NetworkTrendPoint[] {
  let before: State | undefined;
  return days.map((asOf) => {
    const now = stateOf(tiesOnDay(asOf));
    const point = { asOf, ...measuresOf(now), ...changesOf(before ?? now, now) };
    before = now;
    return point;
  });
}

interface State {
  /** By their ids. */
  ties: Map<string, DayTie>;
  organizations: Set<string>;
}

function stateOf(ties: readonly DayTie[]): State {
  return {
    ties: byId(ties),
    organizations: new Set(ties.flatMap(({ organizations }) => organizations.map(({ id }) => id))),
  };
}

type Changes = 'newOrganizations' | 'goneOrganizations' | 'newTies' | 'goneTies';

function measuresOf({ ties, organizations }: State): Omit<NetworkTrendPoint, 'asOf' | Changes> {
  const all = [...ties.values()];
  const edges = new Map(
    all.map(({ organizations: [one, other] }) => [edgeKey(one.id, other.id), [one.id, other.id] as const]),
  );
  const components = partSizes(componentsOf(organizations, edges.values()));
  const dense = density(organizations.size, edges.size);
  return {
    organizationCount: organizations.size,
    edgeCount: edges.size,
    tieCount: all.length,
    totalWeight: rounded(sumOf(all.map(({ weight }) => weight))),
    componentCount: components.length,
    largestComponent: components[0] ?? 0,
    density: dense && rounded(dense),
    datedShare: all.length === 0 ? null : rounded(all.filter(({ isDated }) => isDated).length / all.length),
  };
}

function changesOf(before: State, now: State): Pick<NetworkTrendPoint, Changes> {
  const without = (some: State, others: State) =>
    [...some.organizations].filter((id) => !others.organizations.has(id)).sort();
  const tiesWithout = (some: State, others: State) => [...some.ties.values()].filter(({ id }) => !others.ties.has(id));
  return {
    newOrganizations: without(now, before).map((id) => ({ id })),
    goneOrganizations: without(before, now).map((id) => ({ id })),
    newTies: tiesWithout(now, before).sort(byEnds),
    goneTies: tiesWithout(before, now).sort(byEnds),
  };
}

function byEnds(a: DayTie, b: DayTie): number {
  const ends = ({ organizations: [one, other] }: DayTie) => edgeKey(one.id, other.id);
  const [left, right] = [`${ends(a)} ${a.id}`, `${ends(b)} ${b.id}`];
  return left < right ? -1 : 1;
}

/** Each day is a network of its own to project. */
const MOST_POINTS = 40;

/**
 * The measures of the network on one day of a trend, as of any other.
 *
 * @param pointCount how many points of its answer are to be measured, up to the trend's last
 * @throws PublicError BAD_USER_INPUT naming `step` when they are too many to measure each
 */
export function measuredPoint(
  graph: Graph,
  projections: Projections,
  { scope, weighting, minWeight }: NetworkTrendQuestion,
  asOf: Day,
  pointCount: number,
) {
  if (pointCount > MOST_POINTS) {
    throw badUserInput(
      'step',
      `The \`measures\` of ${pointCount} points are too many for one answer, which has those of ${MOST_POINTS} at most. ` +
        'Take a longer step or a shorter span, ask for one trend at a time, or leave `measures` out.',
    );
  }
  return networkMeasures(graph, projections, {
    scope: { ...scope, asOf },
    weighting,
    minWeight,
    projection: 'ORGANIZATION_ORGANIZATION',
  });
}
