import type { SourceFact } from '../../coverage/facts';
import { type NetworkProjection, TieWeighting } from '../../vocabulary';
import { enumerated, type Language, wordIn } from '../language';
import { queryString } from './query';
import type { NetworkTable } from './table';
import { type NetworkTexts, networkTextsIn } from './texts';

/** One thing that a file says of itself. */
export interface AboutLine {
  key: keyof NetworkTexts['about'];
  /** The key in words. */
  name: string;
  text: string;
}

/** What a file says of itself: what was asked and when, how much there is of it, what is left out, and how to cite it. */
export function aboutLines(
  { question, network, day, version, fingerprint, ...table }: NetworkTable,
  language: Language,
) {
  const texts = networkTextsIn(language);
  const { scope, leftOut } = network;
  const title = titleOf(network.projection, language);
  const query = queryString({ question, language });
  const named = (things: { id: string; nameZh: string }[]) =>
    enumerated(
      things.map(({ id, nameZh }) => `${nameZh} (${id})`),
      language,
    );
  const said: [AboutLine['key'], string][] = [
    ['title', title],
    ['day', day],
    ['query', query],
    ['projection', texts.projections[network.projection]],
    ['weighting', wordIn(TieWeighting, network.weighting, language)],
    ['regions', named(scope.regions)],
    ['industries', named(scope.industries)],
    ['nodes', texts.outOf(table.nodes.length, network.nodeCount)],
    ['edges', texts.outOf(table.edges.length, network.edgeCount)],
    ['isolated', String(network.isolatedCount)],
    ['left_out', language === 'zh' ? leftOut.textZh : leftOut.textEn],
    ['sources', String(table.sources.length)],
    ['data_version', version ?? ''],
    ['fingerprint', fingerprint],
    ['note', texts.note],
    ['citation', texts.cited({ title, day, query, version, fingerprint })],
  ];
  return said
    .filter(([, text]) => text !== '')
    .map(([key, text]): AboutLine => ({ key, name: texts.about[key], text }));
}

export function titleOf(projection: NetworkProjection, language: Language): string {
  const { title, projections } = networkTextsIn(language);
  return `${title}: ${projections[projection]}`;
}

/** A source on one line, as a citation names it. */
export function sourceLine({ id, title, publisher, publishedOn, url }: SourceFact): string {
  return [id, title, publisher, publishedOn, url].filter((part) => part !== null).join(' | ');
}
