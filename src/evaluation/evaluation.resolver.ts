import { Arg, Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import { LATER_POLICIES, LaterPolicies, laterPoliciesOf } from '../document/later-policies.types';
import type { RegionFact } from '../facts/region';
import type { Context } from '../graphql/context';
import { RegionScopeArgs } from '../graphql/scopes';
import { lookedFor } from '../surveys/looked-for';
import { LOOKED_FOR, LookedFor } from '../surveys/looked-for.types';
import { evaluationConsequences } from './consequences';
import { EvaluationConsequences } from './consequences.types';
import { consequencesAnswer } from './consequences-answer';
import * as subsidies from './evaluation-subsidies';
import { EvaluationSubsidies } from './evaluation-subsidies.types';
import { evaluationProfile } from './profile';
import { EvaluationProfile, ProfileArgs } from './profile.types';
import { profileAnswer } from './profile-answer';
import { RankStability } from './rank-stability.types';
import { evaluationRanking } from './ranking';
import { EvaluationArgs, EvaluationRanking } from './ranking.types';
import { type RankingAnswer, rankingAnswer } from './ranking-answer';

const STABILITY =
  '排名稳定性: how far the ranks hold when each weight varies by up to a share of itself, in 1,000 variations of a fixed seed';

interface InRegion {
  region: RegionFact | null;
}

/** How far results of evaluations were looked for, by today: whatever year they are of, they are published after it. */
function resultsLookedFor(graph: Context['graph'], region: RegionFact | null) {
  return lookedFor(graph, { subject: 'EVALUATION' }, { region: region?.id ?? null });
}

@Resolver(() => EvaluationRanking)
export class EvaluationRankingResolver {
  @Query(() => EvaluationRanking, {
    description:
      '评价排名: the points of platforms for a year with their parts, their ranks and grades, by a stored scheme or one of your own; what is not known makes spans, never zeros',
  })
  async evaluationRanking(
    @Args(() => EvaluationArgs) { scope = {}, ...question }: EvaluationArgs,
    @Ctx() { graph }: Context,
  ) {
    return rankingAnswer(await evaluationRanking(graph, { scope, ...question }));
  }

  @FieldResolver(() => RankStability, { description: STABILITY })
  stability(
    @Root() ranking: RankingAnswer,
    @Arg('weightShare', () => Float, {
      defaultValue: 0.2,
      description: '权重变动比例: by up to which share of itself each weight varies; more than 0, at most 1',
    })
    weightShare: number,
  ) {
    return ranking.stability(weightShare);
  }

  @FieldResolver(() => LookedFor, { description: LOOKED_FOR })
  lookedFor(@Root() { region }: InRegion, @Ctx() { graph }: Context) {
    return resultsLookedFor(graph, region);
  }
}

@Resolver()
export class EvaluationProfileResolver {
  @Query(() => EvaluationProfile, {
    description:
      '绩效画像: what is known of platforms for a year, published figures and counts of the graph, without points',
  })
  async evaluationProfile(
    @Args(() => ProfileArgs) { scope = {}, ...question }: ProfileArgs,
    @Ctx() { graph }: Context,
  ) {
    return profileAnswer(await evaluationProfile(graph, { scope, ...question }));
  }
}

@Resolver(() => EvaluationConsequences)
export class EvaluationConsequencesResolver {
  @Query(() => EvaluationConsequences, {
    description:
      '评价后果: what each grade of a scheme draws, which platforms have it in a year, and which are at risk of leaving, by which words; only of a scheme with a source',
  })
  async evaluationConsequences(
    @Args(() => EvaluationArgs) { scope = {}, ...question }: EvaluationArgs,
    @Ctx() { graph }: Context,
  ) {
    return consequencesAnswer(await evaluationConsequences(graph, { scope, ...question }));
  }

  @FieldResolver(() => LookedFor, { description: LOOKED_FOR })
  lookedFor(@Root() { region }: InRegion, @Ctx() { graph }: Context) {
    return resultsLookedFor(graph, region);
  }
}

@Resolver(() => EvaluationSubsidies)
export class EvaluationSubsidiesResolver {
  @Query(() => EvaluationSubsidies, {
    description:
      '待评价补助: the subsidies that wait for an evaluation, with the platforms that they are for and the evaluations that the graph knows',
  })
  evaluationSubsidies(@Args(() => RegionScopeArgs) { scope }: RegionScopeArgs, @Ctx() { graph }: Context) {
    return subsidies.evaluationSubsidies(graph, scope ?? {});
  }

  @FieldResolver(() => LaterPolicies, LATER_POLICIES)
  laterPolicies(@Root() { asOf, rules }: subsidies.EvaluationSubsidies, @Ctx() context: Context) {
    return laterPoliciesOf.of({ asOf, clauseIds: [...new Set(rules.map(({ clause }) => clause.id))] }, context);
  }
}
