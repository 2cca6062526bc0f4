import type { Hypothesis } from '../changes/hypothesis';
import { supposed } from '../changes/supposed';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { type Day, holdsOn, today } from '../days';
import type { DesignationFact } from '../facts/designation';
import type { KindsThere } from '../facts/kinds-there';
import { unknownId } from '../facts/near-matches';
import { type DesignatedPlatform, type PlatformFact, platformOf, withDesignations } from '../facts/platform';
import { isThere, type StateOnDay } from '../facts/platform-state';
import { REGION, type RegionFact } from '../facts/region';
import { standingOn } from '../facts/standing';
import { compareIds } from '../grouping';
import type { Summary } from '../text/summary';
import type { DesignationStage, PlatformKind, PlatformLevel, PlatformState, ServiceKind } from '../vocabulary';
import { targetsSummary } from './summary';
import {
  type ServingRow,
  servingOrganizations,
  type TargetOrganization,
  towardsByService,
} from './target-organizations';

/** What counts towards a target: platforms of kinds, organizations of services; neither where the data can't tell. */
export interface CountRule {
  countedKinds: PlatformKind[];
  countedServices: ServiceKind[];
  countedLevel: PlatformLevel | null;
  countedStages: DesignationStage[];
  countedStates: PlatformState[];
}

interface TargetFact extends CountRule {
  id: string;
  name: string;
  nameEn: string;
  clauseId: string;
  value: number | null;
  countNoteZh: string | null;
  countNoteEn: string | null;
}

/** A platform of a kind and level that the target asks for, and whether it counts in the state that it is in. */
export interface TargetPlatform extends StateOnDay {
  platform: PlatformFact;
  kind: PlatformKind;
  designation: DesignationFact | null;
  counts: boolean;
}

export interface TargetProgress {
  target: TargetFact;
  isCountable: boolean;
  reasonZh: string | null;
  reasonEn: string | null;
  known: number | null;
  distance: number | null;
  inProgress: number | null;
  unknown: number | null;
  platforms: TargetPlatform[];
  organizations: TargetOrganization[];
  /** Of what published totals tell how much of it the graph knows. */
  totalsOf: KindsThere;
}

export interface TargetsProgress {
  asOf: Day;
  region: RegionFact | null;
  targets: TargetProgress[];
  summary: Summary;
}

export interface TargetOptions {
  region?: string | null;
  asOf?: Day | undefined;
  hypothesis?: Hypothesis | null;
}

interface Row {
  region: unknown[] | null;
  targets: TargetFact[];
  platforms: DesignatedPlatform[];
  organizations: ServingRow[];
}

const ANYWHERE = cypher`
    CALL {
      WITH kinds
      MATCH (platform:Platform) WHERE platform.kind IN kinds RETURN platform
      UNION
      WITH kinds
      MATCH (designation:Designation)-[:DESIGNATES]->(platform:Platform) WHERE designation.kind IN kinds RETURN platform
    }`;
// From the region down, so that one city does not grow with the nation.
const IN_REGION = cypher`
    MATCH (region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(platform:Platform)
    WHERE platform.kind IN kinds OR any(kind IN [(platform)<-[:DESIGNATES]-(d:Designation) | d.kind] WHERE kind IN kinds)`;

/** Leans on the indexes region_id, platform_kind, designation_kind and organization_service_service. */
const statement = (byRegion: boolean) => cypher<Row>`
  OPTIONAL MATCH (region:Region {id: $region})
  CALL {
    MATCH (target:Target)-[:STATED_IN]->(clause:Clause)-[:CLAUSE_OF]->(document:Document)
    WHERE document.issuedOn <= date($asOf)
    WITH target, clause ORDER BY document.issuedOn, target.position
    RETURN collect(target { .id, .name, .nameEn, clauseId: clause.id, .value, .countedKinds, .countedServices, .countedLevel, .countedStages, .countedStates,
                            .countNoteZh, .countNoteEn }) AS targets
  }
  WITH region, targets, reduce(kinds = [], target IN targets | kinds + target.countedKinds) AS kinds,
       reduce(services = [], target IN targets | services + target.countedServices) AS services
  CALL {
    WITH kinds, region
    ${byRegion ? IN_REGION : ANYWHERE}
    WITH DISTINCT platform ORDER BY platform.id
    RETURN collect(${withDesignations('platform')}) AS platforms
  }
  CALL {
    WITH services, region
    ${servingOrganizations(byRegion)}
  }
  RETURN CASE WHEN region IS NOT NULL THEN [${REGION.of('region')}] END AS region, targets, platforms, organizations`;

