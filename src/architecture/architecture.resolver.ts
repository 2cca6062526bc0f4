import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Graph } from '../database/graph';
import type { Context } from '../graphql/context';
import { Source } from '../graphql/entities';
import { type PageArgs, pageIn } from '../graphql/pages';
import { RegionScopeArgs } from '../graphql/scopes';
import { architecture } from './architecture';
import { Architecture } from './architecture.types';
import { type ArchitectureIssueOptions, architectureIssues, type TieEvidence as TieRow } from './architecture-issues';
import { ArchitectureIssueConnection, ArchitectureIssuePageArgs, TieEvidence } from './architecture-issues.types';
import { placeOfIssue } from './issue-order';

/**
 * A page of the issues of the kinds asked for.
 *
 * @param supposed what is supposed beside the facts
 */
export async function issuesPage(
  graph: Graph,
  options: ArchitectureIssueOptions,
  page: PageArgs,
  supposed: unknown = null,
) {
  const { issues, ...about } = await architectureIssues(graph, options);
  const { region, framework, kinds, asOf } = options;
  const of = ['architectureIssues', region, framework, kinds, asOf, supposed];
  return { ...about, ...pageIn(issues, page, { of, placeOf: placeOfIssue }) };
}

@Resolver(() => TieEvidence)
export class ArchitectureResolver {
  @Query(() => Architecture, {
    description: '基本架构: the four tiers of the document with the real platforms in each (威政办字〔2018〕106号 三)',
  })
  architecture(@Args(() => RegionScopeArgs) { scope }: RegionScopeArgs, @Ctx() { graph }: Context) {
    return architecture(graph, scope ?? {});
  }

  @Query(() => ArchitectureIssueConnection, {
    description: "架构问题: where reality departs from the document's architecture, with clause, severity and evidence",
  })
  architectureIssues(
    @Args(() => ArchitectureIssuePageArgs) { scope, kinds, ...page }: ArchitectureIssuePageArgs,
    @Ctx() { graph }: Context,
  ) {
    return issuesPage(graph, { ...scope, kinds }, page);
  }

  @FieldResolver(() => [Source], { description: '来源: the sources that show it' })
  sources(@Root() { sourceIds }: TieRow) {
    return sourceIds.map((id) => ({ id }));
  }
}
