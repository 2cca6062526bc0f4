import { type Listed, placeIn } from '../cursors';
import { type Cypher, cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { badUserInput, quoted } from '../errors';
import { reaches } from '../facts/platform-state';
import { isAbroad } from '../facts/region';
import type { SubsidyRuleFact } from '../subsidies/subsidy-rules';
import { PlatformKind, PlatformLevel, valuesOf } from '../vocabulary';
import { type EligibilityItem, eligibilityOf } from './eligibility';
import { readRuling } from './ruling';
import { APPLICANT, type ApplicantRow, applicantOf } from './stored-applicants';

/** An organization for which a rule comes into question, and how it stands to it. */
export interface EligibleOrganization {
  organization: { id: string; nameZh: string };
  eligibility: EligibilityItem;
}

export interface EligibleOrganizations {
  asOf: Day;
  rule: SubsidyRuleFact;
  organizations: EligibleOrganization[];
  /** How many there are, and how many of them stand before these. */
  total: number;
  skipped: number;
}

interface Row {
  total: number;
  skipped: number;
  page: ApplicantRow[];
}

/** Whether the `platform` at hand is of a rule's kinds and, where it asks for a designation, has one at its level. */
const CONCERNED = cypher`
  (platform.kind IN $kinds OR EXISTS { (platform)<-[:DESIGNATES]-(own:Designation) WHERE own.kind IN $kinds })
  AND ($levels IS NULL OR EXISTS { (platform)<-[:DESIGNATES]-(made:Designation)
    WHERE made.kind IN $kinds AND made.level IN $levels AND made.stage = 'DESIGNATED' })`;

// Goes from the city down, so that one city does not grow with the nation.
const LEADERS = cypher`
  MATCH (city:Region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(platform:Platform)<-[:LEADS]-(organization:Organization)
  WHERE city.id IN $cities AND ${CONCERNED}
  RETURN organization
  UNION
  MATCH (city:Region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(organization:Organization)-[:LEADS]->(platform:Platform)
  WHERE city.id IN $cities AND EXISTS { (platform)-[:LOCATED_IN]->(place:Region) WHERE ${isAbroad('place')} } AND ${CONCERNED}
  RETURN organization`;

// The same.
const LOCATED = cypher`
  MATCH (city:Region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(organization:Organization)
  WHERE city.id IN $cities
  RETURN organization`;

/** A page of some organizations by id, each as an applicant. Leans on the indexes region_id and organization_id. */
const pageOf = (organizations: Cypher) => cypher<Row>`
  CALL {
    CALL { ${organizations} }
    WITH DISTINCT organization WHERE NOT organization.kind IN $excluded
    WITH organization.id AS id ORDER BY id
    WITH collect(id) AS found
    RETURN size(found) AS total, size([id IN found WHERE id <= $after]) AS skipped,
      [id IN found WHERE id > $after][..toInteger($first)] AS ids
  }
  RETURN total, skipped, COLLECT {
    MATCH (organization:Organization) WHERE organization.id IN ids
    WITH organization ORDER BY organization.id
    RETURN ${APPLICANT}
  } AS page`;

const PAGES = { ofLeaders: pageOf(LEADERS), ofLocated: pageOf(LOCATED) };

/** How the list of a rule is told from others by its cursors. */
export function listOf(rule: string, asOf: Day): Listed<EligibleOrganization> {
  return { of: ['organizationsEligible', rule, asOf], placeOf: ({ organization }) => [organization.id] };
}

/**
 * The organizations for which a rule comes into question: of a kind that it does not exclude, which are known to lie in its
 * city or, where it is for platforms, lead one of its kinds and level there or one abroad; each with how it stands to the rule.
 *
 * @returns a page of them by id
 * @throws PublicError BAD_USER_INPUT naming `rule` where no rule of that id holds on the day, and `after`
 */
export async function organizationsEligible(
  graph: Graph,
  id: string,
  { first, after }: { first: number; after?: string | undefined },
  asOf: Day = today(),
): Promise<EligibleOrganizations> {
  const { policy, unread, cities } = await readRuling(graph, asOf);
  const rule = policy.rules.find((one) => one.id === id);
  if (rule === undefined) throw unknownRule(id, policy.rules);
  if (rule.issuedOn > asOf) {
    throw badUserInput(
      'rule',
      `The rule ${id} holds from ${rule.issuedOn}, the day its document was issued; ask for that day or a later one.`,
    );
  }
  const asked = {
    cities: rule.regionIds,
    excluded: rule.excludedKinds,
    kinds: rule.platformKinds.length > 0 ? rule.platformKinds : valuesOf(PlatformKind),
    levels: levelsOf(rule),
    after: after === undefined ? '' : String(placeIn(after, listOf(id, asOf))[0]),
    first,
  };
  const statement = rule.right === 'LEADER' ? PAGES.ofLeaders : PAGES.ofLocated;
  const { total, skipped, page } = await graph.facts(statement, asked, ([row]) => row as Row);
  const organizations = page.map((found): EligibleOrganization => {
    const applicant = applicantOf(found, cities);
    const items = eligibilityOf(applicant, policy, { met: [], unmet: [] }, unread, asOf);
    return {
      organization: applicant.organization,
      eligibility: items.find(({ key }) => key === id) as EligibilityItem,
    };
  });
  return { asOf, rule, organizations, total, skipped };
}

/** The levels at which a platform must be designated for a rule; null where it need not be. */
function levelsOf({ event, level, levelMatch }: SubsidyRuleFact): PlatformLevel[] | null {
  if (event !== 'DESIGNATED' && event !== 'UPGRADED') return null;
  const all = valuesOf(PlatformLevel);
  if (level === null) return all;
  return levelMatch === 'AT_LEAST' ? all.filter((one) => reaches(one, level)) : [level];
}

function unknownRule(id: string, rules: readonly SubsidyRuleFact[]) {
  const some = rules.slice(0, 3).map((rule) => `${rule.id} (${rule.recipient})`);
  return badUserInput(
    'rule',
    `No subsidy rule has the id ${quoted(id)}. The query \`subsidyRules\` lists all ${rules.length}, beginning with ${some.join(', ')}.`,
  );
}
