import type { CollaborationNetwork } from '../answers';
import { useSeed } from '../harness';

const api = useSeed();
const origin = new URL(api.url).origin;

const CENTRE = 'o-a062';

interface NodeLink {
  graph: { query: string; fingerprint: string };
  nodes: { id: string }[];
  links: { source: string; target: string }[];
}

async function taken(query: string): Promise<NodeLink> {
  return (await fetch(`${origin}/export/network.json?${query}`)).json() as Promise<NodeLink>;
}

async function around(depth: number): Promise<CollaborationNetwork> {
  const { data } = await api.ask(
    `query ($centre: ID!, $depth: Int!) {
      egoNetwork(organization: $centre, depth: $depth) { nodes { key } edges { source target } }
    }`,
    { centre: CENTRE, depth },
  );
  return data.egoNetwork;
}

test.each([
  ['', 1],
  ['&depth=2', 2],
])('with an organization%s the network around it is taken along, as egoNetwork has it', async (query, depth) => {
  const { nodes, edges } = await around(depth);
  const file = await taken(`organization=${CENTRE}${query}`);
  expect(file.nodes.map(({ id }) => id)).toEqual(nodes.map(({ key }) => key));
  expect(file.links.map(({ source, target }) => [source, target])).toEqual(
    edges.map(({ source, target }) => [source, target]),
  );
  const again = await taken(file.graph.query);
  expect(again.graph.fingerprint).toBe(file.graph.fingerprint);
});

test('its evidence is that of these ties alone', async () => {
  const { nodes } = await around(1);
  const page = await (await fetch(`${origin}/evidence/network?organization=${CENTRE}`)).text();
  expect(page).toContain('威高集团有限公司');
  const { data } = await api.ask('{ collaborationNetwork { nodes { key nameZh } } }');
  const near = new Set(nodes.map(({ key }) => key));
  const far = data.collaborationNetwork.nodes.find(({ key }: { key: string }) => !near.has(key));
  expect(far).toBeDefined();
  expect(page).not.toContain(`>${far?.nameZh}<`);
});

test.each([
  ['network.json?depth=2', 'depth'],
  [`network.json?organization=${CENTRE}&projection=INDUSTRY_INDUSTRY`, 'projection'],
  [`network.csv?organization=${CENTRE}&depth=9`, 'depth'],
  ['network.csv?organization=o-nowhere', 'organization'],
  [`network-years.zip?organization=${CENTRE}`, 'organization'],
])('%s is refused by the name of its parameter %s', async (address, argument) => {
  const response = await fetch(`${origin}/export/${address}`);
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: { extensions: { argument: string } }[] };
  expect(errors[0]?.extensions.argument).toBe(argument);
});
