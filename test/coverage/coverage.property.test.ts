import fc from 'fast-check';
import { coverage } from '../../src/coverage/coverage';
import type { PlatformLevel } from '../../src/vocabulary';
import { useWorld } from '../harness';
import { reckon, reckonCounties } from './independent-reckoning';
import { countyStory, day, question, story } from './random-stories';

const world = useWorld();
const { write } = world;

test('coverage of random graphs is what an independent reckoning of the rules says', async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.array(question, { minLength: 4, maxLength: 8 }), async (told, questions) => {
      const graph = await write(told);
      for (const asked of questions) {
        const { units } = await coverage(world.graph, {
          ...asked,
          framework: graph.framework,
          includeSubfields: true,
          region: asked.region && graph.id(asked.region),
          minLevel: asked.minLevel as PlatformLevel | null,
        });
        const answer = units.map(({ unit, cells }) => [
          graph.name(unit.id),
          Object.fromEntries(cells.map(({ slot, status }) => [slot, status])),
        ]);
        expect(Object.fromEntries(answer)).toEqual(reckon(told, asked));
      }
    }),
    { numRuns: 60 },
  );
});

test('coverage of random counties is what an independent reckoning of the rules says', async () => {
  await fc.assert(
    fc.asyncProperty(countyStory, fc.array(day, { minLength: 3, maxLength: 6 }), async (told, days) => {
      const graph = await write(told);
      for (const asOf of days) {
        const scope = { standard: 'std-county-transfer', region: graph.id('city'), asOf };
        const { units } = await coverage(world.graph, scope);
        const answer = units.map(({ unit, cells }) => [
          graph.name(unit.id),
          Object.fromEntries(cells.map(({ standardSlot, status }) => [standardSlot.id, status])),
        ]);
        expect(Object.fromEntries(answer)).toEqual(reckonCounties(told, ['district'], asOf));
      }
    }),
    { numRuns: 60 },
  );
});
