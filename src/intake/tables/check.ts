import { checkLinks } from './check-links';
import { checkNames } from './check-names';
import type { Period } from './columns';
import type { Problems } from './problems';
import { type File, type SeedData, TABLES } from './tables';

const ORGANIZATIONS: File[] = ['weihai/organizations', 'document/document_organizations'];

/** The columns that name rows elsewhere, and where; a target is named by the last column of its key. */
const REFERENCES: Record<string, File[]> = {
  source_id: ['weihai/sources'],
  region_id: ['weihai/regions'],
  framework_id: ['weihai/frameworks'],
  industry_id: ['weihai/industries'],
  other_industry_id: ['weihai/industries'],
  industry_ids: ['weihai/industries'],
  inferred_industry_ids: ['weihai/industries'],
  platform_id: ['weihai/platforms'],
  match_id: ['weihai/platforms'],
  collaboration_id: ['weihai/collaborations'],
  organization_id: ORGANIZATIONS,
  members: ORGANIZATIONS,
  scope_id: ['weihai/regions', 'weihai/industries', 'weihai/platforms', 'weihai/organizations'],
  document_id: ['document/documents'],
  clause_id: ['document/clauses'],
  task_id: ['document/tasks'],
  target_id: ['document/targets'],
  rule_id: ['document/subsidy_rules'],
  other_rule_id: ['document/subsidy_rules'],
  unit_id: ['document/duty_units'],
  tier_id: ['document/tiers'],
  from_tier_id: ['document/tiers'],
  to_tier_id: ['document/tiers'],
  leads: ['document/tiers'],
  functions: ['document/tier_functions'],
  standard_id: ['document/coverage_standards'],
  slot: ['document/standard_slots'],
  slots: ['document/standard_slots'],
};

/** Files whose ids must differ from each other's, since their rows become nodes of one label. */
const ONE_LABEL: File[][] = [['weihai/sources', 'document/documents', 'document/clauses'], ORGANIZATIONS];

/** Columns that begin a span, and those that end it. */
const SPANS = { since: 'until', valid_from: 'valid_to', opened_on: 'closed_on' };

interface AnyRow extends Record<string, unknown> {
  readonly line: number;
}

/**
 * Finds what is wrong between rows that are each right in themselves.
 *
 * @param leftOut names of rows that were not: referring to them is no problem of its own
 */
export function checkData(data: SeedData, leftOut: ReadonlySet<string>, problems: Problems): void {
  for (const [file, rows] of Object.entries(data) as [File, readonly AnyRow[]][]) {
    checkReferences(file, rows, data, leftOut, problems);
    checkSpans(file, rows, problems);
  }
  checkIds(data, problems);
  checkLinks(data, leftOut, problems);
  checkNames(data, problems);
}

function checkReferences(
  file: File,
  rows: readonly AnyRow[],
  data: SeedData,
  leftOut: ReadonlySet<string>,
  problems: Problems,
): void {
  const references = { ...REFERENCES, parent_id: [file] };
  for (const [column, targets] of Object.entries(references).filter(([column]) => column in TABLES[file].columns)) {
    const known = new Set(targets.flatMap((target) => idsOf(target, data)));
    for (const row of rows) {
      for (const id of [row[column] ?? []].flat() as string[]) {
        if (known.has(id) || leftOut.has(id)) continue;
        problems.add(file, row.line, `${column} ${id} is in none of ${targets.join(', ')}`);
      }
    }
  }
}

function idsOf(file: File, data: SeedData): unknown[] {
  const column = TABLES[file].key.at(-1) as string;
  return (data[file] as readonly AnyRow[]).map((row) => row[column]);
}

function checkSpans(file: File, rows: readonly AnyRow[], problems: Problems): void {
  for (const [start, end] of Object.entries(SPANS)) {
    for (const row of rows) {
      const [from, to] = [written(row[start]), written(row[end])];
      // A year or a month is as wide as it is: what ended in 2018 may have begun in any month of 2018.
      const width = Math.min(from.length, to.length);
      if (to.slice(0, width) < from.slice(0, width))
        problems.add(file, row.line, `${end} ${to} is before ${start} ${from}`);
    }
  }
}

function written(date: unknown): string {
  return typeof date === 'string' ? date : ((date as Period | undefined)?.text ?? '');
}

function checkIds(data: SeedData, problems: Problems): void {
  const seen = new Map<string, string>();
  for (const [file, rows] of Object.entries(data) as [File, readonly AnyRow[]][]) {
    const space = ONE_LABEL.find((files) => files.includes(file))?.[0] ?? file;
    for (const row of rows) {
      const id = TABLES[file].key.map((column) => written(row[column])).join(' ');
      const first = seen.get(`${space} ${id}`);
      if (first === undefined) seen.set(`${space} ${id}`, `seed/${file}.csv:${row.line}`);
      else problems.add(file, row.line, `${id} is there already, at ${first}`);
    }
  }
}
