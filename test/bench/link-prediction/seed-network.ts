import { cypher } from '../../../src/database/cypher';
import type { Graph } from '../../../src/database/graph';
import { groupBy } from '../../../src/grouping';
import { evidenceOf } from '../../../src/network/ties/evidence';
import { readNetwork, type TieQuestion, tiesFor } from '../../../src/network/ties/whole-network';
import type { NetworkProjection } from '../../../src/vocabulary';
import type { Attributes, Tie, TiedNodes } from './things';

const WHOLE: TieQuestion = { scope: {}, weighting: 'COUNT', minWeight: 0 };

const SERVED = cypher<{ platform: string; industries: string[] }>`
  MATCH (platform:Platform)-[:SERVES]->(industry:Industry) RETURN platform.id AS platform, collect(industry.id) AS industries`;
const LOCATED = cypher<{ organization: string; regions: string[] }>`
  MATCH (organization:Organization)-[:LOCATED_IN]->(region:Region)
  RETURN organization.id AS organization, collect(region.id) AS regions`;
const ABOVE = cypher<{ id: string; above: string[] }>`
  MATCH (part:Industry|Region)-[:PART_OF*1..]->(whole) RETURN part.id AS id, collect(DISTINCT whole.id) AS above`;

/** The network of all organizations at all times by its ties, each with the thing that makes it. */
export async function seedNetwork(graph: Graph): Promise<TiedNodes> {
  const network = await read(graph, 'ORGANIZATION_ORGANIZATION');
  const evidence = evidenceOf(graph, network);
  const ties: Tie[] = [];
  for (const edge of network.edges) {
    for (const { collaboration, platforms } of await evidence(edge)) {
      const thing = collaboration?.id ?? platforms[0]?.id ?? edge.key;
      ties.push({ ends: [edge.source, edge.target], thing });
    }
  }
  return { nodes: network.nodes.map(({ key }) => key).sort(), ties, attributesWithout: await attributesOf(graph) };
}

async function read(graph: Graph, projection: NetworkProjection) {
  return readNetwork(graph, WHOLE, tiesFor(WHOLE, projection));
}

/** Platforms that are hidden tell of no industry either. */
async function attributesOf(graph: Graph): Promise<(hidden: ReadonlySet<string>) => Attributes> {
  const { edges } = await read(graph, 'ORGANIZATION_PLATFORM');
  const [served, located, above] = [await graph.read(SERVED), await graph.read(LOCATED), await graph.read(ABOVE)];
  const industriesOf = new Map(served.map(({ platform, industries }) => [platform, industries]));
  const regionsOf = new Map(located.map(({ organization, regions }) => [organization, regions]));
  const aboveOf = new Map(above.map((one) => [one.id, one.above]));
  const withAbove = (ids: readonly string[]) => new Set(ids.flatMap((id) => [id, ...(aboveOf.get(id) ?? [])]));
  const holds = (one: string, other: string) => {
    const regions = withAbove(regionsOf.get(other) ?? []);
    return (regionsOf.get(one) ?? []).some((region) => regions.has(region));
  };
  const platformsOf = groupBy(edges, ({ source }) => source);
  return (hidden) => {
    const units = new Map(
      [...platformsOf].map(([organization, behind]): [string, Set<string>] => {
        const known = behind.filter(({ target }) => !hidden.has(target));
        return [organization, withAbove(known.flatMap(({ target }) => industriesOf.get(target) ?? []))];
      }),
    );
    return {
      sharedIndustries(one, other) {
        const both = [...(units.get(one) ?? [])].filter((unit) => units.get(other)?.has(unit));
        const higher = new Set(both.flatMap((unit) => aboveOf.get(unit) ?? []));
        return both.filter((unit) => !higher.has(unit)).length;
      },
      areNear: (one, other) => holds(one, other) || holds(other, one),
    };
  };
}
