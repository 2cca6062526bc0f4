import type { Coverage } from '../../coverage/coverage';
import type { Evidence } from '../../coverage/evidence';
import type { Cell, CellPlatform } from '../../coverage/reckon';
import { asKnown } from '../../days';
import type { SourceFact } from '../../facts/source';
import { Basis, CoverageStatus, EvidenceKind, PlatformKind, PlatformLevel, PlatformState } from '../../vocabulary';
import { Citations, EVIDENCE_TEXTS, evidenceSheet, evidenceTable, spanInWords } from '../table/evidence-sheet';
import { bracketed, inEachLanguage, type Language, labelled, markedNameIn, nameIn, wordIn } from '../table/language';
import { LOOK } from '../table/look';
import { type Html, html } from '../table/safe-text';
import { COVERAGE_TEXTS } from './coverage-texts';
import { slotName, titleOf } from './words';

const TEXTS = inEachLanguage({
  title: { zh: '证据', en: 'Evidence' },
  platform: { zh: '平台', en: 'Platform' },
  state: { zh: '状态', en: 'State' },
  shows: { zh: '证明', en: 'Shows' },
  noPlatform: { zh: '图谱不知有此类平台。', en: 'No such platform that the graph knows of.' },
  firstSeen: { zh: '首见', en: 'first seen' },
});

/**
 * Why each cell of a coverage has its status, as a page to print on A4: each platform in it, closed ones too, with what
 * shows that it counts and by which sources.
 *
 * @returns pieces of the page
 */
export function coverageEvidence(coverage: Coverage, language: Language): Generator<string> {
  const citations = new Citations();
  const sources: SourceFact[] = [];
  const { about } = COVERAGE_TEXTS[language];
  const { asOf, framework, region, units } = coverage;
  const title = `${labelled(TEXTS[language].title, titleOf(coverage, language), language)} ${asOf}`;
  const lines = [
    ...(framework === null ? [] : [labelled(about.framework, nameIn(framework, language), language)]),
    labelled(about.region, region === null ? about.everywhere : nameIn(region, language), language),
    EVIDENCE_TEXTS[language].note,
  ];
  function* parts(): Generator<Html> {
    for (const unit of units) {
      yield html`<h2>${bracketed(nameIn(unit.unit, language), unit.unit.id, language)}</h2>
`;
      for (const cell of unit.cells) yield cellPart(cell);
    }
  }
  function cellPart(cell: Cell): Html {
    const platforms = [...cell.platforms, ...cell.closedPlatforms];
    const rows = platforms.flatMap((found) => platformRows(found));
    const { status } = cell;
    const { shows, platform, state, noPlatform } = TEXTS[language];
    const { basis, span, sources: cited } = EVIDENCE_TEXTS[language];
    return html`<section data-cell="${cell.key}"><h3>${slotName(cell, language)} <span class="mark ${status}" aria-hidden="true">${LOOK[status].sign}</span> ${wordIn(CoverageStatus, status, language)}</h3>
${rows.length === 0 ? html`<p class="note">${noPlatform}</p>\n` : evidenceTable([platform, state, shows, basis, span, cited], rows)}</section>
`;
  }
  /** A row a piece of evidence; what is of the platform stands once beside them. */
  function platformRows(found: CellPlatform): Html[] {
    const evidence = found.evidence();
    sources.push(...evidence.flatMap((one) => one.sources));
    const { platform } = found;
    const name = bracketed(markedNameIn(platform, language), platform.id, language);
    const beside = html`<td rowspan="${evidence.length}">${name}</td><td rowspan="${evidence.length}">${stateInWords(found, language)}</td>`;
    return evidence.map((one, index) => {
      const numbers = citations.of(
        one.sources.map(({ id }) => id),
        language,
      );
      return html`<tr>${index === 0 ? beside : html``}<td>${shownInWords(one, language)}</td><td>${wordIn(Basis, one.basis, language)}</td><td>${spanInWords(one, language)}</td><td>${numbers}</td></tr>
`;
    });
  }
  return evidenceSheet({ title, lines, parts: parts() }, () => citations.cited(sources), language);
}

/** In what state a platform is, since when and at which level. */
function stateInWords(
  { state, since, sincePrecision, sinceFirstSeen, level }: CellPlatform,
  language: Language,
): string {
  const day = since === null ? null : asKnown(since, sincePrecision ?? 'DAY');
  const begun = day !== null && sinceFirstSeen ? bracketed(day, TEXTS[language].firstSeen, language) : day;
  const words = [wordIn(PlatformState, state, language), begun, level && wordIn(PlatformLevel, level, language)];
  return words.filter((word) => word !== null).join(' · ');
}

function shownInWords({ kind, industry, region, platformKind, designation }: Evidence, language: Language): string {
  const what = [
    industry?.id,
    region?.id,
    platformKind && wordIn(PlatformKind, platformKind, language),
    designation?.id,
  ].filter((part) => part != null);
  return [wordIn(EvidenceKind, kind, language), ...what].join(' · ');
}
