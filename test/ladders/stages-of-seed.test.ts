import { readFacts } from '../../src/intake/tables/tables';
import { copySeed } from '../seed/folder';

test('each stage of one kind and level may have a row of its own; the furthest has the plain id', () => {
  const seed = copySeed();
  const rows = [
    'p-a005,KEY_LABORATORY,MUNICIPAL,2015,,s-a001,CULTIVATING',
    'p-a005,KEY_LABORATORY,MUNICIPAL,2016,,s-a001,APPLIED',
    'p-a005,KEY_LABORATORY,MUNICIPAL,2018,,s-a001,DESIGNATED',
  ];
  seed.append('weihai/designations', ...rows);
  expect(seed.problems()).toEqual([]);
  const stages = readFacts(seed.path)
    .nodes.filter(({ id }) => id.startsWith('d-p-a005-key_laboratory-municipal'))
    .map(({ id, properties }) => [id, properties?.stage]);
  expect(stages).toEqual([
    ['d-p-a005-key_laboratory-municipal-cultivating', 'CULTIVATING'],
    ['d-p-a005-key_laboratory-municipal-applied', 'APPLIED'],
    ['d-p-a005-key_laboratory-municipal', 'DESIGNATED'],
  ]);
  seed.append('weihai/designations', rows[0] as string);
  expect(seed.problems()).toEqual([expect.stringContaining('is there already')]);
  seed.dispose();
});
