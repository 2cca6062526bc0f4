import type { SourceFact } from '../../facts/source';
import { type NetworkProjection, TieWeighting } from '../../vocabulary';
import { type AboutLine, linesOf, namedWithIds } from '../table/about-lines';
import { type Language, wordIn } from '../table/language';
import { queryString } from './network-query';
import { type ABOUT_NETWORK, NETWORK_TEXTS } from './network-texts';
import type { NetworkTable } from './table';

type Key = keyof typeof ABOUT_NETWORK;

/** What a file says of itself: what was asked and when, how much there is of it, what is left out, and how to cite it. */
export function aboutLines(
  { question, network, day, version, fingerprint, ...table }: NetworkTable,
  language: Language,
): AboutLine<Key>[] {
  const texts = NETWORK_TEXTS[language];
  const { scope, leftOut } = network;
  const title = titleOf(network.projection, language);
  const query = queryString({ question, language });
  const said: [Key, string | number | null][] = [
    ['title', title],
    ['day', day],
    ['query', query],
    ['projection', texts.projections[network.projection]],
    ['weighting', wordIn(TieWeighting, network.weighting, language)],
    ['regions', namedWithIds(scope.regions, language)],
    ['industries', namedWithIds(scope.industries, language)],
    ['nodes', texts.outOf(table.nodes.length, network.nodeCount)],
    ['edges', texts.outOf(table.edges.length, network.edgeCount)],
    ['isolated', network.isolatedCount],
    ['left_out', language === 'zh' ? leftOut.textZh : leftOut.textEn],
    ['sources', table.sources.length],
    ['data_version', version],
    ['fingerprint', fingerprint],
    ['note', texts.note],
    ['citation', texts.cited({ title, day, query, version, fingerprint })],
  ];
  return linesOf(said, texts.about);
}

export function titleOf(projection: NetworkProjection, language: Language): string {
  const { title, projections } = NETWORK_TEXTS[language];
  return `${title}: ${projections[projection]}`;
}

/** What a file says of itself, and its sources, for a format that has nothing but lines for it. */
export function lines(table: NetworkTable, language: Language): string[] {
  return [...aboutLines(table, language).map(({ name, text }) => `${name}: ${text}`), ...table.sources.map(sourceLine)];
}

/** A source on one line, as a citation names it. */
export function sourceLine({ id, title, publisher, publishedOn, url }: SourceFact): string {
  return [id, title, publisher, publishedOn, url].filter((part) => part !== null).join(' | ');
}
