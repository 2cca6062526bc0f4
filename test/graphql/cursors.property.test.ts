import fc from 'fast-check';
import type { Listed, Place } from '../../src/cursors';
import { PublicError } from '../../src/errors';
import { pageIn } from '../../src/graphql/pages';

interface Item {
  id: string;
  value: number | null;
}

const item = fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), value: fc.option(fc.integer({ min: 0, max: 3 })) });
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 25 });

const placeOf = ({ value, id }: Item): Place => [value, id];

/** By value and id, the unknown ones last; a reckoning of its own. */
function sorted(all: readonly Item[]): Item[] {
  const known = all.filter(({ value }) => value !== null).map((one) => [one.value as number, one] as const);
  const byId = (a: Item, b: Item) => (a.id < b.id ? -1 : 1);
  return [
    ...[0, 1, 2, 3].flatMap((wanted) => known.flatMap(([value, one]) => (value === wanted ? [one] : [])).sort(byId)),
    ...all.filter(({ value }) => value === null).sort(byId),
  ];
}

/** Walks a list to its end while items come and go between any two pages. */
function walk(start: Item[], writes: (Item | number)[], first: number, listed: Listed<Item>) {
  let all = sorted(start);
  const given: Item[] = [];
  const touched = new Set<string>();
  let after: string | undefined;
  for (let turn = 0; ; turn += 1) {
    const page = pageIn(all, after === undefined ? { first } : { first, after }, listed);
    expect(page.totalCount).toBe(all.length);
    given.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return { given, touched };
    after = page.pageInfo.endCursor as string;
    const write = writes[turn];
    if (typeof write === 'number') {
      // The cursor's own goes as well as any other.
      const gone = write === 0 ? given.at(-1) : all[write % all.length];
      if (gone !== undefined) touched.add(gone.id);
      all = all.filter(({ id }) => id !== gone?.id);
    } else if (write !== undefined && !all.some(({ id }) => id === write.id)) {
      touched.add(write.id);
      all = sorted([...all, write]);
    }
  }
}

const TWO: Item[] = [
  { id: 'a', value: 0 },
  { id: 'b', value: 1 },
];

const WALKS = [
  items,
  fc.array(fc.oneof(item, fc.nat({ max: 30 })), { maxLength: 20 }),
  fc.integer({ min: 1, max: 4 }),
] as const;

test('what comes or goes between two pages makes no other repeat or vanish, the cursor’s own too', () => {
  fc.assert(
    fc.property(...WALKS, (start, writes, first) => {
      const { given, touched } = walk(start, writes, first, { of: ['a'], placeOf });
      const rest = given.filter(({ id }) => !touched.has(id));
      expect(rest).toEqual(sorted(start).filter(({ id }) => !touched.has(id)));
    }),
  );
});

test('a list in which that moves others goes on while nothing has come or gone before the cursor, else its cursor is refused', () => {
  let refused = 0;
  let whole = 0;
  fc.assert(
    fc.property(...WALKS, (start, writes, first) => {
      try {
        const { given, touched } = walk(start, writes, first, { of: ['a'], placeOf, moves: true });
        whole += 1;
        expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
        const rest = given.filter(({ id }) => !touched.has(id));
        expect(rest).toEqual(sorted(start).filter(({ id }) => !touched.has(id)));
      } catch (error) {
        if (!(error instanceof PublicError)) throw error;
        expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
        refused += 1;
      }
    }),
    // Nothing comes or goes; the cursor's own goes.
    {
      examples: [
        [TWO, [], 1],
        [TWO, [0], 1],
      ],
    },
  );
  expect(Math.min(refused, whole)).toBeGreaterThan(0);
});

test.each([false, true])('a cursor is refused by a list of another name or of other arguments (moves: %s)', (moves) => {
  const all = sorted([
    { id: 'a', value: 1 },
    { id: 'b', value: 1 },
  ]);
  const { pageInfo } = pageIn(all, { first: 1 }, { of: ['a', { x: 1 }], placeOf, moves });
  const page = { first: 1, after: pageInfo.endCursor as string };
  expect(pageIn(all, page, { of: ['a', { x: 1 }], placeOf, moves }).edges.map(({ node }) => node.id)).toEqual(['b']);
  for (const other of [
    ['b', { x: 1 }],
    ['a', { x: 2 }],
  ]) {
    expect(() => pageIn(all, page, { of: other, placeOf, moves })).toThrow(/of another list/);
  }
});
