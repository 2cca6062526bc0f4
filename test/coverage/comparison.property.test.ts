import fc from 'fast-check';
import type { CellComparison } from '../../src/coverage/cell-comparison';
import { compare } from '../../src/coverage/comparison';
import { reckonScope } from '../../src/coverage/coverage';
import type { PlatformChange } from '../../src/coverage/platform-change';
import type { UnitCoverage } from '../../src/coverage/reckon';
import { readScope } from '../../src/coverage/scope';
import { coverageTrend } from '../../src/coverage/trend';
import { daysAfter, daysBetween } from '../../src/days';
import type { PlatformLevel } from '../../src/vocabulary';
import { useWorld } from '../harness';
import { reckon } from './independent-reckoning';
import { countyStory, question, story } from './random-stories';

const world = useWorld();
const { write } = world;

const keyOf = ({ unit, standardSlot }: CellComparison) => `${unit.id} ${standardSlot.id}`;
/** Whether it covers a cell that was not covered. */
const covers = ({ kind, after }: PlatformChange) => kind !== 'LEVEL' && after?.state === 'OPERATING';
/** Whether it is known to have begun. */
const began = ({ on, firstSeen }: PlatformChange) => on !== null && !firstSeen;
const MIRRORED: Record<string, string> = { BETTER: 'WORSE', WORSE: 'BETTER', APPEARED: 'LEFT', LEFT: 'APPEARED' };
const mirrored = (word: string) => MIRRORED[word] ?? word;

test('of random graphs, a comparison has the statuses of both days, explains each difference and mirrors', async () => {
  await fc.assert(
    fc.asyncProperty(
      story,
      fc.array(fc.tuple(question, question), { minLength: 4, maxLength: 8 }),
      async (told, pairs) => {
        const graph = await write(told);
        for (const [first, second] of pairs) {
          // One read for both: the day and the level may differ.
          const { rollUp, region } = first;
          const scope = {
            framework: graph.framework,
            includeSubfields: true,
            rollUp,
            region: region && graph.id(region),
          };
          const facts = await readScope(world.graph, scope);
          const on = ({ asOf, minLevel }: typeof first) =>
            reckonScope(facts, { ...scope, asOf, minLevel: minLevel as PlatformLevel | null });
          const a = on(first);
          const b = on(second);
          const { units, changes, sameStatusChanges, changeCounts } = compare(a, b);

          const before = reckon(told, first);
          const after = reckon(told, { ...second, rollUp, region });
          const cells = units.flatMap((unit) => unit.cells);
          expect(cells).toHaveLength(20);
          for (const cell of cells) {
            const unit = graph.name(cell.unit.id);
            expect([cell.before, cell.after]).toEqual(
              [before, after].map((side) => side[unit]?.[cell.standardSlot.id]),
            );
            if (cell.before !== cell.after) expect(cell.platforms.some(({ kind }) => kind !== 'LEVEL')).toBe(true);
            for (const { on: day } of cell.platforms) {
              if (day === null) continue;
              const [earlier, later] = [a.asOf, b.asOf].sort() as [string, string];
              expect(earlier < day && day <= later).toBe(true);
            }
          }

          const apart = [...changes, ...sameStatusChanges];
          expect(changes.map(keyOf)).toEqual(cells.filter((cell) => cell.before !== cell.after).map(keyOf));
          const newly = changes.filter(({ after: to }) => to === 'COVERED');
          expect(changeCounts).toEqual({
            newlyCovered: newly.length,
            reallyChanged: newly.filter(({ platforms }) => platforms.filter(covers).some(began)).length,
            firstSeenOnly: newly.filter(({ platforms }) => platforms.filter(covers).every((one) => one.firstSeen))
              .length,
            noLongerCovered: changes.filter(({ before: from }) => from === 'COVERED').length,
          });

          const mirror = compare(b, a);
          const back = new Map([...mirror.changes, ...mirror.sameStatusChanges].map((cell) => [keyOf(cell), cell]));
          expect(back.size).toBe(apart.length);
          for (const cell of apart) {
            const other = back.get(keyOf(cell))!;
            expect(other.change).toBe(mirrored(cell.change));
            expect(other.platforms.map(({ kind, on: day, firstSeen }) => [mirrored(kind), day, firstSeen])).toEqual(
              cell.platforms.map(({ kind, on: day, firstSeen }) => [kind, day, firstSeen]),
            );
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('of random graphs, the changes of a trend lead from the statuses of its first point to those of its last', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const graph = await write(told);
      const scope = { framework: graph.framework, includeSubfields: true };
      const { points } = await coverageTrend(world.graph, scope, {
        from: '2017-06-30',
        to: '2022-06-30',
        step: 'QUARTER',
      });
      const plain = { rollUp: false, region: null, minLevel: null };
      const statuses = reckon(told, { ...plain, asOf: '2017-06-30' });
      for (const { asOf, counts, changes } of points) {
        for (const { unit, standardSlot, before, after } of changes) {
          const cells = statuses[graph.name(unit.id)]!;
          expect(cells[standardSlot.id]).toBe(before);
          cells[standardSlot.id] = after!;
        }
        expect(statuses).toEqual(reckon(told, { ...plain, asOf }));
        const all = Object.values(statuses).flatMap((cells) => Object.values(cells));
        expect(counts.covered).toBe(all.filter((status) => status === 'COVERED').length);
      }
    }),
    { numRuns: 20 },
  );
});

test('of random graphs, a trend by change has the points of a trend of all days on which something differs from the day before', async () => {
  const span = { from: '2018-11-01', to: '2020-03-15' };
  const days = Array.from({ length: daysBetween(span.from, span.to) + 1 }, (_, index) => daysAfter(span.from, index));
  const stands = ({ cells }: UnitCoverage) =>
    cells.map(({ status, platforms }) => [
      status,
      platforms.map(({ platform, state, level }) => [platform.id, state, level]),
    ]);
  await fc.assert(
    fc.asyncProperty(fc.oneof(story, countyStory), question, async (told, { rollUp, region, minLevel }) => {
      const graph = await write(told);
      const isOfRegions = Object.keys(told.units ?? {}).length === 0;
      const scope = {
        ...(isOfRegions
          ? { standard: 'std-county-transfer', region: graph.id('city'), includeZones: true }
          : { framework: graph.framework, includeSubfields: true, rollUp, region: region && graph.id(region) }),
        minLevel: minLevel as PlatformLevel | null,
      };
      const facts = await readScope(world.graph, scope);
      const all = days.map((asOf) => {
        const { units, counts } = reckonScope(facts, { ...scope, asOf });
        return { asOf, counts, stands: JSON.stringify(units.map(stands)) };
      });
      const apart = all.filter(({ stands: now }, index) => now !== all[index - 1]?.stands);
      const { points } = await coverageTrend(world.graph, scope, { ...span, step: 'CHANGE' });
      expect(points.map(({ asOf, counts }) => [asOf, counts])).toEqual(apart.map(({ asOf, counts }) => [asOf, counts]));
    }),
    { numRuns: 15 },
  );
});
