import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { PRINTED_SCHEMA } from '../../../src/cli/schema';
import type { Api } from '../../harness';
import { useOwnDatabase } from '../../own-database';
import { Drawing } from './drawn';
import { printed } from './printed';
import { Reckoning } from './reckoned';
import type { Asked, Selection } from './selected';
import { Everything } from './stored';

// What other files write to the shared database would come and go between a query and its reckoning.
const own = useOwnDatabase();
let api: Api;
let everything: Everything;
const schema: GraphQLSchema = buildSchema(readFileSync(PRINTED_SCHEMA, 'utf8'));

beforeAll(async () => {
  api = await own.world().startApi();
  everything = await Everything.read(own.address());
});

/** How many queries are drawn, each of which is asked for one page or two. */
const CASES = 135;

/** Every list and connection of stored things that can be asked for, by type. */
function queriesByType(): [type: string, fields: GraphQLField<unknown, unknown>[]][] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => 'where' in argumentsOf(field),
  );
  return Object.keys(everything.types).flatMap((type) => {
    const fields = queries.filter((field) => typeOf(field) === type);
    return fields.length > 0 ? [[type, fields] as [string, typeof fields]] : [];
  });
}

const argumentsOf = (field: GraphQLField<unknown, unknown>) =>
  Object.fromEntries(field.args.map((one) => [one.name, one]));

/** What a field lists, of a connection by its edges. */
function typeOf({ type }: { type: GraphQLField<unknown, unknown>['type'] }): string {
  const of = getNamedType(type);
  const fields = isObjectType(of) ? of.getFields() : {};
  const edges = fields.edges && getNamedType(fields.edges.type);
  const node = isObjectType(edges) ? edges.getFields().node : undefined;
  return fields.pageInfo && node ? typeOf(node) : of.name;
}

async function expectReckoned(
  asked: Asked,
  type: string,
  reckoning: Reckoning,
  beyond?: Parameters<typeof printed>[2],
) {
  const { query, variables } = printed(asked, schema, beyond);
  const { errors, data } = await api.ask<Record<string, unknown>>(query, variables as Record<string, unknown>);
  const expected = reckoning.answer(type, asked);
  const isGiven = asked.directive === undefined || (asked.directive.name === 'include') === asked.directive.value;
  const answer = isGiven ? { [asked.as]: expected } : {};
  expect({ query, variables, errors, data }).toEqual({ query, variables, errors: undefined, data: answer });
}

/** Asks for the same, and for the cursors of the page, by names of their own. */
function withCursors(asked: Asked): Asked {
  const cursors = ['startCursor', 'endCursor'].map((name) => ({ as: name, name }));
  const selection: Selection = [...(asked.selection ?? []), { as: 'cursors', name: 'pageInfo', selection: cursors }];
  return { ...asked, directive: undefined, selection };
}

test('any query of stored things is answered as is reckoned plainly over all that is stored', async () => {
  const counts: Record<string, number> = {};
  const queries = queriesByType();
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const [type, fields] = queries[drawn % queries.length] as (typeof queries)[number];
      drawn += 1;
      const below = (count: number) => gen(fc.nat, { max: count - 1 });
      const drawing = new Drawing(everything, { below });
      const reckoning = new Reckoning(everything, schema);
      const asked = drawing.asked(fields[below(fields.length)] as (typeof fields)[number], 2);
      await expectReckoned(asked, type, reckoning);
      if (asked.name.endsWith('Connection')) await expectNextPage(withCursors(asked), type, reckoning);
      for (const feature of new Set([...drawing.features, ...reckoning.met]))
        counts[feature] = (counts[feature] ?? 0) + 1;
    }),
    { numRuns: CASES, endOnFailure: true },
  );
  const shares = Object.entries(counts).map(([feature, count]) => [feature, `${Math.round((count / drawn) * 100)} %`]);
  console.info(`${drawn} queries of ${queries.length} types:`, Object.fromEntries(shares));
  for (const feature of [
    'null',
    '{}',
    'NOT',
    'ties',
    'unknown values',
    'edge filter',
    'edge sort',
    'fragment',
    'directive',
  ]) {
    expect({ feature, share: (counts[feature] ?? 0) / drawn }).toEqual({ feature, share: expect.any(Number) });
    expect((counts[feature] ?? 0) / drawn).toBeGreaterThanOrEqual(0.05);
  }
});

async function expectNextPage(asked: Asked, type: string, reckoning: Reckoning) {
  const { query, variables } = printed(asked, schema);
  const { data } = await api.ask<Record<string, { cursors: Record<string, string | null> }>>(query, variables as never);
  const { startCursor, endCursor } = (data[asked.as] as { cursors: Record<string, string | null> }).cursors;
  if (startCursor == null || endCursor == null || asked.part === undefined) return;
  const { isTurned, size } = asked.part;
  const next = { ...asked, part: { ...asked.part, skipped: size } };
  await expectReckoned(next, type, reckoning, isTurned ? { before: startCursor } : { after: endCursor });
}
