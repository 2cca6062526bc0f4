import { randomUUID } from 'node:crypto';
import { cypher } from '../../src/database/cypher';
import type { CoverageGap, Duty } from '../answers';
import { useWorld } from '../harness';
import { rowsOf } from '../seed/seeded';

const { graph, api } = useWorld();

const SUCCESSOR = `test-${randomUUID()}`;
const WRITE_SUCCESSOR = cypher`
  MATCH (unit:DutyUnit {id: 'u-land'})
  CREATE (:Organization {id: $id, kind: 'GOVERNMENT', roles: [], nameZh: $id, aliases: []})
         <-[:SUCCEEDED_BY {since: date('2019-01-15'), basis: 'STATED', sourceIds: []}]-(unit)`;
const REMOVE_SUCCESSOR = cypher`MATCH (successor:Organization {id: $id}) DETACH DELETE successor`;

const DUTIES = `query ($unit: ID!, $scope: CoverageScopeInput) {
  duties(scope: $scope, dutyUnit: $unit) {
    asOf leadCount responsibleCount gapCount
    units { id }
    duties {
      key role asMember asSuccessor basis namedAs unit { id } task { id } clause { id }
      targets { id name } subsidyRules { id amountWan } gapCount gaps { key clause { id } tasks { id } }
    }
  }
}`;
const GAPS = `query ($scope: CoverageScopeInput) {
  coverageGaps(scope: $scope, first: 100) { edges { node { key slot } } }
}`;

const asOf = '2026-01-01';
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id).sort();
const keysOf = (rows: { key: string }[]) => rows.map(({ key }) => key).sort();

/** What the seed's own files say that a unit of the document has to do. */
function expected(unit: string, gaps: CoverageGap[]) {
  const clauseOf = new Map(rowsOf('document/tasks').map((row) => [row.id, row.clause_id]));
  const slots = rowsOf('document/slot_tasks');
  const under = (file: string, task: string | undefined) =>
    idsOf(rowsOf(file).filter((row) => row.task_id === task) as never);
  return rowsOf('document/duties')
    .filter((row) => row.unit_id === unit)
    .map((row) => {
      const own = slots.filter((slot) => slot.task_id === row.task_id).map(({ slot }) => slot);
      const clause = clauseOf.get(row.task_id as string);
      return {
        role: row.role,
        namedAs: row.named_as,
        task: row.task_id,
        clause,
        targets: under('document/targets', row.task_id),
        subsidyRules: under('document/subsidy_rules', row.task_id),
        gaps: keysOf(gaps.filter(({ slot }) => clause === 'doc-106-5-1' || own.includes(slot!))),
      };
    });
}

const told = ({ role, namedAs, task, clause, targets, subsidyRules, gaps }: Duty) => ({
  role,
  namedAs,
  task: task.id,
  clause: clause.id,
  targets: idsOf(targets),
  subsidyRules: idsOf(subsidyRules),
  gaps: keysOf(gaps),
});

test('every unit has exactly the duties of the document, each with the targets, subsidies and gaps under it', async () => {
  const scope = { asOf };
  const { data: all } = await api.ask(GAPS, { scope });
  const gaps = all.coverageGaps.edges.map(({ node }) => node);
  expect(gaps.length).toBeGreaterThan(0);
  for (const { id: unit } of rowsOf('document/duty_units') as { id: string }[]) {
    const { data, errors } = await api.ask(DUTIES, { unit, scope });
    expect(errors).toBeUndefined();
    const own = data.duties.duties.filter((duty) => !duty.asMember);
    const should = expected(unit, gaps);
    expect(own.map(told)).toEqual(expect.arrayContaining(should));
    expect(own).toHaveLength(should.length);
    const roles = data.duties.duties.map(({ role }) => role);
    expect(roles).toEqual([...roles].sort());
    expect([data.duties.leadCount, data.duties.responsibleCount]).toEqual([
      roles.filter((role) => role === 'LEAD').length,
      roles.filter((role) => role === 'RESPONSIBLE').length,
    ]);
    const different = new Set(data.duties.duties.flatMap((duty) => keysOf(duty.gaps)));
    expect(data.duties.gapCount).toBe(different.size);
  }
});

test.each([
  ['a unit that is an organization which is a member', 'u-hitech-zone', ['u-hitech-zone', 'u-all-districts']],
  ['that organization', 'o-a011', ['u-hitech-zone', 'u-all-districts']],
  ['an organization that is a member only', 'o-a010', ['u-all-districts']],
  ['an organization that is a unit only', 'o-a002', ['u-science']],
  ['the collective unit itself', 'u-all-districts', ['u-all-districts']],
])('%s has the duties of %s', async (_, unit, units) => {
  const { data, errors } = await api.ask(DUTIES, { unit, scope: { asOf } });
  expect(errors).toBeUndefined();
  expect(data.duties.units.map(({ id }) => id)).toEqual(units);
  const bearers = new Set(data.duties.duties.map((duty) => duty.unit.id));
  expect([...bearers].sort()).toEqual([...units].sort());
  for (const duty of data.duties.duties) {
    expect([duty.unit.id, duty.asMember]).toEqual([
      duty.unit.id,
      duty.unit.id === 'u-all-districts' && unit !== 'u-all-districts',
    ]);
  }
});

