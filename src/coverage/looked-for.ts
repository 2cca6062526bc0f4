import type { Day } from '../days';
import type { Aimed } from '../surveys/extent';
import { type LookedFor, lookedForKinds } from '../surveys/looked-for';
import type { PlatformKind } from '../vocabulary';
import type { CoverageFacts, UnitFact, UnitSurvey } from './facts';

/** What was looked for of one unit. */
interface UnitLookedFor {
  /** The newest day on which platforms of a kind were looked for that fills one of its slots; null where never. */
  lookedOn: Day | null;
  ofKinds(kinds: readonly PlatformKind[]): LookedFor;
}

/** How far platforms were looked for of any of the units, by the surveys among the facts. */
export function lookedForBy({ surveys, rules }: CoverageFacts, asOf: Day): (unit: UnitFact) => UnitLookedFor {
  const filling = new Set(rules.flatMap(({ platformKinds }) => platformKinds));
  const relevant = surveys.filter(({ platformKind }) => platformKind !== null && filling.has(platformKind));
  // Most surveys are of no unit in particular, and then alike for all of them.
  const byKinds = new Map<string, LookedFor>();
  return (unit) => {
    const own = relevant.flatMap((survey) => aimedAt(unit, survey) ?? []);
    const isGeneral = own.length === relevant.length && own.every(({ isAimed }) => !isAimed);
    const cache = isGeneral ? byKinds : new Map<string, LookedFor>();
    return {
      lookedOn: own.reduce<Day | null>((newest, { survey }) => later(newest, survey.lookedOn), null),
      ofKinds(kinds) {
        const key = kinds.join(' ');
        const known = cache.get(key) ?? lookedForKinds(kinds, own, asOf);
        cache.set(key, known);
        return known;
      },
    };
  };
}

/** A survey as one of a unit: aimed where made for just it; null where it says nothing of it. */
function aimedAt(unit: UnitFact, survey: UnitSurvey): Aimed | null {
  const { coversPlace, industryIds, unitIds, region } = survey;
  if (unit.unitKind === 'REGION') {
    if (!unitIds?.includes(unit.id)) return null;
    return { survey, isAimed: region.id === unit.id && industryIds.length === 0 };
  }
  const isNamed = industryIds.includes(unit.id);
  if (industryIds.length > 0 && !isNamed) return null;
  return { survey, isAimed: isNamed && coversPlace };
}

function later(one: Day | null, other: Day): Day {
  return one === null || one < other ? other : one;
}
