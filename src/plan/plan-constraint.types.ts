import { Float, ID, InputType, Int } from 'type-graphql';
import { Field, Nullable } from '../graphql/fields';
import { OneOfInput } from '../graphql/one-of';
import type { AskedConstraint } from './plan-request';

const CANDIDATES = '候选: ids of candidates';

@InputType({ description: '可命名约束: a constraint with a name' })
class NamedInput {
  @Nullable(() => String, '名称: by which it is named when no plan meets it; by default what it says')
  name?: string;
}

@InputType({ description: '项数上限: at most so many changes' })
class MaxChangesInput extends NamedInput {
  @Field(() => Int, '上限: 0 or more')
  max!: number;
}

@InputType({ description: '候选集: some of the candidates' })
class AmongInput extends NamedInput {
  @Field(() => [ID], CANDIDATES)
  candidates!: string[];
}

@InputType({ description: '前提: one change only with another' })
class RequiresInput extends NamedInput {
  @Field(() => ID, '候选: id of the candidate that needs another')
  candidate!: string;

  @Field(() => ID, '所需候选: id of the candidate that it needs')
  needs!: string;
}

@InputType({ description: '覆盖下限: at least so many of these cells are covered that are not today' })
class CoverAtLeastInput extends NamedInput {
  @Field(() => Int, '下限: 0 or more')
  min!: number;

  @Nullable(
    () => [ID],
    '单元: ids of industries or, where regions are the units, of regions; by default all of the scope',
  )
  units?: string[];

  @Nullable(() => [ID], '槽位: ids of slots, of 五个一 the names of the slots; by default all of the scope')
  slots?: string[];
}

@InputType({ description: '支出上限: at most so much is spent on these candidates, and those in these regions' })
class MaxSpendInput extends NamedInput {
  @Field(() => Float, '上限（万元）: in 10,000 yuan')
  maxWan!: number;

  @Nullable(() => [ID], CANDIDATES)
  candidates?: string[];

  @Nullable(() => [ID], '区划: ids of regions; all changes of platforms in them and their parts count')
  regions?: string[];
}

@OneOfInput('方案约束: what a plan has to keep to, given by exactly one of these')
export class PlanConstraintInput {
  @Nullable(() => MaxChangesInput, '项数上限: at most so many changes')
  maxChanges?: MaxChangesInput;

  @Nullable(() => AmongInput, '必选: all of these')
  require?: AmongInput;

  @Nullable(() => AmongInput, '排除: none of these')
  exclude?: AmongInput;

  @Nullable(() => AmongInput, '至多选一: at most one of these')
  atMostOneOf?: AmongInput;

  @Nullable(() => RequiresInput, '前提: one only with another')
  requires?: RequiresInput;

  @Nullable(() => CoverAtLeastInput, '覆盖下限: at least so many of these cells')
  coverAtLeast?: CoverAtLeastInput;

  @Nullable(() => MaxSpendInput, '支出上限: at most so much on these')
  maxSpend?: MaxSpendInput;
}

/** A constraint as the domain takes it. */
export function domainConstraint(input: PlanConstraintInput): AskedConstraint {
  const { maxChanges, require, exclude, atMostOneOf, requires, coverAtLeast, maxSpend } = input;
  const named = ({ name }: NamedInput) => ({ name: name ?? null });
  if (maxChanges !== undefined) return { ...named(maxChanges), kind: 'MAX_CHANGES', max: maxChanges.max };
  if (require !== undefined) return { ...named(require), kind: 'REQUIRE', candidates: require.candidates };
  if (exclude !== undefined) return { ...named(exclude), kind: 'EXCLUDE', candidates: exclude.candidates };
  if (atMostOneOf !== undefined)
    return { ...named(atMostOneOf), kind: 'AT_MOST_ONE_OF', candidates: atMostOneOf.candidates };
  if (requires !== undefined) {
    const { candidate, needs } = requires;
    return { ...named(requires), kind: 'REQUIRES', candidate, needs };
  }
  if (coverAtLeast !== undefined) {
    const { min, units = null, slots = null } = coverAtLeast;
    return { ...named(coverAtLeast), kind: 'COVER_AT_LEAST', min, units, slots };
  }
  const { maxWan, candidates = null, regions = null, ...rest } = maxSpend as MaxSpendInput;
  return { ...named(rest), kind: 'MAX_SPEND', maxWan, candidates, regions };
}
