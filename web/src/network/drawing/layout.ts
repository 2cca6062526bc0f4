/** Where a node stands. */
export interface Place {
  x: number;
  y: number;
}

/** What the worker is given. */
export interface ToLay {
  nodes: { key: string; size: number; x: number; y: number; fixed: boolean }[];
  edges: [source: string, target: string, weight: number][];
}

/** What it sends back: x and y of each node in the order given. */
export interface Laid {
  places: Float32Array;
  isLast: boolean;
}

interface Tied {
  nodes: readonly { key: string; size: number }[];
  edges: readonly { source: string; target: string; weight: number }[];
}

/** Where everybody stands who was ever drawn: no change of day, colour or size moves anyone. */
const known = new Map<string, Place>();

/** The angle by which each seed of a sunflower is turned from the one before. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Where nodes stand at first: where they did, else beside those they are tied to, else on a spiral in their order. */
export function firstPlaces({ nodes, edges }: Tied): Map<string, Place> {
  const besides = new Map<string, Place[]>();
  const note = (key: string, other: string) => {
    const place = known.get(other);
    if (place !== undefined) besides.set(key, [...(besides.get(key) ?? []), place]);
  };
  for (const { source, target } of edges) {
    note(source, target);
    note(target, source);
  }
  return new Map(
    nodes.map(({ key }, index) => {
      const turn = index * GOLDEN;
      const seed = { x: Math.cos(turn), y: Math.sin(turn) };
      const beside = besides.get(key) ?? [];
      const out = Math.sqrt(index / nodes.length) * 100;
      const place =
        known.get(key) ?? (beside.length > 0 ? moved(mean(beside), seed) : { x: seed.x * out, y: seed.y * out });
      return [key, place];
    }),
  );
}

const moved = (place: Place, by: Place): Place => ({ x: place.x + by.x, y: place.y + by.y });

function mean(places: readonly Place[]): Place {
  const sum = places.reduce(moved, { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}

/**
 * Finds a place for all that have none; the others stay, unless they are so few that the picture would grow around them.
 *
 * @param onLaid is told where all stand, each time they have moved
 * @returns ends it
 */
export function layOut(tied: Tied, onLaid: (places: ReadonlyMap<string, Place>, isLast: boolean) => void): () => void {
  const { nodes, edges } = tied;
  const places = firstPlaces(tied);
  const strangers = nodes.filter(({ key }) => !known.has(key)).length;
  if (strangers === 0) {
    onLaid(places, true);
    return () => {};
  }
  const areFixed = strangers < nodes.length / 2;
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Laid>) => {
    const laid = new Map(
      nodes.map(({ key }, index) => [key, { x: data.places[index * 2] ?? 0, y: data.places[index * 2 + 1] ?? 0 }]),
    );
    if (data.isLast) {
      for (const [key, place] of laid) known.set(key, place);
      worker.terminate();
    }
    onLaid(laid, data.isLast);
  };
  const toLay: ToLay = {
    nodes: nodes.map(({ key, size }) => {
      return { key, size, ...(places.get(key) as Place), fixed: areFixed && known.has(key) };
    }),
    edges: edges.map(({ source, target, weight }) => [source, target, weight]),
  };
  worker.postMessage(toLay);
  return () => worker.terminate();
}
