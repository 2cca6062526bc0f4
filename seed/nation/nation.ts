import { cypher, name } from '../../src/database/cypher';
import type { Graph } from '../../src/database/graph';
import { syntheticName } from '../../src/database/synthetic';
import { StartError } from '../../src/errors';
import { createFacts } from '../../src/intake/create';
import { FactSet } from '../../src/intake/facts';
import type { Written } from '../../src/intake/places';
import { City, type CitySize, SYNTHETIC } from './city';
import { addCollaborations } from './collaborations';
import { addEvaluations } from './evaluations';
import { addOrganizations } from './organizations';
import { addPlace } from './place';
import { addPlatforms } from './platforms';
import { addSharedResources } from './shared-resources';

/**
 * A city of a nation of 300: 15,000 industries, 210,000 platforms and 780,000 organizations in all, which collaborations
 * and platforms built together join by 1.9 million links.
 */
const CITY: CitySize = {
  districts: 8,
  industries: 50,
  platforms: 700,
  organizations: 2_600,
  collaborations: 370,
  sharedResources: 60,
  evaluations: 200,
};

// Leans on the index synthetic_industry_framework_id.
const A_SYNTHETIC_FRAMEWORK = cypher`
  MATCH (framework:${name(syntheticName('IndustryFramework'))}) WHERE framework.id STARTS WITH $prefix RETURN framework.id AS id LIMIT 1`;

/**
 * Fills a graph with a synthetic nation for load tests: cities like Weihai, each with a framework of its own, told as
 * the real data is, every fact marked `synthetic`. The same numbers give the same
 * nation. A city is written whole or not at all.
 *
 * @param cities how many
 * @throws StartError when the graph holds a nation already, or part of one
 */
export async function generateNation(
  graph: Graph,
  { cities, size = CITY }: { cities: number; size?: CitySize },
  onProgress: (message: string) => void,
): Promise<Written> {
  if ((await graph.read(A_SYNTHETIC_FRAMEWORK, { prefix: SYNTHETIC })).length > 0) {
    throw new StartError(
      'This graph holds a synthetic nation already, or what an interrupted run has left of one; it takes no other.',
    );
  }
  const begun = performance.now();
  const written = { nodes: 0, relationships: 0 };
  let facts = cityFacts(new City(1, size));
  for (let number = 1; number <= cities; number += 1) {
    const writing = createFacts(graph, facts);
    // Made while the database is at work on the city before.
    if (number < cities) facts = cityFacts(new City(number + 1, size));
    const { nodes, relationships } = await writing;
    written.nodes += nodes;
    written.relationships += relationships;
    if (number % Math.ceil(cities / 30) === 0 || number === cities) {
      const rate = (written.nodes + written.relationships) / ((performance.now() - begun) / 1000);
      onProgress(
        `city ${number} of ${cities}: ${written.nodes} nodes, ${written.relationships} relationships, ${Math.round(rate)} a second`,
      );
    }
  }
  return written;
}

/** Everything of one city, and the partners elsewhere that its collaborations name. */
function cityFacts(city: City): FactSet {
  const facts = new FactSet();
  addPlace(facts, city);
  addOrganizations(facts, city);
  addPlatforms(facts, city);
  addCollaborations(facts, city);
  addSharedResources(facts, city);
  addEvaluations(facts, city);
  return facts;
}
