import { holdsOn } from '../../days';
import type { BehindFact, EvaluatedYear, PlatformFacts } from './platform-facts';

/** Who stands behind a platform on the last day of a year. */
export function behindOn({ behind }: PlatformFacts, { lastDay }: EvaluatedYear): BehindFact[] {
  return behind.filter(({ since, until }) => holdsOn(lastDay, since, until));
}
