import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';
import type { Config } from '../config';
import { PublicError } from '../errors';

/** How large a selection is once its fragments are written out. */
interface Size {
  /** How many levels of fields lie below one another. */
  depth: number;
  aliases: number;
  fields: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0 };

/**
 * How deep graphql-js lets them be is a rule of its own, and the query that GraphiQL and code generators send to read the
 * schema is deeper than any that reads data.
 */
const INTROSPECTION_ROOTS = new Set(['__schema', '__type']);

/**
 * A validation rule that refuses operations too deep, with too many aliases or with too many fields. A fragment counts
 * every time it is spread, but is measured once, so that fragments which double each other at every step cost no more
 * than their text.
 */
export function queryLimits(config: Config): ValidationRule {
  const limits: { part: keyof Size; max: number; message: (seen: number) => string }[] = [
    {
      part: 'depth',
      max: config.MAX_QUERY_DEPTH,
      message: (seen) =>
        `The query is ${seen} levels deep. Ask for fewer levels, or go on from the ids in a second query.`,
    },
    {
      part: 'aliases',
      max: config.MAX_QUERY_ALIASES,
      message: (seen) =>
        `The query has ${seen} aliases (those of a fragment count at each use). Ask for many items with one \`in\` filter, or split the query.`,
    },
    {
      part: 'fields',
      max: config.MAX_QUERY_FIELDS,
      message: (seen) =>
        `The query selects ${seen} fields (those of a fragment count at each use). Ask for fewer, or split the query.`,
    },
  ];

  return (context) => {
    const fragments = new Map<string, Size>();

    function measure(selectionSet: SelectionSetNode | undefined): Size {
      const size = { ...NOTHING };
      for (const selection of selectionSet?.selections ?? []) {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measure(selection.selectionSet);
        size.aliases += inner.aliases;
        size.fields += inner.fields;
        if (selection.kind === Kind.FIELD) {
          size.fields += 1;
          if (selection.alias) size.aliases += 1;
          size.depth = Math.max(size.depth, 1 + (INTROSPECTION_ROOTS.has(selection.name.value) ? 0 : inner.depth));
        } else {
          size.depth = Math.max(size.depth, inner.depth);
        }
      }
      return size;
    }

    function measureFragment(name: string): Size {
      const known = fragments.get(name);
      if (known) return known;
      // Ends a circle of fragments, which is another rule's to report.
      fragments.set(name, NOTHING);
      const size = measure(context.getFragment(name)?.selectionSet);
      fragments.set(name, size);
      return size;
    }

    return {
      OperationDefinition(operation) {
        const size = measure(operation.selectionSet);
        for (const { part, max, message } of limits) {
          if (size[part] <= max) continue;
          const error = new PublicError('QUERY_TOO_COMPLEX', `${message(size[part])} The limit is ${max}.`);
          context.reportError(new GraphQLError(error.message, { nodes: operation, originalError: error }));
        }
      },
    };
  };
}

/**
 * Refuses a mutation or subscription where the schema has none. No rule of graphql-js does, and its execution would report
 * it as if a resolver had failed.
 */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation)) {
      context.reportError(new GraphQLError(`This API has no ${node.operation}s.`, { nodes: node }));
    }
  },
});
