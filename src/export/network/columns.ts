import type { SourceFact } from '../../facts/source';
import * as vocabulary from '../../vocabulary';
import { type Attribute, dated, linked } from '../table/columns';
import { nameIn } from '../table/language';
import type { EdgeRow, NodeRow } from './rows';
import { CITED, SPAN } from './span-and-sources';

/** What a node has; Gephi and Cytoscape know the first two by these names. */
export const NODE_COLUMNS: readonly Attribute<NodeRow>[] = [
  { name: 'id', type: 'string', width: 16, meaning: '编号: the stable id of what it stands for', read: ({ id }) => id },
  {
    name: 'label',
    type: 'string',
    width: 34,
    meaning: '显示名: its name in the language asked for; in Chinese where it has no English one',
    read: nameIn,
  },
  { name: 'name_zh', type: 'string', width: 34, meaning: '中文名称: the Chinese name', read: ({ nameZh }) => nameZh },
  { name: 'name_en', type: 'string', width: 34, meaning: '英文名称: the English name', read: ({ nameEn }) => nameEn },
  {
    name: 'type',
    type: 'string',
    width: 14,
    meaning: '类别: Organization, Platform, Industry or Role',
    read: ({ type }) => type,
  },
  {
    name: 'kind',
    type: 'string',
    width: 20,
    meaning: '类型: what kind of organization, platform or industry it is; empty for a role',
    read: ({ kind }) => kind,
  },
  {
    name: 'roles',
    type: 'list',
    words: vocabulary.CollaborationRole,
    width: 20,
    meaning: '角色: which of the seven roles (政产学研金服用) an organization plays',
    read: ({ roles }) => roles,
  },
  {
    name: 'is_partner',
    type: 'boolean',
    width: 10,
    meaning: '域外伙伴: whether it is outside the scope, and tied to an organization inside',
    read: ({ isPartner }) => isPartner,
  },
  {
    name: 'degree',
    type: 'integer',
    width: 10,
    meaning: '度: how many others it is tied to, before the network is cut',
    read: ({ degree }) => degree,
  },
  {
    name: 'strength',
    type: 'double',
    width: 10,
    meaning: '强度: the sum of the weights of its edges, before the network is cut',
    read: ({ strength }) => strength,
  },
  {
    name: 'synthetic',
    type: 'boolean',
    width: 10,
    meaning: '合成数据: whether it is made up; such is there only with `includeSynthetic`',
    read: ({ synthetic }) => synthetic,
  },
];

/** What an edge has; Gephi and Cytoscape know the first four by these names. */
export const EDGE_COLUMNS: readonly Attribute<EdgeRow>[] = [
  { name: 'source', type: 'string', width: 16, meaning: '起点: the id of a node', read: ({ source }) => source },
  {
    name: 'target',
    type: 'string',
    width: 16,
    meaning: '终点: the id of the other node',
    read: ({ target }) => target,
  },
  {
    name: 'type',
    type: 'string',
    width: 12,
    meaning: '方向: Undirected or Directed, from `source` to `target`; by it Gephi tells how to read the edge',
    read: ({ type }) => type,
  },
  {
    name: 'weight',
    type: 'double',
    width: 10,
    meaning: '边权: how strong the tie is, by the weighting asked for',
    read: ({ weight }) => weight,
  },
  {
    name: 'id',
    type: 'string',
    width: 30,
    meaning: '编号: the ids of its ends with a tilde between',
    read: ({ id }) => id,
  },
  {
    name: 'tie_count',
    type: 'integer',
    width: 10,
    meaning: '联系数: how many ties it is made of',
    read: ({ tieCount }) => tieCount,
  },
  {
    name: 'kinds',
    type: 'list',
    words: vocabulary.NetworkTieKind,
    width: 24,
    meaning: '联系类别: the kinds of its ties',
    read: ({ kinds }) => kinds,
  },
  ...SPAN,
  {
    name: 'basis',
    type: 'string',
    words: vocabulary.Basis,
    width: 10,
    meaning: '依据: STATED where a source states at least one of its ties, INFERRED where all are inferred',
    read: ({ basis }) => basis,
  },
  {
    name: 'synthetic',
    type: 'boolean',
    width: 10,
    meaning: '合成数据: whether one of its ties is made up; such are there only with `includeSynthetic`',
    read: ({ synthetic }) => synthetic,
  },
  {
    name: 'funders',
    type: 'list',
    width: 20,
    meaning: '出资方: which of the two nodes fund the other, by id',
    read: ({ funders }) => funders,
  },
  ...CITED,
];

export const SOURCE_COLUMNS: readonly Attribute<SourceFact>[] = [
  { name: 'id', type: 'string', width: 12, meaning: '编号: the stable id of the source', read: ({ id }) => id },
  { name: 'title', type: 'string', width: 60, meaning: '标题: its title', read: ({ title }) => title },
  {
    name: 'publisher',
    type: 'string',
    width: 24,
    meaning: '发布者: who published it',
    read: ({ publisher }) => publisher,
  },
  {
    name: 'url',
    type: 'string',
    width: 60,
    meaning: '网址: its address; empty for a clause of a document',
    read: ({ url }) => linked(url),
  },
  {
    name: 'published_on',
    type: 'day',
    width: 12,
    meaning: '发布日: the day it was published; empty where it tells none',
    read: ({ publishedOn, publishedOnPrecision }) => dated(publishedOn, publishedOnPrecision),
  },
  {
    name: 'published_on_precision',
    type: 'string',
    words: vocabulary.DatePrecision,
    width: 12,
    meaning: '发布日精度: how exactly `published_on` is known; of a month or a year it is the first day',
    read: ({ publishedOnPrecision }) => publishedOnPrecision,
  },
  {
    name: 'note',
    type: 'string',
    width: 40,
    meaning: '备注: for example that the page is a reprint (转载)',
    read: ({ note }) => note,
  },
];
