import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import {
  Clause,
  Designation,
  DutyUnit,
  entity,
  Industry,
  IndustryFramework,
  Platform,
  Region,
  SlotRule,
  Source,
  Task,
} from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
import { connection, DEFAULT_PAGE, skippedBy } from '../graphql/pages';
import type * as domain from './coverage';
import { coverage } from './coverage';
import {
  CellPlatform,
  Coverage,
  CoverageGap,
  CoverageGapConnection,
  CoverageSlice,
  Evidence,
  SlotCell,
  UnitCoverage,
} from './coverage.types';
import { coverageGaps, type CoverageGap as Gap } from './gaps';
import type * as reckoned from './reckon';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    description:
      '五个一覆盖: which of the five platforms each industry has, lacks or is building (威政办字〔2018〕106号 五(一))',
  })
  coverage(
    @Arg('slice', () => CoverageSlice, {
      nullable: true,
      description: '切片: which part of coverage; by default the seven clusters today',
    })
    slice: CoverageSlice | null,
    @Ctx() { graph }: Context,
  ) {
    return coverage(graph, domainSlice(slice));
  }

  @FieldResolver(() => IndustryFramework)
  framework(@Root() { framework }: domain.Coverage, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(framework, context, info);
  }

  @FieldResolver(() => [UnitCoverage])
  units(@Root() { units }: domain.Coverage, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(units, page);
  }

  @FieldResolver(() => Int)
  unitCount(@Root() { units }: domain.Coverage): number {
    return units.length;
  }

  @FieldResolver(() => Region, { nullable: true })
  region(@Root() { region }: domain.Coverage, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return region && entity(region, context, info);
  }
}

@Resolver(() => UnitCoverage)
export class UnitCoverageResolver {
  @FieldResolver(() => Industry)
  industry(@Root() { industry }: reckoned.UnitCoverage, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(industry, context, info);
  }
}

@Resolver(() => SlotCell)
export class SlotCellResolver {
  @FieldResolver(() => SlotRule)
  rule(@Root() { rule }: reckoned.Cell, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(rule, context, info);
  }

  @FieldResolver(() => [CellPlatform])
  platforms(@Root() { platforms }: reckoned.Cell, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }

  @FieldResolver(() => [CellPlatform])
  closedPlatforms(@Root() { closedPlatforms }: reckoned.Cell, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(closedPlatforms, page);
  }
}

@Resolver(() => CellPlatform)
export class CellPlatformResolver {
  @FieldResolver(() => Platform)
  platform(@Root() { platform }: reckoned.CellPlatform, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(platform, context, info);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Industry, { nullable: true })
  industry(@Root() { industryId }: reckoned.Evidence, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return industryId === null ? null : entity({ id: industryId }, context, info);
  }

  @FieldResolver(() => Designation, { nullable: true })
  designation(@Root() { designationId }: reckoned.Evidence, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return designationId === null ? null : entity({ id: designationId }, context, info);
  }

  @FieldResolver(() => [Source])
  sources(@Root() { sources }: reckoned.Evidence, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return sources.map((source) => entity(source, context, info));
  }
}

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @Query(() => CoverageGapConnection, {
    description: '覆盖缺口: the cells that are not covered, with the clause and the duty holders; missing ones first',
  })
  async coverageGaps(
    @Arg('slice', () => CoverageSlice, {
      nullable: true,
      description: '切片: which part of coverage; by default the seven clusters today',
    })
    slice: CoverageSlice | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '条数: how many gaps at most' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '游标: go on behind this cursor' }) after: string | null,
    @Ctx() { graph }: Context,
  ) {
    const skipped = skippedBy(after);
    const gaps = await coverageGaps(graph, domainSlice(slice));
    return connection(gaps.slice(skipped, skipped + first), { skipped, total: gaps.length });
  }

  @FieldResolver(() => Industry)
  industry(@Root() { industry }: Gap, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(industry, context, info);
  }

  @FieldResolver(() => SlotRule)
  rule(@Root() { rule }: Gap, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(rule, context, info);
  }

  @FieldResolver(() => [CellPlatform])
  platforms(@Root() { platforms }: Gap, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }

  @FieldResolver(() => Clause)
  clause(@Root() { clause }: Gap, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(clause, context, info);
  }

  @FieldResolver(() => [DutyUnit])
  ledBy(@Root() { ledBy }: Gap, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return ledBy.map((unit) => entity(unit, context, info));
  }

  @FieldResolver(() => [DutyUnit])
  responsible(@Root() { responsible }: Gap, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return responsible.map((unit) => entity(unit, context, info));
  }

  @FieldResolver(() => [Task])
  tasks(@Root() { tasks }: Gap, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return tasks.map((task) => entity(task, context, info));
  }
}

/** The slice as the domain takes it: its day as text. */
function domainSlice(slice: CoverageSlice | null): domain.CoverageSlice {
  return { ...slice, asOf: slice?.asOf == null ? null : String(slice.asOf) };
}
