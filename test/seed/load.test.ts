import { isLoaded, loadSeed, readSeed } from '../../seed/load';
import { cypher } from '../../src/database/cypher';
import { StartError } from '../../src/errors';
import { useWorld } from '../harness';
import { copySeed } from './folder';
import { inOrder, readSeeded, rowsOf, type Seeded } from './seeded';

const silent = () => undefined;

const { graph } = useWorld();
let seeded: Seeded;

beforeAll(async () => {
  seeded = await readSeeded(graph);
});

const rowCount = (file: string) => rowsOf(file).length;
const rowsWith = (file: string, column: string) => rowsOf(file).filter((row) => row[column] !== '').length;
const formerIds = (file: string) =>
  rowsOf(`weihai/${file}`).flatMap(({ former_ids }) => former_ids?.split('|').filter((id) => id !== '') ?? []).length;

test.each([
  ['IndustryFramework', () => rowCount('weihai/frameworks')],
  ['Industry', () => rowCount('weihai/industries')],
  ['Region', () => rowCount('weihai/regions')],
  ['Organization', () => rowCount('weihai/organizations') + rowCount('document/document_organizations')],
  [
    'Platform',
    () => rowCount('weihai/platforms') + rowCount('document/platforms') - rowsWith('document/platforms', 'match_id'),
  ],
  ['Designation', () => rowCount('weihai/designations') + rowsWith('document/platforms', 'stage')],
  ['Collaboration', () => rowCount('weihai/collaborations')],
  ['Indicator', () => rowCount('weihai/indicators')],
  ['Document', () => rowCount('document/documents')],
  ['Clause', () => rowCount('document/clauses')],
  ['Source', () => rowCount('weihai/sources') + rowCount('document/documents') + rowCount('document/clauses')],
  ['Provision', () => rowCount('document/statements')],
  ['Tier', () => rowCount('document/tiers')],
  ['TierFunction', () => rowCount('document/tier_functions')],
  ['Role', () => rowCount('document/roles')],
  ['CoverageStandard', () => rowCount('document/coverage_standards')],
  ['Slot', () => rowCount('document/standard_slots')],
  ['SlotRule', () => rowCount('document/slot_rules')],
  ['KindTransition', () => rowCount('document/kind_transitions')],
  ['DutyUnit', () => rowCount('document/duty_units')],
  ['Task', () => rowCount('document/tasks')],
  ['Target', () => rowCount('document/targets')],
  ['SubsidyRule', () => rowCount('document/subsidy_rules')],
  ['Policy', () => rowCount('weihai/policies')],
  ['Survey', () => rowCount('weihai/surveys')],
  ['OrganizationService', () => rowCount('weihai/organization_services')],
  ['RetiredId', () => rowCount('weihai/retired_ids') + formerIds('organizations') + formerIds('platforms')],
  ['SubsidyCondition', () => rowCount('document/subsidy_conditions')],
  ['SharedResource', () => rowCount('weihai/shared_resources')],
])('there are as many nodes of %s as the files have rows for it', (label, expected) => {
  expect(seeded.nodes.filter(({ labels }) => labels.includes(label))).toHaveLength(expected());
});

test.each([
  ['TAKES_PART_IN', () => rowCount('weihai/participations')],
  ['CORRESPONDS_TO', () => rowCount('weihai/correspondences')],
  ['DESCRIBES', () => rowCount('weihai/indicators')],
  ['DESIGNATES', () => rowCount('weihai/designations') + rowsWith('document/platforms', 'stage')],
  ['IN_FRAMEWORK', () => rowsWith('weihai/industries', 'framework_id')],
  ['TIER_RELATION', () => rowCount('document/tier_relations')],
  ['MAY_BE_LED_BY', () => rowCount('document/slot_leads')],
  ['PURSUES', () => rowCount('document/slot_tasks')],
  ['LED_BY', () => rowsOf('document/duties').filter(({ role }) => role === 'LEAD').length],
  ['RESPONSIBLE', () => rowsOf('document/duties').filter(({ role }) => role === 'RESPONSIBLE').length],
  ['BEARS_ON', () => rowCount('document/policy_matters')],
  ['SUCCEEDED_BY', () => rowsWith('weihai/successions', 'from_id') + rowsWith('weihai/successions', 'duty_unit_id')],
  ['SURVEYED_IN', () => rowCount('weihai/surveys')],
  ['CONDITION_OF', () => rowCount('document/subsidy_conditions')],
  ['EXCLUDES', () => rowsOf('document/subsidy_exclusions').filter(({ relation }) => relation === 'EXCLUDES').length],
  [
    'UNSETTLED_WITH',
    () => rowsOf('document/subsidy_exclusions').filter(({ relation }) => relation === 'UNSETTLED_WITH').length,
  ],
  ['LEADS', () => rowsOf('weihai/links').filter(({ type }) => type === 'LEADS').length],
  ['CO_BUILDS', () => rowsOf('weihai/links').filter(({ type }) => type === 'CO_BUILDS').length],
])('there are as many relationships of %s as the files have rows for it', (type, expected) => {
  expect(seeded.relationships.filter((fact) => fact.type === type)).toHaveLength(expected());
});

test('loading it again changes nothing', async () => {
  const loaded = await loadSeed(graph, readSeed(), silent);
  const { nodes, relationships } = await readSeeded(graph);
  expect(inOrder([...nodes, ...relationships])).toEqual(inOrder([...seeded.nodes, ...seeded.relationships]));
  expect(loaded).toEqual({
    written: { nodes: nodes.length, relationships: relationships.length },
    came: 0,
    changed: 0,
    went: 0,
    kept: 0,
  });
});

test('the data of another version is told from this, so that a start loads it anew', async () => {
  const isThere = (folder?: string) => isLoaded((statement) => graph.read(statement), readSeed(folder));
  expect(await isThere()).toBe(true);
  const other = copySeed();
  expect(await isThere(other.path)).toBe(true);
  other.append('weihai/regions', 'r-test-later,甲,,DISTRICT,,s-a001');
  expect(await isThere(other.path)).toBe(false);
  other.dispose();
});

test('a broken row stops the load before anything is written', async () => {
  const seed = copySeed();
  seed.append('weihai/regions', 'r-test-unwritten,甲,,DISTRICT,,s-a001');
  const line = seed.append('document/statements', 'st-x,doc-none,甲,A,甲,A');
  const load = async () => loadSeed(graph, readSeed(seed.path), silent);
  await expect(load).rejects.toThrow(StartError);
  await expect(load).rejects.toThrow(`seed/document/statements.csv:${line} `);
  const unwritten = cypher`MATCH (region:Region {id: 'r-test-unwritten'}) RETURN region`;
  expect(await graph.read(unwritten)).toEqual([]);
  seed.dispose();
});
