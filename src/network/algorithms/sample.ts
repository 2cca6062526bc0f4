/**
 * Some of the items, each as likely as any other, and always the same of the same items.
 *
 * @param count how many; all where there are no more
 * @param seed another one takes others
 */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const left = [...items];
  const size = Math.min(count, left.length);
  const random = mulberry32(seed);
  // The first steps of a Fisher–Yates shuffle.
  for (let index = 0; index < size; index += 1) {
    const other = index + Math.floor(random() * (left.length - index));
    [left[index], left[other]] = [left[other] as Item, left[index] as Item];
  }
  return left.slice(0, size);
}

/** Numbers from 0 up to 1 that look random, from a seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
