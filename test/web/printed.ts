import { inflateSync } from 'node:zlib';

/** A picture in a printed page. */
export interface Printed {
  width: number;
  height: number;
  /** How many of its dots have which colour, like `#aa3377`. */
  dots: Map<string, number>;
}

/** The pictures of dots in a PDF, as the browser writes them: three bytes a dot, deflated. */
export function picturesIn(pdf: Buffer): Printed[] {
  const found: Printed[] = [];
  for (const { 0: whole, 1: head = '', index } of pdf
    .toString('latin1')
    .matchAll(/obj\s+(<<(?:(?!endobj)[\s\S])*?>>)\s*stream\r?\n/g)) {
    const number = (name: string) => Number(new RegExp(`/${name} (\\d+)`).exec(head)?.[1]);
    if (!/\/Subtype \/Image/.test(head) || !/\/FlateDecode/.test(head)) continue;
    const start = index + whole.length;
    const bytes = inflateSync(pdf.subarray(start, start + number('Length')));
    const [width, height] = [number('Width'), number('Height')];
    // Those of one byte a dot are how opaque others are.
    if (bytes.length === width * height * 3) found.push({ width, height, dots: dotsOf(bytes) });
  }
  return found;
}

function dotsOf(bytes: Buffer): Map<string, number> {
  const dots = new Map<string, number>();
  for (let at = 0; at + 2 < bytes.length; at += 3) {
    const colour = `#${bytes.toString('hex', at, at + 3)}`;
    dots.set(colour, (dots.get(colour) ?? 0) + 1);
  }
  return dots;
}

/** How far a colour may be off that is drawn at the edge of another, of 255. */
const OFF = 4;

/** How many dots of a picture have a colour, or nearly so. */
export function dotsLike(colour: string, { dots }: Printed): number {
  const partsOf = (one: string) => [1, 3, 5].map((at) => Number.parseInt(one.slice(at, at + 2), 16));
  const sought = partsOf(colour);
  const isLike = (one: string) => partsOf(one).every((part, at) => Math.abs(part - (sought[at] ?? 0)) <= OFF);
  return [...dots].reduce((sum, [one, count]) => sum + (isLike(one) ? count : 0), 0);
}
