import type { Hypothesis } from '../changes/hypothesis';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import type { FrameworkFact } from '../facts/framework';
import { unknownId } from '../facts/near-matches';
import { SOURCE, SOURCES, type SourceFact } from '../facts/source';
import { byId } from '../grouping';
import type { IndustryFacts, IndustryUnit, MappingFact, UnitTie } from './facts';
import { type FactsQuery, readFacts } from './read-facts';
import { supposedFacts } from './supposed-facts';

/** Another framework whose platforms count through a mapping, and what the mapping does not reach. */
export interface Through {
  framework: Pick<FrameworkFact, 'id'>;
  /** Units that correspond to no unit of that framework; they count what serves them in their own. */
  unmapped: IndustryUnit[];
  /** Units of that framework to which none corresponds; what serves them counts nowhere. */
  unreached: Pick<IndustryUnit, 'id'>[];
}

interface MappingsRow {
  mappings: (MappingFact & { unitId: string })[];
  /** The units of the other framework, each with the ids of those above it. */
  others: { id: string; above: string[] }[];
  /** The sources of the mappings, each as a list of its columns. */
  sources: unknown[][];
}

// Leans on the indexes industry_framework_id, industry_id, source_id.
const MAPPINGS = cypher<MappingsRow>`
  MATCH (through:IndustryFramework {id: $through})
  CALL {
    WITH through
    MATCH (unit:Industry) WHERE unit.id IN $units
    MATCH (unit)<-[path:PART_OF*0..]-(own:Industry)-[maps:CORRESPONDS_TO]-(other:Industry)-[:IN_FRAMEWORK]->(through)
    WHERE $rollUp OR size(path) = 0
    WITH DISTINCT unit, maps, other ORDER BY unit.id, other.id
    RETURN collect({unitId: unit.id, industryId: other.id, basis: maps.basis, sourceIds: maps.sourceIds, synthetic: maps.synthetic IS NOT NULL,
                    since: maps.since, sincePrecision: maps.sincePrecision,
                    until: maps.until, untilPrecision: maps.untilPrecision}) AS mappings
  }
  CALL {
    WITH mappings
    UNWIND mappings AS mapping
    UNWIND mapping.sourceIds AS id
    ${SOURCES}
  }
  CALL {
    WITH through
    MATCH (other:Industry)-[:IN_FRAMEWORK]->(through)
    WITH other ORDER BY other.id
    RETURN collect({id: other.id, above: [(other)-[:PART_OF*1..]->(parent:Industry) | parent.id]}) AS others
  }
  RETURN mappings, others, sources`;

/**
 * Lets units also count what serves the units of another framework that they correspond to: the facts of both, each link
 * of the other framework with the mapping it comes by. With roll-up, the parts on either side count too.
 *
 * @throws PublicError BAD_USER_INPUT naming `through` of the scope when the graph holds no such framework, or it is the
 * scope's own
 */
export async function readThrough(
  graph: Graph,
  facts: IndustryFacts,
  { through, ...query }: FactsQuery & { through: string },
  argument: string,
): Promise<{ under(hypothesis: Hypothesis | null): IndustryFacts; through: Through }> {
  if (through === facts.framework?.id) {
    throw badUserInput(
      `${argument}.through`,
      `${through} is the framework of the scope itself; name another one, or leave \`through\` out.`,
    );
  }
  const asked = { through, units: facts.units.map(({ id }) => id), rollUp: query.rollUp };
  const row = await graph.facts(MAPPINGS, asked, ([one]) => one);
  if (row === undefined) throw await unknownId(graph, `${argument}.through`, 'IndustryFramework', [through]);
  const { mappings, others, sources } = row;
  const mapped = new Set(mappings.map(({ unitId }) => unitId));
  const reached = new Set(mappings.map(({ industryId }) => industryId));
  const other =
    reached.size > 0
      ? await readFacts(graph, { ...query, framework: through, industries: [...reached], includeSubfields: false })
      : null;
  const mappingSources = sources.map((source) => SOURCE.read(source));
  const both = (own: IndustryFacts, others: IndustryFacts | null) =>
    others === null ? own : joined(own, others, mappings, mappingSources);
  return {
    under: (hypothesis) =>
      both(supposedFacts(facts, hypothesis, query), other && supposedFacts(other, hypothesis, query)),
    through: {
      framework: { id: through },
      unmapped: facts.units.filter(({ id }) => !mapped.has(id)),
      unreached: others.filter(
        ({ id, above }) => !reached.has(id) && !(query.rollUp && above.some((parent) => reached.has(parent))),
      ),
    },
  };
}

function joined(
  own: IndustryFacts,
  other: IndustryFacts,
  mappings: MappingsRow['mappings'],
  sources: SourceFact[],
): IndustryFacts {
  const links = mappings.flatMap(({ unitId, ...mapping }): UnitTie[] =>
    other.links.filter((link) => link.unitId === mapping.industryId).map((link) => ({ ...link, unitId, mapping })),
  );
  return {
    ...own,
    links: [...own.links, ...links],
    platforms: [...byId([...own.platforms, ...other.platforms]).values()],
    sources: [...byId([...own.sources, ...other.sources, ...sources]).values()],
  };
}
