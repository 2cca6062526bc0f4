import type { Hypothesis } from '../changes/hypothesis';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { badUserInput, type PublicError, refuseEmpty } from '../errors';
import type { FrameworkFact } from '../facts/framework';
import type { Named } from '../facts/named';
import { unknownId } from '../facts/near-matches';
import { FIVE_ONE, type SlotFact } from '../facts/standard';
import { byId } from '../grouping';
import type { CoverageStatus, CoverageUnitKind, FiveOneSlot, PlatformLevel } from '../vocabulary';
import type { CoverageFacts, IndustryFacts } from './facts';
import { readFacts, readRegionFacts } from './read-facts';
import { supposedFacts } from './supposed-facts';
import { readThrough, type Through } from './through';

/** Which part of coverage is asked for; every part that is left out is not narrowed. */
export interface CoverageScope {
  /** Id of a coverage standard, whose units, slots and rules are meant; by default 五个一. */
  standard?: string | null;
  /** Id of a framework; by default that of the industries, or else the one that the standard names. */
  framework?: string | null;
  /** Ids of industries of one framework; by default the framework's top-level units. */
  industries?: string[] | null;
  /** Whether the sub-fields below the units are units too. */
  includeSubfields?: boolean | null;
  /** Id of a region, whose parts count with it; where regions are the units, those among it and its parts. */
  region?: string | null;
  /** Whether zones that the document counts among 区市 are units too, of a standard whose units are regions. */
  includeZones?: boolean | null;
  /** By default today. */
  asOf?: Day | null;
  /** Which of 五个一; of another standard all slots are shown. */
  slots?: FiveOneSlot[] | null;
  /** Only platforms whose highest level designated on the day reaches this one. */
  minLevel?: PlatformLevel | null;
  /** Whether a unit also counts what serves the units below it. */
  rollUp?: boolean | null;
  /** Id of another framework: a unit also counts what serves the units of it that it corresponds to. */
  through?: string | null;
  /** Only cells of these statuses are shown; totals stay those of all cells. */
  statuses?: CoverageStatus[] | null;
  /** What is supposed beside the facts; by default nothing. */
  hypothesis?: Hypothesis | null;
}

/** The facts of a scope, which are the same for every day. */
export interface ScopeFacts {
  /** What is supposed by the scope is among them. */
  facts: CoverageFacts;
  /** The same facts with something else supposed beside them, or nothing. */
  under(hypothesis: Hypothesis | null): CoverageFacts;
  framework: FrameworkFact | null;
  through: Through | null;
}

/**
 * Reads the facts of a scope, whatever its day.
 *
 * @param argument the scope's name as the client wrote it, for errors to name
 * @throws PublicError BAD_USER_INPUT naming `scope.standard`, `framework`, `industries`, `region` or `through`, with near
 * matches, when the graph holds none of that id, `region` when it is of another city than the framework; and where regions
 * are the units, what only industries have, or `region` when no unit is among it and its parts
 */
export async function readScope(graph: Graph, scope: CoverageScope, argument = 'scope'): Promise<ScopeFacts> {
  const isOfRegions = (await unitKindOf(graph, scope.standard ?? FIVE_ONE, argument)) === 'REGION';
  const told = await (isOfRegions ? readRegions(graph, scope, argument) : readIndustries(graph, scope, argument));
  return { ...told, facts: told.under(scope.hypothesis ?? null) };
}

type ScopeReading = Omit<ScopeFacts, 'facts'>;

async function readIndustries(graph: Graph, scope: CoverageScope, argument: string): Promise<ScopeReading> {
  if (scope.includeZones) {
    throw badUserInput(
      `${argument}.includeZones`,
      `The units of ${scope.standard ?? FIVE_ONE} are industries, and zones are regions. Leave it out; \`region\` narrows the platforms to a zone.`,
    );
  }
  const query = {
    standard: scope.standard ?? FIVE_ONE,
    framework: scope.framework ?? null,
    industries: scope.industries ?? null,
    includeSubfields: scope.includeSubfields ?? false,
    region: scope.region ?? null,
    rollUp: scope.rollUp ?? false,
  };
  const facts = await readFacts(graph, query);
  const framework = await frameworkOf(graph, scope, facts, argument);
  if (scope.region != null && facts.region === null)
    throw await unknownId(graph, `${argument}.region`, 'Region', [scope.region]);
  if (facts.otherCity !== null) throw regionOfAnotherCity(`${argument}.region`, facts);
  if (scope.through == null) {
    return { under: (hypothesis) => supposedFacts(facts, hypothesis, query), framework, through: null };
  }
  return { ...(await readThrough(graph, facts, { ...query, through: scope.through }, argument)), framework };
}

async function frameworkOf(
  graph: Graph,
  scope: CoverageScope,
  facts: IndustryFacts,
  argument: string,
): Promise<FrameworkFact> {
  const { framework } = facts;
  if (framework === null) {
    throw await unknownId(graph, `${argument}.framework`, 'IndustryFramework', [scope.framework ?? '']);
  }
  if (scope.industries == null) return framework;
  refuseEmpty(`${argument}.industries`, scope.industries, 'no industry', 'all of the framework');
  const known = new Set(facts.units.map(({ id }) => id));
  const unknown = scope.industries.filter((id) => !known.has(id));
  if (unknown.length > 0) throw await unknownId(graph, `${argument}.industries`, 'Industry', unknown);
  const elsewhere = facts.units.filter(({ frameworkId }) => frameworkId !== null && frameworkId !== framework.id);
  if (elsewhere.length > 0) {
    const names = elsewhere.map(({ id, nameZh, frameworkId }) => `${id} (${nameZh}) is of ${frameworkId}`);
    throw badUserInput(
      `${argument}.industries`,
      `These are not units of the framework ${framework.id} (${framework.nameZh}): ${names.join(', ')}. One answer keeps to one framework; ask for each apart.`,
    );
  }
  return framework;
}

