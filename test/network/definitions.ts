import type { TieLists } from '../../src/network/algorithms/adjacency';
import type { BrokerageRole } from '../../src/network/algorithms/brokerage-expected';

/** Modularity as its definition has it, over all pairs of nodes. */
export function modularityByDefinition(
  ties: readonly (readonly [number, number, number])[],
  groups: readonly (string | number)[],
): number {
  const weight = new Map<string, number>();
  const strength = new Array<number>(groups.length).fill(0);
  let total = 0;
  for (const [a, b, w] of ties) {
    weight.set(`${a}-${b}`, w).set(`${b}-${a}`, w);
    strength[a]! += w;
    strength[b]! += w;
    total += 2 * w;
  }
  let sum = 0;
  for (let a = 0; a < groups.length; a += 1) {
    for (let b = 0; b < groups.length; b += 1) {
      if (groups[a] === groups[b]) sum += (weight.get(`${a}-${b}`) ?? 0) - (strength[a]! * strength[b]!) / total;
    }
  }
  return sum / total;
}

/** Gould–Fernandez brokerage of one node as the paper defines it: over all ordered pairs of others. */
export function brokerageByDefinition(
  isTied: (a: number, b: number) => boolean,
  groups: readonly (string | null)[],
  broker: number,
): Record<BrokerageRole, number> {
  const counts = { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
  for (let a = 0; a < groups.length; a += 1) {
    for (let c = 0; c < groups.length; c += 1) {
      if (new Set([a, broker, c]).size < 3 || groups[a] === null || groups[c] === null) continue;
      if (!isTied(a, broker) || !isTied(broker, c) || isTied(a, c)) continue;
      const [from, own, to] = [groups[a], groups[broker], groups[c]];
      if (from === own && own === to) counts.coordinator += 1;
      else if (from === to) counts.consultant += 1;
      else if (own === to) counts.gatekeeper += 1;
      else if (from === own) counts.representative += 1;
      else counts.liaison += 1;
    }
  }
  return counts;
}

/** Ties as lists, over nodes named by their places. */
export function ofTies(order: number, ties: readonly (readonly [number, number, number])[]): TieLists {
  return {
    nodes: Array.from({ length: order }, (_, node) => node),
    sources: ties.map(([a]) => a),
    targets: ties.map(([, b]) => b),
    weights: ties.map(([, , weight]) => weight),
  };
}
