/** What the nodes of a network are told alike or apart by: the numbers 0 … count − 1, of which a node has some or none. */
export interface Categories {
  count: number;
  of: readonly Int32Array[];
}

/** The categories that words stand for, numbered in the order in which they first occur. */
export function categoriesOf(words: readonly (readonly string[])[]): Categories {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const of = words.map((own) => Int32Array.from(own, numberOf));
  return { count: numbers.size, of };
}

/** A network looked at otherwise than it is, its ties the same. */
export interface Draw {
  /** The place of the node whose categories each node has. */
  holders: Int32Array;
  /** How often each node is there: a tie is there as often as both its ends together. */
  copies: Float64Array;
}

/** A network as it is: every node has its own categories and is there once. */
export function asItIs({ order }: { order: number }): Draw {
  return { holders: Int32Array.from({ length: order }, (_, node) => node), copies: new Float64Array(order).fill(1) };
}
