import { NodeBorderProgram } from '@sigma/node-border';
import { createNodePiechartProgram } from '@sigma/node-piechart';
import Graph from 'graphology';
import Sigma from 'sigma';
import { graphExtent } from 'sigma/utils';
import { type Emphasis, type Lit, litBy } from './emphasis';
import { firstPlaces, layOut } from './layout';
import { Names, nameUnderHand } from './names';
import { onThemeChange, type Palette, paletteAt } from './palette';
import { onPrinting } from './printing';

export interface DrawnNode {
  key: string;
  name: string;
  /** How large it is, from 0 to 1. */
  size: number;
  /** Several where it is of several kinds at once. */
  colours: readonly string[];
}

export interface DrawnEdge {
  source: string;
  target: string;
  weight: number;
}

export interface Picture {
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  /** Pictures of one frame have one scale, so that whoever is in both stands in one place. */
  frame: string;
}

type Bounds = ReturnType<Sigma['getBBox']>;

/** So many kinds a node shows at most. */
const SLICES = [0, 1, 2] as const;

const sliceOf = (slice: (typeof SLICES)[number]) => {
  return { color: { attribute: `colour${slice}` }, value: { attribute: `share${slice}` } };
};
const PIE = createNodePiechartProgram({
  defaultColor: '#999',
  slices: [sliceOf(0), sliceOf(1), sliceOf(2)],
});

/** Below so many nodes all names are written, and the nodes are larger. */
const FEW = 60;

/** From so many edges on they are left out while the picture moves. */
const MANY_EDGES = 8_000;

/** A picture narrower than this has smaller nodes. */
const NARROW = 500;

/** A network drawn by WebGL. It has no React in it: neither a hand over a node nor a camera may render the page. */
export class Drawing {
  readonly #graph = new Graph({ type: 'undirected' });
  readonly #sigma: Sigma;
  readonly #element: HTMLElement;
  readonly #onEnd: (() => void)[];
  #palette: Palette;
  #emphasis: Emphasis | undefined;
  #underHand: string | undefined;
  #lit: Lit | undefined;
  #edges: readonly DrawnEdge[] | undefined;
  #frame: string | undefined;
  #bounds: Bounds | undefined;
  #stopLayout = () => {};

