import type { Cypher } from '../../../database/cypher';
import { badUserInput, type PublicError } from '../../../errors';
import type { ArcsMeasure, LibraryMeasure, SummedUp, TiesMeasure } from '../../engine/measure-engine';

/** What is said of a measure of the nodes: whatever shows measures is a fold over the list of them. */
interface Words {
  /** The Chinese term. */
  term: string;
  /** What its value is. */
  meaning: string;
  /** What nodes are put in order by; where left out, the same. */
  order?: string;
  unit: 'Int' | 'Float';
  /** Whether it may not be defined. */
  isNullable?: true;
  /** Whether it is a sum of fractions, whose last digits may not be what they should. */
  isSum?: true;
}

/** How an analysis reckons a measure of all nodes of a network, however large, and what it says of it. */
export interface Analysed {
  /** What is reckoned where it is asked for; where left out, it always is. */
  asked?: string;
  /** As {@link Words} has them, where an analysis says it otherwise. */
  meaning?: string;
  order?: string;
  /** How long it takes as compared with others, of which most take 2. */
  cost?: number;
  /** How it is asked beyond 20,000 edges, where the last digits would take most of the time. */
  coarse?: Cypher;
}

export type LibraryNodeMeasure = LibraryMeasure & Words & { analysis?: Analysed };

/** A measure that analyses reckon too. */
export type AnalysedMeasure = LibraryNodeMeasure & { analysis: Analysed };

/** A measure of directed networks alone, which analyses of those reckon always. */
export type AnalysedArcsMeasure = ArcsMeasure & Words & { analysis: Analysed };

/** A measure of each node of a network. */
export type NodeMeasure = LibraryNodeMeasure | (TiesMeasure & Words) | AnalysedArcsMeasure;

/** Whether there is such a measure of directed networks alone. */
export function isOfArcsAlone(measure: NodeMeasure | Division): measure is AnalysedArcsMeasure {
  return !('algorithm' in measure) && !('fromTies' in measure);
}

/** @param word of a measure of directed networks alone, by which others can't be put in order */
export function needsDirection(word: string): PublicError {
  return badUserInput(
    'orderBy.field',
    `Only a directed network has ${word}: ask for it with \`directed\`, or take ${word.replace(/^(IN|OUT)_/, '')}.`,
  );
}

/** A division of the nodes, each in the part of whose label it is. */
export type Division = SummedUp & Pick<Words, 'term'> & { analysis: Analysed };
