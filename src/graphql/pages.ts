import { Field, ObjectType } from 'type-graphql';
import { cursorOf, placeOf } from './cursors';

/** Stands for the entity API's `PageInfo`, with which it merges. */
@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field()
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** How many items a page has where `first` is left out. */
export const DEFAULT_PAGE = 50;

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** A page of a list as a connection. `skipped` items stand before it, of `total` in all. */
export function connection<Node>(
  nodes: Node[],
  { skipped, total }: { skipped: number; total: number },
): Connection<Node> {
  const edges = nodes.map((node, index) => ({ cursor: cursorOf(skipped + index + 1), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: skipped + nodes.length < total,
      hasPreviousPage: skipped > 0 && total > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

/** How many items stand before the page that follows a cursor; any other text was refused before (`server/page-size.ts`). */
export function skippedBy(after: string | null | undefined): number {
  if (after == null) return 0;
  const skipped = placeOf(after);
  if (skipped === undefined) throw new Error('What is no cursor should have been refused.');
  return skipped;
}
