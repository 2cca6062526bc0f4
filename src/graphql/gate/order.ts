import {
  type GraphQLInputObjectType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { unknownOf } from './definitions';

/** By what a list is sorted, one property after the other. */
export interface SortKey {
  /** Whether it is a property of the things themselves or of the relationship that leads to them. */
  of: 'node' | 'edge';
  property: string;
  direction: 'ASC' | 'DESC';
  type: GraphQLLeafType;
  /** Whether every one of them has a value. */
  isKnown: boolean;
}

/** The types of what is sorted: of the things, and of the relationships where they have properties. */
export interface Sorted {
  node: GraphQLObjectType;
  edge?: GraphQLObjectType | undefined;
}

type Given = Record<string, unknown>;
type Asked = Pick<SortKey, 'of' | 'property' | 'direction'>;

/**
 * The order of a list, which is total: after what a client asks for comes the `id`, and where two things can be tied by
 * several relationships, what tells these apart, their `kind`. By default it is the document's order, where there is one.
 *
 * @param input the type of an item of the argument `sort`
 */
export function orderOf(
  input: GraphQLInputObjectType,
  sort: readonly Given[] | null | undefined,
  types: Sorted,
): SortKey[] {
  const { node, edge } = input.getFields();
  const nodeFields = (isInputObjectType(node?.type) ? node.type : input).getFields();
  const edgeFields = isInputObjectType(edge?.type) ? edge.type.getFields() : {};
  const asked = (sort ?? []).flatMap((item) =>
    isInputObjectType(node?.type)
      ? Object.entries(item).flatMap(([of, part]) => askedIn(of as SortKey['of'], part as Given | null))
      : askedIn('node', item),
  );
  const byDefault = asked.length === 0 && 'position' in nodeFields ? ['position', 'id'] : ['id'];
  const keys = [
    ...asked,
    ...byDefault.map((property): Asked => ({ of: 'node', property, direction: 'ASC' })),
    ...('kind' in edgeFields ? [{ of: 'edge', property: 'kind', direction: 'ASC' } as const] : []),
  ];
  const isFirst = ({ of, property }: Asked, index: number) =>
    keys.findIndex((other) => other.of === of && other.property === property) === index;
  return keys.filter(isFirst).map((key) => {
    const type = types[key.of]?.getFields()[key.property]?.type;
    return { ...key, type: getNamedType(type) as GraphQLLeafType, isKnown: isNonNullType(type) };
  });
}

function askedIn(of: SortKey['of'], item: Given | null): Asked[] {
  const given = Object.entries(item ?? {}).filter(([, direction]) => direction != null);
  return given.map(([property, direction]) => ({ of, property, direction: direction as SortKey['direction'] }));
}

/**
 * An order as the engine is asked for it: known values before unknown ones in either direction, which the database
 * itself has only in the ascending one.
 *
 * @param isTurned whether the last come first
 * @param isNested whether the properties stand under `node` and `edge`
 */
export function sortArgument(keys: readonly SortKey[], { isTurned = false, isNested = false } = {}): Given[] {
  const turned = { ASC: isTurned ? 'DESC' : 'ASC', DESC: isTurned ? 'ASC' : 'DESC' } as const;
  return keys.flatMap(({ of, property, direction, isKnown }) => {
    const fields: Given[] = [{ [property]: turned[direction] }];
    if (direction === 'DESC' && !isKnown) fields.unshift({ [unknownOf(property)]: turned.ASC });
    return isNested ? fields.map((field) => ({ [of]: field })) : fields;
  });
}
