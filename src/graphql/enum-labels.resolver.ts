import { Args, ArgsType, ObjectType, Query, Resolver } from 'type-graphql';
import { badUserInput, refuseEmpty } from '../errors';
import { aloneInEnglish, termOf, type Vocabulary, valuesOf } from '../vocabulary';
import { publishedVocabularies } from './enums';
import { Field, Nullable } from './fields';

@ArgsType()
class EnumLabelsArgs {
  @Nullable(() => [String], '枚举: names of enums of this schema, such as PlatformKind, at least one; by default all')
  enums?: string[];
}

@ObjectType({ description: '枚举词的名称: what people call a value of an enum' })
class EnumLabel {
  @Field(() => String, '值: the value as this schema has it, such as INCUBATOR')
  value!: string;

  @Field(() => String, '中文名: the Chinese term, with which the description of the value begins')
  nameZh!: string;

  @Field(() => String, '英文名: the value as English words')
  nameEn!: string;

  @Field(() => String, '说明: what the value means, the Chinese term first')
  description!: string;
}

@ObjectType({ description: '枚举的名称: what people call the values of an enum' })
class EnumLabels {
  @Field(() => String, '枚举: the name of the enum, such as PlatformKind')
  name!: string;

  @Field(() => String, '说明: what the enum tells apart, the Chinese term first')
  description!: string;

  @Field(() => [EnumLabel], '值: its values in their order')
  values!: EnumLabel[];
}

@Resolver()
export class EnumLabelsResolver {
  @Query(() => [EnumLabels], {
    description:
      '枚举名称: what people call the values of the enums of this schema, Chinese and English, so that a page needs no table of its own; in the order of the names given, or of the alphabet. Enums of sorting are not among them',
  })
  enumLabels(@Args(() => EnumLabelsArgs) { enums }: EnumLabelsArgs): EnumLabels[] {
    refuseEmpty('enums', enums, 'no enum', 'all');
    const all = publishedVocabularies();
    if (enums === undefined) return all.map(labelled);
    const byName = new Map(all.map((one) => [one.name, one]));
    return enums.map((name) => {
      const found = byName.get(name);
      if (found === undefined) {
        throw badUserInput('enums', `There is no enum ${name}; leave \`enums\` out to see all.`);
      }
      return labelled(found);
    });
  }
}

function labelled(vocabulary: Vocabulary): EnumLabels {
  const { name, description, values } = vocabulary;
  return {
    name,
    description,
    values: valuesOf(vocabulary).map((value) => ({
      value,
      nameZh: termOf(vocabulary, value),
      nameEn: aloneInEnglish(value),
      description: values[value] as string,
    })),
  };
}
