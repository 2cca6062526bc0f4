import fc from 'fast-check';
import { cypher } from '../../src/database/cypher';
import {
  AS_LOCAL,
  citiesAsLocal,
  type LocatedOrganization,
  OVERSEAS_RULE,
  type OverseasRule,
  RULES_OF_ABROAD,
} from '../../src/facts/as-local';
import { OrganizationKind, type PlatformKind, valuesOf } from '../../src/vocabulary';
import { useWorld } from '../harness';
import type { OrganizationStory, PlatformStory, Tie } from '../story';

const { graph, write } = useWorld();

const COUNTED = cypher<{ platform: string; city: string }>`
  MATCH (platform:Platform) WHERE platform.id STARTS WITH $prefix
  MATCH (region:Region) WHERE region.id IN $cities
  ${AS_LOCAL}
  RETURN DISTINCT platform.id AS platform, region.id AS city`;

const RULES = cypher<{ rule: OverseasRule }>`${RULES_OF_ABROAD} RETURN rule { ${OVERSEAS_RULE} } AS rule`;

const kind = fc.constantFrom<PlatformKind>('INTERNATIONAL_COOPERATION_PLATFORM', 'KEY_LABORATORY', 'OTHER');
const PLACES = { city: ['city'], district: ['city'], other: ['other'], country: [] as string[] };
type Where = keyof typeof PLACES;
const leader = fc.record({
  kind: fc.constantFrom(...valuesOf(OrganizationKind)),
  region: fc.constantFrom<Where | null>('city', 'district', 'other', 'country', null),
  isLeader: fc.boolean(),
});
const platform = fc.record({
  kind,
  also: fc.option(kind),
  leaders: fc.array(leader, { maxLength: 3 }),
  isAbroad: fc.boolean(),
});

test('what lies abroad counts as local of the same cities, told in Cypher of what is stored or in TypeScript of what is supposed', async () => {
  const [first, ...more] = await graph.read(RULES);
  const rules = [first, ...more].flatMap((row) => row?.rule ?? []);
  expect(rules.length).toBeGreaterThan(0);
  const arbitrary = fc.array(platform, { minLength: 20, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(arbitrary, async (all) => {
      const platforms: Record<string, PlatformStory> = {};
      const organizations: Record<string, OrganizationStory> = {};
      const ties: Tie[] = [];
      for (const [index, one] of all.entries()) {
        platforms[`p${index}`] = {
          kind: one.kind,
          region: one.isAbroad ? 'country' : 'other',
          designations: one.also === null ? [] : [{ kind: one.also, level: 'MUNICIPAL' }],
        };
        for (const [place, { kind: own, region, isLeader }] of one.leaders.entries()) {
          organizations[`o${index}-${place}`] = { kind: own, region };
          ties.push([`o${index}-${place}`, isLeader ? 'LEADS' : 'CO_BUILDS', `p${index}`]);
        }
      }
      const world = await write({
        regions: { city: null, district: 'city', other: null, country: null },
        regionKinds: { city: 'CITY', other: 'CITY', country: 'FOREIGN' },
        platforms,
        organizations,
        ties,
      });
      const cities = ['city', 'other'].map((name) => world.id(name));
      const counted = await graph.read(COUNTED, { prefix: world.id('p'), cities });
      const told = counted.map((row) => `${world.name(row.platform)} ${world.name(row.city)}`);
      const expected = all.flatMap(({ kind: own, also, leaders, isAbroad }, index) => {
        const located = leaders
          .filter(({ isLeader }) => isLeader)
          .map(({ kind: led, region }): LocatedOrganization => {
            return { kind: led, cities: region === null ? [] : PLACES[region], isPlaced: region !== null };
          });
        const kinds = also === null ? [own] : [own, also];
        return isAbroad ? [...citiesAsLocal(kinds, located, rules)].map((city) => `p${index} ${city}`) : [];
      });
      expect(told.sort()).toEqual(expected.sort());
    }),
    { numRuns: 8 },
  );
});
