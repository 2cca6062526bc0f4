import { ask } from './ask';
import { withSynthetic } from './queries';
import { report, sideBySide } from './side-by-side';

/** What people type, from 1 to 40 characters: characters, Latin words, pinyin and initials, what is found and what is not. */
const OF_THE_CITY = [
  '纤',
  'w',
  '威海',
  'we',
  '碳纤维',
  'txw',
  '碳纖維',
  'weihai',
  'carbon fib',
  'tanxianwei',
  '威政办字〔2018〕106号',
  '威海碳纤维机器人海洋医疗器械研究院大学',
  'Weihai Innovation Park of the University',
  '威海市人民政府办公室关于加快科技创新平台建设的意见威海市人民政府办公室关于加快',
];

/** The same of the synthetic nation, whose names are alike by the hundred thousand. */
const OF_THE_NATION = [
  '合',
  'o',
  '合成',
  'he',
  '合成150市',
  'hecheng',
  'organization',
  '合成150市企业12',
  'Organization 12 of Synthetic City 150',
  'Organization 12 of Synthetic City 150 Enterprise'.slice(0, 40),
];

/** Promised: p50 under 60 ms for what is found in the city alone. */
export function benchSearch(url: string): Promise<string> {
  return time(url, OF_THE_CITY);
}

/** Promised: p50 under 300 ms among the nation. */
export function benchSearchOfNation(url: string): Promise<string> {
  return time(url, [...OF_THE_CITY, ...OF_THE_NATION], withSynthetic);
}

async function time(url: string, texts: readonly string[], asked = (text: string) => text): Promise<string> {
  const times = await sideBySide(
    [
      ...texts.map((text) => ({ name: `${[...text].length}: ${text}`, run: () => ask(url, asked(query(text))) })),
      ...texts
        .slice(0, 1)
        .map((text) => ({ name: `${text} with facets`, run: () => ask(url, asked(query(text, FACETS))) })),
    ],
    { rounds: 30, warmUp: 10 },
  );
  return report(times);
}

const FACETS = 'facets { kind { value count } region { value count } }';

const query = (text: string, more = '') => `{
  search(text: ${JSON.stringify(text)}, first: 10) { totalCount ${more} edges { score kind matchedBy highlights { field words } } }
}`;
