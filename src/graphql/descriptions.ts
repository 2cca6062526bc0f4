import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

/** Field and argument names that the entity API gives everywhere, and what they mean. */
const EVERYWHERE: Record<string, string> = {
  AND: '并且: all of these hold',
  OR: '或者: at least one of these holds',
  NOT: '非: this does not hold',
  after: '游标: go on behind this cursor',
  aggregate: '汇总: counts and extremes of all that match',
  all: '全部: all related ones match',
  average: '平均: the mean of the numbers',
  averageLength: '平均长度: the mean length of the texts',
  shortestLength: '最短长度: the length of the shortest text',
  longestLength: '最长长度: the length of the longest text',
  contains: '包含: the text contains this',
  count: '数量: how many there are',
  cursor: '游标: give it as `after` to go on behind this item',
  distance: '距离: at this distance',
  edge: '边: by what stands on the relationship',
  edges: '边: the items with their cursors',
  endCursor: '末游标: the cursor of the last item',
  endsWith: '结尾: the text ends with this',
  eq: '等于: equals this; null for not known',
  first: '条数: how many items at most',
  gt: '大于: greater or later than this',
  gte: '大于等于: this, greater or later',
  hasNextPage: '有下页: whether items stand behind this page',
  hasPreviousPage: '有上页: whether items stand before this page',
  in: '之一: one of these',
  includes: '含有: the list contains this',
  limit: '条数: how many items at most',
  longest: '最长: the longest text',
  lt: '小于: smaller or earlier than this',
  lte: '小于等于: this, smaller or earlier',
  max: '最大: the largest',
  min: '最小: the smallest',
  node: '对象: the thing itself',
  nodes: '不同对象数: how many different ones there are',
  none: '无: no related one matches',
  offset: '偏移: how many items to leave out before the first',
  pageInfo: '分页: where this page stands',
  properties: '关系属性: what stands on the relationship',
  shortest: '最短: the shortest text',
  single: '恰一: exactly one related one matches',
  some: '有: at least one related one matches',
  sort: "排序: by which fields; by default in the document's order or by id",
  startCursor: '首游标: the cursor of the first item',
  startsWith: '开头: the text starts with this',
  sum: '合计: the sum of the numbers',
  totalCount: '总数: how many there are in all',
  where: '筛选: which ones to give; by default all',
};

/** What a generated type is, by the end of its name; the first that fits counts. */
const BY_ENDING: [RegExp, string][] = [
  [/ConnectionWhere$/, '连接筛选: filter by the related thing or by the relationship'],
  [/ConnectionFilters$/, '连接筛选: how many of the related ones must match'],
  [/RelationshipFilters$/, '关系筛选: how many of the related ones must match'],
  [/AggregationCountFilterInput$|CountFilterInput$/, '数量筛选: filter by how many there are'],
  [/AggregationWhereInput$|AggregateInput$|AggregationFilters$/, '汇总筛选: filter by counts and extremes'],
  [/ScalarFilters$|ListFilters$/, '值筛选: how a value is compared'],
  [/Where$/, '筛选条件: which ones to give'],
  [/ConnectionSort$|Sort$/, '排序: by which fields, the first of them first'],
  [/Connection$/, '连接: a page of items'],
  [/Edge$|Relationship$/, '连接边: an item, its cursor and what stands on the relationship'],
  [/AggregateSelection$|Aggregate$|AggregateNode$|Count$|CountConnection$/, '汇总: counts and extremes'],
  [/^PageInfo$/, '分页: where a page stands in the whole list'],
  [/^Query$/, '查询: everything that can be asked'],
  [/^SortDirection$/, '排序方向: which way to sort'],
];

/** The library writes these types' descriptions anew, so what the SDL says of them stands here. */
const RELATIONSHIP_PROPERTIES: Record<string, string> = {
  Provenance: '关系凭据: what every relationship carries that states something about the world',
  DutyNaming: '责任排名: how a clause names a unit among those who lead or are responsible',
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
 * Describes what the entity API generates without a word in Chinese: filters, sorts, pages, aggregates and the queries
 * themselves, from their names and from the descriptions that `schema/entities/` gives the stored types.
 */
export function describeGenerated(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types) type.description = RELATIONSHIP_PROPERTIES[type.name] ?? type.description;
  const entities = types.filter((type): type is GraphQLObjectType => isObjectType(type) && isDescribed(type));
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const query of queries) {
    const entity = entities.find(({ name }) => String(query.type).replace(/[[\]!]/g, '') === name);
    const plural = queries.find(({ name }) => query.name === `${name}Connection`);
    if (entity !== undefined) query.description = `${firstPart(entity)}列表: ${rest(entity)}`;
    else if (plural !== undefined)
      query.description = `${firstPart(plural)}连接: the same as \`${plural.name}\`, in pages with cursors and counts`;
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
    for (const field of Object.values(type.getFields())) describeField(field, type.getFields(), owners);
  }
}

type Fields = Record<string, GraphQLField<unknown, unknown> | GraphQLInputField>;

function describeField(field: Fields[string], siblings: Fields, owners: GraphQLObjectType[]): void {
  const own = (name: string) => owners.find((owner) => name in owner.getFields())?.getFields()[name];
  if (!isDescribed(field)) {
    const base = field.name.replace(/Connection$/, '');
    const connected = base === field.name ? undefined : (siblings[base] ?? own(base));
    field.description =
      own(field.name)?.description ??
      (connected &&
        `${firstPart(connected)}连接: the same as \`${base}\`, in pages and with what stands on the relationship`) ??
      EVERYWHERE[field.name] ??
      owners.find(({ name }) => name === field.name)?.description;
  }
  for (const argument of 'args' in field ? field.args : []) {
    if (!isDescribed(argument)) argument.description = EVERYWHERE[argument.name];
  }
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
