import { createHash } from 'node:crypto';
import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isAbstractType } from 'graphql';
import type { ResolveTree } from 'graphql-parse-resolve-info';

type Args = Record<string, unknown>;

/** A field that is selected, however often, with what is selected of it in each place. */
export interface Wanted {
  name: string;
  args: Args;
  /** Under what name the engine is asked for it. */
  key: string;
  trees: ResolveTree[];
}

/**
 * The fields of a type that are selected, each once with the same arguments, whatever a client calls them: what it
 * selects is named anew where an answer is read, by field and arguments alone, so no two names of a client can meet.
 *
 * @param type undefined of what is of one type only
 * @param schema the published one, whose fragments may be on types that the engine does not know
 */
export function wantedOf(
  type: GraphQLObjectType | undefined,
  trees: readonly ResolveTree[],
  schema: GraphQLSchema,
): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const tree of trees) {
    for (const [name, fields] of Object.entries(tree.fieldsByTypeName)) {
      if (type !== undefined && !includes(name, type.name, schema)) continue;
      for (const field of Object.values(fields)) {
        const key = keyOf(field.name, field.args);
        const known = wanted.get(key);
        if (known === undefined) wanted.set(key, { name: field.name, args: field.args, key, trees: [field] });
        else known.trees.push(field);
      }
    }
  }
  return wanted;
}

function includes(name: string, type: string, schema: GraphQLSchema): boolean {
  if (name === type) return true;
  const [whole, part] = [schema.getType(name), schema.getType(type)];
  return isAbstractType(whole) && schema.isSubType(whole, part as GraphQLObjectType);
}

/** By field and arguments; of a field without arguments its name. */
export function keyOf(name: string, args: Args): string {
  const given = JSON.stringify(args);
  return given === '{}' ? name : `${name}_${createHash('sha256').update(given).digest('hex').slice(0, 16)}`;
}

/** What is the same for all rows of a list is worked out once: they share their field nodes. */
export function oncePerField<Value>(make: (args: Args, info: GraphQLResolveInfo) => Value) {
  const known = new WeakMap<object, Value>();
  return (args: Args, info: GraphQLResolveInfo): Value => {
    const value = known.get(info.fieldNodes) ?? make(args, info);
    known.set(info.fieldNodes, value);
    return value;
  };
}
