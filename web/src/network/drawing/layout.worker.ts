import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Laid, ToLay } from './layout';

/**
 * Reckons places off the thread of the page, in slices, each sent as it comes. A worker of the page's own, for the library
 * makes one from a `blob:` address, which the policy of the pages refuses.
 */

/** From so many nodes on every one is no longer pushed by every other, but by those far away together. */
const MANY = 800;

const ROUNDS = 420;
const SLICES = 6;

self.onmessage = ({ data: { nodes, edges } }: MessageEvent<ToLay>) => {
  const graph = new Graph({ type: 'undirected' });
  for (const { key, ...node } of nodes) graph.addNode(key, node);
  for (const [source, target, weight] of edges) graph.mergeEdge(source, target, { weight });
  const isLarge = nodes.length > MANY;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: isLarge,
    gravity: isLarge ? 0.05 : 1.1,
    scalingRatio: isLarge ? 4 : 14,
    slowDown: 3,
    edgeWeightInfluence: 0.35,
    linLogMode: false,
    adjustSizes: false,
    outboundAttractionDistribution: false,
  };
  for (let slice = 1; slice <= SLICES; slice += 1) {
    forceAtlas2.assign(graph, { iterations: ROUNDS / SLICES, settings, getEdgeWeight: 'weight' });
    const places = new Float32Array(nodes.length * 2);
    let at = 0;
    graph.forEachNode((_, { x, y }) => {
      places[at] = x;
      places[at + 1] = y;
      at += 2;
    });
    const laid: Laid = { places, isLast: slice === SLICES };
    self.postMessage(laid, { transfer: [places.buffer] });
  }
};
