import {
  type GraphQLField,
  GraphQLID,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
} from 'graphql';
import { Filters } from './filters';
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

  /** Of a list; the engine sorts none of a union, which is why it is asked for the whole. */
  ofList(field: Field, { where, sort, ...page }: Args): Args {
    const type = getNamedType(field.type);
    if (inputOf(field, 'where') === undefined) return {};
    const filter = this.where(field, where);
    if (isUnionType(type)) return filter;
    const keys = orderOf(inputOf(field, 'sort') as never, sort as never, { node: type as GraphQLObjectType });
    return { ...filter, ...page, sort: sortArgument(keys) };
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

  /** Of the page: one item more than it holds tells whether others follow. */
  ofPage(field: Field, { where }: Args, page: Page, hasRows: boolean): Args {
    const isUnion = page.keys === BY_ID;
    const filter = this.where(field, where, isUnion ? true : page.beyond);
    if (isUnion || !hasRows) return filter;
    return { ...filter, first: page.size + 1, sort: sortArgument(page.keys, page) };
  }

  /** Of the whole list that a page is of. */
  ofWhole(field: Field, { where }: Args): Args {
    return this.where(field, where);
  }

  /** How many come where a client does not say. */
  sizeOf(type: string): number {
    return this.pageSizes.get(type) ?? DEFAULT_SIZE;
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
