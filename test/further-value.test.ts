import { type GraphQLEnumType, isEnumType } from 'graphql';
import { wordIn } from '../src/export/table/language';
import { buildSchema } from '../src/schema';
import * as vocabulary from '../src/vocabulary';
import { copySeed } from './seed/folder';

// What a further value of an enum takes: an entry in its vocabulary.

jest.mock('../src/vocabulary', () => {
  const actual = jest.requireActual('../src/vocabulary');
  const { PlatformKind } = actual;
  const values = { ...PlatformKind.values, SEA_TRIAL_SITE: '海试场: a site where things are tried at sea' };
  return { __esModule: true, ...actual, PlatformKind: { ...PlatformKind, values } };
});

const FURTHER = 'SEA_TRIAL_SITE' as vocabulary.PlatformKind;

test('a value with an entry is in the API, with its meaning', async () => {
  const kind = (await buildSchema()).getType('PlatformKind');
  expect(isEnumType(kind)).toBe(true);
  expect((kind as GraphQLEnumType).getValue(FURTHER)).toMatchObject({
    description: '海试场: a site where things are tried at sea',
  });
});

test('it is taken from the tables of the seed, and told in the words of exports', () => {
  const seed = copySeed();
  const asked = (kind: string) => {
    seed.edit('document/slot_rules', (text) => text.replace(/,SCIENCE_PARK,[A-Z_|]+,/, `,SCIENCE_PARK,${kind},`));
    return seed.problems();
  };
  expect(asked('NO_SUCH_KIND')).toEqual([expect.stringContaining('NO_SUCH_KIND')]);
  expect(asked(FURTHER)).toEqual([]);
  expect(wordIn(vocabulary.PlatformKind, FURTHER, 'zh')).toBe('海试场');
  seed.dispose();
});
