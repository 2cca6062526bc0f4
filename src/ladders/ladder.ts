import type { Graph } from '../database/graph';
import { type Day, type TrendSpan, trendDays } from '../days';
import { refuseEmpty } from '../errors';
import type { DesignationFact } from '../facts/designation';
import type { BilingualName, FullyNamed } from '../facts/named';
import { unknownId } from '../facts/near-matches';
import type { BarePlatform } from '../facts/platform';
import type { RegionFact } from '../facts/region';
import type { Summary } from '../text/summary';
import { PlatformKind, valuesOf } from '../vocabulary';
import { type Bounds, mayBeWithin } from './bounds';
import { type MoveCount, moveCounts, type RungCount, rungCounts } from './counts';
import { type Duration, durationOf, durationsOf, type RungDuration } from './durations';
import { groupsBy, type LadderGroup } from './groups';
import { readLadderFacts } from './ladder-facts';
import { type Move, movesOf } from './moves';
import { type Climb, heightOf, type Rung, standingOn } from './rungs';
import { climbsOf } from './stays';
import { ladderSummary } from './summary';

export interface LadderScope {
  industry?: string | null;
  region?: string | null;
  platformKinds?: PlatformKind[] | null;
}

export interface LadderStay extends Rung, Duration {
  designation: DesignationFact;
  start: Bounds;
  end: Bounds | null;
}

/** A platform on the ladder of a kind. */
export interface PlatformLadder {
  key: string;
  platform: BarePlatform;
  kind: PlatformKind;
  /** On which it may stand on the last day, the highest first. */
  standing: Rung[];
  mayBeOff: boolean;
  stays: LadderStay[];
  moves: Move[];
}

export interface LadderPoint {
  asOf: Day;
  rungs: RungCount[];
}

/** A move with the platform that makes it. */
export interface PlatformMove extends Move {
  platform: BarePlatform;
  platformKind: PlatformKind;
}

export interface Ladder {
  from: Day;
  to: Day;
  industry: FullyNamed | null;
  region: RegionFact | null;
  platformKinds: PlatformKind[];
  clauses: { id: string }[];
  points: LadderPoint[];
  moveCounts: MoveCount[];
  moves: PlatformMove[];
  durations: RungDuration[];
  industries: (LadderGroup & { industry: BilingualName | null })[];
  regions: (LadderGroup & { region: BilingualName | null })[];
  ladders: PlatformLadder[];
  /** How many stays begin on no known day, and of how many of these no source bears a day either. */
  unknownStarts: number;
  unboundedStarts: number;
  stayCount: number;
  undesignated: BarePlatform[];
  summary: Summary;
}

/** Where the document has platforms climb, and where it asks that they be judged: 四(三) and 五(五). */
const CLAUSES = [{ id: 'doc-106-4-3' }, { id: 'doc-106-5-5' }];

/**
 * How platforms climb the ladder of stages and levels: how many stand on each rung on each day of a row of days, how they
 * move and how long they stay, as far as days are known and between which days where they are not.
 *
 * @throws PublicError BAD_USER_INPUT naming `from`, `to` as {@link trendDays}, `scope.industry`, `scope.region` when the graph
 * holds none of that id, `scope.platformKinds` when the list is empty
 * @see 威政办字〔2018〕106号 四(三) and 五(五); docs/definitions.md, Ladders
 */
export async function ladder(graph: Graph, scope: LadderScope, span: TrendSpan): Promise<Ladder> {
  const days = trendDays(span);
  const { industry = null, region = null } = scope;
  refuseEmpty('scope.platformKinds', scope.platformKinds, 'the ladder of no kind', 'all of them');
  const kinds = [...new Set(scope.platformKinds ?? valuesOf(PlatformKind))];
  const { from, to } = span;
  const facts = await readLadderFacts(graph, { industry, region, kinds, from, to });
  if (industry !== null && facts.industry === null)
    throw await unknownId(graph, 'scope.industry', 'Industry', [industry]);
  if (region !== null && facts.region === null) throw await unknownId(graph, 'scope.region', 'Region', [region]);

  const climbers = facts.platforms.flatMap(({ platform, designations, ...places }) =>
    climbsOf(platform, designations).map((climb) => ({ platform, climb, moves: movesOf(climb), ...places })),
  );
  const climbs = climbers.map(({ climb }) => climb);
  const moves = climbers.flatMap((climber) =>
    climber.moves.map((move) => ({ ...move, platform: climber.platform, platformKind: climber.climb.kind })),
  );
  const stays = climbs.flatMap((climb) => climb.stays);
  const reckoned = {
    from,
    to,
    industry: facts.industry,
    region: facts.region,
    platformKinds: kinds,
    clauses: CLAUSES,
    points: days.map((asOf) => ({ asOf, rungs: rungCounts(climbs, asOf) })),
    moveCounts: moveCounts(moves, from, to),
    moves: moves.filter(({ day }) => mayBeWithin(day, from, to)),
    durations: durationsOf(climbs, to),
    industries: groupsBy(climbers, ({ industries }) => industries, { from, to }).map(({ of, ...group }) => ({
      industry: of,
      ...group,
    })),
    regions: groupsBy(climbers, ({ regions }) => regions, { from, to }).map(({ of, ...group }) => ({
      region: of,
      ...group,
    })),
    ladders: climbers.map(({ platform, climb, moves: own }) => ladderOf(platform, climb, own, to)),
    stayCount: stays.length,
    unknownStarts: stays.filter(({ start }) => start.notBefore === null).length,
    unboundedStarts: stays.filter(({ start }) => start.notBefore === null && start.notLaterThan === null).length,
    undesignated: facts.platforms
      .filter(({ designations }) => designations.length === 0)
      .map(({ platform }) => platform),
  };
  return { ...reckoned, summary: ladderSummary(reckoned) };
}

function ladderOf(platform: BarePlatform, climb: Climb, moves: Move[], to: Day): PlatformLadder {
  const standing = standingOn(climb, to);
  return {
    key: `${platform.id} ${climb.kind}`,
    platform,
    kind: climb.kind,
    standing: standing.filter((rung) => rung !== null),
    mayBeOff: standing.includes(null),
    stays: climb.stays
      .map((stay) => ({ ...stay, ...durationOf(stay, climb, to) }))
      .sort((a, b) => heightOf(a) - heightOf(b)),
    moves,
  };
}
