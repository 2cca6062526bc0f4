import type { Language } from './language';

/** What the pages say. English has every key that Chinese has, or it does not compile. */
const zh = {
  tag: 'zh-CN',
  title: '创新平台知识图谱',
  city: '威海',
  otherLanguage: 'English',
  readme: '入门',
  'planner-questions': '规划者的问题',
  'researcher-questions': '研究者的问题',
  questions: '问题',
  questionsAbout: '点选一个问题，在新标签页里打开；按运行键看答案。',
  introspectionOff: '本服务已关闭内省（INTROSPECTION），所以没有自动补全和文档栏；查询照常回答。接口的说明见文档。',
  schemaUnread: '读不到接口的结构，所以没有自动补全和文档栏：',
  noAnswer: '服务没有回答。它可能已停止，或正在启动；请稍后再试。',
  queryEditor: '查询',
  variableEditor: '变量',
  headerEditor: '请求头',
  responseEditor: '答案',
};

const en: Record<keyof typeof zh, string> = {
  tag: 'en',
  title: 'Innovation platform graph',
  city: 'Weihai',
  otherLanguage: '中文',
  readme: 'First steps',
  'planner-questions': 'A planner’s questions',
  'researcher-questions': 'A researcher’s questions',
  questions: 'Questions',
  questionsAbout: 'Choose one and it opens in a tab of its own; run it to see the answer.',
  introspectionOff:
    'Introspection is turned off on this server (INTROSPECTION), so nothing is completed and there is no pane of types; queries are answered as ever. The documents describe the API.',
  schemaUnread: 'The schema could not be read, so nothing is completed and there is no pane of types: ',
  noAnswer: 'The server does not answer. It may have stopped or be starting; try again in a moment.',
  queryEditor: 'Query',
  variableEditor: 'Variables',
  headerEditor: 'Headers',
  responseEditor: 'Answer',
};

export type Texts = typeof zh;

export const TEXTS: Record<Language, Texts> = { zh, en };
