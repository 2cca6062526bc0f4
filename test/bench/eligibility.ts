import { ask } from './ask';
import { withSynthetic } from './queries';
import { report, sideBySide } from './side-by-side';

const ITEMS = `counts { fits depends lacks past notFor }
  items { status right lacks awaits amountWan reasonZh rule { id recipient } clause { number } leadUnits { nameZh } }
  questions(limit: 5) { questionZh settles bearsOn }`;

const OF_ONE = `{ eligibility(organization: "o-a062") { ${ITEMS} } }`;

const OF_A_PROFILE = `{ eligibility(profile: { kind: ENTERPRISE, region: "r-a003", titles: [],
  platforms: [{ kind: INCUBATOR, openedOn: "2020-01-01", designations: [{ level: NATIONAL, since: "2021-01-01" }] }] }) { ${ITEMS} } }`;

const ofRule = (rule: string) => `{ organizationsEligible(rule: "${rule}", first: 50) {
  totalCount edges { node { organization { id nameZh } eligibility { status awaits reasonZh } } } } }`;

/** Promised: p50 under 30 ms for one organization, on the seed alone. */
export async function benchEligibility(url: string): Promise<string> {
  const contestants = [
    { name: 'eligibility of one organization', run: () => ask(url, OF_ONE) },
    { name: 'eligibility of a profile', run: () => ask(url, OF_A_PROFILE) },
    { name: 'organizations of a rule for incubators', run: () => ask(url, ofRule('sub-4-6-1')) },
  ];
  return report(await sideBySide(contestants, { rounds: 200, warmUp: 50 }));
}

/** Promised: p50 under 300 ms for a rule with the whole nation at hand. */
export async function benchEligibilityOfNation(url: string): Promise<string> {
  const rules = ['sub-4-6-1', 'sub-5-2-1', 'sub-5-4-1'];
  const contestants = rules.map((rule) => ({
    name: `organizations of ${rule}, synthetic ones too`,
    run: () => ask(url, withSynthetic(ofRule(rule))),
  }));
  return report(await sideBySide(contestants, { rounds: 50, warmUp: 10 }));
}
