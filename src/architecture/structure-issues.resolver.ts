import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Graph } from '../database/graph';
import type { Context } from '../graphql/context';
import { Source } from '../graphql/entities';
import { type PageArgs, pageIn } from '../graphql/pages';
import * as domain from './structure-issues';
import { StructureIssue, StructureIssueConnection, StructurePageArgs, TieEvidence } from './structure-issues.types';

/** A page of the issues of the kinds asked for. */
export async function issuesPage(graph: Graph, options: domain.StructureOptions, page: PageArgs) {
  const { issues, ...about } = await domain.structureIssues(graph, options);
  return { ...about, ...pageIn(issues, page) };
}

@Resolver(() => StructureIssue)
export class StructureIssueResolver {
  @Query(() => StructureIssueConnection, {
    description: "架构问题: where reality departs from the document's architecture, with clause, severity and evidence",
  })
  structureIssues(@Args(() => StructurePageArgs) args: StructurePageArgs, @Ctx() { graph }: Context) {
    return issuesPage(graph, args, args);
  }
}

@Resolver(() => TieEvidence)
export class TieEvidenceResolver {
  @FieldResolver(() => [Source], { description: '来源: the sources that show it' })
  sources(@Root() { sourceIds }: domain.TieEvidence) {
    return sourceIds.map((id) => ({ id }));
  }
}
