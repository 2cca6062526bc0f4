import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many steps take a few milliseconds, after which other requests have their turn. */
const SLICE = 8_192;

/** Goes through places 0 … count − 1, letting other requests have their turn in between. */
export async function inSlices(count: number, take: (place: number) => void): Promise<void> {
  for (let start = 0; start < count; start += SLICE) {
    const end = Math.min(count, start + SLICE);
    for (let place = start; place < end; place += 1) take(place);
    await nextTurn();
  }
}

/**
 * The places 0 … count − 1 in order, as a merge sort that lets other requests have their turn in between: sorting half a
 * million at once would hold them up for half a second.
 *
 * @param compare as of `Array.sort`; those alike stay in the order of their places
 */
export async function sortedPlaces(
  count: number,
  compare: (one: number, other: number) => number,
): Promise<Uint32Array> {
  let sorted = new Uint32Array(count);
  let merged = new Uint32Array(count);
  for (let start = 0; start < count; start += SLICE) {
    const end = Math.min(count, start + SLICE);
    for (let place = start; place < end; place += 1) sorted[place] = place;
    sorted.subarray(start, end).sort(compare);
    await nextTurn();
  }
  for (let width = SLICE; width < count; width *= 2) {
    let left = 0;
    let right = 0;
    await inSlices(count, (at) => {
      const start = at - (at % (2 * width));
      const middle = Math.min(count, start + width);
      const end = Math.min(count, start + 2 * width);
      if (at === start) {
        left = start;
        right = middle;
      }
      const isLeft = right >= end || (left < middle && compare(sorted[left] as number, sorted[right] as number) <= 0);
      merged[at] = (isLeft ? sorted[left] : sorted[right]) as number;
      if (isLeft) left += 1;
      else right += 1;
    });
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}
