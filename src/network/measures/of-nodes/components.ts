import { ofEachNode, tiesOf } from '../../algorithms/adjacency';
import { componentsOf } from '../../algorithms/components';
import { byUs } from '../../algorithms/reckoning';
import type { Division } from './node-measure';

export const components: Division = {
  name: 'components',
  term: '连通分量',
  algorithm: 'wcc',
  column: 'componentId',
  summary: 'componentCount',
  inProcess: byUs((ties) =>
    componentsOf(
      ofEachNode(ties, (node) => node),
      tiesOf(ties),
    ),
  ),
  analysis: { asked: 'the parts between which there is no tie' },
};
