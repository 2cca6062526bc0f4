import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ownNamespaces } from '../../src/export/linked/iri';
import { prefixesWith } from '../../src/export/linked/terms';
import { PROJECT_ROOT } from '../../src/project-root';
import { useWorld } from '../harness';
import { pythonWith } from '../python';
import { OWN, SCHEMA } from './linked-reading';

const python = pythonWith('import rdflib');
const { api } = useWorld();

async function run(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(python as string, ['-c', script, new URL(api.url).origin]);
  return stdout;
}

/** Of what comes with the project, whatever other tests write meanwhile, which the file itself then says of all that it holds. */
const SAME_TRIPLES = `
import sys
from rdflib import Graph
def triples(ending, format):
    graph = Graph().parse(f"{sys.argv[1]}/export/entities.{ending}?types=Region,Platform,Organization&regions=r-a001", format=format)
    return {triple for triple in graph if not any(part in str(term) for term in triple for part in ["test-", ":export:entities"])}
read = [triples(*one) for one in [("jsonld", "json-ld"), ("ttl", "turtle"), ("nt", "nt")]]
print(len(read[0]), read[0] == read[1] == read[2])
`;

/**
 * Every IRI of others that is said, but for the addresses of sources, and those that the context has besides: by the
 * vocabulary that it is from, or under `unknown` where rdflib's list of the vocabulary has no such term.
 */
const TERMS_OF_OTHERS = `
import json, sys
from urllib.request import urlopen
from rdflib import DC, DCTERMS, OWL, PROV, RDF, RDFS, SDO, SKOS, VOID, XSD, Graph, URIRef
origin = sys.argv[1]
used = set()
for _, predicate, value in Graph().parse(f"{origin}/export/entities.nt", format="nt"):
    used.add(str(predicate))
    if not isinstance(value, URIRef):
        used.add(str(value.datatype or RDF.langString))
    elif predicate != SDO.url:
        used.add(str(value))
with urlopen(f"{origin}/vocabulary") as answer:
    context = json.load(answer)["@context"]
for term in context.values():
    prefix, _, name = (term.get("@id") or term["@reverse"] if isinstance(term, dict) else str(term)).partition(":")
    if prefix in context:
        used.add(context[prefix] + name)
found = {}
for iri in sorted(used):
    if not iri.startswith("urn:innovation-platform-graph:"):
        known = [str(terms._NS) for terms in (DC, DCTERMS, OWL, PROV, RDF, RDFS, SDO, SKOS, VOID, XSD) if iri in terms]
        found.setdefault(known[0] if known else "unknown", []).append(iri)
print(json.dumps(found))
`;

(python === undefined ? describe.skip : describe)('rdflib', () => {
  test('reads the same triples in the three formats', async () => {
    const [count, areSame] = (await run(SAME_TRIPLES)).trim().split(' ');
    expect(Number(count)).toBeGreaterThan(5_000);
    expect(areSame).toBe('True');
  });

  test('knows every term of the published vocabularies that is used', async () => {
    const { unknown, ...known } = JSON.parse(await run(TERMS_OF_OTHERS));
    // rdflib 7.6 has schema.org as of December 2021; this one is newer.
    expect(unknown).toEqual([`${SCHEMA}observationAbout`]);
    const others = Object.values(prefixesWith(ownNamespaces(undefined))).filter((one) => !one.startsWith(OWN));
    expect(Object.keys(known).sort()).toEqual(others.sort());
  });

  test('answers the question that docs/linked-data.md shows', async () => {
    const text = readFileSync(path.join(PROJECT_ROOT, 'docs/linked-data.md'), 'utf8');
    const [, script] = /```python\n(.*?)```/s.exec(text) as RegExpExecArray;
    const origin = new URL(api.url).origin;
    const answer = await run((script as string).replaceAll('http://127.0.0.1:4000', origin));
    const { data } = await api.ask(`{
      platforms(where: { id: { eq: "p-a001" } }) { ledByConnection { edges { node { nameZh } properties { sourceIds } } } }
    }`);
    const edges: { node: { nameZh: string }; properties: { sourceIds: string[] } }[] =
      data.platforms[0]!.ledByConnection.edges;
    expect(edges.length).toBeGreaterThan(0);
    for (const { node, properties } of edges) {
      for (const id of properties.sourceIds) expect(answer).toContain(`${node.nameZh} ${OWN}:entity:${id}\n`);
    }
  });
});
