import type { Hypothesis } from '../changes/hypothesis';
import { regionOfAnotherCity } from '../coverage/scope';
import type { Graph } from '../database/graph';
import { type Day, holdsOn, today } from '../days';
import { refuseEmpty } from '../errors';
import type { Named } from '../facts/named';
import { unknownId } from '../facts/near-matches';
import type { OrganizationFact } from '../facts/organization';
import type { BarePlatform } from '../facts/platform';
import { isThere, stateOn } from '../facts/platform-state';
import { isOrganizationTie, type OrganizationTie, type PartTie, type PlatformTie, type Span } from '../facts/tie';
import { groupBy } from '../grouping';
import {
  type ArchitectureIssueKind,
  CollaborationRole,
  type IssueSeverity,
  TieKind,
  type TierKind,
  valuesOf,
} from '../vocabulary';
import { KINDS, SEVERITIES, weightiestFirst } from './issue-order';
import { readStructure, type StructureFacts } from './structure-facts';

type ServesTie = Extract<PlatformTie, { kind: 'SERVES' }>;
type EvidenceTie = OrganizationTie | PartTie | ServesTie;

/** A tie that was looked at; of what the platform may be tied to, one is there. */
export interface TieEvidence extends Span {
  kind: TieKind;
  platform: Named;
  organization?: Named;
  parent?: Named;
  industry?: Named;
}

/** Where reality departs from the document's architecture. */
export interface ArchitectureIssue {
  /** The kind and what it concerns; stable from one answer to the next. */
  key: string;
  kind: ArchitectureIssueKind;
  severity: IssueSeverity;
  clause: StructureFacts['clauses'][number];
  platform: Named | null;
  industry: Named | null;
  /** For ROLE_ABSENT, the roles that nobody plays. */
  roles: CollaborationRole[];
  /** The ties looked at: those that hold on the day, and of a platform that serves no industry those that do not. */
  evidence: TieEvidence[];
}

export interface ArchitectureIssueOptions {
  region?: string | null;
  framework?: string | null;
  kinds?: ArchitectureIssueKind[] | null;
  asOf?: Day | undefined;
  hypothesis?: Hypothesis | null;
}

export interface ArchitectureIssues {
  asOf: Day;
  region: StructureFacts['region'];
  issues: ArchitectureIssue[];
  counts: { kind: ArchitectureIssueKind; count: number }[];
}

const ROLES = valuesOf(CollaborationRole);

/** The clause that a kind departs from, by its number, and how much it weighs where the ties are known. */
const MEASURE: Record<ArchitectureIssueKind, { clause: string; severity: IssueSeverity }> = {
  INSTITUTE_NOT_LED_BY_CENTER: { clause: '三', severity: 'HIGH' },
  INSTITUTE_WITHOUT_ENTERPRISE: { clause: '三(三)', severity: 'HIGH' },
  DOUBLE_INNOVATION_LED_BY_GOVERNMENT: { clause: '三(四)', severity: 'MEDIUM' },
  INDUSTRY_WITHOUT_LEADER: { clause: '五(一)', severity: 'HIGH' },
  PLATFORM_SERVES_NO_INDUSTRY: { clause: '二(四)', severity: 'LOW' },
  ROLE_ABSENT: { clause: '五(三)', severity: 'MEDIUM' },
};

/**
 * Where reality, as far as the graph knows it, departs from the document's architecture on a day.
 *
 * Platforms not yet there or closed on the day are left out, and so are ties that do not hold on it. A departure for
 * which no tie at all is known weighs one step less: it may be ignorance.
 *
 * @param options.region id of a region, which counts with its parts: only its platforms are looked at, an industry's too
 * @param options.framework whose top-level units are the industries; by default that of 五个一
 * @param options.hypothesis what is supposed beside the facts; by default nothing
 * @returns the weightiest first, then by kind and id; `counts` are of all kinds, whatever `kinds` asks for
 * @throws PublicError BAD_USER_INPUT naming `scope.region`, `scope.framework` or `kinds`
 * @see 威政办字〔2018〕106号 二(四), 三, 五(一), 五(三)
 */
