/** What V8 takes for a value besides what is in it, in bytes, rounded up. */
const SIZES = { word: 8, text: 24, list: 40, object: 40, entry: 56 };

/**
 * Freezes plain data through and through, so that nobody who shares it changes it.
 *
 * @returns about how many bytes it takes
 */
export function frozen(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value === 'string') return SIZES.text + 2 * value.length;
  if (typeof value !== 'object' || value === null || seen.has(value)) return SIZES.word;
  seen.add(value);
  if (value instanceof Map) {
    let bytes = SIZES.object;
    for (const [key, one] of value) bytes += SIZES.entry + frozen(key, seen) + frozen(one, seen);
    return bytes;
  }
  Object.freeze(value);
  let bytes = Array.isArray(value) ? SIZES.list : SIZES.object;
  for (const one of Object.values(value)) bytes += SIZES.word + frozen(one, seen);
  return bytes;
}
