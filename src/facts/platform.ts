import { Columns } from '../database/columns';
import { type Cypher, cypher, name } from '../database/cypher';
import type { PlatformKind } from '../vocabulary';
import { DESIGNATION, type DesignationFact } from './designation';
import type { FullyNamed } from './named';
import type { PlatformDates } from './platform-state';

export interface PlatformFact extends FullyNamed, PlatformDates {
  kind: PlatformKind;
  note: string | null;
  /** Whether it is made up; stored of what is alone. */
  synthetic?: boolean | null;
  sourceIds: string[];
  designations: DesignationFact[];
}

/** A platform without its designations. */
export type BarePlatform = Omit<PlatformFact, 'designations'>;

export const PLATFORM = new Columns<BarePlatform>(
  [
    'id',
    'kind',
    'nameZh',
    'nameEn',
    'aliases',
    'note',
    'synthetic',
    'sourceIds',
    'statedClosed',
    'openedOnPrecision',
    'closedOnPrecision',
    'seenOperatingOnPrecision',
    'seenInProgressOnPrecision',
    'seenClosedOnPrecision',
  ],
  ['openedOn', 'closedOn', 'seenOperatingOn', 'seenInProgressOn', 'seenClosedOn'],
);

/** A platform with its designations, as a list: the designations, then the columns. */
export type DesignatedPlatform = [unknown[][], ...unknown[]];

/** A platform with its designations as a list in Cypher, which {@link platformOf} reads. */
export function withDesignations(variable: string): Cypher {
  return cypher`[
    [(${name(variable)})<-[:DESIGNATES]-(designation:Designation) | [${DESIGNATION.of('designation')}]],
    ${PLATFORM.of(variable)}]`;
}

export function platformOf(platform: DesignatedPlatform): PlatformFact {
  const [designations] = platform;
  return Object.assign(PLATFORM.read(platform, 1), {
    designations: designations.map((one) => DESIGNATION.read(one)),
  });
}
