import { nameOfList } from '../../cursors';
import { badUserInput } from '../../errors';
import { beyond, cursorOf, valuesIn } from './cursors';
import type { Folded } from './logic';
import type { SortKey } from './order';

/** The arguments of a page of a connection. */
interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** An edge as the engine gives it. */
export interface RawEdge {
  node: Record<string, unknown>;
  properties?: Record<string, unknown>;
}

/** A connection as the engine gives it, as far as it was asked for. */
export interface RawConnection {
  edges?: RawEdge[];
  totalCount?: number;
}

/** Which page of a connection is asked for, from which end, and how its answer is made. */
export class Page {
  /** How many items there are at most. */
  readonly size: number;
  /** Whether it is taken from the end of the list. */
  readonly isTurned: boolean;
  /** Whether what it is sorted by stands under `node` and `edge`. */
  readonly isNested: boolean;
  private readonly cursor: readonly unknown[] | undefined;
  private readonly list: string;

  /**
   * @param list what tells the list from others
   * @param isNested whether it is a connection of a stored thing, not of the query
   * @throws BAD_USER_INPUT naming the argument
   */
  constructor(
    readonly keys: readonly SortKey[],
    { first, after, last, before }: PageArgs,
    { list, defaultSize, isNested }: { list: unknown; defaultSize: number; isNested: boolean },
  ) {
    refuseBothEnds({ first, after, last, before });
    this.isNested = isNested;
    this.isTurned = last != null || before != null;
    this.size = first ?? last ?? defaultSize;
    this.list = nameOfList([list, keys.map(({ of, property, direction }) => [of, property, direction])]);
    const cursor = after ?? before;
    this.cursor = cursor == null ? undefined : valuesIn(cursor, this.list, keys, after == null ? 'before' : 'after');
  }

  /** Whether it begins behind a cursor, so that what it holds does not tell of the whole list. */
  get isBeyond(): boolean {
    return this.cursor !== undefined;
  }

  /** What its items meet besides the filter of the list. */
  get beyond(): Folded {
    return this.cursor === undefined || beyond(this.keys, this.cursor, this);
  }

  /** Whether an item is among them, of a list that is sorted by nothing but `id`. */
  isIn(id: string): boolean {
    const [from] = this.cursor ?? [];
    return from === undefined || (this.isTurned ? id < String(from) : id > String(from));
  }

  /**
   * The page as a client gets it. What is reckoned of each edge is so when it is asked for.
   *
   * @param rest the items of the page and one more, as many as there are, and how many lie beyond the cursor
   * @param whole how many the whole list has, where that is asked for
   */
  answer({ edges = [], totalCount }: RawConnection, whole: RawConnection | undefined) {
    const page = edges.slice(0, this.size);
    if (this.isTurned) page.reverse();
    const isMore = () => edges.length > this.size;
    const isBefore = () => this.isBeyond && (whole?.totalCount ?? 0) > (totalCount ?? 0);
    const cursor = (edge: RawEdge) => () => this.cursorOf(edge);
    const [start, end] = [page[0], page.at(-1)];
    return {
      edges: page.map((edge) => ({ ...edge, cursor: cursor(edge) })),
      totalCount: this.isBeyond ? whole?.totalCount : totalCount,
      pageInfo: {
        hasNextPage: this.isTurned ? isBefore : isMore,
        hasPreviousPage: this.isTurned ? isMore : isBefore,
        startCursor: start === undefined ? null : cursor(start),
        endCursor: end === undefined ? null : cursor(end),
      },
    };
  }

  private cursorOf({ node, properties }: RawEdge): string {
    const values = this.keys.map(({ of, property }) => (of === 'node' ? node : properties)?.[property]);
    return cursorOf(this.list, this.keys, values);
  }
}

function refuseBothEnds({ first, after, last, before }: PageArgs): void {
  const fromStart = first != null ? 'first' : after != null ? 'after' : undefined;
  const fromEnd = last != null ? 'last' : before != null ? 'before' : undefined;
  if (fromStart === undefined || fromEnd === undefined) return;
  throw badUserInput(
    fromEnd,
    `\`${fromStart}\` goes on from the beginning and \`${fromEnd}\` back from the end; give \`first\` and \`after\`, or \`last\` and \`before\`.`,
  );
}
