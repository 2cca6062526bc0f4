import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { cypher } from '../../src/database/cypher';
import { SEARCH_LABELS } from '../../src/facts/nouns';
import { useWorld } from '../harness';

const { api, graph } = useWorld();

interface NamedRow {
  id: string;
  labels: string[];
  names: string[];
}

/** What the seed has names of, read without what is stored for search; what a clause is cited as is found as the clause. */
const NAMED = cypher<NamedRow>`
  MATCH (node) WHERE node.edition IS NOT NULL AND any(label IN labels(node) WHERE label IN $labels) AND NOT (node)-[:TEXT_OF]->()
  RETURN node.id AS id, labels(node) AS labels, [name IN [node.nameZh, node.nameEn, node.titleZh, node.titleEn, node.number,
    node.subject, node.headingZh, node.headingEn, node.title] + coalesce(node.aliases, []) WHERE name IS NOT NULL] AS names`;

let named: NamedRow[];
beforeAll(async () => {
  named = await graph.read(NAMED, { labels: Object.values(SEARCH_LABELS) });
});

interface Found {
  totalCount: number;
  edges: { matchedBy: string; node: { id: string } }[];
}

/** Many searches in one request. */
async function searches(texts: string[], first = 20): Promise<Found[]> {
  const variables = Object.fromEntries(texts.map((text, index) => [`t${index}`, text]));
  const fields = texts.map(
    (_, index) =>
      `s${index}: search(text: $t${index}, first: ${first}) { totalCount edges { matchedBy node { ... on Entity { id } } } }`,
  );
  const parameters = Object.keys(variables).map((name) => `$${name}: String!`);
  const { data, errors } = await api.ask<Record<string, Found>>(
    `query (${parameters.join(', ')}) { ${fields.join('\n')} }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return texts.map((_, index) => data[`s${index}`] as Found);
}

test('every name finds what is called so before all else', async () => {
  const names = named.flatMap((row) => row.names.map((name) => ({ name, id: row.id })));
  const short = names.filter(({ name }) => name.length <= 200);
  expect(short.length).toBeGreaterThan(1_000);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...short), { minLength: 20, maxLength: 20 }), async (some) => {
      const found = await searches(some.map(({ name }) => name));
      for (const [index, { edges }] of found.entries()) {
        const { id, name } = some[index] as (typeof short)[number];
        const exact = edges.filter(({ matchedBy }) => matchedBy === 'EXACT_NAME' || matchedBy === 'ALIAS');
        expect(edges.slice(0, exact.length)).toEqual(exact);
        expect([name, ...exact.map(({ node }) => node.id)]).toContain(id);
      }
    }),
    { numRuns: 5 },
  );
});

test('a beginning of a Latin word or of pinyin never finds fewer than the whole', async () => {
  const latin = named.flatMap(({ names }) => names.flatMap((name) => name.match(/(?<![A-Za-z])[A-Za-z]{2,12}/g) ?? []));
  const han = named.flatMap(({ names }) => names.flatMap((name) => name.match(/^\p{Script=Han}{2,}/u)?.[0] ?? []));
  // A character of several readings has the one that all of the name gives it, not the part.
  const beginningOf = (name: string) => syllablesOf(name).slice(0, 5).join('');
  const word = fc.oneof(fc.constantFrom(...latin), fc.constantFrom(...han).map(beginningOf));
  await fc.assert(
    fc.asyncProperty(word, async (word) => {
      const beginnings = Array.from({ length: Math.min(word.length, 20) }, (_, index) => word.slice(0, index + 1));
      const totals = (await searches(beginnings, 1)).map(({ totalCount }) => totalCount);
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
      expect(totals.at(-1)).toBeGreaterThan(0);
    }),
    { numRuns: 12, examples: [['weihai'], ['tanxianwei'], ['txw'], ['Innovation']] },
  );
});

test('how a region or an industry is read finds it', async () => {
  const whole = named
    .filter(({ labels }) => labels.includes('Region') || labels.includes('Industry'))
    .flatMap(({ id, names }) => names.map((name) => ({ id, name })))
    .filter(({ name }) => /^\p{Script=Han}+$/u.test(name));
  expect(whole.length).toBeGreaterThan(80);
  for (let from = 0; from < whole.length; from += 20) {
    const some = whole.slice(from, from + 20);
    const found = await searches(some.map(({ name }) => readingOf(name)));
    for (const [index, { edges }] of found.entries()) {
      expect([some[index]?.name, ...edges.map(({ node }) => node.id)]).toContain(some[index]?.id);
    }
  }
});

function readingOf(name: string): string {
  return syllablesOf(name).join('');
}

function syllablesOf(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', v: true });
}
