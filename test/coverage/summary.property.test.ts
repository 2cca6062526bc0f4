import fc from 'fast-check';
import type { CoverageComparison, CoverageCounts, Summary } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { expectWellWritten, numbersIn, thereAre } from '../summaries';
import { question, story } from './random-stories';

const { api, write } = useWorld();

const COUNTS = 'counts { covered inProgress unknown missing }';
const CHANGES = 'changeCounts { newlyCovered reallyChanged firstSeenOnly noLongerCovered } summary { zh en }';
const ALL = `query ($before: CoverageScopeInput!, $after: CoverageScopeInput!, $trend: CoverageScopeInput!) {
  coverage(scope: $after) { unitCount ${COUNTS} slots { standardSlot { nameZh nameEn } ${COUNTS} } summary { zh en } }
  coverageComparison(scopeBefore: $before, scopeAfter: $after) {
    before { ${COUNTS} } after { ${COUNTS} }
    changes { before after firstSeenOnly reallyChanged } ${CHANGES}
  }
  coverageTrend(scope: $trend, from: "2017-06-30", to: "2022-06-30", step: YEAR) { points { ${COUNTS} } ${CHANGES} }
  coverageGaps(scope: $after, first: 100) {
    summary { zh en }
    edges { node { rank score status industry { nameZh } standardSlot { nameZh nameEn } } }
  }
}`;

const cellsIn = ({ covered, inProgress, unknown, missing }: CoverageCounts) => covered + inProgress + unknown + missing;

/** With the names of the story, which hold no digits, in place of ids. */
function told({ zh, en }: Summary, graph: SmallWorld): Summary {
  const summary: Summary = { __typename: 'Summary', zh: graph.name(zh), en: graph.name(en) };
  expectWellWritten(summary);
  return summary;
}

/** The numbers of a comparison of two sides. */
function expectCompared(
  { zh, en }: Summary,
  before: CoverageCounts,
  after: CoverageCounts,
  counts: CoverageComparison['changeCounts'],
) {
  const { newlyCovered, reallyChanged, firstSeenOnly, noLongerCovered } = counts;
  const by = thereAre(newlyCovered, reallyChanged, firstSeenOnly, newlyCovered - reallyChanged - firstSeenOnly);
  const changed = [...by, ...thereAre(noLongerCovered)];
  const isAlike = cellsIn(before) === cellsIn(after);
  const of = isAlike ? [] : [cellsIn(after)];
  const stayed = isAlike && before.covered === after.covered;
  const sides = stayed ? [] : [...of, after.covered];
  expect(numbersIn(zh)).toEqual([cellsIn(before), before.covered, ...sides, ...changed]);
  const sidesInEnglish = stayed ? [] : [after.covered, ...of];
  expect(numbersIn(en)).toEqual([before.covered, cellsIn(before), ...sidesInEnglish, ...changed]);
  for (const [count, inChinese, inEnglish] of [
    [reallyChanged, '确有', 'really'],
    [firstSeenOnly, '得知', 'only newly known'],
    [noLongerCovered, '不再覆盖', 'no longer covered'],
  ] as const) {
    if (newlyCovered + noLongerCovered > 0)
      expect([zh.includes(inChinese), en.toLowerCase().includes(inEnglish)]).toEqual([count > 0, count > 0]);
  }
}

