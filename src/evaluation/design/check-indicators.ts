import { badUserInput, quoted, refuseHuge } from '../../errors';
import { FULL_POINTS, type IndicatorSetDesign } from './scheme';
import { SCORINGS } from './scoring/list';

const MOST_INDICATORS = 60;
const NUMBERS = ['weight', 'lowest', 'highest', 'target', 'cap', 'outOf'] as const;
/** Fractions of a point that binary numbers lose. */
const TOLERANCE = 1e-6;

/**
 * That the indicators of a set stand once each, weigh what they may and can be scored.
 *
 * @param argument what the client calls the set
 * @throws PublicError BAD_USER_INPUT naming the part at fault
 */
export function checkIndicators({ nameZh, indicators }: IndicatorSetDesign, bonusCap: number, argument: string): void {
  if (indicators.length === 0 || indicators.length > MOST_INDICATORS) {
    throw badUserInput(`${argument}.indicators`, `A set has 1 to ${MOST_INDICATORS} indicators.`);
  }
  for (const [index, indicator] of indicators.entries()) {
    const { code, weight, measure, figure, isBonus } = indicator;
    const at = `${argument}.indicators[${index}]`;
    const first = indicators.findIndex((other) => other.code === code || other.nameZh === indicator.nameZh);
    if (first < index) {
      throw badUserInput(
        `${at}.${indicators[first]?.code === code ? 'code' : 'nameZh'}`,
        `The indicator ${quoted(code)} (${indicator.nameZh}) is in ${nameZh} already, as indicators[${first}]; leave one out.`,
      );
    }
    for (const field of NUMBERS) refuseHuge(`${at}.${field}`, indicator[field]);
    for (const [place, { bound }] of (indicator.steps ?? []).entries())
      refuseHuge(`${at}.steps[${place}].bound`, bound);
    if (weight < 0) {
      throw badUserInput(`${at}.weight`, `${weight} is no weight of ${quoted(code)}; give 0 points or more.`);
    }
    if (measure != null && figure != null) {
      throw badUserInput(
        `${at}.figure`,
        'The value is a `measure` of the graph or a published `figure`; leave one out.',
      );
    }
    const fault = SCORINGS[indicator.method].fault(indicator);
    if (fault !== null) throw badUserInput(`${at}.${fault.field}`, `${quoted(code)}: ${fault.message}`);
    if (isBonus && !(bonusCap > 0)) {
      throw badUserInput(
        `${at}.isBonus`,
        `${quoted(code)} is a bonus and \`bonusCap\` is 0; say how many points bonuses add at most.`,
      );
    }
  }
  const base = indicators.filter(({ isBonus }) => !isBonus).reduce((sum, { weight }) => sum + weight, 0);
  if (Math.abs(base - FULL_POINTS) > TOLERANCE) {
    const sum = Math.round(base / TOLERANCE) * TOLERANCE;
    throw badUserInput(
      `${argument}.indicators`,
      `The weights in ${nameZh} add up to ${Number(sum.toFixed(6))}; those of its base indicators are to add up to ${FULL_POINTS}. Bonuses (\`isBonus\`) come on top.`,
    );
  }
}
