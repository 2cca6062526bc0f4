import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { badUserInput } from '../errors';

export interface DocumentFact {
  id: string;
  number: string;
  titleZh: string;
  titleEn: string;
  issuerZh: string;
  issuerEn: string;
  issuedOn: Day;
  publishedOn: Day | null;
  validFrom: Day | null;
}

// A city's policy documents are few, so all are read: an unknown id can then be answered with those that there are.
const DOCUMENTS = cypher<{ document: DocumentFact }>`
  MATCH (document:Document)
  RETURN document { .id, .number, .titleZh, .titleEn, .issuerZh, .issuerEn, .issuedOn, .publishedOn, .validFrom } AS document
  ORDER BY document.id LIMIT 500`;

/**
 * A policy document.
 *
 * @throws PublicError BAD_USER_INPUT naming `id`, with the ids there are, when the graph holds none of that id
 */
export async function document(graph: Graph, id: string): Promise<DocumentFact> {
  const documents = await graph.facts(DOCUMENTS, {}, (rows) => rows.map((row) => row.document));
  const found = documents.find((one) => one.id === id);
  if (found !== undefined) return found;
  const known = documents.map((one) => `${one.id} (${one.number})`).join(', ');
  throw badUserInput('id', `The graph knows no document with the id ${JSON.stringify(id)}. It knows ${known}.`);
}
