import type { CoveragePlan, ScenarioChange, WayToClose } from '../answers';
import { useSeed } from '../harness';
import { planBy } from './ask-plan';

const api = useSeed();

const DAY = '2026-01-01';

/** A change as an answer shows it, to suppose it again. */
function inputOf({ kind, platform, platformKind, level, industries, region, ties }: ScenarioChange): object {
  const [industry] = industries;
  switch (kind) {
    case 'OPEN':
      return { open: { platform: platform.id } };
    case 'SERVE':
      return { serve: { platform: platform.id, industry: industry?.id } };
    case 'UPGRADE':
      return { upgrade: { platform: platform.id, kind: platformKind, level } };
    default:
      return {
        add: {
          kind: platformKind,
          level,
          industries: industries.map(({ id }) => id),
          region: region?.id,
          ledBy: ties.find((tie) => tie.kind === 'LEADS')?.organization.id,
        },
      };
  }
}

const GAPS = 'coverageGaps(scope: $scope, first: 500) { edges { node { key } } }';

/** The open cells of a scope, today or under changes. */
async function openCells(scope: object, changes?: object[]): Promise<string[]> {
  const { data, errors } = await api.ask(
    changes === undefined
      ? `query ($scope: CoverageScopeInput) { ${GAPS} }`
      : `query ($scope: CoverageScopeInput, $changes: [ChangeInput!]!) { coverageScenario(changes: $changes) { ${GAPS} } }`,
    { scope, changes },
  );
  expect(errors).toBeUndefined();
  const { edges } = (data.coverageScenario ?? data).coverageGaps;
  return edges.map(({ node }) => node.key);
}

/** Tells which open cells of a scope changes cover, by `coverageScenario`. */
async function closingIn(scope: object): Promise<(changes: object[]) => Promise<string[]>> {
  const before = await openCells(scope);
  return async (changes) => {
    const after = await openCells(scope, changes);
    return before.filter((id) => !after.includes(id)).sort();
  };
}

async function plan(asked: Record<string, unknown> & { budgetWan: number }): Promise<CoveragePlan> {
  const { data, errors } = await planBy(api, asked);
  expect(errors).toBeUndefined();
  return data.coveragePlan;
}

test.each<[scope: object, rest: object]>([
  [{}, {}],
  [{}, { unpricedCostWan: 80, ways: ['FINISH', 'UPGRADE', 'WIDEN'] }],
  [{ includeSubfields: true, rollUp: true, region: 'r-a001' }, { unpricedCostWan: 120 }],
  [{ framework: 'f-a003', through: 'f-a001', rollUp: true }, { unpricedCostWan: 120 }],
  [{ minLevel: 'PROVINCIAL' }, { unpricedCostWan: 120 }],
  [{ standard: 'std-county-transfer' }, { unpricedCostWan: 120 }],
])('what a plan of %j covers, its changes cover in a scenario: each alone and all together', async (part, rest) => {
  const scope = { ...part, asOf: DAY };
  const { chosen, cells, onlyTogether, notTogether } = await plan({ budgetWan: 600, scope, ...rest });
  expect(chosen).not.toEqual([]);
  const dated = (change: ScenarioChange) => {
    const [[member, input]] = Object.entries(inputOf(change)) as [[string, object]];
    return { [member]: { ...input, on: DAY } };
  };
  const changes = chosen.map(({ change }) => dated(change));
  const closedBy = await closingIn(scope);
  expect(cells.map(({ key }) => key).sort()).toEqual(await closedBy(changes));
  expect([onlyTogether, notTogether]).toEqual([[], []]);
  for (const [index, own] of chosen.slice(0, 3).entries()) {
    expect(own.cells.map(({ key }) => key).sort()).toEqual(await closedBy([changes[index] as object]));
  }
});

test('by default 1,000 万元 buy as many cells as any choice of the priced ways does, for as little', async () => {
  const scope = { asOf: DAY };
  const found = await plan({ budgetWan: 1_000, scope });
  const { data } = await api.ask(
    `query ($scope: CoverageScopeInput) { coverageGaps(scope: $scope, first: 500) { edges { node { industry { id } waysToClose(limit: 500) {
      key kind platform { id } toKind toLevel candidates(limit: 1) { organization { id } }
    } } } } }`,
    { scope },
  );
  const closedBy = await closingIn(scope);
  const unpriced = new Set(found.leftOut.flatMap(({ candidates }) => candidates.map(({ key }) => key)));
  const ways = data.coverageGaps.edges.flatMap(({ node }) =>
    node.waysToClose.map((way) => ({ ...way, industry: node.industry?.id })),
  );
  const estimated = await Promise.all(ways.filter(({ key }) => !unpriced.has(key)).map(pricedOf));
  // One change by several ways is left out by the key of one of them.
  const priced = estimated.filter(({ costWan }) => costWan > 0);
  expect(priced.length).toBeGreaterThan(3);
  expect(priced.length).toBeLessThan(16);
  expect(found).toMatchObject({ status: 'OPTIMAL', ...bestOf(priced, 1_000) });

  async function pricedOf(way: WayToClose & { industry: string | undefined }) {
    const { key, kind, platform, toKind, toLevel, industry, candidates } = way;
    expect(['UPGRADE', 'FOUND']).toContain(kind);
    // The city pays for a center that is set up as municipal, by who leads it.
    const founded = { kind: toKind, level: 'MUNICIPAL', industries: [industry], ledBy: candidates[0]?.organization.id };
    const change =
      kind === 'FOUND'
        ? { add: { ...founded, on: DAY } }
        : { upgrade: { platform: platform?.id, kind: toKind, level: toLevel, on: DAY } };
    const estimate = await api.ask(
      'query ($changes: [ChangeInput!]!) { subsidyEstimate(changes: $changes) { computableWan } }',
      {
        changes: [change],
      },
    );
    return {
      platform: platform?.id ?? key,
      costWan: estimate.data.subsidyEstimate.computableWan ?? 0,
      cells: await closedBy([change]),
    };
  }
});

/** Each choice looked at in turn: one change of a platform at most. */
function bestOf(priced: { platform: string; costWan: number; cells: string[] }[], budgetWan: number) {
  let best = { coveredWeight: 0, costWan: 0 };
  for (let mask = 0; mask < 2 ** priced.length; mask += 1) {
    const chosen = priced.filter((_, index) => (mask >> index) % 2 === 1);
    const costWan = chosen.reduce((sum, one) => sum + one.costWan, 0);
    if (costWan > budgetWan || new Set(chosen.map(({ platform }) => platform)).size < chosen.length) continue;
    const coveredWeight = new Set(chosen.flatMap(({ cells }) => cells)).size;
    const isBetter = coveredWeight > best.coveredWeight;
    if (isBetter || (coveredWeight === best.coveredWeight && costWan < best.costWan)) best = { coveredWeight, costWan };
  }
  return best;
}

test('one change by several ways is one candidate, and a constraint names it by any of their ids', async () => {
  const asked = { budgetWan: 1_000, scope: { asOf: DAY }, unpricedCostWan: 100 };
  const { chosen } = await plan(asked);
  const several = chosen.find(({ cells }) => cells.length > 1);
  const [cell, other] = several?.cells.map(({ key }) => key).sort() ?? [];
  const otherId = several?.key.replace(String(cell), String(other));
  expect(otherId).not.toBe(several?.key);
  const without = await plan({ ...asked, constraints: [{ exclude: { candidates: [otherId] } }] });
  expect(without.chosen.map(({ key }) => key)).not.toContain(several?.key);
});
