import { PublicError } from '../../errors';
import { type Ending, MEDIA_TYPES } from '../table/media-types';
import { jsonLd } from './json-ld';
import { nTriples, turtle } from './turtle';

/** The formats of linked data by the endings of their files; the first is given to those who ask for none. */
export const LINKED_FORMATS = { jsonld: jsonLd, ttl: turtle, nt: nTriples } as const satisfies Partial<
  Record<Ending, unknown>
>;
export type LinkedEnding = keyof typeof LINKED_FORMATS;

export const LINKED_ENDINGS = Object.keys(LINKED_FORMATS) as LinkedEnding[];

const typeOf = (ending: LinkedEnding) => MEDIA_TYPES[ending].replace(/;.*/, '');

/**
 * The format that a client likes best.
 *
 * @param accept the header of that name (RFC 9110, 12.5.1); JSON alone is answered as JSON-LD
 * @throws PublicError NOT_ACCEPTABLE when it admits none
 */
export function acceptedFormat(accept = '*/*'): LinkedEnding {
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { type: type === 'application/json' ? typeOf('jsonld') : type, weight: Number(weight ?? 1) };
  });
  const weightOf = (ending: LinkedEnding) => {
    const type = typeOf(ending);
    // The most exact range tells, whatever stands beside it.
    for (const named of [type, type.replace(/\/.*/, '/*'), '*/*']) {
      const range = ranges.find((range) => range.type === named);
      if (range !== undefined) return range.weight;
    }
    return 0;
  };
  const [best] = LINKED_ENDINGS.map((ending) => ({ ending, weight: weightOf(ending) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  if (best === undefined) {
    const types = LINKED_ENDINGS.map(typeOf).join(', ');
    throw new PublicError('NOT_ACCEPTABLE', `The accept header admits none of ${types}.`);
  }
  return best.ending;
}
