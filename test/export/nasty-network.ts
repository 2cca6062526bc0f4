import type { World } from '../harness';
import type { SmallWorld } from '../story';

/** Names that would break a format or run in a spreadsheet; the last has what XML can't hold. */
export const NASTY = {
  a: '=HYPERLINK("http://evil.example","x")',
  b: `<b>&amp; "two" 'one' \\ | ]]>`,
  c: '-1+2\r\nsecond\tline',
  d: 'bell \u0007 and 𠮷',
};

const named = (text: string) => ({ nameZh: text, nameEn: text });

/**
 * Four organizations of nasty names: a is tied to b by two projects with a gap between them, to c by an undated one, and
 * to d by a platform from 2015 on.
 */
export function nastyNetwork({ write }: World): Promise<SmallWorld> {
  return write({
    source: { title: '<title> & "quotes"\n=1+1', url: 'https://example.org/?a=1&b=<2>' },
    organizations: {
      a: { roles: ['INDUSTRY', 'USER'], ...named(NASTY.a) },
      b: { roles: ['RESEARCH'], ...named(NASTY.b) },
      c: named(NASTY.c),
      d: named(NASTY.d),
    },
    collaborations: {
      first: { since: '2010-01-01', until: '2012-01-01', members: ['a', 'b'] },
      second: { since: '2011-01-01', until: '2013-01-01', kind: 'AGREEMENT', members: ['a', 'b'] },
      third: { since: '2015-06-01', members: ['a', 'b'] },
      undated: { members: ['a', 'c'] },
    },
    platforms: { p: { kind: 'KEY_LABORATORY' } },
    ties: [
      ['a', 'LEADS', 'p', { since: '2014-01-01' }],
      ['d', 'CO_BUILDS', 'p', { since: '2015-01-01', basis: 'INFERRED' }],
    ],
  });
}
