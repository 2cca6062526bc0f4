import { compareIds } from '../../grouping';
import { type Adjacency, adjacencyFrom, tiesOf } from '../algorithms/adjacency';
import type { Member } from '../engine/members.cypher';
import type { MeasuredNetwork } from '../engine/network';

/** A network held in this process. Its nodes stand in the order of their ids, whatever numbers a database gives them. */
export interface NetworkAtHand {
  members: readonly Member[];
  ties: Adjacency;
  /** By what it can be told from others, as `provenance` of a measured network has it. */
  graphHash: string;
  dataVersion: string | null;
}

/** @throws PublicError BAD_USER_INPUT naming `scope` when it has too many ties to be held */
export async function networkAtHand({ engine, members, provenance }: MeasuredNetwork): Promise<NetworkAtHand> {
  const [ties, found] = await Promise.all([engine.adjacency(), members()]);
  const { graphHash, dataVersion } = provenance(async () => []);
  const sorted = found.map((member, place) => ({ ...member, place })).sort(compareIds);
  const places = new Int32Array(ties.order);
  for (const [index, { place }] of sorted.entries()) places[place] = index;
  const rows = [...tiesOf(ties)];
  return {
    graphHash: await graphHash(),
    dataVersion: await dataVersion(),
    members: sorted,
    ties: adjacencyFrom({
      nodes: sorted.map((_, index) => index),
      sources: rows.map(([node]) => places[node] as number),
      targets: rows.map(([, other]) => places[other] as number),
      weights: rows.map(([, , weight]) => weight),
    }),
  };
}
