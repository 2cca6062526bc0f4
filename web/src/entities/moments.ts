import type { GroundFragment } from '../graphql';
import type { Moment } from './Timeline';

interface Tied<Node> {
  edges: readonly { properties: GroundFragment; node: Node }[];
}

/** The days on which ties began and ended. */
export function momentsOf<Node>(title: string, { edges }: Tied<Node>, name: (node: Node) => string): Moment[] {
  return edges.flatMap(({ node, properties: { since, sincePrecision, until, untilPrecision } }) => [
    ...momentOf(since, sincePrecision, `${title} · ${name(node)}`),
    ...momentOf(until, untilPrecision, `${title} · ${name(node)} ✕`),
  ]);
}

/** A day, if it is known. */
export function momentOf(day: string | null, precision: Moment['precision'], words: string): Moment[] {
  return day === null ? [] : [{ day, precision, words }];
}
