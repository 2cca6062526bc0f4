import type { Vocabulary } from '../../vocabulary';
import { DIVISIONS, NODE_MEASURES } from '../measures/of-nodes/list';
import type { AnalysedMeasure, Division } from '../measures/of-nodes/node-measure';
import { meaningsOf } from '../measures/words';

/** What an analysis shows of each organization. */
export const SHOWN = NODE_MEASURES.filter((one): one is AnalysedMeasure => 'analysis' in one);

export type Measure = AnalysedMeasure | Division;

/** All that an analysis can reckon. */
export const ANALYSED: readonly Measure[] = [...SHOWN, ...DIVISIONS];

/** Whether it is reckoned of every network, before all else. */
export const isAlways = ({ analysis }: Measure) => analysis.asked === undefined;

const ASKED = ANALYSED.filter((measure) => !isAlways(measure));

export const NetworkAnalysisMeasure: Vocabulary = {
  name: 'NetworkAnalysisMeasure',
  description: '分析测度: the measures that are reckoned of a whole network at once, however large',
  values: meaningsOf(ASKED, ({ analysis }) => analysis.asked as string),
};

export const NetworkAnalysisOrder: Vocabulary = {
  name: 'NetworkAnalysisOrder',
  description: '分析排序: by which value organizations are put in order',
  values: meaningsOf(SHOWN, ({ meaning, order = meaning, analysis }) => analysis.order ?? order),
};
