import { readFileSync } from 'node:fs';
import { cypher } from '../src/database/cypher';
import { asked, examplesIn } from './documented-examples';
import { useWorld } from './harness';

const { api, graph } = useWorld();

const examples = examplesIn('README.md');

test('there is an example for each of the three readers', () => {
  expect(examples.map(([reader]) => reader)).toEqual([
    'For planners · 规划者',
    'For researchers · 研究者',
    'For frontend developers · 前端开发者',
  ]);
});

test.each(examples)('%s: the example gives the answer that the README shows', async (_, query, answer) => {
  const { data, errors } = await asked(api.url, query);
  expect(errors).toEqual([]);
  expect(data).toEqual(JSON.parse(answer));
});

test('the README says how large the data is, and of which day', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [size] = await graph.read(cypher<Record<string, number | string>>`
    MATCH (node) WHERE node.edition IS NOT NULL
    WITH count(node) AS nodes, sum(COUNT { (node)-[tie]->() WHERE tie.edition IS NOT NULL }) AS relationships,
         sum(toInteger(node:Organization)) AS organizations, sum(toInteger(node:Platform)) AS platforms,
         sum(toInteger(node:Collaboration)) AS collaborations, sum(toInteger(node:Source AND NOT (node)-[:TEXT_OF]->())) AS pages,
         max(CASE WHEN node:Source THEN toString(node.publishedOn) END) AS newest
    RETURN nodes, relationships, organizations, platforms, collaborations, pages, newest`);
  const { newest, ...counts } = size!;
  const said = Object.entries(counts).map(
    ([what, count]) => `${count.toLocaleString('en')} ${what === 'pages' ? 'public pages' : what}`,
  );
  for (const words of [...said, `the newest is of ${newest}`]) expect(readme.replace(/\s+/g, ' ')).toContain(words);
});

test('to cite the project is said of the version that this is', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const citation = readFileSync('CITATION.cff', 'utf8');
  expect(citation).toMatch(/^cff-version: 1\.2\.0$/m);
  expect(citation).toContain(`\nversion: ${version}\n`);
  expect(citation).toContain(`title: "${readFileSync('README.md', 'utf8').split('\n')[0]!.slice(2)}"`);
});
