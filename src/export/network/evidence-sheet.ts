import { groupBy } from '../../grouping';
import { Basis, NetworkTieKind } from '../../vocabulary';
import { Citations, EVIDENCE_TEXTS, evidenceSheet, evidenceTable, spanInWords } from '../table/evidence-sheet';
import {
  bracketed,
  enumerated,
  inEachLanguage,
  type Language,
  labelled,
  markedNameIn,
  wordIn,
} from '../table/language';
import { type Html, html } from '../table/safe-text';
import { aboutLines, titleOf } from './about';
import type { EdgeRow } from './rows';
import type { NetworkTable } from './table';
import type { TieRow } from './tie-rows';

const TEXTS = inEachLanguage({
  title: { zh: '证据', en: 'Evidence' },
  kind: { zh: '联系类别', en: 'Kind' },
  by: { zh: '联系所在', en: 'By what' },
  weight: { zh: '边权', en: 'Weight' },
});

/** What of all that a file says of itself stands above a sheet. */
const SAID = ['day', 'query', 'regions', 'industries', 'nodes', 'edges', 'left_out', 'citation'];

/**
 * What each edge of a network is made of, as a page to print on A4: each tie by its kind, what it is by, when it holds, its
 * basis and its sources.
 *
 * @returns pieces of the page
 */
export function networkEvidence(table: NetworkTable, language: Language): Generator<string> {
  const citations = new Citations();
  const texts = TEXTS[language];
  const { note, basis, span, sources } = EVIDENCE_TEXTS[language];
  const names = new Map(
    table.nodes.map((node) => [node.id, bracketed(markedNameIn(node, language), node.id, language)]),
  );
  const byEdge = groupBy(table.ties(), ({ edge }) => edge);
  const said = aboutLines(table, language).filter(({ key }) => SAID.includes(key));
  const lines = [...said.map(({ name, text }) => labelled(name, text, language)), note];
  function* parts(): Generator<Html> {
    for (const edge of table.edges) yield edgePart(edge, byEdge.get(edge.id) ?? []);
  }
  function edgePart({ id, source, target, type, weight }: EdgeRow, ties: readonly TieRow[]): Html {
    const ends = [source, target].map((end) => names.get(end) ?? end).join(type === 'Directed' ? ' → ' : ' — ');
    const rows = ties.map((tie) => {
      const numbers = citations.of(
        tie.sources.map((one) => one.id),
        language,
      );
      return html`<tr><td>${kindInWords(tie)}</td><td>${byInWords(tie, language)}</td><td>${wordIn(Basis, tie.basis, language)}</td><td>${spanInWords(tie, language)}</td><td>${numbers}</td></tr>
`;
    });
    return html`<section data-edge="${id}"><h3>${ends} · ${labelled(texts.weight, String(weight), language)}</h3>
${evidenceTable([texts.kind, texts.by, basis, span, sources], rows)}</section>
`;
  }
  /** A funding with who gives it, for its edge may have no direction. */
  function kindInWords({ kind, type, source, target }: TieRow): string {
    const word = wordIn(NetworkTieKind, kind, language);
    return type === 'Directed' ? labelled(word, `${source} → ${target}`, language) : word;
  }
  const title = labelled(texts.title, titleOf(table.network.projection, language), language);
  return evidenceSheet({ title, lines, parts: parts() }, () => citations.cited(table.sources), language);
}

/** The collaboration, by its subject, or the platforms that tie the two. */
function byInWords({ collaboration, platforms }: TieRow, language: Language): string {
  if (collaboration !== null) return bracketed(collaboration.subject, collaboration.id, language);
  return enumerated(
    platforms.map(({ id, nameZh }) => bracketed(nameZh, id, language)),
    language,
  );
}
