import { ArgsType, createUnionType, Float, ID, InputType, Int } from 'type-graphql';
import { SEARCH_LABELS } from '../facts/nouns';
import { AnswerType } from '../graphql/answer-type';
import { ENTITIES } from '../graphql/entities';
import { EntityFacet } from '../graphql/facets/entity-facet';
import { Field, Nullable } from '../graphql/fields';
import { type Connection, PageInfo, pageArgs } from '../graphql/pages';
import * as vocabulary from '../vocabulary';
import { MOST_CHARACTERS } from './asked';
import type { Facets } from './facets';
import type { Highlight } from './highlights';
import { MOST_HITS, type SearchHit } from './search';

@InputType({ description: '搜索范围: where what is found is; what is left out is not narrowed' })
class SearchScopeInput {
  @Nullable(
    () => [ID],
    '区划: ids of regions, each with its parts, at least one: only what is located in one of them, at whatever time, classifications of industries that are for one, and regions within; by default everywhere, and things of no region too',
  )
  regions?: string[];
}

@ArgsType()
export class SearchArgs extends pageArgs('hits') {
  @Nullable(() => SearchScopeInput, '范围: where what is found is; by default everywhere')
  scope?: SearchScopeInput;

  @Field(
    () => String,
    `检索词: plain text in Chinese, simplified or traditional, in Latin letters or in pinyin or its initials; ${MOST_CHARACTERS} characters at most, each taken as text`,
  )
  text!: string;

  @Nullable(() => [vocabulary.SearchKind], '种类: what to find, at least one; by default everything')
  kinds?: vocabulary.SearchKind[];
}

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: '搜索结果: what a search can find',
  types: () => Object.values(SEARCH_LABELS).map((label) => ENTITIES[label]),
});

@AnswerType<Highlight>('高亮: a name of a hit in which what was typed stands')
class SearchHighlight {
  @Field(() => String, '字段: the field of the hit that has the name: nameZh, aliases, titleZh, …')
  field!: string;

  @Field(() => String, '原文: the whole name')
  text!: string;

  @Field(
    () => [String],
    '匹配词: the parts of it that match, as they are written there, from left to right; for pinyin the characters read so',
  )
  words!: string[];
}

type Edge = Connection<{ id: string }>['edges'][number] & Omit<SearchHit, 'id'>;

@AnswerType<Edge>('搜索命中边: a hit, its rank and its cursor')
export class SearchEdge {
  @Field(() => String, '游标: give it as `after` to go on behind this hit')
  cursor!: string;

  @Field(() => Float, '得分: how well it matches, comparable within one answer only; higher is better')
  score!: number;

  @Field(() => vocabulary.SearchKind, '种类: what it is')
  kind!: vocabulary.SearchKind;

  @Field(() => vocabulary.SearchMatch, '匹配方式: why it was found')
  matchedBy!: vocabulary.SearchMatch;

  @Field(() => [SearchHighlight], '高亮: which of its names match, and where')
  highlights!: SearchHighlight[];

  @Field(() => SearchResult, '对象: what was found, with all its own fields')
  node!: typeof SearchResult;
}

@AnswerType<Facets['kind']>('种类分面: how many hits are of a kind')
class SearchKindFacet {
  @Field(() => vocabulary.SearchKind, '种类: the kind')
  value!: vocabulary.SearchKind;

  @Field(() => Int, '计数: how many hits are of it')
  count!: number;
}

@AnswerType<Facets>('分面: all hits of the search, on whatever page, by what they are; of each the most frequent first')
export class SearchFacets {
  @Field(() => [SearchKindFacet], '种类: by kind')
  kind!: SearchKindFacet[];

  @Field(
    () => [EntityFacet],
    '区划: by region, with its parts, as `scope.regions` takes it: so many hits are left with that region alone; things of no region are in none',
  )
  region!: EntityFacet[];
}

@AnswerType<Omit<Connection<unknown>, 'edges'> & { edges: Edge[]; totalIsLowerBound: boolean }>(
  '搜索连接: a page of hits, the best first',
)
export class SearchConnection {
  @Field(() => [SearchEdge], '边: the hits of this page')
  edges!: SearchEdge[];

  @Field(() => PageInfo, '分页: where this page stands')
  pageInfo!: PageInfo;

  @Field(
    () => Int,
    `总数: how many hits there are in all; no more than ${MOST_HITS.toLocaleString('en')} are counted and paged through, from those everywhere where \`scope\` names regions`,
  )
  totalCount!: number;

  @Field(() => Boolean, '总数为下限: whether there are more hits than `totalCount`, which then stands for "at least"')
  totalIsLowerBound!: boolean;
}
