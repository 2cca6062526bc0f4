import { useName } from '../say';
import { Select } from './parts';
import { useSay } from './texts';

interface Region {
  id: string;
  nameZh: string;
  nameEn: string | null;
  kind: string;
}

const WHOLE_CITY = 'none';

interface Shown {
  regions: readonly Region[] | undefined;
  /** Absent for the whole city. */
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

/** A part of the city, or all of it. */
export function RegionSelect({ regions = [], chosen, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  return (
    <Select
      label={say('region')}
      chosen={chosen ?? WHOLE_CITY}
      options={[
        { id: WHOLE_CITY, text: say('wholeCity') },
        ...regions
          .filter(({ kind }) => kind !== 'CITY' && kind !== 'FOREIGN')
          .map((one) => ({ id: one.id, text: name(one) })),
      ]}
      onChoose={(id) => onChoose(id === WHOLE_CITY ? undefined : id)}
    />
  );
}
