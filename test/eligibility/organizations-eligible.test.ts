import type { EligibleOrganizationConnection } from '../answers';
import { useWorld } from '../harness';
import type { PlatformStory, SmallWorld } from '../story';
import { BEFORE_LATER, byRule, eligibilityBy, TODAY } from './asking';

const { api, write } = useWorld();

const QUESTION = `query ($rule: ID!, $asOf: Date, $first: Int = 50, $after: String) {
  organizationsEligible(rule: $rule, scope: { asOf: $asOf }, first: $first, after: $after) {
    asOf rule { id } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { organization { id } eligibility { key status awaits eventOn platforms { id } } } }
  }
}`;

async function eligible(rule: string, more: object = {}): Promise<EligibleOrganizationConnection> {
  const { data, errors } = await api.ask(QUESTION, { rule, asOf: BEFORE_LATER, ...more });
  expect(errors).toBeUndefined();
  return data.organizationsEligible;
}

let world: SmallWorld;
beforeAll(async () => {
  const center = (level: 'MUNICIPAL' | 'NATIONAL', region: string): PlatformStory => ({
    kind: 'TECHNOLOGY_INNOVATION_CENTER',
    region,
    opened: '2019-01-01',
    designations: [{ kind: 'TECHNOLOGY_INNOVATION_CENTER', level, since: '2020-01-01' }],
  });
  world = await write({
    regions: { town: null, elsewhere: null },
    regionsOfSeed: { town: 'r-a001' },
    organizations: {
      firm: { region: 'elsewhere' },
      higher: { region: 'town' },
      college: { kind: 'UNIVERSITY', region: 'town' },
      distant: { region: 'town' },
      agency: { kind: 'SERVICE_AGENCY', region: 'town' },
      placeless: { kind: 'SERVICE_AGENCY', region: null },
    },
    platforms: {
      municipal: center('MUNICIPAL', 'town'),
      national: center('NATIONAL', 'town'),
      ofCollege: center('MUNICIPAL', 'town'),
      away: center('MUNICIPAL', 'elsewhere'),
    },
    ties: [
      ['firm', 'LEADS', 'municipal'],
      ['higher', 'LEADS', 'national'],
      ['college', 'LEADS', 'ofCollege'],
      ['distant', 'LEADS', 'away'],
    ],
  });
});

const own = ({ edges }: EligibleOrganizationConnection) =>
  edges
    .filter(({ node }) => node.organization.id.startsWith(world.id('')))
    .map(({ node }) => [world.name(node.organization.id), node.eligibility.status]);

test('those are listed who lead a platform of the kind and level in the city, of a kind that the rule does not exclude', async () => {
  expect(own(await eligible('sub-4-3-2'))).toEqual([['firm', 'FITS']]);
  expect(own(await eligible('sub-4-3-3'))).toEqual([['college', 'FITS']]);
  expect(own(await eligible('sub-4-3-4'))).toEqual([['higher', 'FITS']]);
});

test('for a rule about no platform those are listed that are known to lie in the city', async () => {
  expect(own(await eligible('sub-5-4-2', { first: 500 }))).toEqual([
    ['agency', 'DEPENDS'],
    ['college', 'DEPENDS'],
    ['distant', 'DEPENDS'],
    ['higher', 'DEPENDS'],
  ]);
});

test('page by page they are those of one page, and each cursor goes on behind its own', async () => {
  const whole = await eligible('sub-5-2-1', { first: 500 });
  expect(whole.totalCount).toBe(whole.edges.length);
  expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  const paged: string[] = [];
  let after: string | null | undefined;
  do {
    const page: EligibleOrganizationConnection = await eligible('sub-5-2-1', { first: 7, after });
    expect(page.totalCount).toBe(whole.totalCount);
    paged.push(...page.edges.map(({ node }) => node.organization.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(paged).toEqual(whole.edges.map(({ node }) => node.organization.id));
});

test('of the seed, what is asked of a rule and of each organization is one answer', async () => {
  const rules = ['sub-4-6-1', 'sub-4-4-1', 'sub-4-8-1', 'sub-5-4-1'];
  const lists = await Promise.all(rules.map((rule) => eligible(rule, { asOf: TODAY, first: 500 })));
  const listed = lists.map(({ edges }) => new Map(edges.map(({ node }) => [node.organization.id, node.eligibility])));
  const { data } = await api.ask('{ organizations(limit: 500, where: { id: { startsWith: "o-" } }) { id } }');
  // Every fifth suffices to find one that goes astray.
  for (const { id } of data.organizations.filter((_, place) => place % 5 === 0)) {
    const items = byRule(await eligibilityBy(api, { organization: id, asOf: TODAY }));
    for (const [place, rule] of rules.entries()) {
      const item = items[rule.slice('sub-'.length)]!;
      const inList = listed[place]?.get(id);
      if (inList !== undefined) expect([id, rule, inList.status]).toEqual([id, rule, item.status]);
      else if (item.awaits.includes('REGION')) expect([id, rule, item.status]).toEqual([id, rule, 'DEPENDS']);
      else expect([id, rule, ['LACKS', 'NOT_FOR'].includes(item.status)]).toEqual([id, rule, true]);
    }
  }
});

test('a cursor of the list of another rule is refused', async () => {
  const { pageInfo } = await eligible('sub-5-2-1', { first: 1 });
  const { errors } = await api.ask(QUESTION, { rule: 'sub-5-4-1', asOf: BEFORE_LATER, after: pageInfo.endCursor });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
});

test.each<[string, Record<string, unknown>, string, RegExp]>([
  ['an unknown rule', { rule: 'sub-none' }, 'rule', /subsidyRules/],
  ['a rule before its day', { rule: 'sub-4-3-2', asOf: '2018-11-29' }, 'rule', /from 2018-11-30/],
  ['what is no cursor', { rule: 'sub-4-3-2', after: 'x' }, 'after', /no cursor/],
])('%s is refused', async (_, variables, argument, message) => {
  const { errors } = await api.ask(QUESTION, { asOf: BEFORE_LATER, ...variables });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});
