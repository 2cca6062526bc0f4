import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CoverageScope } from '../../coverage/scope';
import type { Graph } from '../../database/graph';
import { FIVE_ONE } from '../../facts/standard';
import { FiveOneSlot, PlatformLevel, valuesOf } from '../../vocabulary';
import { csv } from '../table/csv';
import { fileName } from '../table/file-name';
import { addFile, addFiles } from '../table/files.route';
import { type Language, nameIn } from '../table/language';
import { type Parameters, type Readers, readParameters } from '../table/parameters';
import * as read from '../table/readers';
import { brief } from './brief';
import { COVERAGE_TEXTS } from './coverage-texts';
import { coverageWorkbook } from './coverage-workbook';
import { coverageColumns } from './csv-columns';
import { coverageEvidence } from './evidence-sheet';
import { platformRows } from './platform-rows';
import { type Report, reportOf } from './report';

/** The matrix shows every cell, so an export takes no `statuses`; its filters are in the sheet. It shows what is, not what might be. */
type Exportable = Omit<CoverageScope, 'statuses' | 'hypothesis'>;

const READERS: Readers<Exportable & { lang: Language }> = {
  standard: read.one,
  framework: read.one,
  industries: read.list,
  includeSubfields: read.truth,
  region: read.one,
  asOf: read.day,
  slots: read.choices(valuesOf(FiveOneSlot)),
  minLevel: read.choice(valuesOf(PlatformLevel)),
  rollUp: read.truth,
  through: read.one,
  lang: read.language,
};

/**
 * Coverage to take along: `/export/coverage.xlsx`, `/export/coverage.csv`, `/brief` and `/evidence/coverage`, by the fields of a coverage scope as
 * parameters, lists separated by commas or repeated, and `lang`.
 *
 * @param graphFor gives the database for one request
 */
export function addCoverageExportRoutes(app: FastifyInstance, graphFor: (reply: FastifyReply) => Graph): void {
  const asked = async (query: Parameters, reply: FastifyReply) => {
    const { lang = 'zh', ...scope } = readParameters(query, READERS);
    return { report: await reportOf(graphFor(reply), scope), lang };
  };

  addFiles(app, '/export/coverage', ['csv', 'xlsx'], async (ending, query, reply) => {
    const { report, lang } = await asked(query, reply);
    const { coverage } = report;
    return {
      name: fileName(`coverage-${coverage.asOf}`, namePartsOf(report, lang), ending),
      content: ending === 'csv' ? csv(coverageColumns(), platformRows(coverage), lang) : coverageWorkbook(report, lang),
    };
  });

  addFile(app, '/brief', 'html', async (query, reply) => {
    const { report, lang } = await asked(query, reply);
    return { content: brief(report, lang) };
  });

  addFile(app, '/evidence/coverage', 'html', async (query, reply) => {
    const { report, lang } = await asked(query, reply);
    return { content: coverageEvidence(report, lang) };
  });
}

/** The standard, the framework, the region and the day. */
function namePartsOf({ coverage }: Report, language: Language): string[] {
  const { asOf, standard, framework, region } = coverage;
  const title = standard.id === FIVE_ONE ? COVERAGE_TEXTS[language].fileTitle : nameIn(standard, language);
  return [title, ...[framework, region].flatMap((thing) => (thing === null ? [] : nameIn(thing, language))), asOf];
}
