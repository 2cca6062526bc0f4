import type { PartnerFacts, Shared } from '../../../src/network/partners/partner-score';
import { type Attributes, type Hiding, keyOf, type TiedNodes } from './things';

/** Two nodes that nothing known ties, by what is known of them. */
export interface Pair {
  facts: PartnerFacts;
  degrees: [number, number];
}

/** A network as far as it is not hidden. */
export class Known {
  private readonly neighbours: Map<string, Set<string>>;
  private readonly attributes: Attributes | undefined;

  constructor({ nodes, attributesWithout }: TiedNodes, { left, hiddenThings }: Hiding) {
    this.attributes = attributesWithout?.(hiddenThings);
    this.neighbours = new Map(nodes.map((node) => [node, new Set()]));
    for (const { ends } of left) {
      this.neighboursOf(ends[0]).add(ends[1]);
      this.neighboursOf(ends[1]).add(ends[0]);
    }
  }

  neighboursOf(node: string): Set<string> {
    return this.neighbours.get(node) as Set<string>;
  }

  pair(one: string, other: string): Pair {
    const [few, many] = [this.neighboursOf(one), this.neighboursOf(other)].sort((a, b) => a.size - b.size);
    const sharedNeighbours: Shared[] = [];
    for (const node of few ?? []) {
      if (many?.has(node)) sharedNeighbours.push({ degree: this.neighboursOf(node).size });
    }
    return {
      facts: {
        sharedNeighbours,
        sharedIndustries: this.attributes?.sharedIndustries(one, other) ?? 0,
        isNear: this.attributes?.areNear(one, other) ?? false,
        // Around no industry is asked, and a role that is new weighs nothing.
        fillsStar: false,
        bringsRole: false,
      },
      degrees: [this.neighboursOf(one).size, this.neighboursOf(other).size],
    };
  }
}

/** The edges of a network, by the keys of their ends. */
export function edgesOf({ ties }: Pick<TiedNodes, 'ties'>): Set<string> {
  return new Set(ties.map(({ ends }) => keyOf(...ends)));
}
