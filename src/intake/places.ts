import { type Cypher, cypher, name } from '../database/cypher';
import type { GraphTransaction } from '../database/graph';
import { groupBy } from '../grouping';
import { identityOf } from './all-facts';
import { type NodeFact, type NodeReference, nameOf, ToldTwice } from './facts';

/** Rows in one statement: enough that round trips cost little, few enough that a message stays small. */
const BATCH = 1_000;

/** How much stands for facts in the graph. */
export interface Written {
  nodes: number;
  relationships: number;
}

/**
 * Where the database keeps the nodes of a transaction. A relationship that finds its ends by these needs no label, so one
 * statement does whatever it joins; planning statements is most of the time that a small load takes.
 */
export class Places {
  private readonly known = new Map<string, string>();

  add(node: NodeReference, place: string): void {
    this.known.set(identityOf(node), place);
  }

  /** @param rows what the database told of them, in their order */
  addAll(nodes: readonly NodeReference[], rows: readonly { place: string }[]): void {
    nodes.forEach((node, index) => {
      this.add(node, (rows[index] as { place: string }).place);
    });
  }

  has(end: NodeReference): boolean {
    return this.known.has(identityOf(end));
  }

  /** @throws Error of an end that was not added */
  of(end: NodeReference): string {
    const place = this.known.get(identityOf(end));
    if (place === undefined) {
      throw new Error(`A relationship has an end that is neither a fact nor in the graph: ${identityOf(end)}`);
    }
    return place;
  }
}

/**
 * Asks once a label, since one statement for all would look at every node.
 *
 * @throws ToldTwice when the graph has what is made up under the id of a real thing, or the other way round
 */
export async function refuseToldTwice(transaction: GraphTransaction, nodes: Iterable<NodeFact>): Promise<void> {
  for (const [label, alike] of groupBy(nodes, oppositeOf)) {
    const statement = cypher<{ id: string }>`UNWIND $rows AS id MATCH (:${name(label)} {id: id}) RETURN id`;
    const ids = alike.map(({ id }) => id);
    const [twice] = await inBatches(transaction, statement, ids);
    if (twice !== undefined) throw new ToldTwice({ ...(alike[0] as NodeFact), id: twice.id });
  }
}

/** The label that a node would have if it were made up and is not, or the other way round. */
export const oppositeOf = ({ label, synthetic }: NodeReference) => nameOf(label, !synthetic);

/** Runs a statement that takes `$rows` as often as it needs for all of them. @returns its rows, in the order of what it took */
export async function inBatches<Row>(
  transaction: GraphTransaction,
  statement: Cypher<Row>,
  rows: readonly unknown[],
): Promise<Row[]> {
  const came: Row[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    came.push(...(await transaction.run(statement, { rows: rows.slice(start, start + BATCH) })));
  }
  return came;
}
