import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { succeeded } from './analyses';

const { api, write } = useWorld();
let small: SmallWorld;

beforeAll(async () => {
  small = await write({
    organizations: { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, alone: {} },
    collaborations: Object.fromEntries(
      ['ab', 'bc', 'ac', 'cd', 'de', 'df', 'ef'].map((pair) => [pair, { members: [...pair] }]),
    ),
  });
});

test('an unknown id is refused by its name', async () => {
  const { errors } = await api.ask('{ networkAnalysis(id: "x") { status } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
});

test('a community that there is not is refused by its name', async () => {
  const id = await succeeded(api, { scope: { regions: [small.id('here')] } });
  for (const community of [0, 3]) {
    const { errors } = await api.ask(
      `query ($id: ID!, $community: Int) {
        networkAnalysis(id: $id) { result { organizations(community: $community) { totalCount } } }
      }`,
      { id, community },
    );
    expect(errors?.[0]).toMatchObject({
      message: `community is ${community}; this analysis has the communities 1 to 2.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'community' },
    });
  }
});

test('a network without ties comes to nothing, and to nothing that was not asked for', async () => {
  const id = await succeeded(api, { scope: { regions: [small.id('here')], ties: ['AWARD'] }, measures: ['PAGE_RANK'] });
  const { data, errors } = await api.ask(
    `query ($id: ID!) {
      networkAnalysis(id: $id) { progress result { nodeCount edgeCount modularity communityCount componentCount organizations { totalCount } } }
    }`,
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data.networkAnalysis).toEqual({
    progress: 1,
    result: {
      nodeCount: 0,
      edgeCount: 0,
      modularity: null,
      communityCount: null,
      componentCount: null,
      organizations: { totalCount: 0 },
    },
  });
});
