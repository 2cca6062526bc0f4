import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Driver } from 'neo4j-driver';
import { largeNetwork } from './large-network';
import { driverOf, startProgram } from './program';

/** How large a network the pages promise to draw, and the API to give at once. */
const [NODES, TIES] = [5_000, 15_000];

const WRITE = `
  MERGE (region:Region {id: 'r-large'}) SET region.nameZh = '大网络', region.kind = 'CITY'
  WITH region
  UNWIND range(0, $nodes - 1) AS number
  CREATE (:Organization {id: 'o-' + number, nameZh: '威海第 ' + number + ' 号研究机构', aliases: [], kind: 'ENTERPRISE',
                         roles: ['INDUSTRY'], sourceIds: []})-[:LOCATED_IN]->(region)`;
const TIE = `
  UNWIND $ties AS tie
  MATCH (one:Organization {id: 'o-' + tie.source}), (other:Organization {id: 'o-' + tie.target})
  CREATE (shared:Collaboration {id: 'c-' + tie.source + '-' + tie.target, kind: 'PROJECT', subject: '合作', aliases: [], sourceIds: []})
  CREATE (one)-[:TAKES_PART_IN]->(shared)<-[:TAKES_PART_IN]-(other)`;

const asked = (ofNodes: string) => `{
  collaborationNetwork(scope: { regions: ["r-large"] }, nodeLimit: ${NODES}, edgeLimit: ${TIES}) {
    nodes { key nameZh nameEn roles degree strength isPartner ${ofNodes} }
    edges { key source target weight }
  }
}`;

const QUESTIONS = {
  'nodes and edges': '',
  'with communities': 'community',
  'with measures': 'community measures { betweenness pageRank constraint }',
};

/** How long the API takes to give 5,000 nodes and 15,000 ties in one answer, first and again, and how large that is. */
export async function benchLargeAnswer(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
  const program = await startProgram(dataFolder);
  try {
    const driver = await driverOf(dataFolder);
    await write(driver);
    await driver.close();
    for (const [name, ofNodes] of Object.entries(QUESTIONS))
      console.log(await timed(program.url, name, asked(ofNodes)));
  } finally {
    await program.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function write(driver: Driver): Promise<void> {
  const { ties } = largeNetwork(NODES, TIES);
  await driver.executeQuery(WRITE, { nodes: NODES });
  await driver.executeQuery(TIE, {
    ties: ties.map(({ source, target }) => ({ source: `${source}`, target: `${target}` })),
  });
}

async function timed(url: string, name: string, query: string): Promise<string> {
  const times: string[] = [];
  let [body, counts, cost] = ['', '', 0];
  for (let turn = 0; turn < 3; turn += 1) {
    const start = performance.now();
    const headers = { 'content-type': 'application/json' };
    body = await (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).text();
    times.push(((performance.now() - start) / 1000).toFixed(2));
    const { data, errors, extensions } = JSON.parse(body) as {
      data: { collaborationNetwork: { nodes: object[]; edges: object[] } };
      errors?: object[];
      extensions: { cost: { asked: number } };
    };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { nodes, edges } = data.collaborationNetwork;
    counts = `${nodes.length} nodes, ${edges.length} edges`;
    cost = extensions.cost.asked;
  }
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return `${name}: ${counts}, ${times.join(', ')} s, ${megabytes(Buffer.byteLength(body))} (${megabytes(gzipSync(body).length)} gzip), cost ${cost}`;
}
