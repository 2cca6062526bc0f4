import { asKnown } from '../day';
import type { DatePrecision } from '../graphql';
import { useSay } from './texts';

interface Spanned {
  since: string | null;
  sincePrecision: DatePrecision | null;
  until?: string | null;
  untilPrecision?: DatePrecision | null;
  notLaterThan?: string | null;
}

/** Says since when and until when something holds, as exactly as it is known; nothing where that is not known. */
export function useSpan(): (spanned: Spanned) => string {
  const say = useSay();
  return ({ since, sincePrecision, until, untilPrecision, notLaterThan }) =>
    [
      since !== null && say('since', { day: asKnown(since, sincePrecision) }),
      since === null && notLaterThan != null && say('notLaterThan', { day: notLaterThan }),
      until != null && say('until', { day: asKnown(until, untilPrecision) }),
    ]
      .filter(Boolean)
      .join(' ');
}
