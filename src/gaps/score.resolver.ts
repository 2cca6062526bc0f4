import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import { Indicator, Organization, Platform } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
import type { ScorePart } from './score';
import { GapScorePart } from './score.types';

@Resolver(() => GapScorePart)
export class GapScorePartResolver {
  @FieldResolver(() => [Platform])
  platforms(@Root() { platforms }: ScorePart, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }

  @FieldResolver(() => [Organization])
  organizations(@Root() { organizations }: ScorePart, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(organizations, page);
  }

  @FieldResolver(() => [Indicator])
  indicators(@Root() { indicators }: ScorePart, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(indicators, page);
  }
}
