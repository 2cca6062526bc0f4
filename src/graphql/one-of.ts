import { InputType } from 'type-graphql';

const ONE_OF = new Set<string>();

/**
 * An input of which exactly one field is given. GraphQL says so by `@oneOf`, which type-graphql can't write, so the schema
 * gets it where its analytic types join it ({@link isOneOf}); graphql-js then holds every value to it.
 */
export function OneOfInput(description: string): ClassDecorator {
  return (target) => {
    ONE_OF.add(target.name);
    InputType({ description })(target);
  };
}

/** Whether an input type is one of which exactly one field is given. */
export function isOneOf(name: string): boolean {
  return ONE_OF.has(name);
}
