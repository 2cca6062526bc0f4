import { asSynthetic, FactSet } from '../facts';
import { checkRows } from './check';
import { readTables } from './csv';
import { DOCUMENT_TABLES } from './document';
import { DUTY_TABLES } from './duties';
import { SCHEME_TABLES } from './evaluation-schemes';
import { EVALUATION_TABLES } from './evaluations';
import { INDICATOR_TABLES } from './indicators';
import { INDUSTRY_TABLES } from './industries';
import { LINK_TABLES } from './links';
import { ORGANIZATION_TABLES } from './organizations';
import { PLATFORM_TABLES } from './platforms';
import { POLICY_TABLES } from './policies';
import { Problems } from './problems';
import { RETIRED_ID_TABLES } from './retired-ids';
import { SHARED_RESOURCE_TABLES } from './shared-resources';
import { STANDARD_TABLES } from './standards';
import { SUBSIDY_TABLES } from './subsidies';
import { SURVEY_TABLES } from './surveys';
import type { Table } from './table';
import { TARGET_TABLES } from './targets';

/** Every file of the data that the project comes with. */
const TABLES: readonly Table[] = [
  INDUSTRY_TABLES,
  ORGANIZATION_TABLES,
  PLATFORM_TABLES,
  LINK_TABLES,
  INDICATOR_TABLES,
  DOCUMENT_TABLES,
  STANDARD_TABLES,
  DUTY_TABLES,
  TARGET_TABLES,
  POLICY_TABLES,
  RETIRED_ID_TABLES,
  SUBSIDY_TABLES,
  SURVEY_TABLES,
  SCHEME_TABLES,
  EVALUATION_TABLES,
  SHARED_RESOURCE_TABLES,
].flat();

/**
 * Reads the facts that the files of a folder tell.
 *
 * @throws StartError that lists every faulty line
 */
export function readFacts(folder: string, tables = TABLES): FactSet {
  const problems = new Problems();
  const rows = readTables(folder, tables, problems);
  checkRows(tables, rows, problems);
  problems.throwIfAny();

  const facts = new FactSet();
  for (const table of tables) {
    rows.of(table).forEach((row, index) => {
      table.add?.(row, row.synthetic ? asSynthetic(facts) : facts, rows, BigInt(index + 1));
    });
  }
  return facts;
}
