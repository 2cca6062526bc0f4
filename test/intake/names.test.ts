import fc from 'fast-check';
import { matchText, normalizeName } from '../../src/intake/names';

test.each([
  ['国家〔威海〕区域创新中心', '国家威海区域创新中心'],
  ['国家（威海）区域创新中心', '国家威海区域创新中心'],
  ['国家(威海)区域创新中心', '国家威海区域创新中心'],
  ['国家[威海]【区域】创新中心', '国家威海区域创新中心'],
  ['“五个一”平台计划', '五个一平台计划'],
  ['"五个一" 平台计划', '五个一平台计划'],
  ['《意见》「二」', '意见二'],
  ['各区市政府〔管委〕', '各区市政府管委'],
  ['ＨＩＴ　Ｗｅｉｈａｉ', 'hitweihai'],
  ['Weihai  Innovation\tPark', 'weihaiinnovationpark'],
  ["Weihai Municipal People's Government", 'weihaimunicipalpeoplesgovernment'],
  ['Weihai Municipal People’s Government', 'weihaimunicipalpeoplesgovernment'],
  ['威海市1+4+N平台', '威海市1+4+n平台'],
  ['ﬁbre ②', 'fibre2'],
  ['山東大學 臺灣', '山东大学台湾'],
  ['\ufeff碳\u200b纤\u00ad维\ufe0f', '碳纤维'],
  ['Wēihǎi Café', 'weihaicafe'],
  ['（）', ''],
])('the name %s is matched as %s', (name, normal) => {
  expect(normalizeName(name)).toBe(normal);
});

test('a normalized name is its own normal form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(normalizeName(normalizeName(name))).toBe(normalizeName(name));
    }),
    { numRuns: 2_000 },
  );
});

test('brackets, quotes and spaces tell no names apart wherever they stand', () => {
  const noise = fc.constantFrom('(', '）', '〔', '】', '“', '"', ' ', '\u3000', '\n');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('威', '海', 'A', '1')), fc.array(noise), (letters, signs) => {
      const spread = letters.map((letter, index) => `${signs[index] ?? ''}${letter}`).join('');
      expect(normalizeName(spread)).toBe(normalizeName(letters.join('')));
    }),
  );
});

test('the match text holds each name once, a line each', () => {
  expect(matchText(['山东大学(威海)', '山东大学（威海）', 'SDU Weihai'])).toBe('山东大学威海\nsduweihai');
});
