import path from 'node:path';
import { cypher } from '../../src/database/cypher';
import { createFacts } from '../../src/intake/create';
import { FactSet } from '../../src/intake/facts';
import { readFacts } from '../../src/intake/tables/tables';
import { PROJECT_ROOT } from '../../src/project-root';
import { useWorld } from '../harness';
import { copySeed } from '../seed/folder';

// What a further rule of a slot takes: a row. It is shown with a standard and a slot of its own, rows as well, so that
// the rules by which other tests reckon stay as they are.

const STANDARD = 'std-test-further';
const { graph, api, atEnd } = useWorld();
const seed = copySeed();
seed.append(
  'document/coverage_standards',
  `${STANDARD},集群孵化器,Incubators of clusters,INDUSTRY,f-a001,,,,TEST_FURTHER_SLOT,2018-11-30,,doc-106-5-1,,`,
);
seed.append('document/standard_slots', `${STANDARD},TEST_FURTHER_SLOT,孵化器,Incubator,1,doc-106-5-1`);

const DELETE = cypher`
  MATCH (fact) WHERE fact.id IN ['std-test-further', 'TEST_FURTHER_SLOT', 'slot-rule-test-further'] DETACH DELETE fact`;
atEnd(() => graph.write((transaction) => transaction.run(DELETE)));
afterAll(() => seed.dispose());

test('a row in slot_rules.csv makes platforms of its kinds fill the slot from its day on', async () => {
  seed.append(
    'document/slot_rules',
    'slot-rule-test-further,TEST_FURTHER_SLOT,INCUBATOR,,2018-11-30,,INFERRED,doc-106-5-1,,',
  );
  await createFacts(graph, further());
  const { data } = await api.ask(
    `{ coverage(scope: { standard: "${STANDARD}", asOf: "2026-01-01" }) {
         units { cells { standardSlot { id } status rule { platformKinds } platforms { platform { kind } } } } } }`,
  );
  const cells = data.coverage.units.flatMap((unit) => unit.cells);
  expect(cells.length).toBeGreaterThan(0);
  expect(cells).toContainEqual(
    expect.objectContaining({
      standardSlot: { id: 'TEST_FURTHER_SLOT' },
      status: 'COVERED',
      rule: { platformKinds: ['INCUBATOR'] },
    }),
  );
});

/** The facts that the copy has and the seed has not. */
function further(): FactSet {
  const facts = new FactSet();
  const known = readFacts(path.join(PROJECT_ROOT, 'seed'));
  const ids = new Set(known.nodes.map(({ id }) => id));
  const all = readFacts(seed.path);
  for (const node of all.nodes) if (!ids.has(node.id)) facts.addNode(node);
  for (const one of all.relationships) if (!ids.has(one.from.id) || !ids.has(one.to.id)) facts.addRelationship(one);
  return facts;
}
