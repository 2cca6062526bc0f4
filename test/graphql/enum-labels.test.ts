import { isEnumType } from 'graphql';
import { useWorld } from '../harness';
import { readSchema } from '../printed-schema';

const { api } = useWorld();

const LABELS = `query ($enums: [String!]) { enumLabels(enums: $enums) {
  name description values { value nameZh nameEn description } } }`;

test('every enum of the schema but those of sorting has its words', async () => {
  const enums = Object.values(readSchema().getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__') && name !== 'SortDirection');
  const { data } = await api.ask(LABELS);
  const labels = new Map(data.enumLabels.map((one) => [one.name, one]));
  expect([...labels.keys()]).toEqual(enums.map(({ name }) => name).sort());
  for (const type of enums) {
    const { description, values } = labels.get(type.name)!;
    expect(description).toBe(type.description);
    expect(values.map(({ value }) => value).sort()).toEqual(
      type
        .getValues()
        .map(({ name }) => name)
        .sort(),
    );
    for (const { value, nameZh, nameEn, description } of values) {
      expect(description).toBe(type.getValue(value)?.description);
      expect(description.startsWith(nameZh)).toBe(true);
      expect(nameZh).toMatch(/\p{Script=Han}/u);
      expect(nameEn).toMatch(/^[A-Z0-9][a-z0-9 ]*$/);
    }
  }
});

test('those that are named come in the order of their names', async () => {
  const { data } = await api.ask(LABELS, { enums: ['PlatformLevel', 'Basis'] });
  expect(data.enumLabels.map(({ name }) => name)).toEqual(['PlatformLevel', 'Basis']);
  const [levels] = data.enumLabels;
  expect(levels?.values).toContainEqual(
    expect.objectContaining({ value: 'NATIONAL', nameZh: '国家级', nameEn: 'National' }),
  );
});

test.each([
  [[], 'An empty list asks for no enum'],
  [['PlatformKinds'], 'There is no enum PlatformKinds; leave `enums` out to see all.'],
])('%j is refused by name', async (enums, message) => {
  const { errors } = await api.ask(LABELS, { enums });
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'enums' });
});
