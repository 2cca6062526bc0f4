import { useSeed, useWorld } from '../harness';

const seed = useSeed();
const { api, write } = useWorld();

const UNITS = 'id nameZh unitCount statedUnitCount statedUnitCountBasis isComplete';

const FIGURES: Record<string, number> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

async function frameworks() {
  const { data } = await seed.ask(
    `{ industryFrameworks(limit: 500) { ${UNITS} sources { id } industries(limit: 500) { id parents { id } } } }`,
  );
  expect(data.industryFrameworks.length).toBeGreaterThan(10);
  return data.industryFrameworks;
}

test('units are those that are part of no other one, as many as coverage has', async () => {
  for (const { id, unitCount, industries } of await frameworks()) {
    const top = industries.filter(({ parents }) => parents.length === 0);
    const { data } = await seed.ask(`{ coverage(scope: { framework: "${id}" }) { unitCount } }`);
    expect([id, unitCount, data.coverage.unitCount]).toEqual([id, top.length, top.length]);
  }
});

test('as many as the name says are stated, and a sum of what it says is inferred', async () => {
  for (const { id, nameZh, statedUnitCount, statedUnitCountBasis, sources } of await frameworks()) {
    const said = [...nameZh.matchAll(/([两二三四五六七八九十])[大条]|(\d)(?=[+”])/g)].map(
      ([, figure, digit]) => FIGURES[figure ?? ''] ?? Number(digit),
    );
    const sum = said.length === 0 ? null : said.reduce((all, one) => all + one);
    const basis = said.length === 0 ? null : said.length > 1 ? 'INFERRED' : 'STATED';
    expect([id, statedUnitCount, statedUnitCountBasis]).toEqual([id, sum, basis]);
    expect(sources.length).toBeGreaterThan(0);
  }
});

test('a framework is complete with as many units as it is said to have, and nobody can tell where that is not known', async () => {
  const all = await frameworks();
  const shown = Object.fromEntries(all.map(({ id, isComplete }) => [id, isComplete]));
  // Two clusters, and a chain that is part of one; two of eighteen; none of five; nobody says of how many.
  expect(shown).toMatchObject({ 'f-a001': true, 'f-a004': true, 'f-a002': false, 'f-a006': false, 'f-a009': null });
  for (const { id, unitCount, statedUnitCount, isComplete } of all) {
    expect([id, isComplete]).toEqual([id, statedUnitCount == null ? null : unitCount >= statedUnitCount]);
  }
});

test.each([
  [false, ''],
  [true, 'includeSynthetic: true, '],
])('where no number is told only the units are counted; made up: %s', async (synthetic, included) => {
  const { framework } = await write({ units: { one: null, part: 'one', other: null }, synthetic });
  const asked = `industryFrameworks(${included}where: { id: { eq: "${framework}" } })`;
  const { data } = await api.ask(`{ ${asked} { unitCount statedUnitCount isComplete } }`);
  expect(data.industryFrameworks).toEqual([{ unitCount: 2, statedUnitCount: null, isComplete: null }]);
});
