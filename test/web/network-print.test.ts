import type { CollaborationNetwork, CollaborationRole } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { SOFTWARE } from './browser';
import { useJourneys } from './journey';
import { dotsLike, picturesIn } from './printed';

const api = useSeed();

beforeAll(buildProgram);

const COLOURS: Record<CollaborationRole, string> = {
  GOVERNMENT: '#aa3377',
  INDUSTRY: '#4477aa',
  UNIVERSITY: '#228833',
  RESEARCH: '#44b4d8',
  FINANCE: '#ccaa22',
  SERVICE: '#ee6677',
  USER: '#8f8f8f',
};

/** The ink of names and the colour of edges, on paper. */
const [INK, EDGE] = ['#14202b', '#cfd8df'];

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const begin = useJourneys(api, SOFTWARE);

  test.each(['light', 'dark'] as const)(
    'what is printed has the network in it, in its colours on white, whatever the theme (%s)',
    async (colorScheme) => {
      const page = await begin('/network', { colorScheme });
      await page.locator('.canvas[data-laid]').waitFor();
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const { data } = await api.ask<{ collaborationNetwork: CollaborationNetwork }>(
        '{ collaborationNetwork { nodes { entity { ... on Organization { roles } } } } }',
      );
      const roles = data.collaborationNetwork.nodes.flatMap(({ entity }) => ('roles' in entity ? entity.roles : []));
      const expected = [...new Set(roles)].map((role) => COLOURS[role]);
      expect(expected.length).toBeGreaterThan(4);
      // Its layers are pictures one over another.
      const layers = picturesIn(pdf);
      const dotsOf = (colour: string) => layers.reduce((sum, layer) => sum + dotsLike(colour, layer), 0);
      expect([...expected, INK, EDGE].filter((colour) => dotsOf(colour) < 10)).toEqual([]);

      // On the screen it is as it was.
      expect(await page.locator('.canvas .still').count()).toBe(0);
    },
  );
});
