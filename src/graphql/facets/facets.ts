import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { groupBy } from '../../grouping';
import { Batch } from '../batch';
import type { Context } from '../context';
import { isEntity } from '../entities';
import { gateOf } from '../entity-api';
import type { Count, Counted } from '../gate/counts';
import type { Gate } from '../gate/gate';
import { wantedOf } from '../gate/wanted';

/** A connection as the gate answers it, with which items it holds, on all pages. */
export interface CountedConnection {
  counted: Counted;
  /** The thing that it is of; undefined of a query's. */
  of?: string;
}

/**
 * The facets of a connection, of which those that are asked for are counted in one statement, for all things of a list at
 * once.
 *
 * @param item the type of the items, as clients see it
 */
export function facetsOf(
  item: GraphQLObjectType,
  { counted, of }: CountedConnection,
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (of !== undefined) return batchOf(item, counted, info).of(of, context);
  return countsOf(counted, [], context, info).then((counts) => facetsIn(item, counts));
}

interface Value {
  value: unknown;
  count: number;
  /** What is related, where that is counted. */
  entity?: { id: string; __typename: string } | null;
}

/** By the name of each facet its values. */
type Facets = Record<string, Value[]>;

/** The things of a list share their field nodes, and these are a request's own. */
const batches = new WeakMap<object, Batch<string, Facets>>();

function batchOf(item: GraphQLObjectType, counted: Counted, info: GraphQLResolveInfo): Batch<string, Facets> {
  const known = batches.get(info.fieldNodes);
  if (known !== undefined) return known;
  const batch = new Batch<string, Facets>(async (context, ids) => {
    const byThing = groupBy(await countsOf(counted, ids, context, info), (count) => count.of);
    return ids.map((id) => facetsIn(item, byThing.get(id) ?? []));
  });
  batches.set(info.fieldNodes, batch);
  return batch;
}

async function countsOf(counted: Counted, ids: string[], context: Context, info: GraphQLResolveInfo): Promise<Count[]> {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const wanted = [...wantedOf(type, [parseResolveInfo(info) as ResolveTree], info.schema).keys()];
  const facets = wanted.filter((name) => name in type.getFields());
  return facets.length === 0 ? [] : (gateOf(info.schema) as Gate).counts(counted, facets, ids, context, info);
}

/** Where there are no items a facet has no values. */
function facetsIn(item: GraphQLObjectType, counts: Count[]): Facets {
  const byFacet = new Map(counts.map(({ facet, values }) => [facet, values]));
  const facets = Object.values(item.getFields()).map(({ name, type }) => {
    const { name: __typename } = getNamedType(type);
    const values = byFacet.get(name) ?? [];
    return [name, isEntity(__typename) ? values.map((row) => ({ ...row, entity: entityOf(row, __typename) })) : values];
  });
  return Object.fromEntries(facets);
}

function entityOf({ value }: Value, __typename: string): Value['entity'] {
  return value === null ? null : { id: value as string, __typename };
}
