import type { Day } from '../../days';
import type { Attribute } from './columns';
import { bracketed, enumerated, type Language } from './language';

/** What a file can say of itself, in this order. */
const NAMES = {
  title: { zh: '标题', en: 'Title' },
  day: { zh: '数据日', en: 'Day of the data' },
  query: { zh: '查询条件', en: 'Query' },
  projection: { zh: '网络投影', en: 'Projection' },
  weighting: { zh: '边权算法', en: 'Weighting' },
  direction: { zh: '方向', en: 'Direction' },
  regions: { zh: '区划', en: 'Regions' },
  industries: { zh: '产业', en: 'Industries' },
  nodes: { zh: '节点数', en: 'Nodes' },
  edges: { zh: '边数', en: 'Edges' },
  isolated: { zh: '孤立数', en: 'Isolated' },
  left_out: { zh: '裁去部分', en: 'Left out' },
  sources: { zh: '来源数', en: 'Sources' },
  total_weight: { zh: '总权重', en: 'Total weight' },
  communities: { zh: '社群数', en: 'Communities' },
  modularity: { zh: '模块度', en: 'Modularity' },
  components: { zh: '连通分量数', en: 'Components' },
  graph_hash: { zh: '网络指纹', en: 'Hash of the network' },
  methods: { zh: '算法', en: 'Algorithms' },
  data_version: { zh: '数据版本', en: 'Version of the data' },
  fingerprint: { zh: '数据指纹', en: 'Fingerprint of the content' },
  note: { zh: '注意', en: 'Note' },
  citation: { zh: '引用格式', en: 'Cite as' },
};

/** One thing that a file says of itself, by its key and by that in words. */
export interface AboutLine {
  key: string;
  name: string;
  text: string;
}

export const ABOUT_COLUMNS: readonly Attribute<AboutLine>[] = [
  {
    name: 'key',
    type: 'string',
    width: 14,
    meaning: '项: what is said, by a word for programs',
    read: ({ key }) => key,
  },
  {
    name: 'name',
    type: 'string',
    width: 16,
    meaning: '项名: the same in the language asked for',
    read: ({ name }) => name,
  },
  {
    name: 'text',
    type: 'string',
    width: 110,
    meaning: '内容: what the file says of itself there',
    read: ({ text }) => text,
  },
];

/** What a citation names. */
interface Cited {
  title: string;
  day: Day;
  query: string;
  /** Which data of the project was loaded; null where none was. */
  data_version: string | null;
  /** SHA-256 of the content. */
  fingerprint: string;
}

/** What a file says of itself and how to cite it; what there is nothing to say of is left out. */
export function aboutLinesOf(
  said: Cited & Partial<Record<keyof typeof NAMES, string | number | null>>,
  language: Language,
): AboutLine[] {
  const whole: Partial<Record<string, string | number | null>> = { ...said, citation: cited(said, language) };
  return Object.entries(NAMES).flatMap(([key, name]) => {
    const text = whole[key] ?? '';
    return text === '' ? [] : [{ key, name: name[language], text: String(text) }];
  });
}

/**
 * How to cite a file.
 *
 * @param print what its fingerprint is called in Chinese
 */
export function cited(
  { title, day, query, data_version, fingerprint }: Cited,
  language: Language,
  print = '数据指纹',
): string {
  if (language === 'zh') {
    const version = data_version === null ? '' : `数据版本 ${data_version}，`;
    return `创新平台图谱：${title}。查询 ${query}，数据日 ${day}，${version}${print} SHA-256 ${fingerprint}。`;
  }
  const version = data_version === null ? '' : `data version ${data_version}, `;
  return `Innovation platform graph (创新平台图谱): ${title}. Query ${query}, data of ${day}, ${version}content SHA-256 ${fingerprint}.`;
}

/** Things in a row, each by its name and id. */
export function namedWithIds(things: readonly { id: string; nameZh: string }[], language: Language): string {
  return enumerated(
    things.map(({ id, nameZh }) => bracketed(nameZh, id, language)),
    language,
  );
}
