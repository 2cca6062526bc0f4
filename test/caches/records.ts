import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A document in which everything says its type and, where it has one, its id: as clients that keep records ask. */
export function identified(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const field = (value: string): SelectionNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } });
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set) {
        const parent = types.getParentType();
        if (parent == null || parent === schema.getQueryType() || parent === schema.getMutationType()) return undefined;
        const asked = new Set(
          set.selections.flatMap((one) => (one.kind === Kind.FIELD ? [(one.alias ?? one.name).value] : [])),
        );
        const isNamed = isObjectType(parent) || parent.name === 'Entity';
        const more = [
          '__typename',
          ...(isNamed && 'id' in (parent as never as { getFields(): object }).getFields() ? ['id'] : []),
        ];
        return { ...set, selections: [...set.selections, ...more.filter((name) => !asked.has(name)).map(field)] };
      },
    }),
  );
}

type Row = Record<string, unknown>;

/** What a store that keeps records by their ids alone finds at odds in an answer: two types, or two values, under one id. */
export function conflictsIn(schema: GraphQLSchema, document: DocumentNode, data: unknown): string[] {
  const records = new Map<string, Map<string, string>>();
  const conflicts: string[] = [];
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );

  function note(id: string, key: string, value: string): void {
    const record = records.get(id) ?? new Map<string, string>();
    records.set(id, record);
    const before = record.get(key);
    if (before !== undefined && before !== value) conflicts.push(`${id} ${key}: ${before} and ${value}`);
    record.set(key, value);
  }

  /** A value as it is kept: what has an id as a reference to its record. */
  function kept(value: unknown, sets: SelectionSetNode[], type: GraphQLCompositeType): unknown {
    if (Array.isArray(value)) return value.map((one) => kept(one, sets, type));
    if (value === null) return null;
    const row = value as Row;
    const own = isAbstractType(type) ? (schema.getType(row.__typename as string) as GraphQLCompositeType) : type;
    const held: Row = {};
    for (const [name, nodes] of fieldsOf(sets, own)) {
      const [node] = nodes;
      const key =
        node === undefined ? name : print({ ...node, alias: undefined, selectionSet: undefined, directives: [] });
      const definition = isObjectType(own) ? own.getFields()[node?.name.value ?? ''] : undefined;
      const named = definition && getNamedType(definition.type);
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      held[key] = isCompositeType(named) && row[name] !== undefined ? kept(row[name], inner, named) : row[name];
    }
    if (typeof row.id !== 'string' || !isObjectType(own) || !('id' in own.getFields())) return held;
    note(row.id, '__typename', JSON.stringify(own.name));
    for (const [key, one] of Object.entries(held)) note(row.id, key, JSON.stringify(one));
    return { record: row.id };
  }

  function fieldsOf(sets: SelectionSetNode[], type: GraphQLCompositeType) {
    const fields = new Map<string, (SelectionNode & { kind: Kind.FIELD })[]>();
    const collect = (set: SelectionSetNode): void => {
      for (const one of set.selections) {
        if (one.kind === Kind.FIELD) {
          const name = (one.alias ?? one.name).value;
          fields.set(name, [...(fields.get(name) ?? []), one]);
          continue;
        }
        const { typeCondition, selectionSet } =
          one.kind === Kind.INLINE_FRAGMENT ? one : (fragments.get(one.name.value) as FragmentDefinitionNode);
        const on = typeCondition && schema.getType(typeCondition.name.value);
        const fits =
          on === undefined || on === type || (isAbstractType(on) && isObjectType(type) && schema.isSubType(on, type));
        if (fits) collect(selectionSet);
      }
    };
    sets.forEach(collect);
    return fields;
  }

  for (const one of document.definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(one.operation);
    if (root != null) kept(data, [one.selectionSet], root);
  }
  return conflicts;
}
