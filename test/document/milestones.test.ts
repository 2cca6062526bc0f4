import { useSeed } from '../harness';
import { rowsOf } from '../seed/seeded';

const api = useSeed();

test('the days that matter are those of the documents, their targets and the policies, in their order', async () => {
  const { data } = await api.ask(`{
    milestones { on onPrecision kind document { id } policy { id } targets { id by clause { source { id } } } }
    documents(limit: 100) { id issuedOn }
    targets { id by }
  }`);
  const { milestones, documents, targets } = data;
  expect(milestones.map(({ on }) => on)).toEqual(milestones.map(({ on }) => on).sort());
  const of = (kind: string) => milestones.filter((one) => one.kind === kind);

  const byId = (days: [string, string][]) => days.sort(([a], [b]) => (a < b ? -1 : 1));
  expect(byId(of('DOCUMENT_ISSUED').map(({ document, on }) => [document!.id, on]))).toEqual(
    byId(documents.map(({ id, issuedOn }) => [id, issuedOn as string])),
  );
  const policies = rowsOf('weihai/policies');
  for (const [kind, column] of [
    ['POLICY_PROMULGATED', 'issued_on'],
    ['POLICY_REPEALED', 'repealed_on'],
  ] as const) {
    const told = policies.filter((row) => row[column] !== '');
    expect(byId(of(kind).map(({ policy, on }) => [policy!.id, on]))).toEqual(
      byId(told.map((row) => [row.id!, `${row[column]}-01-01`.slice(0, 10)])),
    );
    expect(of(kind).map(({ onPrecision }) => onPrecision === 'YEAR')).toEqual(
      of(kind).map(({ policy }) => policies.find(({ id }) => id === policy!.id)![column]!.length === 4),
    );
  }
  const due = of('TARGETS_DUE').flatMap((one) => one.targets.map(({ id }): [string, string] => [id, one.on]));
  expect(byId(due)).toEqual(byId(targets.filter(({ by }) => by !== null).map(({ id, by }) => [id, by as string])));
});
