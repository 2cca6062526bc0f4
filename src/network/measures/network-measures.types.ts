import { Args } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Field, Nullable } from '../../graphql/fields';
import { Paged } from '../../graphql/pages';
import { AboutNetwork } from '../ties/scope.types';
import { AssortativityArgs } from './measure-arguments.types';
import { addFields } from './measure-fields.types';
import type { networkMeasures } from './network-measures';
import { WHOLE_MEASURES } from './of-whole/list';
import type { AnswerShape } from './of-whole/whole-measure';

@AnswerType<typeof networkMeasures>(
  '网络测度: the measures of a network as a whole; only those asked for are reckoned, and one that can not be is null beside its error',
)
export class NetworkMeasures extends AboutNetwork {}

const types = new Map<AnswerShape, new () => object>();

function typeOf(answer: AnswerShape): new () => object {
  const { name, description, fields } = answer;
  const type = types.get(answer) ?? ({ [name]: class {} }[name] as new () => object);
  if (!types.has(answer)) {
    AnswerType(description)(type);
    addFields(
      type,
      Object.entries(fields).map(([field, described]) => ({ ...described, name: field })),
    );
  }
  types.set(answer, type);
  return type;
}

for (const { name, description, isCertain, isList, isByAttribute, answer } of WHOLE_MEASURES) {
  const [target, type, kind] = [NetworkMeasures.prototype as never, typeOf(answer), isCertain ? Field : Nullable];
  if (isList) Paged(() => [type], description, kind)(target, name);
  else kind(() => type, description)(target, name);
  if (isByAttribute) Args(() => AssortativityArgs)(target, name, 0);
}
