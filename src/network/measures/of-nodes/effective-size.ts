import { byUs } from '../../algorithms/reckoning';
import { effectiveSize as fromTies } from '../../algorithms/structural-holes';
import type { NodeMeasure } from './node-measure';

export const effectiveSize: NodeMeasure = {
  name: 'effectiveSize',
  term: '有效规模',
  meaning: 'how many neighbours it has, less what they repeat of each other (Burt); null without ties',
  order: 'how many neighbours it has that do not repeat each other',
  unit: 'Float',
  isNullable: true,
  source: 'Burt 1992, 2.2',
  fromTies: byUs(fromTies),
};
