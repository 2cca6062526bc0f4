import { ask } from './ask';
import { report, sideBySide } from './side-by-side';

const PLATFORMS = '{ platforms(limit: 500) { id state level industries { id } parents { id } } }';
const OTHERS = '{ industries(limit: 500) { id } organizations(limit: 500) { id } regions { id } }';

const SCENARIO = `query ($changes: [ChangeInput!]!) {
  coverageScenario(changes: $changes) {
    coverage { counts { covered inProgress unknown missing } units { industry { id nameZh } cells { slot status } } }
    coverageGaps(first: 50) { totalCount edges { node { key status industry { nameZh } clause { number } } } }
    targetProgress(scope: { region: "r-a001" }) { targets { target { id } known distance } }
    architectureIssues(scope: { region: "r-a001" }, first: 50) { totalCount edges { node { key severity } } }
    coverageComparison { changeCount changes { slot before after platforms { kind platform { id nameZh } } } }
  }
}`;

interface Platform {
  id: string;
  state: string | null;
  level: string | null;
  industries: { id: string }[];
  parents: { id: string }[];
}

type Things = Record<'industries' | 'organizations' | 'regions', { id: string }[]>;

/** Scenarios of 50 and 200 changes over HTTP, each with the coverage, gaps, targets, structure and comparison of Weihai. */
export async function benchScenario(url: string): Promise<string> {
  const { platforms } = (await ask(url, PLATFORMS)) as { platforms: Platform[] };
  const things = (await ask(url, OTHERS)) as Things;
  const contestants = [1, 50, 200].map((count) => {
    const changes = mixOf(platforms, things, count);
    const name = `a scenario of ${changes.length} changes, five answers`;
    return { name, run: () => ask(url, SCENARIO, { changes }) };
  });
  return report(await sideBySide(contestants, { rounds: 50, warmUp: 10 }));
}

/** So many changes of all kinds, in turn, of the seed's platforms, none contradicting another. */
function mixOf(platforms: Platform[], { industries, organizations, regions }: Things, count: number): object[] {
  const operating = platforms.filter(({ state }) => state === 'OPERATING');
  const at = <Item>(items: Item[], index: number) => items[index % items.length] as Item;
  const changes: object[] = [];
  for (let index = 0; changes.length < count; index += 1) {
    const platform = at(operating, index).id;
    const { industries: served, parents, level } = at(operating, index);
    const industry = industries.find(({ id }) => !served.some((one) => one.id === id))?.id;
    const kinds = [
      {
        add: {
          kind: 'SCIENCE_PARK',
          industries: [at(industries, index).id],
          region: at(regions, index).id,
          ledBy: at(organizations, index).id,
        },
      },
      // Platforms repeat once the list is through, so that a kind of change meets each of them once at most.
      ...(level === 'NATIONAL' ? [] : [{ upgrade: { platform, level: 'NATIONAL' } }]),
      { serve: { platform, industry } },
      { join: { platform, organization: at(organizations, index).id, as: 'FUNDS' } },
      ...(parents.length > 0 ? [] : [{ attach: { platform, parent: 'added-1' } }]),
      ...(index % 10 === 9 ? [{ close: { platform: at(operating, operating.length - index).id } }] : []),
    ];
    changes.push(...kinds.slice(0, count - changes.length));
  }
  return changes;
}