/**
 * How far each target of the documents issued by a day is known to have come on it, by which platforms.
 *
 * What counts is data (`seed/document/target_counts.csv`): kinds of platform with a level, the stages of its designation and
 * states, and services of organizations. Where neither is named the graph can't tell, and the target's note says why. The number is what the graph knows, so a
 * distance is at most this, never at least.
 *
 * @param options.region id of a region, which counts with its parts; null for everywhere. A target is set for the whole
 * city, so no distance is told for a part of it.
 * @param options.hypothesis what is supposed beside the facts; by default nothing
 * @throws PublicError BAD_USER_INPUT naming `scope.region` when the graph holds none of that id
 * @see 威政办字〔2018〕106号 四
 */
export async function targetProgress(
  graph: Graph,
  { region: asked = null, asOf = today(), hypothesis = null }: TargetOptions,
): Promise<TargetsProgress> {
  const parameters = { region: asked, asOf };
  const { targets, platforms, organizations, region } = await graph.facts(
    statement(asked !== null),
    parameters,
    ([row]) => {
      const { region: columns, platforms: rows, ...rest } = row as Row;
      return { ...rest, region: columns && REGION.read(columns), platforms: rows.map(platformOf) };
    },
  );
  if (asked !== null && region === null) throw await unknownId(graph, 'scope.region', 'Region', [asked]);
  const facts = supposed({ platforms, ties: [] }, hypothesis, asked);
  const counted = [...facts.platforms].sort(compareIds);
  const isPart = region !== null && region.kind !== 'CITY';
  const progress = targets.map((target) => ({
    ...progressOf(target, counted, organizations, { asOf, isPart }),
    totalsOf: { kinds: target.countedKinds, region: asked, asOf },
  }));
  return { asOf, region, targets: progress, summary: targetsSummary(progress, asOf, region) };
}

function progressOf(
  target: TargetFact,
  facts: PlatformFact[],
  serving: ServingRow[],
  { asOf, isPart }: { asOf: Day; isPart: boolean },
): Omit<TargetProgress, 'totalsOf'> {
  const { value } = target;
  const platforms = facts.flatMap((platform) => towardsTarget(target, platform, asOf) ?? []);
  const platformIds = new Set(platforms.map(({ platform }) => platform.id));
  const organizations = serving.flatMap(
    (one) => towardsByService(target.countedServices, one, { asOf, platformIds }) ?? [],
  );
  if (target.countedKinds.length + target.countedServices.length === 0) {
    const { countNoteZh: reasonZh, countNoteEn: reasonEn } = target;
    const nothing = { known: null, distance: null, inProgress: null, unknown: null };
    return { target, isCountable: false, reasonZh, reasonEn, ...nothing, platforms, organizations };
  }
  const known = [...platforms, ...organizations].filter(({ counts }) => counts).length;
  const uncounted = (state: PlatformState) => platforms.filter((one) => !one.counts && one.state === state).length;
  return {
    target,
    isCountable: true,
    reasonZh: null,
    reasonEn: null,
    known,
    distance: value === null || isPart ? null : Math.max(0, value - known),
    inProgress: uncounted('IN_PROGRESS'),
    unknown: uncounted('UNKNOWN') + organizations.filter(({ isUnknown }) => isUnknown).length,
    platforms,
    organizations,
  };
}

/** What a platform is towards a target on a day; null where it is not of the kind or level, not there yet or closed. */
function towardsTarget(rule: CountRule, platform: PlatformFact, asOf: Day): TargetPlatform | null {
  const { state, kinds } = standingOn(platform, asOf);
  if (!isThere(state)) return null;
  const { countedKinds, countedLevel, countedStages, countedStates } = rule;
  // At a level the stages are the rule's own; else the platform's kinds on the day are those of coverage.
  const grounds =
    countedLevel === null
      ? kinds
      : platform.designations
          .filter(({ level, stage }) => level === countedLevel && countedStages.includes(stage))
          .filter(({ since, until }) => holdsOn(asOf, since, until))
          .map((designation) => ({ kind: designation.kind, designation }));
  const ground = grounds.find(({ kind }) => countedKinds.includes(kind));
  return ground ? { platform, ...state, ...ground, counts: countedStates.includes(state.state) } : null;
}
