import type { SourceFact } from '../../facts/source';
import { type NetworkProjection, TieWeighting } from '../../vocabulary';
import { type AboutLine, aboutLinesOf, namedWithIds } from '../table/about-lines';
import { type Language, labelled, wordIn } from '../table/language';
import { queryString } from './network-query';
import { NETWORK_TEXTS } from './network-texts';
import type { NetworkTable } from './table';

/** What a file says of itself: what was asked and when, how much there is of it, what is left out, and how to cite it. */
export function aboutLines(table: NetworkTable, language: Language): AboutLine[] {
  const { question, includeSynthetic, network } = table;
  const { outOf, projections, directed, note } = NETWORK_TEXTS[language];
  const said = {
    title: titleOf(network.projection, language),
    day: table.day,
    query: queryString({ question, includeSynthetic, language }),
    projection: projections[network.projection],
    weighting: wordIn(TieWeighting, network.weighting, language),
    direction: network.directed ? directed : null,
    regions: namedWithIds(network.scope.regions, language),
    industries: namedWithIds(network.scope.industries, language),
    nodes: outOf(table.nodes.length, network.nodeCount),
    edges: outOf(table.edges.length, network.edgeCount),
    isolated: network.isolatedCount,
    left_out: language === 'zh' ? network.leftOut.textZh : network.leftOut.textEn,
    sources: table.sources.length,
    graph_hash: table.graphHash,
    data_version: table.version,
    fingerprint: table.fingerprint,
    note,
  };
  return aboutLinesOf(said, language);
}

export function titleOf(projection: NetworkProjection, language: Language): string {
  const { title, projections } = NETWORK_TEXTS[language];
  return labelled(title, projections[projection], language);
}

/** What a file says of itself, and its sources, for a format that has nothing but lines for it. */
export function lines(table: NetworkTable, language: Language): string[] {
  return [
    ...aboutLines(table, language).map(({ name, text }) => labelled(name, text, language)),
    ...table.sources.map(sourceLine),
  ];
}

/** A source on one line, as a citation names it. */
export function sourceLine({ id, title, publisher, publishedOn, url }: SourceFact): string {
  return [id, title, publisher, publishedOn, url].filter((part) => part !== null).join(' | ');
}
