import { createHash } from 'node:crypto';
import { type Day, dayOf } from '../../days';
import type { NetworkAnalysisResult } from '../../network/analysis/result';
import type { UnderstoodAnalysis } from '../../network/analysis/run';
import type { MeasureMethod } from '../../network/provenance/method';
import { TieWeighting } from '../../vocabulary';
import { type AboutLine, aboutLinesOf, namedWithIds } from '../table/about-lines';
import { bracketed, type Language, labelled, MARKS, wordIn } from '../table/language';
import { ANALYSIS_TEXTS } from './analysis-texts';
import { type FinishedAnalysis, organizationPages } from './finished';

/** The day of the data of an analysis: that on which it was asked for, whenever its turn came. */
export function dayOfData({ analysis }: FinishedAnalysis): Day {
  return dayOf(analysis.queuedAt);
}

/** What an analysis says of itself: what was asked and when, how much there is of it, and how to cite it. */
export async function aboutAnalysis(finished: FinishedAnalysis, language: Language): Promise<AboutLine[]> {
  const { analysis, result } = finished;
  const { asked, includesSynthetic } = analysis.run;
  const { title, note } = ANALYSIS_TEXTS[language];
  const said = {
    title,
    day: dayOfData(finished),
    query: argumentsOf(asked, includesSynthetic),
    weighting: wordIn(TieWeighting, asked.weighting, language),
    regions: namedWithIds(asked.scope.regions, language),
    industries: namedWithIds(asked.scope.industries, language),
    nodes: result.nodeCount,
    edges: result.edgeCount,
    total_weight: result.totalWeight,
    communities: result.communityCount,
    modularity: result.modularity,
    components: result.componentCount,
    graph_hash: result.provenance.graphHash,
    methods: methodsInWords(result.provenance.methods, language),
    data_version: result.provenance.dataVersion,
    fingerprint: await fingerprintOf(result),
    note,
  };
  return aboutLinesOf(said, language);
}

/** How each measure was reckoned: what by, in which version, told what. */
function methodsInWords(methods: readonly MeasureMethod[], language: Language): string {
  const { semicolon, comma } = MARKS[language];
  const inWords = ({ measure, algorithm, library, version, parameters, seed }: MeasureMethod) => {
    const told = [
      `${library} ${version}`,
      ...(parameters === null ? [] : [parameters]),
      ...(seed === null ? [] : [`seed ${seed}`]),
    ];
    return labelled(measure, bracketed(algorithm, told.join(comma), language), language);
  };
  return methods.map(inWords).join(semicolon);
}

/** The arguments of `startNetworkAnalysis` that ask for the same again, with the defaults it rests on, as JSON. */
function argumentsOf({ scope, ...rest }: UnderstoodAnalysis, includeSynthetic: boolean): string {
  const ids = (things: { id: string }[]) => things.map(({ id }) => id);
  const asked = { ...scope, regions: ids(scope.regions), industries: ids(scope.industries) };
  const given = Object.entries(asked).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify({
    scope: Object.fromEntries(given),
    ...rest,
    ...(includeSynthetic && { includeSynthetic }),
  });
}

async function fingerprintOf(result: NetworkAnalysisResult): Promise<string> {
  const hash = createHash('sha256');
  for await (const page of organizationPages(result)) {
    for (const organization of page) hash.update(JSON.stringify(organization));
  }
  return hash.digest('hex');
}
