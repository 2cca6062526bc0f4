import {
  type GraphQLField,
  GraphQLID,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
} from 'graphql';
import { Filters } from './filters';
import { and, IDENTIFIED } from './logic';
import { orderOf, type SortKey, sortArgument } from './order';
import { Page } from './page';
import { connectionTypes, inputOf, isPlain } from './shape';

type Args = Record<string, unknown>;
type Field = GraphQLField<unknown, unknown>;

/** A union has no sort of its own, so what is of one comes by id. */
const BY_ID: readonly SortKey[] = [{ of: 'node', property: 'id', direction: 'ASC', type: GraphQLID, isKnown: true }];

/** The arguments of lists and connections as the engine is given them: filters made whole, in a total order. */
export class Lists {
  private readonly filters: Filters;

  constructor(
    engine: GraphQLSchema,
    private readonly pageSizes: ReadonlyMap<string, number>,
  ) {
    this.filters = new Filters(engine);
  }

  /** Of what is related; the engine sorts none of a union, which is why it is asked for the whole. */
  ofList(field: Field, { where, sort, ...page }: Args): Args {
    if (inputOf(field, 'where') === undefined) return {};
    const filter = this.where(field, where);
    if (isUnionType(getNamedType(field.type))) return filter;
    return { ...filter, ...page, sort: sortArgument(this.keysOf(field, sort)) };
  }

  /** Of all things of a type. */
  ofQuery(field: Field, { where, sort, ...page }: Args): Args {
    const keys = this.keysOf(field, sort);
    return { ...this.inOrder(field, where, keys), ...page, sort: sortArgument(keys) };
  }

  /** The rows of a page of all things of a type, as their list gives them: one more than it holds tells whether others follow. */
  ofQueryPage(list: Field, { where }: Args, page: Page): Args {
    const { keys, beyond, size } = page;
    return { ...this.inOrder(list, where, keys, beyond), limit: size + 1, offset: 0, sort: sortArgument(keys, page) };
  }

  /** Which page of a connection is asked for. */
  page(parent: GraphQLObjectType, field: Field, args: Args): Page {
    const types = connectionTypes(field) as NonNullable<ReturnType<typeof connectionTypes>>;
    const { node, properties } = types;
    const keys = isUnionType(node)
      ? BY_ID
      : orderOf(inputOf(field, 'sort') as never, forEngine(field, args).sort as never, { node, edge: properties });
    return new Page(keys, args, {
      list: [parent.name, field.name, this.where(field, args.where)],
      defaultSize: this.sizeOf(node.name),
      isNested: isNested(field),
    });
  }

  /** Of a page of what is related: one item more than it holds tells whether others follow. */
  ofPage(field: Field, { where }: Args, page: Page, hasRows: boolean): Args {
    const isUnion = page.keys === BY_ID;
    const filter = this.where(field, where, isUnion ? true : page.beyond);
    if (isUnion || !hasRows) return filter;
    return { ...filter, first: page.size + 1, sort: sortArgument(page.keys, page) };
  }

  /** Of the whole list that a page is of, or of what of it lies beyond a cursor. */
  ofWhole(field: Field, { where }: Args, beyond?: Page['beyond']): Args {
    return this.where(field, where, beyond);
  }

  /** How many come where a client does not say. */
  sizeOf(type: string): number {
    return this.pageSizes.get(type) ?? DEFAULT_SIZE;
  }

  private keysOf(list: Field, sort: unknown): SortKey[] {
    const node = getNamedType(list.type) as GraphQLObjectType;
    return orderOf(inputOf(list, 'sort') as never, sort as never, { node });
  }

  /** Things that are asked for by their ids are found by these. */
  private inOrder(list: Field, where: unknown, keys: readonly SortKey[], besides: Page['beyond'] = true): Args {
    const isById = keys[0]?.property === 'id' && (where as Args | null | undefined)?.id == null;
    return this.where(list, where, isById ? and([besides, IDENTIFIED]) : besides);
  }

  private where(field: Field, given: unknown, besides?: Page['beyond']): Args {
    const { where: whole } = forEngine(field, { where: given });
    const where = this.filters.argument(inputOf(field, 'where') as never, whole as never, besides);
    return where === undefined ? {} : { where };
  }
}

/** Whether a filter of the engine's tells apart what is of the things and what is of the relationships to them. */
const isNested = (field: Field) => 'node' in (inputOf(field, 'where')?.getFields() ?? {});

/** A client filters and sorts a plain connection by the things alone, the engine under `node`. */
function forEngine(field: Field, { where, sort }: Args): Args {
  const types = connectionTypes(field);
  if (types === undefined || !isPlain(types) || !isNested(field)) return { where, sort };
  return { where: where && { node: where }, sort: (sort as Args[] | null | undefined)?.map((node) => ({ node })) };
}

/** Of a union, whose members may differ. */
const DEFAULT_SIZE = 50;
