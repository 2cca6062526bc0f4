import type { CoverageGap, CoverageStatus } from '../answers';
/** The scores of the gaps of the real city, against those reckoned straight from the files. */
import { canBeRaised, isThere, type Question, rankOn, reckon } from '../coverage/independent-reckoning';
import { useSeed } from '../harness';
import { firstDay, storyOfTheCity } from './city-story';
import { rowsOf } from './seeded';

const api = useSeed();

const SCORES = `query ($scope: CoverageScopeInput) {
  coverageGaps(scope: $scope, first: 500) {
    edges { node { score status slot industry { id } scoreParts { part raw indicators { id nameZh } } } }
  }
}`;

async function gapsOf(scope: object): Promise<CoverageGap[]> {
  const { data, errors } = await api.ask(SCORES, { scope });
  expect(errors).toBeUndefined();
  return data.coverageGaps.edges.map(({ node }) => node);
}

const STATUS: Partial<Record<CoverageStatus, number>> = { MISSING: 1, UNKNOWN: 0.5, IN_PROGRESS: 0.25 };
/** The rank of the provincial level. */
const PROVINCIAL = 3;

const story = storyOfTheCity();
const platforms = Object.entries(story.platforms ?? {});
const organizations = new Map(rowsOf('weihai/organizations').map((row) => [row.id, row]));
// No tie of the files to an organization has ended.
const ties = rowsOf('weihai/links').filter(
  ({ type = '', from_id }) => ['LEADS', 'CO_BUILDS', 'SUPPORTS', 'FUNDS'].includes(type) && organizations.has(from_id),
);
const transitions = rowsOf('document/kind_transitions');

/** What a gap counts but for its distance and its time in progress. */
function expected({ industry, slot }: CoverageGap, question: Question, cells: Record<string, string>) {
  const serving = platforms.filter(([, platform]) => isThere(story, platform, industry!.id, question));
  const ids = serving.map(([id]) => id);
  const behind = new Set(
    ties
      .filter(({ to_id = '', since }) => ids.includes(to_id) && (firstDay(since) ?? '') <= question.asOf)
      .map(({ from_id }) => from_id),
  );
  const backers = [...organizations.values()].filter(({ id }) => behind.has(id));
  const mayLead = rowsOf('document/slot_leads')
    .filter((row) => row.slot === slot)
    .map(({ role }) => role);
  return {
    ENTERPRISES: backers.filter(({ kind }) => kind === 'ENTERPRISE').length,
    NEIGHBOUR_SLOTS: Object.entries(cells).filter(([other, status]) => other !== slot && status === 'COVERED').length,
    LEVEL: serving.filter(([, platform]) => rankOn(platform, question.asOf) >= PROVINCIAL).length,
    UPGRADABLE: serving.filter(([, platform]) => canBeRaised(platform, slot!, question.asOf, transitions)).length,
    LEADERS: backers.filter(({ roles = '' }) => roles.split('|').some((role) => mayLead.includes(role))).length,
  };
}

test.each([
  { asOf: '2018-12-01' },
  { asOf: '2026-11-24' },
  { asOf: '2026-11-24', rollUp: true },
  { asOf: '2026-11-24', region: 'r-a008' },
])('what the gaps of all units of the seven clusters count for %j is what the files say', async (asked) => {
  const question = { rollUp: false, region: null, minLevel: null, ...asked };
  const cells = reckon(story, question);
  const gaps = await gapsOf({ includeSubfields: true, ...asked });
  expect(gaps).toHaveLength(
    Object.values(cells)
      .flatMap((unit) => Object.values(unit))
      .filter((status) => status !== 'COVERED').length,
  );
  for (const gap of gaps) {
    const raw = Object.fromEntries(gap.scoreParts.map(({ part, raw: counted }) => [part, counted]));
    const counts = expected(gap, question, cells[gap.industry!.id] ?? {});
    expect({ ...gap, raw }).toMatchObject({ raw: counts });
    if (question.region !== null || gap.status === 'IN_PROGRESS') continue;
    const { ENTERPRISES: firms, NEIGHBOUR_SLOTS: covered, LEVEL: high, UPGRADABLE: raised, LEADERS: leads } = counts;
    const others = firms / (firms + 3) + covered / 4 + high / (high + 3) + raised / (raised + 1) + leads / (leads + 5);
    expect(gap.score).toBeCloseTo((5 * STATUS[gap.status]! + others) / 10, 6);
  }
});

test('the city has gaps that count enterprises, neighbours and levels of every kind', async () => {
  const gaps = await gapsOf({ includeSubfields: true, asOf: '2026-11-24', region: 'r-a003' });
  for (const kind of ['ENTERPRISES', 'NEIGHBOUR_SLOTS', 'LEVEL', 'UPGRADABLE', 'LEADERS', 'DISTANCE']) {
    const raws = gaps.map(({ scoreParts }) => scoreParts.find(({ part }) => part === kind)?.raw);
    expect(new Set(raws).size).toBeGreaterThan(1);
  }
});

test('a published number of firms is shown beside the enterprises and does not enter the count', async () => {
  const [gap] = await gapsOf({ industries: ['i-d007'], asOf: '2026-11-24' });
  const part = gap?.scoreParts.find((one) => one.part === 'ENTERPRISES');
  expect(part).toMatchObject({ raw: 1, indicators: [{ nameZh: '规模以上家纺企业' }] });
});

test('by default the missing slots of the seven clusters are told apart', async () => {
  const gaps = await gapsOf({ asOf: '2026-01-01' });
  const scores = gaps.filter(({ status }) => status === 'MISSING').map(({ score }) => score);
  expect(Math.max(...scores) - Math.min(...scores)).toBeGreaterThan(0.3);
  expect(new Set(scores).size).toBeGreaterThan(scores.length * 0.8);
});
