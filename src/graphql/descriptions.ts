import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

/** Field and argument names that the entity API gives everywhere, and what they mean. */
const EVERYWHERE: Record<string, string> = {
  AND: '并且: all of these hold',
  OR: '或者: at least one of these holds',
  NOT: '非: the complement; it has all of which this is unknown as well',
  after: '游标: go on behind this cursor, with `first`',
  before: '前游标: go back before this cursor, with `last`',
  all: '全部: there are related ones, and all of them match',
  contains: '包含: the text contains this',
  cursor: '游标: give it as `after` to go on behind this item, or as `before` to go back before it',
  edge: '边: by what stands on the relationship',
  edges: '边: the items with their cursors',
  endCursor: '末游标: the cursor of the last item',
  endsWith: '结尾: the text ends with this',
  eq: '等于: equals this; null for not known',
  gt: '大于: greater or later than this',
  gte: '大于等于: this, greater or later',
  hasNextPage: '有下页: whether items stand behind this page',
  hasPreviousPage: '有上页: whether items stand before this page',
  in: '之一: one of these',
  includes: '含有: the list contains this',
  lt: '小于: smaller or earlier than this',
  lte: '小于等于: this, smaller or earlier',
  node: '对象: the thing itself',
  none: '无: no related one matches',
  offset: '偏移: how many items to leave out before the first',
  pageInfo: '分页: where this page stands',
  properties: '关系属性: what stands on the relationship',
  single: '恰一: exactly one relationship leads to one that matches',
  some: '有: at least one related one matches; with {} any does',
  sort: '排序: by which fields, one an item; unknown values last, ties by id',
  startCursor: '首游标: the cursor of the first item',
  startsWith: '开头: the text starts with this',
  totalCount: '总数: how many there are in all',
  where: '筛选: which ones to give; by default all, as with {}',
};

/** What a generated type is, by the end of its name; the first that fits counts. */
const BY_ENDING: [RegExp, string][] = [
  [/ConnectionWhere$/, '连接筛选: filter by the related thing or by the relationship'],
  [/ConnectionFilters$/, '连接筛选: how many of the related ones must match'],
  [/RelationshipFilters$/, '关系筛选: how many of the related ones must match'],
  [/ScalarFilters$|ListFilters$/, '值筛选: how a value is compared'],
  [/Where$/, '筛选条件: which ones to give; what is null counts as left out, and {} is met by every one'],
  [
    /Sort$/,
    "排序: by which field; of several in one object the first of this type comes first. Known values come before unknown ones in either direction, and the id comes last; by default the document's order or the id",
  ],
  [/Connection$/, '连接: a page of items'],
  [/Edge$/, '连接边: an item, its cursor and what stands on the relationship'],
  [/^PageInfo$/, '分页: where a page stands in the whole list'],
  [/^Query$/, '查询: everything that can be asked'],
  [/^SortDirection$/, '排序方向: which way to sort'],
];

/** The library writes these types' descriptions anew, so what the SDL says of them stands here. */
const RELATIONSHIP_PROPERTIES: Record<string, string> = {
  Provenance: '关系凭据: what every relationship carries that states something about the world',
  DutyNaming: '责任排名: how a clause names a unit among those who lead or are responsible',
  PolicyMatter: '政策涉及: how a policy bears on what another document lays down, and where that is read',
  SlotLead: '牵头资格: that those of a role may lead a platform that fills a slot, and where the document says so',
  SubsidyConflict: '规则冲突: how one subsidy rule bears on another, and where that is read',
  TierRelation: '架构关系凭据: how one tier of the architecture stands to another, and where the document says so',
};

const SORT_DIRECTIONS: Record<string, string> = { ASC: '升序: the smallest first', DESC: '降序: the largest first' };

const CHINESE = /\p{Script=Han}/u;

/** Whether something says in Chinese what it is. */
export function isDescribed({ description }: { description?: string | null | undefined }): boolean {
  return CHINESE.test(description ?? '');
}

/**
 * Describes what the entity API generates without a word in Chinese: filters, sorts, pages and the queries themselves,
 * from their names and from the descriptions that `schema/entities/` gives the stored types.
 *
 * @param sizeOf by type, how many of a list come where a client does not say
 */
