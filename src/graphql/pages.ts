// The server reads cursors without the schema, which imports this first too.
import 'reflect-metadata';
import type { GraphQLFieldResolver } from 'graphql';
import { Args, ArgsType, Int, Field as LibraryField, ObjectType } from 'type-graphql';
import { cursorsOf, type Listed, placeOfFixed, skippedBy } from '../cursors';
import { Field, Nullable, type ValueOf } from './fields';

/** How a bounded list of an analytic answer is paged, as the entity API pages its own. */
@ArgsType()
export class ListArgs {
  @Field(() => Int, '条数: how many items at most', { defaultValue: 100 })
  limit!: number;

  @Field(() => Int, '偏移: how many items to leave out before the first', { defaultValue: 0 })
  offset!: number;
}

/** The part of a list that is asked for. */
export function pageOf<Item>(items: Item[], { limit, offset }: ListArgs): Item[] {
  return items.slice(offset, offset + limit);
}

/** A row's lists, those that are worked out when they are asked for as functions. */
type Lists = Record<string, unknown[] | (() => Promise<unknown[]>)>;
type ListResolver = GraphQLFieldResolver<Lists, unknown, ListArgs>;

/** How the fields of answers are resolved that {@link Paged} and {@link Counted} declare, by type and field. */
export const LIST_RESOLVERS: Record<string, Record<string, ListResolver>> = {};

function resolveList({ name }: { name: string }, field: string, resolve: ListResolver): void {
  LIST_RESOLVERS[name] = { ...LIST_RESOLVERS[name], [field]: resolve };
}

/** A field of which a page is given; the row holds the whole list. */
export function Paged<const Told extends readonly [object]>(type: () => Told, description: string, kind = Field) {
  return <List extends string>(answer: Record<List, ValueOf<Told>>, list: List): void => {
    kind(type, description)(answer, list);
    Args(() => ListArgs)(answer, list, 0);
    resolveList(answer.constructor, list, (row, page) => {
      const items = row[list] as Lists[string];
      return Array.isArray(items) ? pageOf(items, page) : items.call(row).then((all) => pageOf(all, page));
    });
  };
}

/** Gives a list's answer another field: how many items the list has. */
export function Counted(count: string, description: string) {
  return <List extends string>(answer: Record<List, unknown[]>, list: List): void => {
    LibraryField(() => Int, { description })(answer, count);
    resolveList(answer.constructor, count, ({ [list]: items }) => items?.length);
  };
}

/** Stands for the entity API's `PageInfo`, with which it merges. */
@ObjectType()
export class PageInfo {
  @LibraryField()
  hasNextPage!: boolean;

  @LibraryField()
  hasPreviousPage!: boolean;

  @LibraryField(() => String, { nullable: true })
  startCursor!: string | null;

  @LibraryField(() => String, { nullable: true })
  endCursor!: string | null;
}

/** Which page of a connection is asked for. */
export interface PageArgs {
  first: number;
  after?: string;
}

type Class<Instance extends object = object> = new () => Instance;

/**
 * The arguments of a connection, beside those of `base`.
 *
 * @param many what it is a page of
 */
export function pageArgs<Base extends object>(many = '', base = class {} as Class<Base>): Class<Base & PageArgs> {
  @ArgsType()
  class Page extends (base as Class) implements PageArgs {
    @Field(() => Int, `条数: how many ${many} at most`.replace('  ', ' '), { defaultValue: 50 })
    first!: number;

    @Nullable(() => String, '游标: go on behind this cursor')
    after?: string;
  }
  return Page as Class<Base & PageArgs>;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** What a connection is called; its descriptions are made of it, but for those that are given whole. */
interface Words {
  term: string;
  one: string;
  many: string;
  /** In which order the items stand. */
  order?: string;
  /** Of what `totalCount` is: how many … */
  total?: string;
  edge?: string;
  node?: string;
  page?: string;
}

/** The type of a page of nodes with that of its edges, with the fields of `about` beside. */
export function connectionOf<Node extends object, About extends object>(
  node: Class<Node>,
  { term, one, many, order, total = 'there are', ...whole }: Words,
  about = class {} as Class<About>,
): Class<About & Connection<Node>> {
  const {
    edge = `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one} and its cursor`,
    node: nodeWords = `${term}: the ${one}`,
    page = many,
  } = whole;

  @ObjectType(`${node.name}Edge`, { description: `${term}连接边: ${edge}`, simpleResolvers: true })
  class Edge {
    @Field(() => String, `游标: give it as \`after\` to go on behind this ${one}`)
    cursor!: string;

    @Field(() => node, nodeWords)
    node!: Node;
  }

  @ObjectType(`${node.name}Connection`, { description: `${term}连接: a page of ${page}`, simpleResolvers: true })
  class Page extends (about as Class) implements Connection<Node> {
    @Field(() => [Edge], `边: the ${many} of this page${order === undefined ? '' : `, ${order}`}`)
    edges!: Edge[];

    @Field(() => PageInfo, '分页: where this page stands')
    pageInfo!: PageInfo;

    @Field(() => Int, `总数: how many ${many} ${total}`)
    totalCount!: number;
  }
  return Page as Class<About & Connection<Node>>;
}

/**
 * The page of a list that is asked for.
 *
 * @throws PublicError as {@link skippedBy}
 */
export function pageIn<Node>(all: readonly Node[], { first, after }: PageArgs, listed: Listed<Node>): Connection<Node> {
  const skipped = skippedBy(after, all, listed);
  const nodes = all.slice(skipped, skipped + first);
  const cursors = cursorsOf(nodes, all.slice(0, skipped), listed);
  return pageWith(
    nodes.map((node, index) => ({ cursor: cursors[index] as string, node })),
    { skipped, total: all.length },
  );
}

/** A page with its edges, behind `skipped` others of `total` in all. */
export function pageWith<Node>(
  edges: Connection<Node>['edges'],
  { skipped, total }: { skipped: number; total: number },
): Connection<Node> {
  return {
    edges,
    pageInfo: {
      hasNextPage: skipped + edges.length < total,
      hasPreviousPage: skipped > 0 && total > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

/**
 * The page of a list that never changes, of which only that page is read: a place in it is as sure as a value.
 *
 * @throws PublicError as {@link skippedBy}
 */
export async function pageOfFixed<Node>(
  of: readonly unknown[],
  { first, after }: PageArgs,
  read: (part: { skipped: number; first: number }) => Promise<{ items: Node[]; total: number }>,
): Promise<Connection<Node>> {
  const listed: Listed<number> = { of, placeOf: (place) => [place] };
  const skipped = placeOfFixed(after, listed);
  const { items, total } = await read({ skipped, first });
  const cursors = cursorsOf(
    items.map((_, index) => skipped + index + 1),
    [],
    listed,
  );
  return pageWith(
    items.map((node, index) => ({ cursor: cursors[index] as string, node })),
    { skipped, total },
  );
}

/** The nodes of a page. */
export function nodesOf<Node>({ edges }: Connection<Node>): Node[] {
  return edges.map(({ node }) => node);
}

/** A connection of what becomes of its nodes. */
export function ofNodes<Node, Other>(page: Connection<Node>, others: (nodes: Node[]) => Other[]): Connection<Other> {
  const nodes = others(nodesOf(page));
  return { ...page, edges: page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as Other })) };
}