export async function architectureIssues(
  graph: Graph,
  { region = null, framework = null, kinds = null, asOf = today(), hypothesis = null }: ArchitectureIssueOptions,
): Promise<ArchitectureIssues> {
  refuseEmpty('kinds', kinds, 'no kind', 'all');
  const facts = await readStructure(graph, { region, framework, hypothesis });
  if (framework !== null && facts.framework === null)
    throw await unknownId(graph, 'scope.framework', 'IndustryFramework', [framework]);
  if (region !== null && facts.region === null) throw await unknownId(graph, 'scope.region', 'Region', [region]);
  if (facts.otherCity !== null) throw regionOfAnotherCity('scope.region', facts);
  const issues = reckonIssues(facts, asOf);
  return {
    asOf,
    region: facts.region,
    issues: issues.filter(({ kind }) => kinds === null || kinds.includes(kind)),
    counts: KINDS.map((kind) => ({ kind, count: issues.filter((issue) => issue.kind === kind).length })),
  };
}

/** Reckons the departures from facts; touches nothing but its arguments. */
function reckonIssues(facts: StructureFacts, asOf: Day): ArchitectureIssue[] {
  const holding = facts.ties.filter(({ since, until }) => holdsOn(asOf, since, until));
  const tiesOf = groupBy(holding, ({ platform }) => platform.id);
  const present = facts.platforms
    .filter((platform) => isThere(stateOn(platform, asOf)))
    .map((platform): Present => {
      const ties = tiesOf.get(platform.id) ?? [];
      return { platform, organizations: ties.filter(isOrganizationTie), serves: ties.filter(isService) };
    });
  const parts = holding.filter((tie): tie is PartTie => tie.kind === 'PART_OF');
  const everServed = groupBy(facts.ties.filter(isService), ({ platform }) => platform.id);
  const kindsOf = (kind: TierKind) => facts.tiers.find((tier) => tier.kind === kind)?.platformKinds ?? [];
  const inTier = (kind: TierKind) => present.filter(({ platform }) => kindsOf(kind).includes(platform.kind));
  const centers = kindsOf('REGIONAL_INNOVATION_CENTER');
  const isCenter = centerOn(facts.centers, asOf);

  const departures: Departure[] = [
    ...inTier('INDUSTRIAL_RESEARCH_INSTITUTE').flatMap((institute) => {
      const above = aboveOf(institute.platform.id, parts);
      const isLed =
        above.some(({ to }) => centers.includes(to.kind)) ||
        institute.organizations.some(({ kind, to }) => kind === 'LEADS' && isCenter(to));
      return isLed ? [] : about(institute, 'INSTITUTE_NOT_LED_BY_CENTER', [...institute.organizations, ...above]);
    }),
    ...inTier('SPECIALIZED_INSTITUTE').flatMap((institute) => {
      const builders = institute.organizations.filter(({ kind }) => kind === 'LEADS' || kind === 'CO_BUILDS');
      const hasEnterprise = builders.some(({ to }) => to.kind === 'ENTERPRISE');
      return hasEnterprise ? [] : about(institute, 'INSTITUTE_WITHOUT_ENTERPRISE', builders);
    }),
    ...inTier('DOUBLE_INNOVATION_PLATFORM').flatMap((platform) => {
      const leaders = platform.organizations.filter(({ kind }) => kind === 'LEADS');
      const byGovernment = leaders.length > 0 && leaders.every(({ to }) => to.kind === 'GOVERNMENT');
      return byGovernment ? about(platform, 'DOUBLE_INNOVATION_LED_BY_GOVERNMENT', leaders) : [];
    }),
    ...present.flatMap((platform) => {
      // The center of the first tier stands above the industries.
      if (platform.serves.length > 0 || centers.includes(platform.platform.kind)) return [];
      return about(platform, 'PLATFORM_SERVES_NO_INDUSTRY', everServed.get(platform.platform.id) ?? []);
    }),
    ...facts.units.flatMap((industry) => ofIndustry(industry, present)),
  ];
  return departures.map((one) => weighed(one, facts)).sort(weightiestFirst);
}

