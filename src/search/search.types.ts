import { ArgsType, createUnionType, Float, Int } from 'type-graphql';
import { SEARCH_LABELS } from '../facts/nouns';
import { AnswerType } from '../graphql/answer-type';
import { ENTITIES } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { type Connection, PageInfo, pageArgs } from '../graphql/pages';
import * as vocabulary from '../vocabulary';
import type { SearchHit } from './search';

@ArgsType()
export class SearchArgs extends pageArgs('hits') {
  @Field(() => String, '检索词: plain text; every character of it is taken as text')
  text!: string;

  @Nullable(() => [vocabulary.SearchKind], '种类: what to find; by default everything')
  kinds?: vocabulary.SearchKind[];
}

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: '搜索结果: what a search can find',
  types: () => Object.values(SEARCH_LABELS).map((label) => ENTITIES[label]),
});

type Edge = Connection<{ id: string }>['edges'][number] & Pick<SearchHit, 'kind' | 'score'>;

@AnswerType<Edge>('搜索命中边: a hit, its rank and its cursor')
export class SearchEdge {
  @Field(() => String, '游标: give it as `after` to go on behind this hit')
  cursor!: string;

  @Field(() => Float, '得分: how well it matches, comparable within one answer only; higher is better')
  score!: number;

  @Field(() => vocabulary.SearchKind, '种类: what it is')
  kind!: vocabulary.SearchKind;

  @Field(() => SearchResult, '对象: what was found, with all its own fields')
  node!: typeof SearchResult;
}

@AnswerType<Omit<Connection<unknown>, 'edges'> & { edges: Edge[] }>('搜索连接: a page of hits, the best first')
export class SearchConnection {
  @Field(() => [SearchEdge], '边: the hits of this page')
  edges!: SearchEdge[];

  @Field(() => PageInfo, '分页: where this page stands')
  pageInfo!: PageInfo;

  @Field(() => Int, '总数: how many hits there are in all, 1,000 at most')
  totalCount!: number;
}
