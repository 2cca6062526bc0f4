import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../src/project-root';
import { openWorld } from './harness';

const world = openWorld();
let api: Awaited<ReturnType<typeof world.startApi>>;

beforeAll(async () => {
  api = await world.startApi();
});
afterAll(() => world.close());

const readme = readFileSync(path.join(PROJECT_ROOT, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^## (For [^\n]+)\n[^#]*?```graphql\n(.*?)```\n```json\n(.*?)```/gms)].map(
  ([, reader, query, answer]) => [reader, query, answer] as [string, string, string],
);

test('there is an example for each of the three readers', () => {
  expect(examples.map(([reader]) => reader)).toEqual(['For planners', 'For researchers', 'For frontend developers']);
});

test.each(examples)('%s: the example gives the answer that the README shows', async (_, query, answer) => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(answer));
});
