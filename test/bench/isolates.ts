import { ask } from './ask';
import { communities, measures, organizationMeasures } from './network-queries';
import { report, sideBySide } from './side-by-side';

/** Another least weight makes it another network, projected and measured anew, with the same edges. */
let round = 0;
function anew(): string {
  round += 1;
  return `minWeight: ${round / 1e6}`;
}

const QUERIES = [
  { name: 'measures of the whole', query: (about: string) => measures(`(${about})`) },
  { name: 'all measures of 50 organizations', query: (about: string) => organizationMeasures(`${about}, first: 50`) },
  { name: 'communities', query: (about: string) => communities(`(${about})`) },
];

/** What measures of a network take with those that nothing ties, as a multiple of what they take without. */
export async function benchIsolates(url: string): Promise<string> {
  const reports: string[] = [];
  for (const { name, query } of QUERIES) {
    const times = await sideBySide(
      [
        { name, run: () => ask(url, query(anew())) },
        { name: 'the same with isolates', run: () => ask(url, query(`${anew()}, includeIsolates: true`)) },
      ],
      { rounds: 40, warmUp: 10 },
    );
    reports.push(report(times));
  }
  return reports.join('\n');
}
