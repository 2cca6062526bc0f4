import { Columns } from '../database/columns';
import type { RegionKind } from '../vocabulary';
import type { FullyNamed } from './named';

export interface RegionFact extends FullyNamed {
  kind: RegionKind;
}

export const REGION = new Columns<RegionFact>(['id', 'kind', 'nameZh', 'nameEn', 'aliases']);
