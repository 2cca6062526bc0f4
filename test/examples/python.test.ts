import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../src/project-root';
import { useWorld } from '../harness';
import { pythonWith } from '../python';

const SCRIPT = path.join(PROJECT_ROOT, 'docs', 'examples', 'collaboration_network.py');
const python = pythonWith('import networkx, pandas, scipy');

const { startApi } = useWorld();

const run = async (url: string) => promisify(execFile)(python as string, [SCRIPT, new URL(url).origin]);

(python === undefined ? describe.skip : describe)('the example in Python', () => {
  test('runs to its end on the API, and prints what that answers', async () => {
    const api = await startApi();
    const { stdout, stderr } = await run(api.url);
    const scope = '{ asOf: "2024-01-01", regions: ["r-a001"], includePartners: true }';
    const { data } = await api.ask(`{
      collaborationNetwork(scope: ${scope}, nodeLimit: 2, edgeLimit: 1) { nodeCount edgeCount edges { tieCount evidence { sources { url } } } }
      organizationMeasures(scope: ${scope}, orderBy: { field: BETWEENNESS }, first: 1) {
        edges { node { organization { id nameZh } degree } }
      }
      networkCommunities(scope: ${scope}, first: 1) { edges { node { size } } }
      roleMixing(scope: ${scope}, counting: FRACTIONAL) { assortativity }
      networkTrend(scope: { regions: ["r-a001"], includePartners: true }, from: "2024-01-01", to: "2024-01-01", step: YEAR) {
        points { organizationCount edgeCount componentCount }
      }
    }`);
    const { nodeCount, edgeCount, edges } = data.collaborationNetwork;
    const bridge = data.organizationMeasures.edges[0]!.node;
    const now = data.networkTrend.points[0]!;
    expect(stderr).toBe('');
    expect(stdout).toContain(`${nodeCount} organizations, ${edgeCount} edges\n`);
    expect(stdout).toMatch(new RegExp(`Who bridges.*\\n.*\\n.*\\n${bridge.organization.id} +\\S+ +${bridge.degree} `));
    expect(stdout).toMatch(new RegExp(`\\n1 +${data.networkCommunities.edges[0]!.node.size} `));
    expect(stdout).toContain(`assortativity ${data.roleMixing.assortativity!.toFixed(3)}`);
    expect(stdout).toMatch(
      new RegExp(`2024-01-01 +${now.organizationCount} +${now.edgeCount} +${now.componentCount} `),
    );
    expect(stdout).toContain(`${edges[0]!.tieCount} ties`);
    const addresses = edges[0]!.evidence.flatMap(({ sources }) =>
      sources.flatMap(({ url }) => (url === null ? [] : [url])),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(stdout).toContain(address);
  });

  test('says by the API’s own words what is wrong', async () => {
    const api = await startApi({ MAX_QUERY_FIELDS: 20 });
    await expect(run(api.url)).rejects.toMatchObject({
      stderr: expect.stringMatching(/ValueError: The query selects \d+ fields/),
    });
  });
});
