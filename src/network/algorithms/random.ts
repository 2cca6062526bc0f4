import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A whole number from 0 up to and without `count`, each as likely as any other. */
export type Random = (count: number) => number;

/**
 * Numbers that look random and are always the same of the same seed: xoroshiro128+ (Blackman and Vigna 2018).
 *
 * @param stream of one seed another stream has no numbers in common, however many are drawn
 */
export function randomOf(seed: number, stream: number): Random {
  const generator = xoroshiro128plus(seed);
  for (let jumps = 0; jumps < stream; jumps += 1) generator.jump();
  return (count) => uniformInt(generator, 0, count - 1);
}

/**
 * Deals items out among their places, every order as likely as any other (Fisher–Yates).
 *
 * @param dealt how many of the first places are dealt to; what stands behind them is the rest, in whatever order
 */
export function dealOut(items: Int32Array, random: Random, dealt = items.length): void {
  for (let place = 0; place < dealt; place += 1) {
    const other = place + random(items.length - place);
    const item = items[place] as number;
    items[place] = items[other] as number;
    items[other] = item;
  }
}
