import { useListed, useName } from '../say';
import { Select } from './parts';
import { useSay } from './texts';
import { type HeldUnits, useHeldUnits } from './useHeldUnits';

interface Named {
  nameZh: string;
  nameEn: string | null;
}

interface Framework extends Named, HeldUnits {
  id: string;
  regions: readonly Named[];
}

/** The seven clusters, as the API takes them by default. */
export const SEVEN_CLUSTERS = 'f-a001';

interface Shown {
  frameworks: readonly Framework[];
  /** Absent for the one by default. */
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

/** A classification of industries; first those of which there are all units to see as far as is known, last those without any. */
export function FrameworkSelect({ frameworks, chosen, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const listed = useListed();
  const held = useHeldUnits();
  const inOrder = [...frameworks].sort((a, b) => lackOf(a) - lackOf(b));
  return (
    <Select
      label={say('framework')}
      chosen={chosen ?? SEVEN_CLUSTERS}
      options={inOrder.map((one) => ({
        id: one.id,
        text: name(one),
        note: [listed(one.regions.map(name)), held(one)].filter((part) => part !== '').join(' · '),
      }))}
      onChoose={(id) => onChoose(id === SEVEN_CLUSTERS ? undefined : id)}
    />
  );
}

function lackOf({ unitCount, isComplete }: HeldUnits): number {
  if (unitCount === 0) return 2;
  return isComplete === false ? 1 : 0;
}
