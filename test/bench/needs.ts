import { ask } from './ask';
import { report, sideBySide } from './side-by-side';

/** Needs as an enterprise puts them, short and long, in Chinese and English, with and without industry and region. */
const NEEDS = [
  'need: { text: "碳纤维预浸料固化" }',
  'need: { text: "carbon fibre prepreg curing" }',
  'need: { text: "海参肽低温酶解提取与中试", industry: "i-a005", region: "r-a003" }',
  'need: { text: "研究开发一种用于医用高分子材料耗材表面的亲水涂层技术，要求涂层均匀、牢固，能够通过生物相容性检测，并可在现有生产线上实现规模化生产" }',
];

/** Promised: p50 under 60 ms for each need on the seed. */
export async function benchNeeds(url: string): Promise<string> {
  const times = await sideBySide(
    NEEDS.map((need) => ({ name: need, run: () => ask(url, query(need)) })),
    { rounds: 50, warmUp: 20 },
  );
  return report(times);
}

const query = (need: string) => `{
  needMatches(${need}, first: 20) {
    totalCount wordsNotFound summary { zh }
    edges { node { kind score match { ... on Entity { id nameZh } } scoreParts { part contribution } reasons { words level state steps industries { nameZh } } } }
  }
}`;
