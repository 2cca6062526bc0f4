import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { domainSlice } from '../coverage/slice.types';
import { CoverageGap } from '../gaps/gaps.types';
import type { Context } from '../graphql/context';
import { SubsidyRule, Target } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
import * as domain from './duties';
import { Duties, DutiesArgs, Duty } from './duties.types';

@Resolver(() => Duties)
export class DutiesResolver {
  @Query(() => Duties, {
    name: 'duties',
    description:
      '单位职责: all that a unit leads or is responsible for, with targets, subsidies and current gaps (威政办字〔2018〕106号 四、五)',
  })
  dutiesOf(@Args(() => DutiesArgs) { unit, slice }: DutiesArgs, @Ctx() { graph }: Context) {
    return domain.duties(graph, unit, domainSlice(slice));
  }

  @FieldResolver(() => [Duty])
  duties(@Root() { duties }: domain.Duties, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(duties, page);
  }
}

@Resolver(() => Duty)
export class DutyResolver {
  @FieldResolver(() => [Target])
  targets(@Root() { targets }: domain.Duty, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(targets, page);
  }

  @FieldResolver(() => [SubsidyRule])
  subsidyRules(@Root() { subsidyRules }: domain.Duty, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(subsidyRules, page);
  }

  @FieldResolver(() => [CoverageGap])
  gaps(@Root() { gaps }: domain.Duty, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(gaps, page);
  }

  @FieldResolver(() => Int)
  gapCount(@Root() { gaps }: domain.Duty) {
    return gaps.length;
  }
}
