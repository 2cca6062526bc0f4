import type { Language } from '../table/language';

/** What a citation names. */
interface Cited {
  title: string;
  day: string;
  query: string;
  version: string | null;
  fingerprint: string;
}

/** What an exported network says besides the data, in each language. */
const TEXTS = {
  zh: {
    project: '创新平台图谱',
    title: '合作网络',
    projections: {
      ORGANIZATION_ORGANIZATION: '机构之间',
      ORGANIZATION_PLATFORM: '机构与平台之间',
      INDUSTRY_INDUSTRY: '产业之间',
      ROLE_ROLE: '角色之间(政产学研金服用)',
    },
    sheets: { nodes: '节点', edges: '边', sources: '来源', about: '说明' },
    about: {
      title: '标题',
      day: '数据日',
      query: '查询条件',
      projection: '网络投影',
      weighting: '边权算法',
      regions: '区划',
      industries: '产业',
      nodes: '节点数',
      edges: '边数',
      isolated: '孤立数',
      left_out: '裁去部分',
      sources: '来源数',
      data_version: '数据版本',
      fingerprint: '数据指纹',
      note: '注意',
      citation: '引用格式',
    },
    outOf: (shown: number, all: number) => `${shown}(裁剪前 ${all})`,
    note:
      '没有边只表示没有来源说明,不表示没有合作。度与强度为裁剪前之值。since 为已知最早之日,until 为自该日起不再存续(不含当日),空表示未知或仍存续。' +
      'basis 为 STATED 表示至少一项联系有来源明示,INFERRED 表示均为推断。节点与边相同则数据指纹相同。',
    cited: ({ title, day, query, version, fingerprint }: Cited) =>
      `创新平台图谱:${title}。查询 ${query},数据日 ${day},${version === null ? '' : `数据版本 ${version},`}数据指纹 SHA-256 ${fingerprint}。`,
    cut: '……(全文见 CSV)',
  },
  en: {
    project: 'Innovation platform graph',
    title: 'Network of collaboration',
    projections: {
      ORGANIZATION_ORGANIZATION: 'organizations',
      ORGANIZATION_PLATFORM: 'organizations and platforms',
      INDUSTRY_INDUSTRY: 'industries',
      ROLE_ROLE: 'the seven roles (政产学研金服用)',
    },
    sheets: { nodes: 'Nodes', edges: 'Edges', sources: 'Sources', about: 'About' },
    about: {
      title: 'Title',
      day: 'Day of the data',
      query: 'Query',
      projection: 'Projection',
      weighting: 'Weighting',
      regions: 'Regions',
      industries: 'Industries',
      nodes: 'Nodes',
      edges: 'Edges',
      isolated: 'Isolated',
      left_out: 'Left out',
      sources: 'Sources',
      data_version: 'Version of the data',
      fingerprint: 'Fingerprint of the content',
      note: 'Note',
      citation: 'Cite as',
    },
    outOf: (shown: number, all: number) => `${shown} (${all} before the cut)`,
    note:
      'No edge means none that a source tells of. Degree and strength are those before the cut. `since` is the first day known, `until` the day ' +
      'from which it holds no more, itself not included; empty is not known, or still so. `basis` is STATED where a source states at least one ' +
      'tie, INFERRED where all are inferred. The same nodes and edges have the same fingerprint.',
    cited: ({ title, day, query, version, fingerprint }: Cited) =>
      `Innovation platform graph (创新平台图谱): ${title}. Query ${query}, data of ${day}, ${version === null ? '' : `data version ${version}, `}content SHA-256 ${fingerprint}.`,
    cut: '… (the CSV has all of it)',
  },
} as const satisfies Record<Language, unknown>;

export type NetworkTexts = (typeof TEXTS)[Language];

export function networkTextsIn(language: Language): NetworkTexts {
  return TEXTS[language];
}
