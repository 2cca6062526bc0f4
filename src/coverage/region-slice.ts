import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import { unknownId } from '../facts/near-matches';
import type { CoverageSlice } from './coverage';
import type { RegionFacts } from './facts';
import { readRegionFacts } from './read-facts';

/** The parts of a slice that only industries have. */
const OF_INDUSTRIES = ['framework', 'industries', 'includeSubfields', 'rollUp', 'through'] as const;

/**
 * Reads the facts of a slice by a standard whose units are regions.
 *
 * @throws PublicError BAD_USER_INPUT naming what only industries have; `region` of the slice when the graph holds none of
 * that id, with near matches, when it is left out and the standard has none, or when no unit is among it and its parts
 */
export async function readRegionSlice(
  graph: Graph,
  slice: CoverageSlice,
  standard: string,
  argument: string,
): Promise<RegionFacts> {
  const misplaced = OF_INDUSTRIES.find((name) => slice[name] != null && slice[name] !== false);
  if (misplaced !== undefined) {
    throw badUserInput(
      `${argument}.${misplaced}`,
      `The units of ${standard} are regions, which have no \`${misplaced}\`. Leave it out; \`region\` narrows the units.`,
    );
  }
  const facts = await readRegionFacts(graph, {
    standard,
    region: slice.region ?? null,
    hypothesis: slice.hypothesis ?? null,
  });
  if (facts.region === null) {
    if (slice.region != null) throw await unknownId(graph, `${argument}.region`, 'Region', [slice.region]);
    throw badUserInput(
      `${argument}.region`,
      `${standard} names no region of its own; name the one whose parts are meant.`,
    );
  }
  if (facts.units.length === 0) {
    const { id, nameZh, kind } = facts.region;
    throw badUserInput(
      `${argument}.region`,
      `${id} (${nameZh}) is of the kind ${kind}, and neither it nor a part of it is a unit of ${standard}, which are of the kinds ${facts.standard.regionKinds.join(', ')}. Name the region above it, or leave \`region\` out for all units.`,
    );
  }
  return facts;
}
