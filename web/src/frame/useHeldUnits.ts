import { useSay } from './texts';

/** How many units the graph holds of a framework, and how many it is said to have. */
export interface HeldUnits {
  unitCount: number;
  statedUnitCount: number | null;
  isComplete: boolean | null;
}

/** Says how many units of a framework there are to see, and whether those are all. */
export function useHeldUnits(): (framework: HeldUnits) => string {
  const say = useSay();
  return ({ unitCount: count, statedUnitCount, isComplete }) => {
    if (isComplete === null || statedUnitCount === null) return say('unitsHeld', { count });
    return say(isComplete ? 'unitsAll' : 'unitsSome', { count, all: statedUnitCount });
  };
}
