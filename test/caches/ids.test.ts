import { isObjectType } from 'graphql';
import { LABELS } from '../../src/facts/nouns';
import { readSchema } from '../printed-schema';

const schema = readSchema();

const labels: ReadonlySet<string> = new Set(LABELS);

/** What is no stored thing and yet one by its id: it is asked for by that, whatever else was asked. */
const JOBS = ['NetworkAnalysis', 'NetworkRobustness'];

test('a type with an `id` is that of a stored thing or of a job: a client keeps what has one under it', () => {
  const identified = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && 'id' in type.getFields())
    .map(({ name }) => name);
  expect(identified.filter((name) => !labels.has(name)).sort()).toEqual(JOBS);
});
