import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** What `@neo4j/graphql` is given, and what is printed for clients and kept from it. */
export interface EngineDefinitions {
  typeDefs: DocumentNode;
  /** By type, how many of a list come where a client does not say. */
  pageSizes: ReadonlyMap<string, number>;
}

/** A sort field that no client sees: whether the property of this name is unknown. */
export const unknownOf = (property: string) => `${property}Unknown`;

/** A list that no client sees: what the field of this name gives the one thing of. */
export const listOf = (field: string) => `${field}List`;

/**
 * The definitions of the stored types as `@neo4j/graphql` is to have them: each property that may be unknown can be sorted
 * by whether it is, nothing is aggregated, and no list has a size of its own, since the gate always says which it wants. A
 * relationship to one thing, which the engine does not have (`@one` here), is read by a statement and filtered as a list.
 *
 * @param sources SDL of the stored types and of the enums they name
 */
export function engineDefinitions(sources: readonly string[]): EngineDefinitions {
  const definitions = sources.flatMap((source) => parse(source).definitions);
  const composite = new Set<string>(
    definitions.flatMap((one) => (isObject(one) || one.kind === Kind.UNION_TYPE_DEFINITION ? [one.name.value] : [])),
  );
  const pageSizes = new Map<string, number>();
  for (const definition of definitions.filter(isObject)) {
    const size = limitOf(definition);
    if (size !== undefined) pageSizes.set(definition.name.value, size);
  }
  const given = definitions.map((definition) => (isObject(definition) ? forEngine(definition, composite) : definition));
  return { typeDefs: { kind: Kind.DOCUMENT, definitions: given }, pageSizes };
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

function isObject(definition: DefinitionNode): definition is ObjectNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function forEngine(definition: ObjectNode, composite: ReadonlySet<string>): ObjectNode {
  const fields = definition.fields ?? [];
  const hidden = fields.filter((field) => mayBeUnknown(field, composite)).map(({ name }) => unknownField(name.value));
  const directives = definition.directives?.filter(({ name }) => name.value !== 'limit') ?? [];
  const has = (directive: string) => directives.some(({ name }) => name.value === directive);
  const isNode = has('node');
  return {
    ...definition,
    directives: isNode ? [...directives, NOT_AGGREGATED] : directives,
    fields: [
      ...fields.flatMap(asOne).map(withoutAggregates),
      ...hidden,
      ...(isNode || has('relationshipProperties') ? [SYNTHETIC] : []),
    ],
  };
}

/** The engine's own filter of what a statement reads fails inside of another one's. */
function asOne(field: FieldDefinitionNode): FieldDefinitionNode[] {
  const { name, type, directives = [] } = field;
  const one = directives.find((directive) => directive.name.value === 'one');
  if (one === undefined) return [field];
  const given = (one.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]);
  const { type: relationship, direction } = Object.fromEntries(given) as Record<string, string>;
  const { name: target } = (type.kind === Kind.NON_NULL_TYPE ? type.type : type) as NamedTypeNode;
  const way = direction === 'IN' ? `<-[:${relationship}]-` : `-[:${relationship}]->`;
  const read = directiveOf(
    `@cypher(statement: "MATCH (this)${way}(one:${target.value}) RETURN one", columnName: "one")`,
  );
  return [
    { ...field, directives: [...directives.filter((directive) => directive !== one), read] },
    fieldOf(
      `${listOf(name.value)}: [${target.value}!]! @relationship(type: "${relationship}", direction: ${direction})`,
    ),
  ];
}

/** A property that is stored and may not be. */
function mayBeUnknown({ type, directives = [] }: FieldDefinitionNode, composite: ReadonlySet<string>) {
  return type.kind === Kind.NAMED_TYPE && !composite.has(type.name.value) && directives.length === 0;
}

/** Stored of what is made up alone; to leave that out is asked for otherwise, so nothing filters or sorts by it. */
const SYNTHETIC = fieldOf(`
  "合成数据: whether it is made up, for tests or demonstration, and says nothing of the world; such are there only with \`includeSynthetic\`"
  synthetic: Boolean! @cypher(statement: "RETURN this.synthetic IS NOT NULL AS synthetic", columnName: "synthetic")
    @filterable(byValue: false, byAggregate: false) @sortable(byValue: false)`);

function unknownField(property: string): FieldDefinitionNode {
  return fieldOf(`${unknownOf(property)}: Boolean!
    @cypher(statement: "RETURN this.${property} IS NULL AS unknown", columnName: "unknown")
    @selectable(onRead: false, onAggregate: false)
    @filterable(byValue: false, byAggregate: false)`);
}

function withoutAggregates(field: FieldDefinitionNode): FieldDefinitionNode {
  const { directives = [] } = field;
  if (!directives.some(({ name }) => name.value === 'relationship')) return field;
  const aggregated = directives.map((directive) =>
    directive.name.value === 'relationship'
      ? { ...directive, arguments: [...(directive.arguments ?? []), AGGREGATE] }
      : directive,
  );
  return { ...field, directives: [...aggregated, NOT_FILTERED_BY_AGGREGATES] };
}

function limitOf({ directives = [] }: ObjectNode): number | undefined {
  const limit = directives.find(({ name }) => name.value === 'limit');
  const size = limit?.arguments?.find(({ name }) => name.value === 'default')?.value;
  return size?.kind === Kind.INT ? Number(size.value) : undefined;
}

const NOT_AGGREGATED = directiveOf('@query(aggregate: false)');
const NOT_FILTERED_BY_AGGREGATES = directiveOf('@filterable(byAggregate: false)');
const AGGREGATE = directiveOf('@relationship(aggregate: false)').arguments?.[0] as never;

function fieldOf(text: string): FieldDefinitionNode {
  const [type] = parse(`type Any { ${text} }`).definitions as [ObjectTypeDefinitionNode];
  return type.fields?.[0] as FieldDefinitionNode;
}

function directiveOf(text: string): ConstDirectiveNode {
  return fieldOf(`any: Int ${text}`).directives?.[0] as ConstDirectiveNode;
}
