import { useSeed } from '../harness';

const api = useSeed();

interface Told {
  laterPolicies: {
    policies: { policy: { id: string }; clause: { id: string } | null; basis: string }[];
    cautionZh: string;
  } | null;
}

const LATER = `laterPolicies { policies { policy { id repealedOn } clause { id } basis noteZh } cautionZh cautionEn }`;

async function duties(asOf: string) {
  const { data } = await api.ask<{ duties: Told }>(
    `query ($asOf: Date!) { duties(dutyUnit: "u-health", scope: { asOf: $asOf }) { ${LATER} } }`,
    { asOf },
  );
  return data.duties.laterPolicies;
}

test('an answer that leans on the document names the policies that came after it on the same clauses, and warns', async () => {
  const later = await duties('2026-01-01');
  const told = later?.policies.map(({ policy, clause, basis }) => [policy.id, clause?.id ?? null, basis]);
  // Of the whole document, and of part 四 or its clauses; those without a day stand last.
  expect(told?.[0]?.[0]).toBe('pol-002');
  expect(told).toContainEqual(['pol-001', null, 'INFERRED']);
  expect(later?.cautionZh).toContain('（威政发〔2023〕5号）');
  expect(later?.cautionZh).toMatch(/金额须对照核实。$/);
});

test('on the first day there are but those of which no source tells the day; one that no longer holds is not told', async () => {
  const first = await duties('2018-12-01');
  expect(first?.policies.map(({ policy }) => policy.id)).toEqual(['pol-013']);
  expect(first?.cautionZh).toContain('《威海市工程研究中心管理办法》，日期不知；');
  const { data } = await api.ask<{ before: Told; after: Told }>(`{
    before: duties(dutyUnit: "u-science", scope: { asOf: "2022-10-10" }) { ${LATER} }
    after: duties(dutyUnit: "u-science", scope: { asOf: "2022-10-11" }) { ${LATER} }
  }`);
  const ids = (told: Told) => told.laterPolicies?.policies.map(({ policy }) => policy.id);
  expect(ids(data.before)).toContain('pol-003');
  expect(ids(data.after)).not.toContain('pol-003');
});

test('so do gaps, estimates and targets, each for its own clauses', async () => {
  const scope = 'scope: { asOf: "2026-01-01" }';
  const { data } = await api.ask<{
    coverageGaps: { edges: { node: Told & { clause: { id: string } } }[] };
    subsidyEstimate: Told;
    targetProgress: Told;
  }>(`{
    coverageGaps(${scope}, first: 5) { edges { node { clause { id } ${LATER} } } }
    subsidyEstimate(${scope}, changes: [{ add: { kind: ACADEMICIAN_WORKSTATION } }]) { ${LATER} }
    targetProgress(${scope}) { ${LATER} }
  }`);
  for (const { node } of data.coverageGaps.edges) {
    const own = node.laterPolicies?.policies.map(({ clause }) => clause?.id ?? '') ?? [];
    expect(own.every((id) => node.clause.id.startsWith(id))).toBe(true);
  }
  const clauses = data.subsidyEstimate.laterPolicies?.policies.map(({ policy, clause }) => [policy.id, clause?.id]);
  expect(clauses).toContainEqual(['pol-010', 'doc-106-4-5']);
  expect(data.targetProgress.laterPolicies).not.toBeNull();
});

test('a policy has its days, its page and what it bears on', async () => {
  const { data } = await api.ask(
    '{ policies(where: { id: { eq: "pol-003" } }) { titleZh documentNumber promulgatedOn promulgatedOnPrecision repealedOn url clauses { number laterPolicies { id } } sources { id } } }',
  );
  expect(data.policies).toEqual([
    {
      titleZh: '关于进一步完善科技支行政策的意见',
      documentNumber: '威政发〔2019〕1号',
      promulgatedOn: '2019-01-02',
      promulgatedOnPrecision: 'DAY',
      repealedOn: '2022-10-11',
      url: expect.stringContaining('http'),
      clauses: [{ number: '四(七)', laterPolicies: expect.arrayContaining([{ id: 'pol-003' }]) }],
      sources: [{ id: 's-c011' }],
    },
  ]);
});

test('search finds a policy by its number', async () => {
  const { data } = await api.ask(
    '{ search(text: "威政发〔2023〕5号") { edges { node { __typename ... on Policy { id } } } } }',
  );
  expect(data.search.edges[0]?.node).toEqual({ __typename: 'Policy', id: 'pol-001' });
});