/** The parts of a scope that only industries have. */
const OF_INDUSTRIES = ['framework', 'industries', 'includeSubfields', 'rollUp', 'through'] as const;

async function readRegions(graph: Graph, scope: CoverageScope, argument: string): Promise<ScopeReading> {
  const standard = scope.standard ?? FIVE_ONE;
  const misplaced = OF_INDUSTRIES.find((name) => scope[name] != null && scope[name] !== false);
  if (misplaced !== undefined) {
    throw badUserInput(
      `${argument}.${misplaced}`,
      `The units of ${standard} are regions, which have no \`${misplaced}\`. Leave it out; \`region\` narrows the units.`,
    );
  }
  const facts = await readRegionFacts(graph, {
    standard,
    region: scope.region ?? null,
    includeZones: scope.includeZones ?? false,
  });
  if (facts.region === null) {
    if (scope.region != null) throw await unknownId(graph, `${argument}.region`, 'Region', [scope.region]);
    throw badUserInput(
      `${argument}.region`,
      `${standard} names no region of its own; name the one whose parts are meant.`,
    );
  }
  if (facts.units.length === 0) {
    const { id, nameZh, kind } = facts.region;
    throw badUserInput(
      `${argument}.region`,
      `${id} (${nameZh}) is of the kind ${kind}, and neither it nor a part of it is a unit of ${standard}, which are of the kinds ${facts.standard.regionKinds.join(', ')}. Name the region above it, ask with \`includeZones: true\` if it is a zone that the document counts, or leave \`region\` out for all units.`,
    );
  }
  // What is located in a part of a unit counts for it.
  const under: ScopeReading['under'] = (hypothesis) => supposedFacts(facts, hypothesis, { rollUp: true });
  return { under, framework: null, through: null };
}

/**
 * The error for a region that a framework is not for: what lies there would be missing in every industry, and say nothing.
 */
export function regionOfAnotherCity(
  argument: string,
  { framework, region, otherCity }: Record<'framework' | 'region' | 'otherCity', Named | null>,
): PublicError {
  const named = (one: Named | null) => `${one?.id} (${one?.nameZh})`;
  return badUserInput(
    argument,
    `${named(region)} is of another city than ${named(otherCity)}, for which ${named(framework)} lists the industries. Name a region of that city, or a framework of this one; \`regions { frameworks { id } }\` tells which there are.`,
  );
}

// Leans on the index coverage_standard_id.
const UNIT_KIND = cypher<{ unitKind: CoverageUnitKind }>`
  MATCH (standard:CoverageStandard {id: $standard}) RETURN standard.unitKind AS unitKind`;

/**
 * What the units of a standard are. Of 五个一, which most questions are about, it is known without asking the graph.
 *
 * @param argument the scope's name as the client wrote it, for errors to name
 * @throws PublicError as {@link unknownStandard}
 */
async function unitKindOf(graph: Graph, standard: string, argument: string): Promise<CoverageUnitKind> {
  if (standard === FIVE_ONE) return 'INDUSTRY';
  const found = await graph.facts(UNIT_KIND, { standard }, ([row]) => row);
  if (found === undefined) throw await unknownStandard(graph, `${argument}.standard`, standard);
  return found.unitKind;
}

// A city's policy documents lay down few standards, so all are read.
const STANDARDS = cypher<Named>`
  MATCH (standard:CoverageStandard) RETURN standard.id AS id, standard.nameZh AS nameZh ORDER BY id LIMIT 500`;

/** The error for a standard that the graph does not hold: it names those there are. */
export async function unknownStandard(graph: Graph, argument: string, id: string): Promise<PublicError> {
  const known = (await graph.read(STANDARDS)).map((one) => `${one.id} (${one.nameZh})`).join(', ');
  return badUserInput(
    argument,
    `The graph knows no coverage standard with the id ${JSON.stringify(id)}. It knows ${known}.`,
  );
}

/**
 * The slots of a standard that a scope asks for, in the order in which it does.
 *
 * @param asked which of 五个一; null for all of the standard
 * @throws PublicError BAD_USER_INPUT naming `slots` of the scope when the list is empty, or names a slot of another standard
 */
export function askedSlots(
  { standard, slots }: Pick<CoverageFacts, 'standard' | 'slots'>,
  asked: FiveOneSlot[] | null,
  argument: string,
): SlotFact[] {
  if (asked === null) return slots;
  refuseEmpty(`${argument}.slots`, asked, 'no slot', 'all of the standard');
  const slotOf = byId(slots);
  return [...new Set(asked)].map((id) => {
    const slot = slotOf.get(id);
    if (slot !== undefined) return slot;
    throw badUserInput(
      `${argument}.slots`,
      `${standard.id} (${standard.nameZh}) does not ask for ${id}: \`slots\` names those of 五个一. Leave it out for all ${slots.length} slots of the standard.`,
    );
  });
}