export function describeGenerated(schema: GraphQLSchema, sizeOf: (type: string) => number): void {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types) type.description = RELATIONSHIP_PROPERTIES[type.name] ?? type.description;
  const entities = types.filter((type): type is GraphQLObjectType => isObjectType(type) && isDescribed(type));
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const query of queries) {
    const entity = entities.find(({ name }) => getNamedType(query.type).name === name);
    if (entity === undefined) continue;
    query.description = `${firstPart(entity)}列表: ${rest(entity)}`;
    const connection = queries.find(({ name }) => name === `${query.name}Connection`);
    if (connection !== undefined)
      connection.description = `${firstPart(entity)}连接: the same as \`${query.name}\`, in pages with cursors and counts`;
  }
  for (const type of types) {
    if (!isDescribed(type))
      type.description = BY_ENDING.find(([ending]) => ending.test(type.name))?.[1] ?? type.description;
    if (isEnumType(type)) {
      for (const value of type.getValues()) {
        if (!isDescribed(value)) value.description = SORT_DIRECTIONS[value.name];
      }
    }
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    const owners = ownersOf(type, entities);
    for (const field of Object.values(type.getFields())) describeField(field, type.getFields(), owners, sizeOf);
  }
}

type Fields = Record<string, GraphQLField<unknown, unknown> | GraphQLInputField>;

function describeField(
  field: Fields[string],
  siblings: Fields,
  owners: GraphQLObjectType[],
  sizeOf: (type: string) => number,
): void {
  const own = (name: string) => owners.find((owner) => name in owner.getFields())?.getFields()[name];
  if (!isDescribed(field)) {
    const base = field.name.replace(/Connection$/, '');
    // What the list beside it is called comes before what another type calls a connection of this name.
    const connected = base === field.name ? undefined : (siblings[base] ?? own(base));
    field.description =
      (connected && connectionWords(connected, field)) ??
      own(field.name)?.description ??
      EVERYWHERE[field.name] ??
      owners.find(({ name }) => name === field.name)?.description;
  }
  for (const argument of 'args' in field ? field.args : []) {
    if (!isDescribed(argument)) argument.description = EVERYWHERE[argument.name] ?? sizeWords(argument, field, sizeOf);
  }
}

function connectionWords(list: Fields[string], connection: Fields[string]): string {
  if (!('args' in connection))
    return `${firstPart(list)}连接: the same as \`${list.name}\`, also by what stands on the relationship`;
  const onEdge = edgeOf(connection)?.properties;
  const further = onEdge === undefined ? 'with cursors and counts' : 'with what stands on the relationship';
  const words = `${firstPart(list)}连接: the same as \`${list.name}\`, in pages and ${further}`;
  const isSeveral = 'kind' in fieldsOf(onEdge);
  return isSeveral ? `${words}; what is related in several ways comes once for each of them, in the list once` : words;
}

/** The fields of an item of a connection. */
function edgeOf({ type }: Fields[string]): Fields | undefined {
  const { edges } = fieldsOf({ type });
  return edges && fieldsOf(edges);
}

function fieldsOf(field: Pick<Fields[string], 'type'> | undefined): Fields {
  const type = field && getNamedType(field.type as GraphQLOutputType);
  return isObjectType(type) ? type.getFields() : {};
}

/** Of a page how large it is, also where the client says nothing. */
function sizeWords(
  { name, defaultValue }: GraphQLArgument,
  field: Fields[string],
  sizeOf: (type: string) => number,
): string | undefined {
  const many = '条数: how many items at most';
  if (name === 'limit') return `${many}, by default ${defaultValue}`;
  const node = edgeOf(field)?.node;
  const size = node && sizeOf(getNamedType(node.type as GraphQLOutputType).name);
  if (name === 'first') return `${many}, from the beginning; by default ${size}`;
  return name === 'last' ? `${many}, from the end; by default ${size}` : undefined;
}

/**
 * The stored types that a generated one may be about: those whose names are in its
 * name, the longest first, then those on relationships, then any, since one word means one thing throughout.
 */
function ownersOf(type: GraphQLNamedType, entities: GraphQLObjectType[]): GraphQLObjectType[] {
  const named = entities.filter(({ name }) => type.name.includes(name) && type.name !== name);
  const onRelationships = entities.filter(({ name }) => name in RELATIONSHIP_PROPERTIES);
  return [...named.sort((a, b) => b.name.length - a.name.length), ...onRelationships, ...entities];
}

function firstPart({ description }: { description?: string | null | undefined }): string {
  return (description ?? '').split(':')[0] ?? '';
}

function rest({ description }: { description?: string | null | undefined }): string {
  return (description ?? '').split(':').slice(1).join(':').trim();
}
