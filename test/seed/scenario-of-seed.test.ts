import { useSeed } from '../harness';
import { shown } from '../scenario/named-changes';
import { rowsOf } from './seeded';

const api = useSeed();

const DAY = '2026-01-01';

test.each(['IN_PROGRESS', 'UNKNOWN'])('opening the platforms of a cell that is %s makes it covered', async (status) => {
  const GAPS = `query ($scope: CoverageScopeInput) {
    coverageGaps(scope: $scope, first: 500) { edges { node { slot status industry { id } platforms { state platform { id } } } } } }`;
  const scope = { asOf: DAY, includeSubfields: true };
  const { data } = await api.ask(GAPS, { scope });
  const nodes = data.coverageGaps.edges.map(({ node }) => node);
  const gap = nodes.find((node) => node.status === status)!;
  const changes = gap.platforms.map(({ platform }) => ({
    open: { platform: platform.id },
  }));
  const answer = await api.ask(
    `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput) { coverageScenario(scope: { asOf: "${DAY}" }, changes: $changes) {
      coverageComparison(scope: $scope) { changes { slot industry { id } before after platforms { kind platform { id } after { state since } } } } } }`,
    { changes, scope },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data.coverageScenario.coverageComparison.changes).toContainEqual({
    slot: gap.slot,
    industry: gap.industry,
    before: status,
    after: 'COVERED',
    platforms: gap.platforms.map(({ platform }) => ({
      kind: 'STATE',
      platform,
      after: { state: 'OPERATING', since: DAY },
    })),
  });
});

test.each<[string, string, string | null, string]>([
  ['tg-incubators-makerspaces', 'MAKERSPACE', null, '50'],
  ['tg-tic-municipal', 'TECHNOLOGY_INNOVATION_CENTER', 'MUNICIPAL', ''],
])('towards %s one %s of the level %s counts more', async (id, kind, level, value) => {
  const TARGETS = `query ($changes: [ChangeInput!]!) { coverageScenario(scope: { asOf: "${DAY}" }, changes: $changes) {
    targetProgress(scope: { region: "r-a001" }) { targets { target { id } known distance } }
    targetChanges(scope: { region: "r-a001" }) { target { id } before { known distance } after { known distance platforms(limit: 500) {
      counts platform { id kind regions { id } } designation { id level }
    } } } } }`;
  const { data, errors } = await api.ask(TARGETS, { changes: [{ add: { kind, level, region: 'r-a003' } }] });
  expect(errors).toBeUndefined();
  const { targetChanges, targetProgress } = data.coverageScenario;
  expect(targetChanges.map(({ target }) => target)).toEqual([{ id }]);
  const { before, after } = targetChanges[0]!;
  expect(after.known).toBe(before.known! + 1);
  expect(after.platforms).toContainEqual({
    counts: true,
    platform: { id: shown('added-1'), kind, regions: [{ id: 'r-a003' }] },
    designation: level && { id: shown('designated-1'), level },
  });
  expect(rowsOf('document/targets').find((row) => row.id === id)?.value).toBe(value);
  expect(before.distance).toBe(value === '' ? null : Number(value) - before.known!);
  expect(after.distance).toBe(value === '' ? null : Number(value) - after.known!);
  expect(targetProgress.targets).toContainEqual({ target: { id }, known: after.known, distance: after.distance });
});

test('a duty holder has a gap less once a cell is covered', async () => {
  const DUTIES = `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput) {
    duties(scope: $scope, dutyUnit: "u-science") { gapCount }
    coverageScenario(scope: { asOf: "${DAY}" }, changes: $changes) { duties(dutyUnit: "u-science") { asOf gapCount } } }`;
  const gaps = await api.ask(
    `{ coverageGaps(scope: { asOf: "${DAY}" }, first: 500) { edges { node { slot status industry { id } } } } }`,
  );
  const { node } = gaps.data.coverageGaps.edges.find((edge) => edge.node.slot === 'SCIENCE_PARK')!;
  const changes = [{ add: { kind: 'SCIENCE_PARK', industries: [node.industry!.id] } }];
  const { data, errors } = await api.ask(DUTIES, { changes, scope: { asOf: DAY } });
  expect(errors).toBeUndefined();
  expect(data.coverageScenario.duties).toEqual({ asOf: DAY, gapCount: data.duties.gapCount - 1 });
});
