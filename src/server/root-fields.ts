import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { isLong, longIn } from '../graphql/long';

/** Whether a field of the operation's root is one that is looked for, by its own name and what it selects, however it is selected. */
export function asksFor(
  isMeant: (field: string, selected: SelectionSetNode | undefined) => boolean,
  { selections }: SelectionSetNode,
  document: DocumentNode,
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return isMeant(selection.name.value, selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return asksFor(isMeant, selection.selectionSet, document);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION && asksFor(isMeant, fragment.selectionSet, document);
  });
}

/** Whether it asks for what may take seconds. */
export function asksForLong(selected: SelectionSetNode, document: DocumentNode): boolean {
  return asksFor(
    (field, within) => isLong(field) || longWithin(field, within, document).length > 0,
    selected,
    document,
  );
}

/** Which fields are asked for, at any depth, within the answer of a query that are long in it. */
export function longWithin(query: string, selected: SelectionSetNode | undefined, document: DocumentNode): string[] {
  return longIn(query).filter((name) => isWithin(name, selected, document));
}

function isWithin(name: string, selected: SelectionSetNode | undefined, document: DocumentNode): boolean {
  if (selected === undefined) return false;
  return asksFor((field, within) => field === name || isWithin(name, within, document), selected, document);
}