test('of random graphs, each summary has the numbers of its answer, in both languages', async () => {
  await fc.assert(
    fc.asyncProperty(story, question, question, async (world, first, second) => {
      const graph = await write(world);
      const scopeOf = ({ region, ...rest }: typeof first) => ({
        ...rest,
        framework: graph.framework,
        includeSubfields: true,
        region: region && graph.id(region),
      });
      const { asOf: _, ...trend } = scopeOf(second);
      const { data, errors } = await api.ask(ALL, { before: scopeOf(first), after: scopeOf(second), trend });
      expect(errors).toBeUndefined();
      const { coverage, coverageComparison, coverageTrend, coverageGaps } = data;

      const { counts, slots, unitCount } = coverage;
      const { covered, inProgress, unknown, missing } = counts;
      const open = slots.map((slot) => cellsIn(slot.counts) - slot.counts.covered);
      const most = Math.max(...open);
      const worst = slots.filter((_slot, index) => open[index] === most);
      const named = most > 0 && worst.length <= 2 ? [most] : [];
      const statuses = thereAre(covered, inProgress, unknown, missing);
      const ofCoverage = told(coverage.summary, graph);
      expect(numbersIn(ofCoverage.zh)).toEqual([unitCount, cellsIn(counts), ...statuses, ...named]);
      expect(numbersIn(ofCoverage.en)).toEqual([cellsIn(counts), unitCount, ...statuses, ...named]);
      if (named.length > 0) {
        for (const { standardSlot } of worst) {
          expect(ofCoverage.zh).toContain(`“${standardSlot.nameZh}”`);
          expect(ofCoverage.en).toContain(`“${standardSlot.nameEn}”`);
        }
      }

      const { before, after, changes, changeCounts } = coverageComparison;
      const newly = changes.filter((cell) => cell.after === 'COVERED');
      expect(changeCounts).toEqual({
        newlyCovered: newly.length,
        reallyChanged: newly.filter(({ reallyChanged }) => reallyChanged).length,
        firstSeenOnly: newly.filter(({ firstSeenOnly }) => firstSeenOnly).length,
        noLongerCovered: changes.filter((cell) => cell.before === 'COVERED').length,
      });
      expectCompared(told(coverageComparison.summary, graph), before.counts, after.counts, changeCounts);
      const [from, to] = [coverageTrend.points[0]!, coverageTrend.points.at(-1)!];
      expectCompared(told(coverageTrend.summary, graph), from.counts, to.counts, coverageTrend.changeCounts);

      const gaps = coverageGaps.edges.map(({ node }) => node);
      const ofGaps = told(coverageGaps.summary, graph);
      const top = gaps.filter(({ rank }) => rank === 1);
      const score = top.map((gap) => Number(gap.score.toFixed(2))).slice(0, 1);
      const alike = top.length > 1 ? [top.length] : [];
      const numbers = [...thereAre(gaps.length, inProgress, unknown, missing), ...alike, ...score];
      expect([numbersIn(ofGaps.zh), numbersIn(ofGaps.en)]).toEqual([numbers, numbers]);
      if (top.length <= 3) {
        for (const { industry, standardSlot } of top) {
          expect(ofGaps.zh).toContain(`${graph.name(industry!.nameZh)}的“${standardSlot.nameZh}”`);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('a trend of one point is summed up as coverage is; from its first point to its last as a comparison of the two', async () => {
  const { data } = await api.ask<Record<string, { summary: Summary }>>(`{
    day: coverage(scope: { asOf: "2019-01-01" }) { summary { zh en } }
    point: coverageTrend(from: "2019-01-01", to: "2019-01-01", step: YEAR) { summary { zh en } }
    sides: coverageComparison(scopeBefore: { asOf: "2019-01-01" }, scopeAfter: { asOf: "2024-01-01" }) { summary { zh en } }
    points: coverageTrend(from: "2019-01-01", to: "2024-06-30", step: YEAR) { summary { zh en } }
  }`);
  expect(data.point).toEqual(data.day);
  expect(data.points).toEqual(data.sides);
});

test('what is shown of the statuses leaves the summaries alone', async () => {
  const asked = async (statuses: string) => {
    const { data } = await api.ask(`{
      coverage(scope: { asOf: "2024-01-01" ${statuses} }) { summary { zh en } }
      coverageComparison(scopeBefore: { asOf: "2019-01-01" }, scopeAfter: { asOf: "2024-01-01" ${statuses} }) { summary { zh en } }
    }`);
    return data;
  };
  expect(await asked('statuses: [MISSING]')).toEqual(await asked(''));
});

test('without any unit or gap a summary says so', async () => {
  const graph = await write({ units: {} });
  const { data } = await api.ask(
    `{ coverage(scope: { framework: "${graph.framework}", asOf: "2024-01-01" }) { summary { zh en } } }`,
  );
  expect(data.coverage.summary).toEqual({
    zh: '截至 2024-01-01，没有可计的格。',
    en: 'On 2024-01-01, there are no cells to count.',
  });
});
