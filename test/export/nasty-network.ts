import { cypher } from '../../src/database/cypher';
import type { Graph } from '../../src/database/graph';
import { type SmallNetwork, smallNetwork } from '../network/small-network';

/** Names that would break a format or run in a spreadsheet; the last has what XML can't hold. */
export const NASTY = {
  a: '=HYPERLINK("http://evil.example","x")',
  b: `<b>&amp; "two" 'one' \\ | ]]>`,
  c: '-1+2\r\nsecond\tline',
  d: 'bell \u0007 and 𠮷',
};

const RENAME = cypher`
  UNWIND $names AS row MATCH (organization:Organization {id: row.id})
  SET organization.nameZh = row.name, organization.nameEn = row.name`;
const READDRESS = cypher`
  MATCH (source:Source {id: $id})
  SET source.title = '<title> & "quotes"' + $newline + '=1+1', source.url = 'https://example.org/?a=1&b=<2>'`;

/**
 * Four organizations of nasty names: a is tied to b by two projects with a gap between them, to c by an undated one, and
 * to d by a platform from 2015 on.
 */
export async function nastyNetwork(graph: Graph): Promise<SmallNetwork> {
  const network = await smallNetwork(graph, {
    organizations: { a: { roles: ['INDUSTRY', 'USER'] }, b: { roles: ['RESEARCH'] }, c: {}, d: {} },
    collaborations: {
      first: { since: '2010-01-01', until: '2012-01-01', members: ['a', 'b'] },
      second: { since: '2011-01-01', until: '2013-01-01', kind: 'AGREEMENT', members: ['a', 'b'] },
      third: { since: '2015-06-01', members: ['a', 'b'] },
      undated: { members: ['a', 'c'] },
    },
    platforms: {
      p: {
        ties: [
          { of: 'a', type: 'LEADS', since: '2014-01-01' },
          { of: 'd', type: 'CO_BUILDS', since: '2015-01-01', basis: 'INFERRED' },
        ],
      },
    },
  });
  await graph.write(async (transaction) => {
    const names = Object.entries(NASTY).map(([name, text]) => ({ id: network.id(name), name: text }));
    await transaction.run(RENAME, { names });
    await transaction.run(READDRESS, { id: network.id('source'), newline: '\n' });
  });
  return network;
}
