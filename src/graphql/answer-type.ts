import { ObjectType } from 'type-graphql';

/**
 * A type of an analytic answer. A field without a resolver of its own is read from the domain's row directly, which an
 * answer with thousands of fields can't do without.
 */
export function AnswerType(description: string): ClassDecorator {
  return ObjectType({ description, simpleResolvers: true });
}
