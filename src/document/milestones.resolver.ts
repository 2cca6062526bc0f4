import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { milestones } from './milestones';
import { Milestone } from './milestones.types';

@Resolver()
export class MilestonesResolver {
  @Query(() => [Milestone], {
    description:
      '里程碑: the days that matter in what the documents and policies lay down, the earliest first: what to compare before and after',
  })
  milestones(@Ctx() { graph }: Context) {
    return milestones(graph);
  }
}
