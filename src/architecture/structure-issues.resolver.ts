import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Graph } from '../database/graph';
import type { Context } from '../graphql/context';
import { Source } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
import { connection, skippedBy } from '../graphql/pages';
import * as domain from './structure-issues';
import {
  StructureIssue,
  StructureIssueConnection,
  StructurePageArgs,
  structureOptions,
  TieEvidence,
} from './structure-issues.types';

/** A page of the issues of the kinds asked for. */
export async function issuesPage(graph: Graph, options: domain.StructureOptions, { first, after }: StructurePageArgs) {
  const skipped = skippedBy(after);
  const { issues, ...found } = await domain.structureIssues(graph, options);
  return { ...found, ...connection(issues.slice(skipped, skipped + first), { skipped, total: issues.length }) };
}

@Resolver(() => StructureIssue)
export class StructureIssueResolver {
  @Query(() => StructureIssueConnection, {
    description: "架构问题: where reality departs from the document's architecture, with clause, severity and evidence",
  })
  structureIssues(@Args(() => StructurePageArgs) args: StructurePageArgs, @Ctx() { graph }: Context) {
    return issuesPage(graph, structureOptions(args), args);
  }

  @FieldResolver(() => Int)
  evidenceCount(@Root() { evidence }: domain.StructureIssue) {
    return evidence.length;
  }

  @FieldResolver(() => [TieEvidence])
  evidence(@Root() { evidence }: domain.StructureIssue, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(evidence, page);
  }
}

@Resolver(() => TieEvidence)
export class TieEvidenceResolver {
  @FieldResolver(() => [Source])
  sources(@Root() { sourceIds }: domain.TieEvidence) {
    return sourceIds.map((id) => ({ id }));
  }
}
