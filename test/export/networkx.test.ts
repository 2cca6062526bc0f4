import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { useWorld } from '../harness';
import { pythonWith } from '../python';
import { NASTY, nastyNetwork } from './nasty-network';
import { type Expected, expected, type Known, known, parametersOf, textOf } from './network-answer';

const python = pythonWith('import networkx; networkx.node_link_graph({"nodes": [], "links": []}, edges="links")');

const world = useWorld();
const { api } = world;

/** The seed's own: other tests add to what is everywhere. */
const CITY = { regions: ['r-a001'], includePartners: true };

const ENDINGS = ['gexf', 'graphml', 'json', 'net'] as const;

type Read = Record<
  (typeof ENDINGS)[number],
  { graph: Record<string, string>; nodes: Record<string, Known>; edges: Record<string, Known>; edgeCount: number }
>;

/** What NetworkX reads in the files of a network. */
async function readBack(asked: Record<string, unknown>): Promise<Read> {
  const folder = await mkdtemp(path.join(tmpdir(), 'network-'));
  try {
    for (const ending of ENDINGS) {
      const text = await textOf(api, `/export/network.${ending}`, parametersOf(asked));
      await writeFile(path.join(folder, `network.${ending}`), text);
    }
    const script = path.join(__dirname, 'read_with_networkx.py');
    const { stdout } = await promisify(execFile)(python as string, [script, folder], { maxBuffer: 100_000_000 });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a reader found, with lists as the formats without lists have them, but for what only this format has. */
function alike(found: Record<string, Known>, own: string[]): Record<string, Known> {
  const flat = (value: unknown) => (Array.isArray(value) ? value.join(' | ') : value);
  const shared = (values: Known) => Object.entries(values).filter(([name]) => !own.includes(name));
  return Object.fromEntries(
    Object.entries(found).map(([id, values]) => [
      id,
      known(Object.fromEntries(shared(values).map(([name, value]) => [name, flat(value)]))),
    ]),
  );
}

(python === undefined ? describe.skip : describe)('NetworkX reads every format', () => {
  test.each<[string, Record<string, unknown>]>([
    ['the whole city with its partners', { scope: CITY }],
    ['a cut of organizations and platforms', { scope: CITY, projection: 'ORGANIZATION_PLATFORM', nodeLimit: 40 }],
    ['industries', { scope: CITY, projection: 'INDUSTRY_INDUSTRY', weighting: 'NEWMAN' }],
    ['roles, which are tied to themselves', { projection: 'ROLE_ROLE', scope: { industries: ['i-a004'] } }],
  ])('of %s', async (_what, asked) => {
    const answer: Expected = await expected(api, asked);
    const read = await readBack(asked);
    const { nodes, edges } = answer;
    for (const ending of ['gexf', 'graphml', 'json'] as const) {
      expect(alike(read[ending].nodes, [])).toEqual(nodes);
      expect(alike(read[ending].edges, ['id', 'spells', 'spans'])).toEqual(edges);
      expect(read[ending].edgeCount).toBe(Object.keys(edges).length);
    }
    expect(read.graphml.graph.left_out).toBe(answer.leftOut.textZh);
    expect(read.json.graph.left_out).toBe(answer.leftOut.textZh);

    const idOf = (label: string) => /\(([^()]+)\)$/.exec(label)?.[1] as string;
    const ends = (pair: string) => pair.split('~').map(idOf).sort().join('~');
    expect(new Set(Object.keys(read.net.nodes).map(idOf))).toEqual(new Set(Object.keys(nodes)));
    expect(
      Object.fromEntries(Object.entries(read.net.edges).map(([pair, { weight, l }]) => [ends(pair), { weight, l }])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(edges).map(([pair, { weight, kinds }]) => [
          pair,
          { weight, l: (kinds as string).replaceAll(' | ', ' ') },
        ]),
      ),
    );
  });

  test('with names that would break them', async () => {
    const { id } = await nastyNetwork(world);
    const read = await readBack({ scope: { regions: [id('here')] } });
    const labels = (nodes: Record<string, Known>) =>
      Object.fromEntries(Object.keys(NASTY).map((name) => [name, nodes[id(name)]?.label]));
    const inXml = { ...NASTY, d: NASTY.d.replace('\u0007', '\uFFFD') };
    expect(labels(read.gexf.nodes)).toEqual(inXml);
    expect(labels(read.graphml.nodes)).toEqual(inXml);
    expect(labels(read.json.nodes)).toEqual(NASTY);
    expect(Object.keys(read.net.nodes)).toHaveLength(4);
    expect(read.gexf.edges[[id('a'), id('b')].sort().join('~')]).toMatchObject({
      since: '2010-01-01',
      spells: [
        ['2010-01-01', '2012-12-31'],
        ['2015-06-01', 'None'],
      ],
    });
  });
});
