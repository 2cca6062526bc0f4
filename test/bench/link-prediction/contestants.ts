import {
  adamicAdar,
  commonNeighbours,
  partnerScore,
  resourceAllocation,
} from '../../../src/network/partners/partner-score';
import type { Pair } from './known';

/** k·k of the two: who is tied to many gets further ties (Barabási and Albert, *Science* 286 (1999)). */
export function preferentialAttachment([one, other]: readonly [number, number]): number {
  return one * other;
}

/** The name of the score that the API ranks by. */
export const SHIPPED = 'partnerSuggestions';

/** All that are held against each other; who scores all alike is as good as chance. */
export const CONTESTANTS: Record<string, (pair: Pair) => number> = {
  [SHIPPED]: ({ facts }) => partnerScore(facts).score,
  'resource allocation': ({ facts }) => resourceAllocation(facts.sharedNeighbours),
  'Adamic–Adar': ({ facts }) => adamicAdar(facts.sharedNeighbours),
  'common neighbours': ({ facts }) => commonNeighbours(facts.sharedNeighbours),
  'preferential attachment': ({ degrees }) => preferentialAttachment(degrees),
  chance: () => 0,
};
