import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { LABELS } from '../facts/nouns';
import { ENTITY } from './entity-interface';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * Lets queries of the entity API select by the interface of everything stored, which it does not know: `... on Entity`
 * becomes one fragment for each stored type.
 */
export function expandEntityFragments(entityApi: GraphQLSchema): void {
  for (const field of Object.values(entityApi.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve === undefined) continue;
    field.resolve = (source, args, context, info) => {
      const fieldNodes = info.fieldNodes.map((node) => expanded(node, info.fragments));
      return resolve(source, args, context, { ...info, fieldNodes });
    };
  }
}

/** A parsed document is kept and asked again, so its nodes are worked on once. */
const known = new WeakMap<FieldNode, FieldNode>();

function expanded(node: FieldNode, fragments: Fragments): FieldNode {
  const done = known.get(node) ?? (namesEntity(node, fragments) ? expandedField(node, fragments) : node);
  known.set(node, done);
  return done;
}

function namesEntity(
  node: FieldNode | FragmentDefinitionNode,
  fragments: Fragments,
  seen = new Set<string>(),
): boolean {
  let found = false;
  visit(node, {
    NamedType: ({ name }) => {
      found ||= name.value === ENTITY;
    },
    FragmentSpread: ({ name }) => {
      const fragment = fragments[name.value];
      if (fragment === undefined || seen.has(name.value)) return;
      seen.add(name.value);
      found ||= namesEntity(fragment, fragments, seen);
    },
  });
  return found;
}

function expandedField(field: FieldNode, fragments: Fragments): FieldNode {
  const { selectionSet } = field;
  return selectionSet === undefined ? field : { ...field, selectionSet: expandedSet(selectionSet, fragments) };
}

/** @param as the stored type that the selection is of, within a fragment on the interface */
function expandedSet({ selections }: SelectionSetNode, fragments: Fragments, as?: string): SelectionSetNode {
  const all = selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return [expandedField(selection, fragments)];
    const { typeCondition, selectionSet } =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : (fragments[selection.name.value] as FragmentDefinitionNode);
    const on = typeCondition?.name.value;
    const inner = (type: string | undefined, within?: string): InlineFragmentNode => ({
      kind: Kind.INLINE_FRAGMENT,
      directives: selection.directives,
      ...(type !== undefined && { typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } } }),
      selectionSet: expandedSet(selectionSet, fragments, within),
    });
    // Of another type it selects nothing, so each stands in one copy alone.
    if (as !== undefined) return on === undefined || on === ENTITY || on === as ? [inner(undefined, as)] : [];
    return on === ENTITY ? LABELS.map((label) => inner(label, label)) : [inner(on)];
  });
  return { kind: Kind.SELECTION_SET, selections: all };
}
