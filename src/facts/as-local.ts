import { type Cypher, cypher, name } from '../database/cypher';
import type { OrganizationKind, PlatformKind } from '../vocabulary';
import type { Answer } from './answer';
import { IN_A_CITY, isAbroad, isInRegion } from './region';
import { type Recipient, recipientIs } from './subsidy-condition';

/*
 * 四(八): what an enterprise of the city sets up abroad for R&D is treated as set up at home (视同在本地设立). The rule stands
 * here once for each language: coverage asks it of what is stored, a scenario and the subsidies of what may be supposed.
 */

/** A rule that has platforms abroad count as local: of which kinds, and led by whom. */
export interface OverseasRule extends Recipient {
  platformKinds: readonly PlatformKind[];
}

/** An organization that leads or builds a platform, and where it is. */
export interface LocatedOrganization {
  kind: OrganizationKind;
  /** The cities that it is located in. */
  cities: readonly string[];
  /** Whether its place is known at all. */
  isPlaced: boolean;
}

/** The fields of a {@link LocatedOrganization} beside its kind, of a variable in Cypher. */
export function locatedFields(organization: string): Cypher {
  const one = name(organization);
  return cypher`cities: [(${one})-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(city:Region) WHERE ${IN_A_CITY} | city.id],
    isPlaced: EXISTS { (${one})-[:LOCATED_IN]->(:Region) }`;
}

/** The fields of an {@link OverseasRule}, of a subsidy rule at hand. */
export const OVERSEAS_RULE = cypher`.platformKinds, .recipientKinds, .excludedKinds`;

/** Finds the `rule`s for what lies abroad. Leans on the index subsidy_rule_id, which holds all of a city's few rules. */
export const RULES_OF_ABROAD = cypher`
  MATCH (rule:SubsidyRule) WHERE rule.id IS NOT NULL AND 'ABROAD' IN rule.awaits`;

/**
 * By what the `platform` at hand, which lies abroad, counts as one of the city `region`: rows of `place`, of `lead` and of
 * the `rule` that says so. Those of the rule's kinds do that an organization located in the city leads, of the kind that the
 * rule asks for, whenever. They do for no part of the city, since they lie in none.
 *
 * @see 威政办字〔2018〕106号 四(八): 视同在本地设立
 */
export const AS_LOCAL = cypher`
  MATCH (platform)-[:LOCATED_IN]->(place:Region) WHERE ${isAbroad('place')} AND region.kind = 'CITY'
  MATCH (platform)<-[lead:LEADS]-(leader:Organization)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region)
  ${RULES_OF_ABROAD} AND leader.kind IN rule.recipientKinds
    AND (platform.kind IN rule.platformKinds
         OR EXISTS { (platform)<-[:DESIGNATES]-(own:Designation) WHERE own.kind IN rule.platformKinds })`;

/** Whether the `platform` at hand counts in the `region` at hand: it is located there, or counts as if it were. */
export const COUNTS_IN_REGION = cypher`(${isInRegion('platform')} OR EXISTS { ${AS_LOCAL} })`;

/** The cities of which a platform abroad counts as one: those of whoever leads it that a rule for its kinds asks for. */
export function citiesAsLocal(
  kinds: readonly PlatformKind[],
  leaders: readonly LocatedOrganization[],
  rules: readonly OverseasRule[],
): ReadonlySet<string> {
  const asked = rulesFor(kinds, rules).flatMap((rule) =>
    leaders.filter(({ kind }) => recipientIs(rule, kind) === 'MET'),
  );
  return new Set(asked.flatMap(({ cities }) => cities));
}

/**
 * Whether a platform abroad counts as one of a city; open where nobody is known to lead it, or where somebody does whose
 * place is not known or whose kind the rule leaves open.
 */
export function countsAsLocal(
  kinds: readonly PlatformKind[],
  leaders: readonly LocatedOrganization[],
  rules: readonly OverseasRule[],
): Answer {
  if (citiesAsLocal(kinds, leaders, rules).size > 0) return 'MET';
  const isOpen = rulesFor(kinds, rules).some(
    (rule) =>
      leaders.length === 0 ||
      leaders.some(
        ({ kind, cities, isPlaced }) => recipientIs(rule, kind) !== 'UNMET' && (cities.length > 0 || !isPlaced),
      ),
  );
  return isOpen ? 'OPEN' : 'UNMET';
}

function rulesFor(kinds: readonly PlatformKind[], rules: readonly OverseasRule[]): OverseasRule[] {
  return rules.filter(({ platformKinds }) => kinds.some((kind) => platformKinds.includes(kind)));
}
