import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { badUserInput } from '../errors';
import type { BilingualName, FullyNamed } from '../facts/named';
import { unknownId } from '../facts/near-matches';
import type { RegionFact } from '../facts/region';
import { compareIds, groupBy, groupByThings } from '../grouping';
import type { Summary } from '../text/summary';
import { SharedResourceKind, valuesOf } from '../vocabulary';
import { readSharingFacts, type SharedFact } from './sharing-facts';
import { sharingSummary } from './summary';
import { type SharingTotals, totalsOf, type Use, useOf } from './use';

export interface SharingScope {
  industry?: string | null;
  region?: string | null;
  asOf?: Day | undefined;
}

/** A shared resource, where and whose it is, and how far it is used. */
export interface SharedResourceUse extends SharedFact, Use {}

export interface Sharing {
  asOf: Day;
  industry: FullyNamed | null;
  region: RegionFact | null;
  clause: { id: string };
  fullHours: number;
  knownInAll: number;
  totals: SharingTotals;
  kinds: { kind: SharedResourceKind; totals: SharingTotals }[];
  regions: { region: BilingualName | null; totals: SharingTotals }[];
  networks: { network: string | null; totals: SharingTotals }[];
  /** Those with the most idle hours first, those of unknown hours last. */
  resources: SharedResourceUse[];
  summary: Summary;
}

/** 五(四): 加强资源共享. */
const CLAUSE = { id: 'doc-106-5-4' };

/** The hours of a leap year. */
const MOST_HOURS = 8_784;

/**
 * What is shared where on a day and how far it is used: instruments, equipment, testing, data and space.
 *
 * @param fullHours for how many hours a resource works in a year in which it is fully used
 * @throws PublicError BAD_USER_INPUT naming `scope.industry`, `scope.region` when the graph holds none of that id, `fullHours`
 * when it is no number of hours that a year may have
 * @see 威政办字〔2018〕106号 五(四); docs/definitions.md, Sharing
 */
export async function sharing(graph: Graph, scope: SharingScope, fullHours: number): Promise<Sharing> {
  if (!(fullHours > 0 && fullHours <= MOST_HOURS)) {
    throw badUserInput(
      'fullHours',
      `A year has more than 0 and at most ${MOST_HOURS} hours; ${fullHours} are not among them.`,
    );
  }
  const { industry = null, region = null, asOf = today() } = scope;
  const facts = await readSharingFacts(graph, { industry, region, asOf });
  if (industry !== null && facts.industry === null)
    throw await unknownId(graph, 'scope.industry', 'Industry', [industry]);
  if (region !== null && facts.region === null) throw await unknownId(graph, 'scope.region', 'Region', [region]);
  const shared = facts.resources
    .map((one): SharedResourceUse => ({ ...one, ...useOf(one.resource, asOf, fullHours) }))
    .sort((a, b) => (b.idleHours ?? -1) - (a.idleHours ?? -1) || compareIds(a.resource, b.resource));
  const byKind = groupBy(shared, ({ resource }) => resource.kind);
  const byNetwork = groupBy(shared, ({ resource }) => resource.sharingNetwork);
  const reckoned = {
    asOf,
    industry: facts.industry,
    region: facts.region,
    clause: CLAUSE,
    fullHours,
    knownInAll: facts.knownInAll,
    totals: totalsOf(shared),
    kinds: valuesOf(SharedResourceKind)
      .filter((kind) => byKind.has(kind))
      .map((kind) => ({ kind, totals: totalsOf(byKind.get(kind) ?? []) })),
    regions: groupByThings(shared, ({ regions }) => regions).map(([place, own]) => ({
      region: place,
      totals: totalsOf(own),
    })),
    networks: [...byNetwork]
      .sort(([a], [b]) => (a === null ? 1 : b === null || a < b ? -1 : 1))
      .map(([network, own]) => ({ network, totals: totalsOf(own) })),
    resources: shared,
  };
  return { ...reckoned, summary: sharingSummary(reckoned) };
}
