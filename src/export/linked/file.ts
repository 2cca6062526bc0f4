import { createHash } from 'node:crypto';
import type { Graph } from '../../database/graph';
import { type Day, today } from '../../days';
import { LABELS, type Label } from '../../facts/nouns';
import { dataVersion } from '../../intake/data-version';
import { classesOf } from './classes';
import { closing, opening } from './dataset';
import { described, type EntityRow, sourceIdsOf } from './describe';
import { type LinkedQuery, linkedQueryString } from './linked-query';
import { allOf, type Pages, someOf } from './read';
import { type ChosenIds, chosenByRegions, standsInNoRegion } from './scope';
import type { Thing } from './thing';
import { ownVocabulary } from './vocabulary';

/** A file of linked data, not yet read but for what may be wrong with the question. */
export interface LinkedFile {
  day: Day;
  /** Its parts in their order, one page of the database each. Ends early when the reader does. */
  parts: AsyncGenerator<Thing[]>;
}

/**
 * Entities as linked data: what the file is, the project's own vocabulary, the entities a page at a time, the sources that
 * they cite, and at last how many there are and how to cite them. Only the ids of what regions choose and of the sources
 * cited are held meanwhile.
 *
 * Nothing keeps the data still while it is read. A file during which something was written says so at its end.
 *
 * @throws PublicError BAD_USER_INPUT naming `types` or `regions`
 */
export async function linkedFile(graph: Graph, query: LinkedQuery): Promise<LinkedFile> {
  const chosen = query.regions && (await chosenByRegions(graph, query.regions));
  for (const type of query.types ?? []) {
    if (chosen && type !== 'Source' && !chosen.has(type)) {
      throw standsInNoRegion('types', type, [...chosen.keys(), 'Source']);
    }
  }
  const day = today();
  const seed = await dataVersion((statement) => graph.read(statement));
  const queryString = linkedQueryString({ ...query, includeSynthetic: graph.includesSynthetic });
  const about = { queryString, day, seed };

  async function* parts(): AsyncGenerator<Thing[]> {
    yield [opening(about), ...ownVocabulary()];
    const written = new Written();
    for (const label of LABELS) {
      if (label !== 'Source' && asks(query, label)) yield* written.pagesOf(entities(graph, label, chosen));
    }
    // Sources come with whatever cites them; only who asks for them in the whole graph is given the others.
    const sources = chosen || !asks(query, 'Source') ? someOf(graph, 'Source', written.cited) : allOf(graph, 'Source');
    yield* written.pagesOf(sources);
    yield closing(about, written);
  }
  return { day, parts: parts() };
}

function asks({ types }: LinkedQuery, label: Label): boolean {
  return types === undefined || types.includes(label);
}

function entities(graph: Graph, label: Label, chosen: ChosenIds | undefined): Pages {
  return chosen === undefined ? allOf(graph, label) : someOf(graph, label, chosen.get(label) ?? []);
}

/** What is known of a file once its entities are written. */
class Written {
  /** Ids of sources. */
  readonly cited = new Set<string>();
  /** Entities by their types in the API; a platform is of its view as well. */
  readonly counts = new Map<string, number>();
  private readonly states = new Set<string>();
  private readonly hash = createHash('sha256');

  async *pagesOf(pages: Pages): AsyncGenerator<Thing[]> {
    for await (const { rows, version } of pages) {
      this.states.add(version);
      yield rows.map((row) => this.noted(row, described(row)));
    }
  }

  get changedMeanwhile(): boolean {
    return this.states.size > 1;
  }

  /** SHA-256 of the entities. */
  fingerprint(): string {
    return this.hash.copy().digest('hex');
  }

  private noted(row: EntityRow, thing: Thing): Thing {
    const { labels, properties, relationships } = row;
    for (const name of classesOf(labels, undefined).filter((name) => name.startsWith('ns:'))) {
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
    for (const id of sourceIdsOf(properties)) this.cited.add(id);
    for (const [type, to, of] of relationships) {
      if (type === 'STATED_IN') this.cited.add(to);
      for (const id of sourceIdsOf(of)) this.cited.add(id);
    }
    this.hash.update(`${JSON.stringify(thing)}\n`);
    return thing;
  }
}
