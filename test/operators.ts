import type { Plan } from 'neo4j-driver';

/** The operators of a plan, each as `name@database` with its details, the last one first. */
export function operators({ operatorType, arguments: details, children }: Plan): string[] {
  return [`${operatorType} ${(details as { Details?: string }).Details ?? ''}`, ...children.flatMap(operators)];
}
