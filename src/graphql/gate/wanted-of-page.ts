import type { GraphQLSchema } from 'graphql';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Page } from './page';
import { wantedOf } from './wanted';

/** What is wanted of a page of a connection, and what has to be counted for it. */
export interface WantedOfPage {
  hasRows: boolean;
  /** What is selected of the things, and of the relationships that lead to them. */
  nodes: readonly ResolveTree[];
  properties: readonly ResolveTree[];
  /** The properties that cursors are made of, where there are to be some. */
  inCursors: Record<'node' | 'edge', readonly string[]>;
  /** Those beyond the cursor, or all without one. */
  isRestCounted: boolean;
  isWholeCounted: boolean;
}

/**
 * @param trees what is selected of the connection
 * @param schema the published one
 * @param isGivenWhole whether the engine gives all items, whatever page is asked for
 */
export function wantedOfPage(
  trees: readonly ResolveTree[],
  page: Page,
  schema: GraphQLSchema,
  isGivenWhole = false,
): WantedOfPage {
  const treesOf = byName(trees, schema);
  const edges = byName(treesOf('edges'), schema);
  const infos = treesOf('pageInfo').flatMap(({ fieldsByTypeName }) => Object.values(fieldsByTypeName.PageInfo ?? {}));
  const isCounted = treesOf('totalCount').length > 0;
  const isWhole = !page.isBeyond || isGivenWhole;
  const needsOutside =
    !isWhole && infos.some(({ name }) => name === (page.isTurned ? 'hasNextPage' : 'hasPreviousPage'));
  const hasCursors = edges('cursor').length > 0 || infos.some(({ name }) => name.endsWith('Cursor'));
  const inCursors = (part: 'node' | 'edge') =>
    hasCursors ? page.keys.filter(({ of }) => of === part).map(({ property }) => property) : [];
  return {
    hasRows: [...treesOf('edges'), ...treesOf('pageInfo')].length > 0,
    nodes: edges('node'),
    properties: edges('properties'),
    inCursors: { node: inCursors('node'), edge: inCursors('edge') },
    isRestCounted: needsOutside || (isCounted && isWhole),
    isWholeCounted: needsOutside || (isCounted && !isWhole),
  };
}

/** What is selected of each field, without arguments, of a connection or of its edges. */
function byName(trees: readonly ResolveTree[], schema: GraphQLSchema): (name: string) => ResolveTree[] {
  const wanted = wantedOf(undefined, trees, schema);
  return (name) => wanted.get(name)?.trees ?? [];
}
