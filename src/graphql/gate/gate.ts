import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { plain } from '../../database/values';
import { type Count, type Counted, countingIn } from './counts';
import { Lists } from './lists';
import type { RawConnection } from './page';
import { readRows } from './resolvers';
import { type Asked, fieldNode, Selection } from './selection';
import { connectionTypes } from './shape';

type Row = Record<string, unknown>;
type Field = GraphQLField<unknown, unknown>;
type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** The query types' fields of the engine as they were, by name. */
type Queries = Map<string, { field: Field; resolve: Resolver }>;

/**
 * Stands before `@neo4j/graphql`: whatever is asked of the stored things, by a client or by an analytic answer, is
 * made whole here and goes to the engine from here alone.
 */
export class Gate {
  private readonly lists: Lists;
  private readonly queries: Queries = new Map();

  /**
   * Has the queries of the engine's schema and the fields of its types go through the gate.
   *
   * @param pageSizes by type, how many of a list come where a client does not say
   * @param custom the fields, by type, with resolvers of their own
   */
  constructor(
    readonly engine: GraphQLSchema,
    pageSizes: ReadonlyMap<string, number>,
    custom: Record<string, Record<string, unknown>>,
  ) {
    this.lists = new Lists(engine, pageSizes);
    readRows(engine, this.lists, custom);
    for (const field of Object.values(this.queryType.getFields())) {
      this.queries.set(field.name, { field, resolve: field.resolve as Resolver });
      const isConnection = connectionTypes(field) !== undefined;
      field.resolve = (_source, args, context, info) => {
        const trees = [parseResolveInfo(info) as ResolveTree];
        return isConnection
          ? this.page(field, args, trees, context, info)
          : this.list(field, args, trees, context, info);
      };
    }
  }

  /**
   * Stored things by their ids, with what is selected of them where an answer names them.
   *
   * @param query the query that lists them
   * @param trees what is selected
   * @returns in no order, without those that there are none of
   */
  byIds(
    query: string,
    ids: readonly string[],
    trees: readonly ResolveTree[],
    context: unknown,
    info: GraphQLResolveInfo,
  ) {
    const { field } = this.queries.get(query) as { field: Field };
    return this.list(field, { where: { id: { in: ids } }, limit: ids.length, offset: 0 }, trees, context, info);
  }

  /**
   * How many items of a connection have each value of some of their fields, in one statement.
   *
   * @param ids the things that the connection is of; none of a query's
   */
  async counts(
    { owner, field: name, where }: Counted,
    facets: readonly string[],
    ids: readonly string[],
    context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<Count[]> {
    const type = this.engine.getType(owner) as GraphQLObjectType;
    const field = type.getFields()[name] as Field;
    const node = connectionTypes(field)?.node as GraphQLObjectType;
    const selection = new Selection(this.lists, info.schema);
    const isOfQuery = type === this.queryType;
    const asked = isOfQuery
      ? { args: this.lists.ofWhole(field, { where }), selection: selection.counted(node, facets) }
      : { args: { where: { id: { in: ids } } }, selection: selection.countedIn(field, node, { where }, facets) };
    const counting = countingIn(context, node, facets, isOfQuery ? undefined : name);
    return (await this.ask(this.listOf(isOfQuery ? node : type), asked, selection, counting, info)) as Count[];
  }

  /** How many things of a type a list has where a client does not say. */
  sizeOf(type: string): number {
    return this.lists.sizeOf(type);
  }

  private get queryType(): GraphQLObjectType {
    return this.engine.getQueryType() as GraphQLObjectType;
  }

  /** The query that lists the things of a type. */
  private listOf(type: GraphQLObjectType): Field {
    const all = [...this.queries.values()].map(({ field }) => field);
    return all.find((field) => getNamedType(field.type) === type) as Field;
  }

  private async list(
    field: Field,
    args: Row,
    trees: readonly ResolveTree[],
    context: unknown,
    info: GraphQLResolveInfo,
  ) {
    const selection = new Selection(this.lists, info.schema);
    const type = getNamedType(field.type) as GraphQLObjectType;
    const asked = { args: this.lists.ofQuery(field, args), selection: selection.thing(type, trees) };
    return (await this.ask(field, asked, selection, context, info)) as Row[];
  }

  private async page(
    field: Field,
    args: Row,
    trees: readonly ResolveTree[],
    context: unknown,
    info: GraphQLResolveInfo,
  ) {
    const selection = new Selection(this.lists, info.schema);
    const list = this.listOf(connectionTypes(field)?.node as GraphQLObjectType);
    const { page, rows, rest, whole } = selection.queryPage(this.queryType, field, list, args, trees);
    const [nodes, ofRest, ofWhole] = await Promise.all([
      rows && (this.ask(list, rows, selection, context, info) as Promise<Row[]>),
      ...[rest, whole].map((one) => one && (this.ask(field, one, selection, context, info) as Promise<RawConnection>)),
    ]);
    const edges = (nodes ?? []).map((node) => ({ node }));
    const counted: Counted = { owner: this.queryType.name, field: field.name, where: args.where };
    return { ...page.answer({ ...ofRest, edges }, ofWhole), counted };
  }

  /** One statement of the engine's, which reads what it is asked for from the nodes of the field. */
  private async ask(
    field: Field,
    { args, selection }: Asked,
    { variables }: Selection,
    context: unknown,
    info: GraphQLResolveInfo,
  ) {
    const { resolve } = this.queries.get(field.name) as { resolve: Resolver };
    const answer = await resolve(undefined, args, context, {
      ...info,
      schema: this.engine,
      parentType: this.queryType,
      fieldName: field.name,
      returnType: field.type,
      fieldNodes: [fieldNode(field.name, selection)],
      fragments: {},
      variableValues: variables,
    });
    return plain(answer);
  }
}
