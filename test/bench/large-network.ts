import { randomOf } from '../../src/network/algorithms/random';

interface Tie {
  source: number;
  target: number;
}

/** A network in which whoever has many ties gets more, the same each time. */
export function largeNetwork(nodes: number, ties: number): { nodes: number; ties: Tie[] } {
  const random = randomOf(17, 0);
  const ends = [0, 1];
  const seen = new Set(['0-1']);
  const made: Tie[] = [{ source: 0, target: 1 }];
  const tie = (source: number, target: number) => {
    const key = source < target ? `${source}-${target}` : `${target}-${source}`;
    if (source === target || seen.has(key)) return;
    seen.add(key);
    made.push({ source, target });
    ends.push(source, target);
  };
  for (let node = 2; node < nodes; node += 1) tie(node, ends[random(ends.length)] as number);
  while (made.length < ties) tie(random(nodes), ends[random(ends.length)] as number);
  return { nodes, ties: made };
}

const ROLES = ['INDUSTRY', 'UNIVERSITY', 'RESEARCH', 'GOVERNMENT', 'SERVICE'];

/** The same as the API answers it. */
export function answerOf({ nodes, ties }: ReturnType<typeof largeNetwork>) {
  const degrees = new Array<number>(nodes).fill(0);
  for (const { source, target } of ties) {
    degrees[source] = (degrees[source] ?? 0) + 1;
    degrees[target] = (degrees[target] ?? 0) + 1;
  }
  return {
    nodeCount: nodes,
    edgeCount: ties.length,
    isolatedCount: 0,
    leftOut: { nodes: 0, edges: 0, textZh: '', textEn: '' },
    nodes: degrees.map((degree, index) => ({
      key: `o-${index}`,
      nameZh: `威海第 ${index} 号研究机构`,
      nameEn: null,
      roles: [ROLES[index % ROLES.length]],
      degree,
      strength: degree,
      isPartner: false,
      community: 1 + (index % 40),
      measures: { betweenness: degree / ties.length, pageRank: degree / ties.length, constraint: 1 / (degree || 1) },
      entity: {
        __typename: 'Organization',
        id: `o-${index}`,
        regions: [],
      },
    })),
    edges: ties.map(({ source, target }) => ({
      key: `o-${source}:o-${target}`,
      source: `o-${source}`,
      target: `o-${target}`,
      weight: 1,
    })),
  };
}
