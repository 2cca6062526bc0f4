import type { Graph } from '../database/graph';
import { type Day, holdsOn, today } from '../days';
import type { DesignationFact } from '../facts/designation';
import { unknownId } from '../facts/near-matches';
import { type PlatformFact, platformOf } from '../facts/platform';
import { highestLevel, isThere, reaches, stateOn } from '../facts/platform-state';
import { REGION, type RegionFact } from '../facts/region';
import { compareIds } from '../grouping';
import type { PlatformKind } from '../vocabulary';
import { TOTAL, type TotalFact, totalsStatement } from './totals-facts';

/** A published total beside what the graph counts by the same words. */
export interface PublishedTotal {
  indicator: TotalFact;
  region: RegionFact;
  value: number;
  isComparable: boolean;
  noteZh: string;
  noteEn: string;
  /** How many the graph knows of that kind and level, in that region, on that day; null where no kind or no day is told. */
  known: number | null;
  /** How many of them count by recognitions of which no source tells the beginning, so that they may be later. */
  undated: number | null;
  /** The number less what is known, at the least and at the most; null where the definitions differ. */
  differenceAtLeast: number | null;
  differenceAtMost: number | null;
  platforms: PlatformFact[];
}

export interface PublishedTotals {
  asOf: Day;
  region: RegionFact | null;
  totals: PublishedTotal[];
}

interface TotalsScope {
  region?: string | null;
  asOf?: Day | null;
}

/**
 * The totals of platforms that were published by a day, each beside the graph's own count on the day of the total: how much
 * of what there is the graph knows. Only where both count by the same definition is one taken from the other.
 *
 * @param scope.region id of a region: totals of it, of what it is part of, and of its parts; by default of everywhere
 * @throws PublicError BAD_USER_INPUT naming `scope.region` when the graph holds none of that id
 */
export async function publishedTotals(graph: Graph, scope: TotalsScope): Promise<PublishedTotals> {
  const { region: asked = null, asOf } = scope;
  const day = asOf ?? today();
  const found = await graph.facts(totalsStatement(asked !== null), { region: asked, asOf: day }, ([row]) => ({
    place: row?.asked ? REGION.read(row.asked) : null,
    regions: (row?.regions ?? []).map(([region, totals, platforms]) => ({
      region: REGION.read(region),
      totals: totals.map((total) => TOTAL.read(total)),
      platforms: platforms.map(platformOf),
    })),
  }));
  const { place } = found;
  if (asked !== null && place === null) throw await unknownId(graph, 'scope.region', 'Region', [asked]);
  const totals = found.regions.flatMap(({ region, totals, platforms }) =>
    totals.map((total) => besideOwnCount(total, region, platforms)),
  );
  return { asOf: day, region: place, totals: totals.sort(byDay) };
}

/** The oldest first, those without a day before them; of one day by id. */
function byDay({ indicator: a }: PublishedTotal, { indicator: b }: PublishedTotal): number {
  return (a.asOf ?? '').localeCompare(b.asOf ?? '') || compareIds(a, b);
}

function besideOwnCount(indicator: TotalFact, region: RegionFact, facts: PlatformFact[]): PublishedTotal {
  const { value, isComparable, countNoteZh: noteZh, countNoteEn: noteEn, asOf, countedKinds } = indicator;
  const about = { indicator, region, value, isComparable, noteZh, noteEn };
  if (asOf === null || countedKinds.length === 0) {
    return { ...about, known: null, undated: null, differenceAtLeast: null, differenceAtMost: null, platforms: [] };
  }
  const counted = facts.flatMap((platform) => countsAs(indicator, platform, asOf) ?? []);
  const known = counted.length;
  const undated = counted.filter(({ isDated }) => !isDated).length;
  return {
    ...about,
    known,
    undated,
    differenceAtLeast: isComparable ? value - known : null,
    differenceAtMost: isComparable ? value - (known - undated) : null,
    platforms: counted.map(({ platform }) => platform),
  };
}

/** Whether a platform is one of those that a total counts on its day, and whether it is known to have been so by then. */
function countsAs(
  { countedKinds, countedLevel, levelMatch }: TotalFact,
  platform: PlatformFact,
  day: Day,
): { platform: PlatformFact; isDated: boolean } | null {
  if (!isThere(stateOn(platform, day))) return null;
  const own = platform.designations.filter(
    ({ kind, stage, since, until }) =>
      countedKinds.includes(kind) && stage === 'DESIGNATED' && holdsOn(day, since, until),
  );
  if (countedLevel === null) return isOfKind(platform, own, countedKinds) ? { platform, isDated: true } : null;
  const highest = highestLevel(own.map(({ level }) => level));
  if (levelMatch === 'AT_LEAST' ? !reaches(highest, countedLevel) : highest !== countedLevel) return null;
  return { platform, isDated: own.some(({ level, since }) => level === highest && since !== null) };
}

function isOfKind({ kind }: PlatformFact, designations: DesignationFact[], kinds: PlatformKind[]): boolean {
  return kinds.includes(kind) || designations.length > 0;
}
