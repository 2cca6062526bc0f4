import { useWorld } from '../../harness';

const world = useWorld();

// Of an API that nobody has asked yet: the engine then first asks the database what it is.
test('the first question may be one to count by', async () => {
  const api = await world.startApi();
  const { data, errors } = await api.ask(`{
    platformsConnection(where: { id: { in: ["p-a001"] } }) { totalCount facets { kind { value count } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.platformsConnection.totalCount).toBe(1);
});
