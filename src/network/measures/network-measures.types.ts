import { Args } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { AboutMeasures } from '../provenance/provenance.types';
import { AssortativityArgs } from './measure-arguments.types';
import { addField, addFields } from './measure-fields.types';
import type { networkMeasures } from './network-measures';
import { WHOLE_MEASURES } from './of-whole/list';
import type { AnswerShape } from './of-whole/whole-measure';

@AnswerType<typeof networkMeasures>(
  '网络测度: the measures of a network as a whole; only those asked for are reckoned, and one that can not be is null beside its error',
)
export class NetworkMeasures extends AboutMeasures {}

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

for (const measure of WHOLE_MEASURES) {
  addField(NetworkMeasures, typeOf(measure.answer), { ...measure, isNullable: !measure.isCertain });
  if (measure.isByAttribute) Args(() => AssortativityArgs)(NetworkMeasures.prototype, measure.name, 0);
}
