import type { Vocabulary } from '../../vocabulary';
import type { ArcsMeasure } from '../engine/measure-engine';
import { DIVISIONS, NODE_MEASURES } from '../measures/of-nodes/list';
import type { AnalysedArcsMeasure, AnalysedMeasure, Division } from '../measures/of-nodes/node-measure';
import { meaningsOf } from '../measures/words';

/** What an analysis shows of each organization. */
export const SHOWN = NODE_MEASURES.filter((one): one is AnalysedMeasure | AnalysedArcsMeasure => 'analysis' in one);

/** A measure that the library reckons. */
export type Measure = AnalysedMeasure | Division;

/** A measure of a directed network that goes by direction, which is reckoned in this process. */
export type ByDirection = (AnalysedMeasure | AnalysedArcsMeasure) & Pick<ArcsMeasure, 'withDirection'>;

/** All that an analysis can reckon. */
export const ANALYSED: readonly (Measure | AnalysedArcsMeasure)[] = [...SHOWN, ...DIVISIONS];

/** Whether it is reckoned of every network, or of every directed one, before all else. */
export const isAlways = ({ analysis }: Pick<Measure, 'analysis'>) => analysis.asked === undefined;

const ASKED = ANALYSED.filter((measure) => !isAlways(measure));

/** Beyond so many edges some measures are reckoned less finely. */
const FINELY_UP_TO = 20_000;

/** A measure as it is reckoned in a network of so many edges. */
export function reckonedIn(edges: number, measure: Measure): Measure {
  const { coarse } = measure.analysis;
  if (edges === 0 && measure.withoutTies !== undefined) return { ...measure, ...measure.withoutTies };
  return coarse === undefined || edges <= FINELY_UP_TO ? measure : { ...measure, configuration: coarse };
}

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
