import { cypher } from '../database/cypher';
import { badUserInput, type PublicError } from '../errors';

/**
 * Behind `framework` and `region`: what the framework is for, where the region is neither of the same city nor above it;
 * else null.
 */
export const OTHER_CITY = cypher`
  CASE WHEN region IS NOT NULL
        AND NOT EXISTS { (framework)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(region) }
        AND NOT EXISTS {
          (framework)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(city:Region)<-[:PART_OF*0..]-(region)
          WHERE city.kind = 'CITY' }
       THEN head([(framework)-[:APPLIES_TO]->(place:Region) | place { .id, .nameZh }]) END`;

/**
 * The error for a region that a framework is not for: what lies there would be missing in every industry, and say nothing.
 */
export function regionOfAnotherCity(
  argument: string,
  { framework, region, otherCity }: Record<'framework' | 'region' | 'otherCity', { id: string; nameZh: string } | null>,
): PublicError {
  const named = (one: { id: string; nameZh: string } | null) => `${one?.id} (${one?.nameZh})`;
  return badUserInput(
    argument,
    `${named(region)} is of another city than ${named(otherCity)}, for which ${named(framework)} lists the industries. Name a region of that city, or a framework of this one; \`regions { frameworks { id } }\` tells which there are.`,
  );
}
