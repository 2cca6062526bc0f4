import { useDaysToCompare } from '../coverage/days-to-compare';
import { today } from '../day';
import type { ChoosersQuery } from '../graphql';
import { type Option, Select } from './parts';
import { useSay } from './texts';

const NONE = 'none';

/** No day that the graph knows of lies before it. */
const FIRST_YEAR = 2008;

const TODAY = today();

/** The first days of the years, the last first. */
const NEW_YEARS = Array.from(
  { length: Number(TODAY.slice(0, 4)) - FIRST_YEAR + 1 },
  (_, index) => `${FIRST_YEAR + index}-01-01`,
).reverse();

interface Shown {
  chosen: string | undefined;
  /** What is said where no day is chosen. */
  byDefault: string;
  milestones: ChoosersQuery['milestones'];
  onChoose: (day: string | undefined) => void;
}

/** A day to see things on: one that matters by the documents, or the first of a year. */
export function DaySelect({ chosen, byDefault, milestones, onChoose }: Shown) {
  const say = useSay();
  const days: Option[] = [
    { id: NONE, text: byDefault },
    ...useDaysToCompare(milestones, TODAY),
    ...NEW_YEARS.map((day) => ({ id: day, text: day })),
  ];
  if (chosen !== undefined && !days.some(({ id }) => id === chosen)) days.push({ id: chosen, text: chosen });
  return (
    <Select
      label={say('asOf')}
      chosen={chosen ?? NONE}
      options={days}
      onChoose={(day) => onChoose(day === NONE ? undefined : day)}
    />
  );
}
