import type { Evidence } from '../../coverage/evidence';
import { Basis, CoverageStatus, EvidenceKind, PlatformState } from '../../vocabulary';
import { BYTE_ORDER_MARK, type CsvValue, csvLine } from '../table/csv';
import { type Language, nameIn, wordIn } from '../table/language';
import { bySource, type PlatformRow, platformRows, shownInWords } from './evidence-rows';
import type { Report } from './report';
import { slotName } from './standard-texts';

/** The columns, in their order; programs read the codes and ids, people the names. */
const COLUMNS: Record<string, (row: PlatformRow, report: Report, language: Language) => CsvValue> = {
  as_of: (_row, { coverage }) => coverage.asOf,
  standard_id: (_row, { coverage }) => coverage.standard.id,
  standard: (_row, { coverage }, language) => nameIn(coverage.standard, language),
  framework_id: (_row, { coverage }) => coverage.framework?.id,
  framework: (_row, { coverage }, language) => coverage.framework && nameIn(coverage.framework, language),
  region_id: (_row, { coverage }) => coverage.region?.id ?? null,
  region: (_row, { coverage }, language) => coverage.region && nameIn(coverage.region, language),
  // The unit is one or the other.
  industry_id: ({ unit }) => unit.industry?.id,
  industry: ({ unit }, _report, language) => unit.industry && nameIn(unit.industry, language),
  unit_region_id: ({ unit }) => unit.region?.id,
  unit_region: ({ unit }, _report, language) => unit.region && nameIn(unit.region, language),
  slot: ({ cell }) => cell.standardSlot.id,
  slot_name: ({ cell }, _report, language) => slotName(cell, language),
  status: ({ cell }) => cell.status,
  status_name: ({ cell }, _report, language) => wordIn(CoverageStatus, cell.status, language),
  rule_id: ({ cell }) => cell.rule.id,
  platform_id: ({ found }) => found?.platform.id,
  platform: ({ found }, _report, language) => found && nameIn(found.platform, language),
  platform_kind: ({ found }) => found?.platform.kind,
  state: ({ found }) => found?.state,
  state_name: ({ found }, _report, language) => found && wordIn(PlatformState, found.state, language),
  since: ({ found }) => found?.since,
  since_precision: ({ found }) => found?.sincePrecision,
  since_first_seen: ({ found }) => found?.sinceFirstSeen,
  level: ({ found }) => found?.level,
  evidence: ({ found }, _report, language) =>
    found
      ?.evidence()
      .map((one) => told(one, language))
      .join(' | '),
  // The next five are in step: the first item of each is of the first source.
  source_ids: ({ found }) => listed(found, ({ source }) => source?.id),
  source_shows: ({ found }, _report, language) => listed(found, ({ shown }) => shownInWords(shown, language)),
  source_titles: ({ found }) => listed(found, ({ source }) => source?.title),
  source_addresses: ({ found }) => listed(found, ({ source }) => source?.url),
  source_days: ({ found }) => listed(found, ({ source }) => source?.publishedOn),
  known_platforms: ({ unit }) => unit.known.platforms,
  known_sources: ({ unit }) => unit.known.sources,
  known_newest_source_on: ({ unit }) => unit.known.newestSourceOn,
};

/**
 * Coverage with all its evidence as CSV (RFC 4180): one row a unit, slot and platform, closed ones too, and one for every
 * cell that holds none. It begins with a byte order mark, by which Excel knows UTF-8.
 *
 * @returns pieces of the text, a row each
 */
export function* coverageCsv(report: Report, language: Language): Generator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(Object.keys(COLUMNS))}`;
  const columns = Object.values(COLUMNS);
  for (const row of platformRows(report.coverage)) yield csvLine(columns.map((read) => read(row, report, language)));
}

/** What is shown, of what, from when until when, by which sources: `服务 (明示) i-a026 2018-01-01/..: s-a013, s-a014`. */
function told(
  { kind, basis, industry, region, platformKind, designation, since, until, sources }: Evidence,
  language: Language,
) {
  const what = [industry?.id, region?.id, platformKind, designation?.id].filter((part) => part != null);
  const span = since === null && until === null ? [] : [`${since ?? '..'}/${until ?? '..'}`];
  const shown = `${wordIn(EvidenceKind, kind, language)} (${wordIn(Basis, basis, language)})`;
  return `${[shown, ...what, ...span].join(' ')}: ${sources.map(({ id }) => id).join(', ')}`;
}

function listed(
  found: PlatformRow['found'],
  read: (shownBy: ReturnType<typeof bySource>[number]) => string | null | undefined,
): string | null {
  if (found === null) return null;
  return bySource(found.evidence())
    .map((shownBy) => (read(shownBy) ?? '').replaceAll('|', '/'))
    .join(' | ');
}
