import { readSeed } from '../../seed/load';
import { ownNamespaces } from '../../src/export/linked/iri';
import { relationOf, SAID_IN_REVERSE } from '../../src/export/linked/mapping';
import { prefixesWith, TERMS, type TermName } from '../../src/export/linked/terms';
import { PLATFORM_VIEWS } from '../../src/facts/platform-views';
import { useWorld } from '../harness';
import { readSeeded } from '../seed/seeded';
import { DCTERMS, linkedDataOf, OWN, RDF, type ReadGraph, SCHEMA } from './linked-reading';

const { graph, api } = useWorld();
const { entity, ns, about } = linkedDataOf(api);

const SEED = readSeed();
/** What other tests write while this one reads does not count: what is said of the seed's entities and of no others. */
function ofSeed({ triples }: ReadGraph): string[] {
  const ours = new Set(SEED.facts.nodes.map(({ id }) => entity(id)));
  const isOurs = (triple: string) => ours.has(triple.split(/[ #]/, 1)[0] as string) && !/[/~]test-/.test(triple);
  return [...triples].filter(isOurs).sort();
}

/** The property that a term stands for. */
function iriOf(term: TermName): string {
  const [prefix, name] = TERMS[term].iri.split(':') as [string, string];
  return prefixesWith(ownNamespaces(undefined))[prefix] + name;
}

function counted(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words.sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

describe('a file of all entities', () => {
  const files: Record<string, ReadGraph> = {};
  beforeAll(async () => {
    for (const ending of ['jsonld', 'ttl', 'nt']) files[ending] = await about(`/export/entities.${ending}`);
  });

  test('says the same in every format', () => {
    const [first, ...others] = Object.values(files).map(ofSeed);
    expect(first?.length).toBeGreaterThan(20_000);
    for (const other of others) expect(other).toEqual(first);
  });

  test('has every entity of the data, by the types of the API', async () => {
    const { jsonld } = files as { jsonld: ReadGraph };
    const { nodes } = SEED.facts;
    const mine = new Set(nodes.map(({ id }) => entity(id)));
    for (const label of new Set(nodes.map(({ label }) => label))) {
      const ids = nodes
        .filter((node) => node.label === label)
        .map(({ id }) => entity(id))
        .sort();
      expect(
        jsonld
          .ofType(ns(label))
          .filter((subject) => mine.has(subject))
          .sort(),
      ).toEqual(ids);
    }
    for (const view of ['IndustrialResearchInstitute', 'DoubleInnovationPlatform'] as const) {
      const { data } = await api.ask(
        'query ($kinds: [PlatformKind!]) { platforms(where: { kind: { in: $kinds } }, limit: 500) { id } }',
        { kinds: PLATFORM_VIEWS[view].kinds },
      );
      const known = new Set(data.platforms.map(({ id }) => entity(id)).filter((id) => mine.has(id)));
      expect(new Set(jsonld.ofType(ns(view)).filter((subject) => mine.has(subject)))).toEqual(known);
      expect(known.size).toBeGreaterThan(5);
    }
  });

  test('has every relationship of the graph, said plainly, and no other', async () => {
    const { ttl } = files as { ttl: ReadGraph };
    const expected = new Set<string>();
    const { relationships } = await readSeeded(graph);
    const labels = new Map(SEED.facts.nodes.map(({ id, label }) => [id, label]));
    for (const { type, from, to } of relationships) {
      const term = relationOf(type, labels.get(from)!) as TermName;
      expected.add(`${entity(from)} ${iriOf(term)} ${entity(to)}`);
      const reverse = SAID_IN_REVERSE[term];
      if (reverse !== undefined) expected.add(`${entity(to)} ${iriOf(reverse)} ${entity(from)}`);
    }
    const ours = new Set(SEED.facts.nodes.map(({ id }) => entity(id)));
    const said = [...ttl.triples].filter((triple) => {
      const [subject, , object] = triple.split(' ') as [string, string, string];
      return ours.has(subject) && ours.has(object);
    });
    expect(said.sort()).toEqual([...expected].sort());
  });

  test('has as many statements about relationships of each type as the graph has of those that tell more', async () => {
    const { ttl } = files as { ttl: ReadGraph };
    const ours = new Set(SEED.facts.nodes.map(({ id }) => entity(id)));
    const types = ttl.ofType(`${RDF}Statement`).flatMap((iri) => {
      const ends = ['subject', 'object'].map((end) => ttl.of(iri)[`${RDF}${end}`]?.[0] as string);
      return ends.every((end) => ours.has(end)) ? [(iri.split('#')[1] as string).split('~')[0] as string] : [];
    });
    const { relationships } = await readSeeded(graph);
    const telling = relationships.filter(({ type, properties }) => {
      return type !== 'STATED_IN' && Object.keys(properties).length > 0;
    });
    expect(counted(types)).toEqual(counted(telling.map(({ type }) => type)));
    expect(counted(types)).toMatchObject({ LEADS: expect.any(Number), TIER_RELATION: expect.any(Number) });
  });

  test('says what was asked and when, of which data, how much there is and how to cite it', () => {
    const { ttl } = files as { ttl: ReadGraph };
    const file = ttl.of(`${OWN}:export:entities`);
    expect(file[`${RDF}type`]).toContain(`${SCHEMA}Dataset`);
    expect(file[ns('query')]).toEqual(['""']);
    expect(file[`${SCHEMA}version`]).toHaveLength(1);
    const [fingerprint = ''] = file[ns('fingerprint')] ?? [];
    expect(fingerprint).toMatch(/^"[0-9a-f]{64}"$/);
    const day = file[`${SCHEMA}dateCreated`]?.[0]?.slice(1, 11) as string;
    for (const cited of file[`${DCTERMS}bibliographicCitation`] ?? []) {
      expect(cited).toContain(fingerprint.slice(1, -1));
      expect(cited).toContain(day);
    }
    const parts = file['http://rdfs.org/ns/void#classPartition'] ?? [];
    const counts = parts.map((part) => {
      const { 'http://rdfs.org/ns/void#class': type, 'http://rdfs.org/ns/void#entities': entities } = ttl.of(part);
      return [type?.[0], Number(entities?.[0]?.split('"')[1])];
    });
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(counts.map(([type]) => [type, ttl.ofType(type as string).length])),
    );
    expect(counts.length).toBeGreaterThan(20);
  });

  test('explains our own terms in both languages', () => {
    const { jsonld } = files as { jsonld: ReadGraph };
    expect(jsonld.of(ns('leads'))[`http://www.w3.org/2000/01/rdf-schema#label`]).toEqual(
      expect.arrayContaining(['"牵头"@zh', '"leads"@en']),
    );
    expect(jsonld.of(ns('leads'))[`http://www.w3.org/2000/01/rdf-schema#comment`]).toEqual(
      expect.arrayContaining(['"机构牵头平台"@zh', '"an organization leads a platform"@en']),
    );
    const used = [...jsonld.triples].flatMap(
      (triple) => triple.match(new RegExp(`${OWN}:vocabulary#[\\w-]+`, 'g')) ?? [],
    );
    for (const term of new Set(used)) expect([term, jsonld.of(term)[`${RDF}type`]]).toEqual([term, expect.any(Array)]);
  });
});
