import { sampleOf } from '../../../src/network/algorithms/sample';

/** A tie: two nodes and the thing that they share. */
export interface Tie {
  ends: readonly [string, string];
  thing: string;
}

/** A network by what makes its edges. */
export interface TiedNodes {
  nodes: readonly string[];
  ties: readonly Tie[];
  /** What else speaks for two, as far as it is known without the things hidden. */
  attributesWithout?: (hidden: ReadonlySet<string>) => Attributes;
}

export interface Attributes {
  /** How many industries the platforms of both serve. */
  sharedIndustries(one: string, other: string): number;
  areNear(one: string, other: string): boolean;
}

/**
 * - `THINGS` hides shared things, with all the ties that they make: what is to be found are the pairs that nothing else ties.
 * - `THINGS_AMONG_TIED` is the same, but only among nodes that still are tied to any; of others the ties say nothing.
 * - `EDGES` hides edges. Where a thing ties more than two, the rest of them tell of an edge hidden.
 */
export type Protocol = 'THINGS' | 'THINGS_AMONG_TIED' | 'EDGES';

/** What is left of a network, and what was hidden of it. */
export interface Hiding {
  left: readonly Tie[];
  hiddenThings: ReadonlySet<string>;
}

const SHARE = 0.1;

/** Two nodes as one key, whichever is named first. */
export function keyOf(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/** Hides a tenth of the things, or of the edges: always the same for the same seed. */
export function hide({ ties }: TiedNodes, protocol: Protocol, seed: number): Hiding {
  const nameOf = protocol === 'EDGES' ? ({ ends }: Tie) => keyOf(...ends) : ({ thing }: Tie) => thing;
  const names = [...new Set(ties.map(nameOf))].sort();
  const hidden = new Set(sampleOf(names, Math.max(1, Math.round(names.length * SHARE)), seed));
  return {
    left: ties.filter((tie) => !hidden.has(nameOf(tie))),
    hiddenThings: protocol === 'EDGES' ? new Set() : hidden,
  };
}

/** A network of nodes in which each thing ties all its members to each other. */
export function ofThings(things: readonly (readonly string[])[]): TiedNodes {
  const ties = things.flatMap((members, index) =>
    members.flatMap((one, place) =>
      members.slice(place + 1).map((other): Tie => ({ ends: [one, other], thing: String(index) })),
    ),
  );
  return { nodes: [...new Set(things.flat())].sort(), ties };
}
