import { readFacts } from '../../src/intake/tables/tables';
import { copySeed, type SeedFolder } from './folder';

let seed: SeedFolder;

beforeEach(() => {
  seed = copySeed();
});
afterEach(() => seed.dispose());

/** Gives a file the column, empty in all rows but those that are added. */
function addRows(file: string, ...rows: string[]): void {
  seed.edit(file, (text) => {
    const [header, ...lines] = text.trimEnd().split('\n');
    return [`${header},synthetic`, ...lines.map((line) => `${line},`), ...rows, ''].join('\n');
  });
}

test('a row that says so is synthetic with all that it tells, and no other is', () => {
  addRows('weihai/regions', 'r-made-up,甲,,DISTRICT,r-a001,s-a001,true');
  const { nodes, relationships } = readFacts(seed.path);
  expect(nodes.filter(({ synthetic }) => synthetic).map(({ id }) => id)).toEqual(['r-made-up']);
  const told = relationships.filter(({ synthetic }) => synthetic);
  expect(told.map(({ from, type, to }) => [from.id, type, to.id])).toEqual([['r-made-up', 'PART_OF', 'r-a001']]);
  const [made] = nodes.filter(({ id }) => id === 'r-made-up');
  expect(made?.properties).not.toHaveProperty('synthetic');
});

test('a synthetic relationship may join what is real', () => {
  addRows('weihai/participations', 'c-0001,o-a100,true');
  const told = readFacts(seed.path).relationships.filter(({ synthetic }) => synthetic);
  expect(told.map(({ from, type, to }) => [from.id, type, to.id])).toEqual([['o-a100', 'TAKES_PART_IN', 'c-0001']]);
});

test('what rests on something synthetic has to be so too', () => {
  addRows('weihai/regions', 'r-made-up,甲,,DISTRICT,r-a001,s-a001,true', 'r-real,乙,,DISTRICT,r-made-up,s-a001,');
  expect(seed.problems()).toEqual([
    expect.stringMatching(/parent_id r-made-up is synthetic.*write true under synthetic/),
  ]);
});

test('a word other than true or false is refused with its line', () => {
  addRows('weihai/regions', 'r-made-up,甲,,DISTRICT,r-a001,s-a001,yes');
  expect(seed.problems()).toEqual([expect.stringMatching(/regions\.csv.*synthetic must be true or false/)]);
});
