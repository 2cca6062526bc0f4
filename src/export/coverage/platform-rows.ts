import type { Coverage } from '../../coverage/coverage';
import type { Evidence } from '../../coverage/evidence';
import type { Cell, CellPlatform, UnitCoverage } from '../../coverage/reckon';
import type { SourceFact } from '../../facts/source';
import { compareIds } from '../../grouping';
import { Basis, EvidenceKind } from '../../vocabulary';
import { bracketed, enumerated, type Language, wordIn } from '../table/language';

/** A platform in a cell, closed ones too, or a cell that holds none. */
export interface PlatformRow extends UnitCoverage, Omit<Cell, 'platforms' | 'closedPlatforms'> {
  coverage: Coverage;
  found: CellPlatform | null;
}

/** Every cell with each of its platforms; one with none has a row of its own. */
export function* platformRows(coverage: Coverage): Generator<PlatformRow> {
  for (const unit of coverage.units) {
    for (const { platforms, closedPlatforms, ...cell } of unit.cells) {
      const row = { coverage, ...unit, ...cell };
      if (platforms.length + closedPlatforms.length === 0) yield { ...row, found: null };
      for (const found of [...platforms, ...closedPlatforms]) yield { ...row, found };
    }
  }
}

/** A source and all that it shows of a platform in a cell; the source is null for what no source is named for. */
export interface ShownBy {
  source: SourceFact | null;
  shown: Evidence[];
}

/** What each source shows of a platform in a cell, in the order in which the evidence names them. */
export function bySource(evidence: Evidence[]): ShownBy[] {
  const found = new Map<string | null, ShownBy>();
  for (const one of evidence) {
    for (const source of one.sources.length === 0 ? [null] : one.sources) {
      const id = source?.id ?? null;
      const shownBy = found.get(id) ?? { source, shown: [] };
      found.set(id, shownBy);
      shownBy.shown.push(one);
    }
  }
  return [...found.values()];
}

/** A platform in a cell and a source that shows something of it. */
export type EvidenceRow = PlatformRow & ShownBy & { found: CellPlatform };

export function* evidenceRows(coverage: Coverage): Generator<EvidenceRow> {
  for (const { found, ...row } of platformRows(coverage)) {
    if (found !== null) for (const shownBy of bySource(found.evidence())) yield { ...row, ...shownBy, found };
  }
}

/** Stated only where all is. */
export function basisOf(shown: Evidence[]): Basis {
  return shown.every(({ basis }) => basis === 'STATED') ? 'STATED' : 'INFERRED';
}

/** What is shown and by what basis, in words. */
export function shownInWords(shown: Evidence[], language: Language): string {
  const words = shown.map(({ kind, basis }) =>
    bracketed(wordIn(EvidenceKind, kind, language), wordIn(Basis, basis, language), language),
  );
  return enumerated([...new Set(words)], language);
}

/** The sources of all platforms that count, the newest first and the undated last. */
export function sourcesOf(coverage: Coverage): SourceFact[] {
  const sources = new Map<string, SourceFact>();
  for (const { source, found } of evidenceRows(coverage)) {
    if (source !== null && found.state !== 'CLOSED') sources.set(source.id, source);
  }
  return [...sources.values()].sort(
    (a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || compareIds(a, b),
  );
}
