import type { Target } from '../answers';
import { useSeed } from '../harness';

const api = useSeed();

test('the document is asked for without its id, with its parts and their clauses in order', async () => {
  const { data, errors } = await api.ask(
    '{ document { number issuedOn clauses(where: { NOT: { number: { contains: "(" } } }) { number children { number } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.document).toMatchObject({ number: '威政办字〔2018〕106号', issuedOn: '2018-11-30' });
  expect(data.document.clauses.map(({ number }) => number)).toEqual(['一', '二', '三', '四', '五']);
});

test('an unknown document is an error that names those there are', async () => {
  const { errors } = await api.ask('{ document(id: "106号") { id } }');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('doc-106'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
  });
});

test('a task has its duty holders in the order of the clause, and the words of the clause on the edge', async () => {
  const { data, errors } = await api.ask(`{
    tasks(where: { number: { eq: "四(二)" } }) {
      ledBy { nameZh }
      leadUnitsConnection(sort: [{ edge: { position: ASC } }]) { edges { properties { namedAs } } }
      responsible { nameZh collective members { nameZh } }
    }
  }`);
  expect(errors).toBeUndefined();
  const task = data.tasks[0]!;
  expect(task.ledBy.map(({ nameZh }) => nameZh)).toEqual(['高区管委', '市发展改革委', '市科技局']);
  expect(task.leadUnitsConnection.edges.map((edge) => edge.properties.namedAs)).toEqual([
    '高区管委',
    '市发展改革委',
    '市科技局',
  ]);
  const districts = task.responsible.at(-1)!;
  expect(districts).toMatchObject({ nameZh: '各区市政府〔管委〕', collective: true });
  expect(districts.members).toHaveLength(9);
});

test('a guarantee that names no responsible unit has an empty list', async () => {
  const { data } = await api.ask(
    '{ tasks(where: { number: { eq: "五(三)" } }) { ledBy { nameZh } responsible { nameZh } } }',
  );
  expect(data.tasks[0]!.ledBy.length).toBeGreaterThan(0);
  expect(data.tasks[0]!.responsible).toEqual([]);
});

test('targets come with number, unit, deadline and clause; before the document there were none', async () => {
  const { data, errors } = await api.ask<Record<'targets' | 'before', Target[]>>(
    '{ targets { name value unit by clause { number } } before: targets(scope: { asOf: "2018-11-29" }) { id } }',
  );
  expect(errors).toBeUndefined();
  expect(data.targets).toContainEqual({
    name: expect.stringContaining('孵化器'),
    value: 50,
    unit: '家',
    by: '2020-12-31',
    clause: { number: '四(六)' },
  });
  expect(data.before).toEqual([]);
});

test('sums that the document leaves open stay open', async () => {
  const { data } = await api.ask('{ subsidyRules(limit: 500) { kind amountWan } }');
  for (const { kind, amountWan } of data.subsidyRules) {
    const isOpen = ['MATCHING', 'CASE_BY_CASE', 'UNSPECIFIED'].includes(kind);
    expect([kind, amountWan === null]).toEqual([kind, isOpen]);
  }
});
