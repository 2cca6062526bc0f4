import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Source } from '../graphql/entities';
import { enumOf } from '../graphql/enums';
import { ListArgs, pageOf } from '../graphql/lists';
import { connection, DEFAULT_PAGE, skippedBy } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import * as domain from './structure-issues';
import { StructureIssue, StructureIssueConnection, TieEvidence } from './structure-issues.types';

@Resolver(() => StructureIssue)
export class StructureIssueResolver {
  @Query(() => StructureIssueConnection, {
    description: "架构问题: where reality departs from the document's architecture, with clause, severity and evidence",
  })
  async structureIssues(
    @Arg('region', () => ID, {
      nullable: true,
      description: '区划: id of a region, which counts with its parts; by default everywhere',
    })
    region: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: '截至日: the day asked about; by default today' })
    asOf: unknown,
    @Arg('framework', () => ID, {
      nullable: true,
      description:
        '产业分类: id of the framework whose top-level units are the industries; by default the seven clusters',
    })
    framework: string | null,
    @Arg('kinds', () => [enumOf(vocabulary.StructureIssueKind)], {
      nullable: true,
      description: '类别: which kinds of issue; by default all',
    })
    kinds: vocabulary.StructureIssueKind[] | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '条数: how many issues at most' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: '游标: go on behind this cursor' }) after: string | null,
    @Ctx() { graph }: Context,
  ) {
    const skipped = skippedBy(after);
    const { issues, ...found } = await domain.structureIssues(graph, {
      region: region ?? null,
      framework: framework ?? null,
      kinds: kinds ?? null,
      asOf: asOf == null ? undefined : String(asOf),
    });
    return { ...found, ...connection(issues.slice(skipped, skipped + first), { skipped, total: issues.length }) };
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
  sources(@Root() { sourceIds }: domain.Tie) {
    return sourceIds.map((id) => ({ id }));
  }
}
