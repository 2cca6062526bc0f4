import * as vocabulary from '../../vocabulary';
import type { Attribute } from '../table/columns';
import { CITED, SPAN } from './span-and-sources';
import type { TieRow } from './tie-rows';

/** What a tie has: an event from one day on until another. */
export const TIE_COLUMNS: readonly Attribute<TieRow>[] = [
  ...SPAN,
  {
    name: 'source',
    type: 'string',
    width: 16,
    meaning: '起点: the id of a node, of a funding of who gives',
    read: ({ source }) => source,
  },
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
    meaning: '方向: Directed, from `source` to `target`, of a funding; Undirected of any other tie',
    read: ({ type }) => type,
  },
  {
    name: 'kind',
    type: 'string',
    words: vocabulary.NetworkTieKind,
    width: 16,
    meaning: '联系类别: of which kind it is',
    read: ({ kind }) => kind,
  },
  {
    name: 'weight',
    type: 'double',
    width: 10,
    meaning: '权重: what it adds to the weight of its edge, by the weighting asked for',
    read: ({ weight }) => weight,
  },
  {
    name: 'size',
    type: 'integer',
    width: 10,
    meaning: '成员数: how many members the shared thing has; those of one thing are one event of all of them',
    read: ({ size }) => size,
  },
  {
    name: 'edge',
    type: 'string',
    width: 30,
    meaning: '边: the id of the edge that it is part of',
    read: ({ edge }) => edge,
  },
  {
    name: 'collaboration',
    type: 'string',
    width: 12,
    meaning: '合作: the id of the collaboration that is shared',
    read: ({ collaboration }) => collaboration?.id,
  },
  {
    name: 'subject',
    type: 'string',
    width: 40,
    meaning: "事由: what the collaboration is about, in the source's words",
    read: ({ collaboration }) => collaboration?.subject,
  },
  {
    name: 'platforms',
    type: 'list',
    width: 20,
    meaning: '平台: the ids of the platforms by which they are tied',
    read: ({ platforms }) => platforms.map(({ id }) => id),
  },
  {
    name: 'organizations',
    type: 'list',
    width: 20,
    meaning: '机构: the ids of the organizations tied; between industries of the one that ties them',
    read: ({ organizations }) => organizations.map(({ id }) => id),
  },
  {
    name: 'basis',
    type: 'string',
    words: vocabulary.Basis,
    width: 10,
    meaning: '依据: whether the sources state it or it is inferred',
    read: ({ basis }) => basis,
  },
  {
    name: 'synthetic',
    type: 'boolean',
    width: 10,
    meaning: '合成数据: whether it is made up; such is there only with `includeSynthetic`',
    read: ({ synthetic }) => synthetic,
  },
  ...CITED,
];