test('a bureau that took over has the duties of the one before it, from the day it took over', async () => {
  await graph.write((transaction) => transaction.run(WRITE_SUCCESSOR, { id: SUCCESSOR }));
  try {
    const ask = (unit: string, day: string) => api.ask(DUTIES, { unit, scope: { asOf: day } });
    const before = await ask(SUCCESSOR, '2019-01-14');
    expect(before.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'dutyUnit' });
    const { data: after } = await ask(SUCCESSOR, '2019-01-15');
    const { data: own } = await ask('u-land', '2019-01-15');
    expect(own.duties.duties.length).toBeGreaterThan(0);
    expect(after.duties.duties.map(told)).toEqual(own.duties.duties.map(told));
    const followed = (duties: Duty[]) => duties.map(({ asSuccessor }) => asSuccessor);
    expect(followed(after.duties.duties)).not.toContain(false);
    expect(followed(own.duties.duties)).not.toContain(true);
    const { data } = await api.ask('{ dutyUnits(where: { id: { eq: "u-land" } }) { successors { id } } }');
    expect(data.dutyUnits).toEqual([{ successors: [{ id: SUCCESSOR }] }]);
  } finally {
    await graph.write((transaction) => transaction.run(REMOVE_SUCCESSOR, { id: SUCCESSOR }));
  }
});

test.each([
  ['o-a003', '2019-03-31', ['u-economy-it'], 'INFERRED'],
  ['o-e002', '2019-01-01', ['u-staffing'], 'STATED'],
  ['o-c061', '2019-03-31', ['u-health'], 'INFERRED'],
  ['o-c204', '2022-07-07', ['u-financial-office'], 'INFERRED'],
])(
  '%s has the duties of the bureau of 2018 from the day by which it is known to be there',
  async (id, day, units, basis) => {
    const { data } = await api.ask(DUTIES, { unit: id, scope: { asOf: day } });
    expect(data.duties.units.map((unit) => unit.id)).toEqual(units);
    expect(new Set(data.duties.duties.map((duty) => duty.basis))).toEqual(new Set([basis]));
    expect(data.duties.duties.every((duty) => duty.asSuccessor)).toBe(true);
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const { errors } = await api.ask(DUTIES, { unit: id, scope: { asOf: before } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'dutyUnit' });
  },
);

test('the gaps are those of the scope', async () => {
  const scope = { asOf, industries: ['i-a004'], slots: ['DOUBLE_INNOVATION_PLATFORM'] };
  const { data } = await api.ask(DUTIES, { unit: 'u-science', scope });
  expect(data.duties.gapCount).toBe(1);
  const byTask = Object.fromEntries(data.duties.duties.map((duty) => [duty.task.id, keysOf(duty.gaps)]));
  expect(byTask['task-4-6']).toEqual(['i-a004:DOUBLE_INNOVATION_PLATFORM']);
  expect(byTask['task-4-3']).toEqual([]);
});

test('duties, targets and subsidies stand in the order of the document, what it leads first', async () => {
  const { data } = await api.ask(DUTIES, { unit: 'u-hitech-zone', scope: { asOf } });
  const places = (file: string) => new Map(rowsOf(file).map(({ id }, index) => [id, index]));
  const inOrder = (ids: string[], file: string) => {
    const found = ids.map((id) => places(file).get(id) as number);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  };
  const { data: science } = await api.ask(DUTIES, { unit: 'u-science', scope: { asOf } });
  const duties = [...data.duties.duties, ...science.duties.duties];
  for (const answer of [data, science]) {
    for (const role of ['LEAD', 'RESPONSIBLE']) {
      const own = answer.duties.duties.filter((duty) => duty.role === role);
      inOrder(
        own.map(({ task }) => task.id),
        'document/tasks',
      );
    }
  }
  for (const { targets, subsidyRules } of duties) {
    inOrder(
      targets.map(({ id }) => id),
      'document/targets',
    );
    inOrder(
      subsidyRules.map(({ id }) => id),
      'document/subsidy_rules',
    );
  }
});

test('before the document was issued nobody had a duty by it', async () => {
  const ask = async (day: string) => (await api.ask(DUTIES, { unit: 'u-science', scope: { asOf: day } })).data.duties;
  expect(await ask('2018-11-29')).toMatchObject({ duties: [], leadCount: 0, responsibleCount: 0, gapCount: 0 });
  expect((await ask('2018-11-30')).leadCount).toBeGreaterThan(0);
});

test.each([
  ['a name instead of an id', '市科技局', 'u-science (市科技局)'],
  ['an id with a slip', 'u-scence', 'u-science (市科技局)'],
  ['an organization that the document does not name', 'o-b001', 'o-b001 ('],
])('%s is an error that says what was meant', async (_, unit, meant) => {
  const { errors } = await api.ask(DUTIES, { unit });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(meant),
    extensions: { code: 'BAD_USER_INPUT', argument: 'dutyUnit' },
  });
});

test('a wrong scope is an error that names it', async () => {
  const { errors } = await api.ask(DUTIES, { unit: 'u-science', scope: { region: 'r-none' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.region' });
});
