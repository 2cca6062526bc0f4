import { inEachLanguage } from '../table/language';

/** What an exported network says besides the data. */
export const NETWORK_TEXTS = inEachLanguage({
  project: { zh: '创新平台图谱', en: 'Innovation platform graph' },
  title: { zh: '合作网络', en: 'Network of collaboration' },
  projections: {
    ORGANIZATION_ORGANIZATION: { zh: '机构之间', en: 'organizations' },
    ORGANIZATION_PLATFORM: { zh: '机构与平台之间', en: 'organizations and platforms' },
    INDUSTRY_INDUSTRY: { zh: '产业之间', en: 'industries' },
    ROLE_ROLE: { zh: '角色之间（政产学研金服用）', en: 'the seven roles (政产学研金服用)' },
  },
  directed: { zh: '有向：由出资方指向受资方', en: 'directed, from who funds to who is funded' },
  sheets: {
    nodes: { zh: '节点', en: 'Nodes' },
    edges: { zh: '边', en: 'Edges' },
    ties: { zh: '联系', en: 'Ties' },
    sources: { zh: '来源', en: 'Sources' },
    about: { zh: '说明', en: 'About' },
  },
  slices: {
    title: { zh: '逐年切片', en: 'by year' },
    note: {
      zh:
        '每年的网络含当年任一日存续的联系；起止均不知的联系计入每一年，除非只要有日期者（datedOnly）。year 为该年表格所在文件夹，' +
        'from 与 to 为切片的首日与末日（含当日）。没有边只表示没有来源说明，不表示没有合作。',
      en:
        'The network of a year has the ties that hold on any of its days; a tie dated at neither end is in every year, unless only dated ones are ' +
        'asked for (datedOnly). `year` is the folder of its tables, `from` and `to` the first and the last day of the slice. No edge means none that a source tells of.',
    },
  },
  outOf: {
    zh: (shown: number, all: number) => `${shown}（裁剪前 ${all}）`,
    en: (shown: number, all: number) => `${shown} (${all} before the cut)`,
  },
  note: {
    zh:
      '没有边只表示没有来源说明，不表示没有合作。度与强度为裁剪前之值。since 为已知最早之日，until 为自该日起不再存续（不含当日），空表示未知或仍存续；' +
      '_precision 为所知精度（YEAR 只知年份），_basis 为 INFERRED 表示取自平台启用或关闭之日。funders 为出资给对方的节点。' +
      'basis 为 STATED 表示至少一项联系有来源明示，INFERRED 表示均为推断。节点与边相同则数据指纹相同。',
    en:
      'No edge means none that a source tells of. Degree and strength are those before the cut. `since` is the first day known, `until` the day ' +
      'from which it holds no more, itself not included; empty is not known, or still so. `_precision` is how exactly the day is known (YEAR: only ' +
      'the year), `_basis` INFERRED where it is that on which a platform opened or closed. `funders` are those that fund the other. `basis` is STATED where a source states at least one ' +
      'tie, INFERRED where all are inferred. The same nodes and edges have the same fingerprint.',
  },
});
