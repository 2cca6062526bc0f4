import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

/** Whether a field of the operation's root is one that is looked for, by its own name, however it is selected. */
export function asksFor(
  isMeant: (field: string) => boolean,
  { selections }: SelectionSetNode,
  document: DocumentNode,
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return isMeant(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return asksFor(isMeant, selection.selectionSet, document);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION && asksFor(isMeant, fragment.selectionSet, document);
  });
}
