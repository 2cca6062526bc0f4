import type { Label } from '../../facts/nouns';
import type { SeedData } from './tables';

/** Which label the rows have that links and figures may be about; their ids share one space. */
export function labelsById(data: SeedData): ReadonlyMap<string, Label> {
  const labelled: [Label, readonly { id: string }[]][] = [
    ['Region', data['weihai/regions']],
    ['Industry', data['weihai/industries']],
    ['Organization', data['weihai/organizations']],
    ['Platform', data['weihai/platforms']],
  ];
  return new Map(labelled.flatMap(([label, rows]) => rows.map(({ id }) => [id, label] as const)));
}
