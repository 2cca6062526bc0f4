import { createHash } from 'node:crypto';
import type { Graph } from '../../database/graph';
import { type Day, dayOf } from '../../days';
import { dataVersion } from '../../intake/data-version';
import type { AnalysisResult } from '../../network/analysis/result';
import type { UnderstoodAnalysis } from '../../network/analysis/run';
import { TieWeighting } from '../../vocabulary';
import { NETWORK_TEXTS } from '../network/network-texts';
import { type AboutLine, linesOf, namedWithIds } from '../table/about-lines';
import { type Language, wordIn } from '../table/language';
import { type ABOUT_ANALYSIS, ANALYSIS_TEXTS } from './analysis-texts';
import { type FinishedAnalysis, organizationPages } from './finished';

type Key = keyof typeof ABOUT_ANALYSIS;

/** The day of the data of an analysis: that on which it was asked for, whenever its turn came. */
export function dayOfData({ analysis }: FinishedAnalysis): Day {
  return dayOf(analysis.queuedAt);
}

/** What an analysis says of itself: what was asked and when, how much there is of it, and how to cite it. */
export async function aboutAnalysis(
  graph: Graph,
  finished: FinishedAnalysis,
  language: Language,
): Promise<AboutLine<Key>[]> {
  const { analysis, result } = finished;
  const { asked } = analysis.run;
  const texts = ANALYSIS_TEXTS[language];
  const cited = {
    title: texts.title,
    day: dayOfData(finished),
    query: inputOf(asked),
    version: await dataVersion((statement) => graph.read(statement)),
    fingerprint: await fingerprintOf(result),
  };
  const said: [Key, string | number | null][] = [
    ['title', cited.title],
    ['day', cited.day],
    ['query', cited.query],
    ['weighting', wordIn(TieWeighting, asked.weighting, language)],
    ['regions', namedWithIds(asked.scope.regions, language)],
    ['industries', namedWithIds(asked.scope.industries, language)],
    ['nodes', result.nodeCount],
    ['edges', result.edgeCount],
    ['total_weight', result.totalWeight],
    ['communities', result.communityCount],
    ['modularity', result.modularity],
    ['components', result.componentCount],
    ['data_version', cited.version],
    ['fingerprint', cited.fingerprint],
    ['note', texts.note],
    ['citation', NETWORK_TEXTS[language].cited(cited)],
  ];
  return linesOf(said, texts.about);
}

/** The input of `startAnalysis` that asks for the same again, with the defaults it rests on, as JSON. */
function inputOf({ scope, ...rest }: UnderstoodAnalysis): string {
  const ids = (things: { id: string }[]) => things.map(({ id }) => id);
  const asked = { ...scope, regions: ids(scope.regions), industries: ids(scope.industries) };
  const given = Object.entries(asked).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify({ scope: Object.fromEntries(given), ...rest });
}

async function fingerprintOf(result: AnalysisResult): Promise<string> {
  const hash = createHash('sha256');
  for await (const page of organizationPages(result)) {
    for (const organization of page) hash.update(JSON.stringify(organization));
  }
  return hash.digest('hex');
}
