import { byUs } from '../../algorithms/reckoning';
import { constraint as fromTies } from '../../algorithms/structural-holes';
import type { NodeMeasure } from './node-measure';

export const constraint: NodeMeasure = {
  name: 'constraint',
  term: '约束系数',
  meaning:
    "how far its ties lead back to the same others (Burt's constraint); low means structural holes. Null without ties",
  order: 'how far its ties lead back to the same others',
  unit: 'Float',
  isNullable: true,
  source: 'Burt 1992, 2.4',
  fromTies: byUs(fromTies),
};
