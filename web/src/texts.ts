import type { Language } from './language';

/** What the pages say. English has every key that Chinese has, or it does not compile. */
const zh = {
  tag: 'zh-CN',
  title: '创新平台知识图谱',
  city: '威海',
  otherLanguage: 'English',
  about:
    '威海市2018年印发的创新平台建设方案（威政办字〔2018〕106号）怎么说，后来建成了什么，谁与谁合作：一张知识图谱，每条事实都有来源。',
  ask: '提问',
  askAbout: '在 GraphiQL 里点选现成的问题，看查询，改查询，运行。',
  openGraphiql: '打开 GraphiQL',
  readme: '入门',
  'planner-questions': '规划者的问题',
  'researcher-questions': '研究者的问题',
  take: '取用',
  brief: '覆盖情况简报（可打印）',
  coverage: '覆盖矩阵',
  network: '合作网络',
  entities: '全部实体（关联数据）',
  read: '文档',
  readAbout: '（英文）',
  schema: '接口全文',
  vocabulary: '关联数据的词汇',
  api: '接口',
  health: '服务是否在运行',
  ready: '能否回答查询',
  questions: '问题',
  questionsAbout: '点选一个问题，在新标签页里打开；按运行键看答案。',
  introspectionOff: '本服务已关闭内省（INTROSPECTION），所以没有自动补全和文档栏；查询照常回答。接口的说明见文档。',
  schemaUnread: '读不到接口的结构，所以没有自动补全和文档栏：',
  noAnswer: '服务没有回答。它可能已停止，或正在启动；请稍后再试。',
};

const en: Record<keyof typeof zh, string> = {
  tag: 'en',
  title: 'Innovation platform graph',
  city: 'Weihai',
  otherLanguage: '中文',
  about:
    'What the plan for innovation platforms says that Weihai issued in 2018 (威政办字〔2018〕106号), what has become of it, and who works with whom: a knowledge graph, each fact with its source.',
  ask: 'Ask',
  askAbout: 'GraphiQL has ready questions to choose: look at the query, change it, run it.',
  openGraphiql: 'Open GraphiQL',
  readme: 'First steps',
  'planner-questions': 'A planner’s questions',
  'researcher-questions': 'A researcher’s questions',
  take: 'Take along',
  brief: 'Brief on coverage, to print',
  coverage: 'Coverage matrix',
  network: 'Network of collaboration',
  entities: 'All entities, as linked data',
  read: 'Read',
  readAbout: '',
  schema: 'The whole API in print',
  vocabulary: 'Vocabulary of the linked data',
  api: 'The API',
  health: 'Whether the server runs',
  ready: 'Whether it can answer queries',
  questions: 'Questions',
  questionsAbout: 'Choose one and it opens in a tab of its own; run it to see the answer.',
  introspectionOff:
    'Introspection is turned off on this server (INTROSPECTION), so nothing is completed and there is no pane of types; queries are answered as ever. The documents describe the API.',
  schemaUnread: 'The schema could not be read, so nothing is completed and there is no pane of types: ',
  noAnswer: 'The server does not answer. It may have stopped or be starting; try again in a moment.',
};

export type Texts = typeof zh;

export const TEXTS: Record<Language, Texts> = { zh, en };
