import fc from 'fast-check';
import { coverage } from '../../src/coverage/coverage';
import { coverageTotals } from '../../src/coverage/totals';
import { FiveOneSlot, valuesOf } from '../../src/vocabulary';
import { useWorld } from '../harness';
import { question, story } from './random-stories';

const { graph, write } = useWorld();

const asked = fc.record({
  asOf: question.map(({ asOf }) => asOf),
  includeSubfields: fc.boolean(),
  slots: fc.option(fc.uniqueArray(fc.constantFrom(...valuesOf(FiveOneSlot)), { minLength: 1 })),
});

test('the totals of random graphs are what coverage says of each, and their sum', async () => {
  await fc.assert(
    fc.asyncProperty(story, story, fc.array(asked, { minLength: 4, maxLength: 8 }), async (one, other, questions) => {
      const graphs = [await write(one), await write(other)];
      const ids = graphs.map(({ framework }) => framework).sort();
      for (const query of questions) {
        const totals = await coverageTotals(graph, { ...query, frameworks: ids });
        const each = await Promise.all(ids.map((framework) => coverage(graph, { ...query, framework })));
        expect(totals.frameworks).toEqual(
          each.map(({ framework, unitCount, slots, counts }) => ({ framework, unitCount, slots, counts })),
        );
        for (const status of ['covered', 'inProgress', 'unknown', 'missing'] as const) {
          const sum = (counts: Record<typeof status, number>[]) => counts.reduce((all, one) => all + one[status], 0);
          expect(totals.counts[status]).toBe(sum(each.map(({ counts }) => counts)));
          expect(totals.slots.map(({ counts }) => counts[status])).toEqual(
            totals.slots.map((_, index) => sum(each.map(({ slots }) => slots[index]?.counts as never))),
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});
