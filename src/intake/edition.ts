import { cypher } from '../database/cypher';
import type { GraphTransaction } from '../database/graph';
import { changeNature } from './change-of-nature';
import { noteDataVersion } from './data-version';
import type { FactSet } from './facts';
import { type Outcome, writeIn } from './write';

/** The property by which a fact of the project's data bears its edition; it tells nothing about the world. */
export const EDITION = 'edition';

/** What a load of an edition did. */
export interface LoadedEdition extends Outcome {
  /** How many facts of an earlier edition are gone. */
  went: number;
  /** How many things are left, though the edition no longer has them, since what others have told is tied to them. */
  kept: number;
}

// Both go over all that is there, once a load. What others have told bears no edition.
const REMOVE_TIES = cypher<{ went: number }>`
  MATCH ()-[fact]->() WHERE fact.edition <> $edition
  DELETE fact
  RETURN count(fact) AS went`;

const REMOVE_THINGS = cypher<{ went: number; kept: number }>`
  MATCH (fact) WHERE fact.edition <> $edition
  WITH fact, NOT (fact)--() AS goes
  FOREACH (_ IN CASE WHEN goes THEN [1] ELSE [] END | DELETE fact)
  RETURN sum(CASE WHEN goes THEN 1 ELSE 0 END) AS went, sum(CASE WHEN goes THEN 0 ELSE 1 END) AS kept`;

/**
 * Makes what the graph has of the project's data equal to an edition of it: what is new comes, what differs is changed, and
 * what the edition no longer has goes. What others have told stays, and so does what it is tied to.
 *
 * @param transaction in which all of it happens, or nothing
 * @param fingerprint of the edition
 */
export async function loadEdition(
  transaction: GraphTransaction,
  facts: FactSet,
  fingerprint: string,
): Promise<LoadedEdition> {
  const edition = fingerprint.slice(0, 16);
  await changeNature(transaction, facts);
  const outcome = await writeIn(transaction, facts, { [EDITION]: edition });
  const [ties] = await transaction.run(REMOVE_TIES, { edition });
  const [things] = await transaction.run(REMOVE_THINGS, { edition });
  await noteDataVersion(transaction, fingerprint);
  return { ...outcome, went: (ties?.went ?? 0) + (things?.went ?? 0), kept: things?.kept ?? 0 };
}