/** Tells whether an organization leads a center of the first tier on the day, or bears the name of one. */
function centerOn(centers: StructureFacts['centers'], asOf: Day): (organization: OrganizationFact) => boolean {
  const linesOf = (text: string | null) => (text ?? '').split('\n').filter((line) => line !== '');
  const names = new Set(centers.flatMap(({ matchText }) => linesOf(matchText)));
  const leaders = new Set(
    centers.flatMap(({ ledBy }) =>
      ledBy.filter(({ since, until }) => holdsOn(asOf, since, until)).map(({ to }) => to.id),
    ),
  );
  return ({ id, matchText }) => leaders.has(id) || linesOf(matchText).some((line) => names.has(line));
}

/** A platform that is there on the day, with the ties that hold on it. */
interface Present {
  platform: BarePlatform;
  organizations: OrganizationTie[];
  serves: ServesTie[];
}

const isService = (tie: PlatformTie): tie is ServesTie => tie.kind === 'SERVES';

/** A departure before it is weighed. */
interface Departure extends Pick<ArchitectureIssue, 'kind' | 'platform' | 'industry' | 'roles'> {
  evidence: EvidenceTie[];
}

function about(
  { platform: { id, nameZh } }: Present,
  kind: ArchitectureIssueKind,
  evidence: EvidenceTie[],
): Departure[] {
  return [{ kind, platform: { id, nameZh }, industry: null, roles: [], evidence }];
}

function ofIndustry(industry: Named, present: Present[]): Departure[] {
  const serving = present.filter(({ serves }) => serves.some(({ to }) => to.id === industry.id));
  const ties = serving.flatMap(({ organizations }) => organizations);
  const services = serving.flatMap(({ serves }) => serves.filter(({ to }) => to.id === industry.id));
  const played = new Set(ties.flatMap(({ to }) => to.roles));
  const roles = ROLES.filter((role) => !played.has(role));
  const isLed = ties.some(({ kind }) => kind === 'LEADS');
  const about = { platform: null, industry };
  return [
    ...(isLed
      ? []
      : [{ ...about, kind: 'INDUSTRY_WITHOUT_LEADER' as const, roles: [], evidence: [...services, ...ties] }]),
    ...(roles.length === 0 ? [] : [{ ...about, kind: 'ROLE_ABSENT' as const, roles, evidence: ties }]),
  ];
}

/** What a platform is part of, on whatever way up; a circle is gone round once. */
function aboveOf(id: string, parts: PartTie[]): PartTie[] {
  const above: PartTie[] = [];
  const reached = [id];
  for (const at of reached) {
    for (const tie of parts.filter(({ platform }) => platform.id === at)) {
      above.push(tie);
      if (!reached.includes(tie.to.id)) reached.push(tie.to.id);
    }
  }
  return above;
}

function weighed(departure: Departure, { clauses }: StructureFacts): ArchitectureIssue {
  const { kind, platform, industry } = departure;
  const { clause: number, severity } = MEASURE[kind];
  const clause = clauses.find((one) => one.number === number);
  if (clause === undefined) throw new Error(`The document has no clause ${number}; was the seed loaded?`);
  const evidence = [...departure.evidence].sort(byEnds).map(evidenceOf);
  const weight = SEVERITIES.indexOf(severity) + (evidence.length === 0 ? 1 : 0);
  const key = `${kind}:${(platform ?? industry)?.id}`;
  return { ...departure, evidence, key, severity: SEVERITIES[weight] ?? 'LOW', clause };
}

function evidenceOf(tie: EvidenceTie): TieEvidence {
  if (isOrganizationTie(tie)) return { ...tie, organization: tie.to };
  return tie.kind === 'PART_OF' ? { ...tie, parent: tie.to } : { ...tie, industry: tie.to };
}

const TIES: string[] = valuesOf(TieKind);

function byEnds(a: EvidenceTie, b: EvidenceTie): number {
  const endsOf = ({ platform, to }: EvidenceTie) => `${platform.id} ${to.id}`;
  return TIES.indexOf(a.kind) - TIES.indexOf(b.kind) || (endsOf(a) < endsOf(b) ? -1 : 1);
}
