import { distance } from 'fastest-levenshtein';
import { cypher, name } from '../database/cypher';
import type { Graph } from '../database/graph';
import { luceneQuery } from '../database/lucene';
import { syntheticName } from '../database/synthetic';
import { badUserInput, type PublicError, quoted } from '../errors';
import type { Named } from './named';
import type { NamedLabel } from './nouns';
import { type RetiredId, retiredAmong } from './retired-ids';

/** How many near matches a message names. */
const MOST = 3;

/** How many letters away an id may be that is near. */
const MOST_LETTERS = 2;

/** How many unknown ids a message names. */
const MOST_MISSING = 10;

/** The error for ids that the graph does not hold: it names them, and what may have been meant. */
export async function unknownId(
  graph: Graph,
  argument: string,
  label: NamedLabel,
  ids: string[],
): Promise<PublicError> {
  const retired = await retiredAmong(graph, ids);
  if (retired !== undefined) return badUserInput(argument, whyRetired(retired));
  const wayOn = (await someAreSynthetic(graph, label, ids))
    ? 'What has it is synthetic: ask with `includeSynthetic: true`.'
    : await nearWayOn(graph, label, ids);
  const more = ids.length > MOST_MISSING ? ` and ${ids.length - MOST_MISSING} more` : '';
  const missing = ids.slice(0, MOST_MISSING).map(quoted).join(', ') + more;
  const named = ids.length === 1 ? `the id ${missing}` : `any of the ids ${missing}`;
  return badUserInput(argument, `The graph knows no ${label} with ${named}. ${wayOn}`);
}

/** Of an id that was replaced no asker ever hears, unless the thing in its place is of another kind than is asked for. */
function whyRetired({ id, nameZh, noteEn, insteadIds }: RetiredId): string {
  const why = noteEn === null ? 'was replaced' : `was withdrawn: ${noteEn}`;
  const instead = insteadIds.length > 0 ? ` See ${insteadIds.join(', ')} instead.` : '';
  return `The id ${quoted(id)} (${nameZh}) ${why}.${instead}`;
}

async function someAreSynthetic(graph: Graph, label: NamedLabel, ids: string[]): Promise<boolean> {
  if (graph.includesSynthetic) return false;
  // Leans on the index of the synthetic label's id.
  const synthetic = cypher`MATCH (node:${name(syntheticName(label))}) WHERE node.id IN $ids RETURN node.id LIMIT 1`;
  return (await graph.read(synthetic, { ids })).length > 0;
}

async function nearWayOn(graph: Graph, label: NamedLabel, ids: string[]): Promise<string> {
  const near = await nearMatches(graph, label, ids);
  const meant = near.map(({ id, nameZh }) => `${id} (${nameZh})`).join(', ');
  return near.length > 0 ? `Did you mean ${meant}?` : 'The query `search` finds ids by name.';
}

/**
 * What a client may have meant by an id that the graph does not hold: things whose name is like it, since a name is
 * often given for an id, and then ids a few letters away.
 *
 * @returns at most three, the nearest first
 */
async function nearMatches(graph: Graph, label: NamedLabel, wrong: string[]): Promise<Named[]> {
  // Leans on the full-text index name_search and on the index of the label's id.
  const candidates = cypher<Named & { byName: boolean }>`
    CALL {
      CALL db.index.fulltext.queryNodes('name_search', $query, {limit: 50}) YIELD node, score
      WITH node, score WHERE node:${name(label)}
      RETURN node, true AS byName ORDER BY score DESC LIMIT 3
      UNION
      MATCH (node:${name(label)}) WHERE node.id STARTS WITH $prefix
      RETURN node, false AS byName LIMIT 500
    }
    RETURN node.id AS id, node.nameZh AS nameZh, byName`;
  const text = wrong[0] ?? '';
  const query = /[\p{L}\p{N}]/u.test(text) ? luceneQuery(text) : 'none';
  const rows = await graph.read(candidates, { query, prefix: text.slice(0, 2) });
  const byId = rows
    .filter(
      ({ byName, id }) =>
        !byName && Math.abs(id.length - text.length) <= MOST_LETTERS && distance(id, text) <= MOST_LETTERS,
    )
    .sort((a, b) => distance(a.id, text) - distance(b.id, text));
  const near = new Map([...rows.filter(({ byName }) => byName), ...byId].map(({ id, nameZh }) => [id, { id, nameZh }]));
  return [...near.values()].slice(0, MOST);
}
