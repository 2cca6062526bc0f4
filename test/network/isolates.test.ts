import { fetched, rowsOf } from '../export/taken-along';
import { useWorld } from '../harness';
import { FOUR, networkOf } from './asking';

const world = useWorld();
const { api } = world;

test('those of the scope that nothing ties are nodes where they are asked for, and counted either way', async () => {
  const { ask, name } = await networkOf(world, api, FOUR);
  const without = await ask();
  const all = await ask({ includeIsolates: true });
  expect([without.nodeCount, without.isolatedCount, without.includeIsolates]).toEqual([4, 1, false]);
  expect([all.nodeCount, all.isolatedCount, all.includeIsolates]).toEqual([5, 1, true]);
  expect(all.edges).toEqual(without.edges);
  const alone = all.nodes.filter(({ degree }) => degree === 0);
  expect(alone.map(({ key, strength, isPartner }) => [name(key), strength, isPartner])).toEqual([['alone', 0, false]]);
});

test('whose edges weigh too little is one of them; a partner is not', async () => {
  const { ask, name } = await networkOf(world, api, FOUR);
  const shown = await ask({
    includeIsolates: true,
    minWeight: 3,
    scope: { roles: ['GOVERNMENT', 'INDUSTRY'], includePartners: true },
  });
  expect(shown.nodes.map(({ key, isPartner }) => [name(key), isPartner])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
    ['d', false],
  ]);
  expect(shown.isolatedCount).toBe(2);
});

test('between organizations and platforms, industries and roles they are what the scope asks for', async () => {
  const { ask, name, id } = await networkOf(world, api, { ...FOUR, units: { x: null, y: null } });
  const platforms = await ask({ includeIsolates: true, projection: 'ORGANIZATION_PLATFORM' });
  expect(platforms.nodes.filter(({ degree }) => degree === 0).map(({ key }) => name(key))).toEqual(['alone', 'c']);
  const industries = await ask({
    includeIsolates: true,
    projection: 'INDUSTRY_INDUSTRY',
    scope: { industries: [id('x'), id('y')] },
  });
  expect([industries.nodes.map(({ key }) => name(key)), industries.isolatedCount]).toEqual([['x', 'y'], 2]);
  const roles = await ask({ includeIsolates: true, projection: 'ROLE_ROLE' });
  expect([roles.nodes.length, roles.isolatedCount]).toEqual([7, 3]);
  expect(roles.nodes.filter(({ degree }) => degree === 0).map(({ key, isPartner }) => [key, isPartner])).toEqual([
    ['FINANCE', false],
    ['SERVICE', false],
    ['USER', false],
  ]);
});

test('a cut leaves them out first', async () => {
  const { ask, name } = await networkOf(world, api, FOUR);
  for (const cut of ['STRONGEST_TIES', 'K_CORE']) {
    const { nodes, leftOut } = await ask({ includeIsolates: true, nodeLimit: 4, cut });
    expect(nodes.map(({ key }) => name(key)).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([leftOut.nodes, leftOut.edges]).toEqual([1, 0]);
  }
});

test('files have them where they are asked for', async () => {
  const { id, name } = await networkOf(world, api, FOUR);
  const rows = await rowsOf(
    await fetched(api.url, '/export/network.csv', { regions: id('here'), table: 'nodes', includeIsolates: 'true' }),
  );
  expect(rows.map((row) => [name(row.id as string), row.degree, row.strength])).toContainEqual(['alone', '0', '0']);
  expect(rows).toHaveLength(5);
});
