import type { ArgumentNode } from 'graphql';

/** What adds up over a whole query, siblings and every use of a fragment included. */
const SUMS = ['lists', 'steps', 'singles', 'conditions', 'entries'] as const;

/** What is measured where it is greatest. */
const PEAKS = ['nesting', 'chain', 'singleChain', 'text'] as const;

/** What a query has of something. */
type Sum = (typeof SUMS)[number];
export type Peak = (typeof PEAKS)[number];

/** What the arguments and the selection of a query ask of the database that plans and runs it. */
export type Usage = Record<Sum | Peak, number> & {
  /** The arguments in which the peaks are. */
  at: Partial<Record<Peak, ArgumentNode>>;
};

export function nothing(): Usage {
  return {
    lists: 0,
    steps: 0,
    singles: 0,
    conditions: 0,
    entries: 0,
    nesting: 0,
    chain: 0,
    singleChain: 0,
    text: 0,
    at: {},
  };
}

/** Adds what a part has to what the whole has. */
export function addTo(whole: Usage, part: Usage, argument?: ArgumentNode): void {
  for (const sum of SUMS) whole[sum] += part[sum];
  for (const peak of PEAKS) {
    if (part[peak] <= whole[peak]) continue;
    whole[peak] = part[peak];
    whole.at[peak] = argument ?? part.at[peak];
  }
}