  /** @throws where the browser has no WebGL */
  constructor(element: HTMLElement, onChoose: (key: string | undefined) => void) {
    this.#element = element;
    this.#palette = paletteAt(element);
    const palette = () => this.#palette;
    const names = new Names(palette, (key) => this.#lit?.nodes.has(key) === true);
    this.#sigma = new Sigma(this.#graph, element, {
      nodeProgramClasses: { pie: PIE, disc: NodeBorderProgram },
      defaultNodeType: 'disc',
      labelFont: this.#palette.font,
      labelSize: 12,
      labelDensity: 0.55,
      labelGridCellSize: 110,
      zIndex: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      stagePadding: 48,
      allowInvalidContainer: true,
      defaultDrawNodeLabel: names.hear,
      defaultDrawNodeHover: nameUnderHand(palette),
      nodeReducer: (key, node) => this.#nodeNow(key, node),
      edgeReducer: (key, edge) => this.#edgeNow(key, edge),
    });
    this.#sigma.on('afterRender', () => names.write());
    this.#sigma.on('clickNode', ({ node }) => onChoose(node));
    this.#sigma.on('clickStage', () => onChoose(undefined));
    this.#sigma.on('enterNode', ({ node }) => this.#take(node));
    this.#sigma.on('leaveNode', () => this.#take(undefined));
    this.#onEnd = [onThemeChange(() => this.#repaint()), onPrinting(element, () => this.#repaint())];
  }

  /** Draws another picture; whoever was in the one before stays where they are. */
  show({ nodes, edges, frame }: Picture): void {
    const isSmall = nodes.length < FEW;
    const scale = this.#element.clientWidth < NARROW ? 0.66 : 1;
    const drawn = nodes.map((node) => ({ ...node, size: (3.2 + 15 * node.size + (isSmall ? 3.5 : 0)) * scale }));
    this.#sigma.setSetting('labelRenderedSizeThreshold', isSmall ? 0 : 7.5 * scale);
    this.#sigma.setSetting('hideEdgesOnMove', edges.length > MANY_EDGES);
    if (edges === this.#edges) {
      // The same network in other colours or sizes: nothing is laid out again, nor is a layout under way disturbed.
      for (const node of drawn) this.#graph.mergeNodeAttributes(node.key, lookOf(node));
    } else {
      this.#edges = edges;
      this.#frameBy(frame);
      this.#build({ nodes: drawn, edges });
    }
  }

  #build(tied: Omit<Picture, 'frame'>): void {
    this.#stopLayout();
    this.#element.removeAttribute('data-laid');
    const places = firstPlaces(tied);
    this.#graph.clear();
    for (const node of tied.nodes) this.#graph.addNode(node.key, { ...lookOf(node), ...places.get(node.key) });
    for (const { source, target, weight } of tied.edges) {
      this.#graph.mergeEdge(source, target, { size: 0.4 + Math.sqrt(weight) * 0.55 });
    }
    this.#lit = litBy(this.#emphasis, this.#graph);
    this.#stopLayout = layOut(tied, (laid, isLast) => {
      if (isStill() && !isLast) return;
      this.#graph.updateEachNodeAttributes((key, node) => ({ ...node, ...laid.get(key) }));
      if (isLast) this.#hold(graphExtent(this.#graph));
      this.#sigma.refresh();
      if (isLast) this.#element.dataset.laid = `${tied.nodes.length}`;
    });
  }

  #frameBy(frame: string): void {
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.#bounds = undefined;
    this.#sigma.setCustomBBox(null);
    this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
  }

  /** Lets something stand out. */
  emphasize(emphasis: Emphasis | undefined): void {
    this.#emphasis = emphasis;
    this.#light();
  }

  /** Brings a node to the middle, near enough to see who is around it. */
  goTo(key: string): void {
    const node = this.#sigma.getNodeDisplayData(key);
    if (node !== undefined) this.#move({ x: node.x, y: node.y, ratio: Math.min(this.#sigma.getCamera().ratio, 0.6) });
  }

  /** Goes nearer, or further away below 1; without a factor to where all is seen. */
  zoom(factor?: number): void {
    const camera = this.#sigma.getCamera();
    if (factor === undefined) this.#move({ x: 0.5, y: 0.5, ratio: 1 });
    else this.#move({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  end(): void {
    this.#stopLayout();
    for (const end of this.#onEnd) end();
    this.#sigma.kill();
  }

  #move(to: { x?: number; y?: number; ratio: number }): void {
    const camera = this.#sigma.getCamera();
    if (isStill()) camera.setState(to);
    else void camera.animate(to, { duration: 250 });
  }

  /** Keeps the scale as large as any picture of the frame has needed. */
  #hold({ x, y }: Bounds): void {
    const before = this.#bounds ?? { x, y };
    this.#bounds = { x: spanOf(before.x, x), y: spanOf(before.y, y) };
    this.#sigma.setCustomBBox(this.#bounds);
  }

  #take(key: string | undefined): void {
    this.#underHand = key;
    this.#element.style.cursor = key === undefined ? '' : 'pointer';
    this.#light();
  }

  #light(): void {
    const emphasis: Emphasis | undefined =
      this.#underHand === undefined ? this.#emphasis : { kind: 'around', key: this.#underHand };
    this.#lit = litBy(emphasis, this.#graph);
    this.#sigma.refresh({ skipIndexation: true });
  }

  #repaint(): void {
    this.#palette = paletteAt(this.#element);
    this.#sigma.refresh({ skipIndexation: true });
  }

  #nodeNow(key: string, node: Record<string, unknown>): Record<string, unknown> {
    const { nodeFaint, surface } = this.#palette;
    if (this.#lit?.nodes.has(key) === false) {
      return { ...node, label: '', type: 'disc', color: nodeFaint, borderColor: nodeFaint, zIndex: 0 };
    }
    const isCentre = this.#emphasis?.kind === 'around' && this.#emphasis.key === key;
    const isNamed = this.#lit !== undefined && (isCentre || this.#lit.nodes.size < 16);
    return { ...node, borderColor: surface, zIndex: 1, forceLabel: isNamed, highlighted: isCentre };
  }

  #edgeNow(key: string, edge: Record<string, unknown>): Record<string, unknown> {
    const { edge: color, edgeNear, edgeFaint } = this.#palette;
    if (this.#lit === undefined) return { ...edge, color };
    return this.#lit.edges.has(key)
      ? { ...edge, color: edgeNear, zIndex: 2 }
      : { ...edge, color: edgeFaint, zIndex: 0 };
  }
}

/** Whether nothing is to move. */
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const spanOf = (one: [number, number], other: [number, number]): [number, number] => [
  Math.min(one[0], other[0]),
  Math.max(one[1], other[1]),
];

/** What of a node is drawn, wherever it stands. */
function lookOf({ name, size, colours }: DrawnNode): Record<string, unknown> {
  const slices = SLICES.flatMap((slice) => [
    [`colour${slice}`, colours[slice] ?? '#0000'],
    [`share${slice}`, colours[slice] === undefined ? 0 : 1],
  ]);
  const type = colours.length > 1 ? 'pie' : 'disc';
  return { ...Object.fromEntries(slices), label: name, size, color: colours[0], type };
}
