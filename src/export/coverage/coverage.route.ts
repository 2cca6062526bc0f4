import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Coverage, coverage } from '../../coverage/coverage';
import type { CoverageScope } from '../../coverage/scope';
import type { Graph } from '../../database/graph';
import type { Day } from '../../days';
import { FIVE_ONE } from '../../facts/standard';
import { FiveOneSlot, PlatformLevel, valuesOf } from '../../vocabulary';
import { csv } from '../table/csv';
import { type FileName, fileName } from '../table/file-name';
import { addFile, addFiles } from '../table/files.route';
import { type Language, nameIn } from '../table/language';
import type { Ending } from '../table/media-types';
import { type Parameters, type Readers, readParameters } from '../table/parameters';
import * as read from '../table/readers';
import { brief } from './brief';
import { COVERAGE_TEXTS } from './coverage-texts';
import { coverageWorkbook } from './coverage-workbook';
import { coverageColumns } from './csv-columns';
import { coverageEvidence } from './evidence-sheet';
import { platformRows } from './platform-rows';
import { reportOf } from './report';

/** The matrix shows every cell, so an export takes no `statuses`; its filters are in the sheet. It shows what is, not what might be. */
type Exportable = Omit<CoverageScope, 'statuses' | 'hypothesis'>;

const SCOPE_READERS: Readers<Exportable & { includeSynthetic: boolean; lang: Language }> = {
  standard: read.one,
  framework: read.one,
  industries: read.list,
  includeSubfields: read.truth,
  region: read.one,
  includeZones: read.truth,
  asOf: read.day,
  slots: read.choices(valuesOf(FiveOneSlot)),
  minLevel: read.choice(valuesOf(PlatformLevel)),
  rollUp: read.truth,
  through: read.one,
  includeSynthetic: read.truth,
  lang: read.language,
};
const REPORT_READERS: Readers<Exportable & { includeSynthetic: boolean; lang: Language; since: Day }> = {
  ...SCOPE_READERS,
  since: read.day,
};

/**
 * Coverage to take along: `/export/coverage.xlsx`, `/export/coverage.csv`, `/brief` and `/evidence/coverage`, by the fields of a
 * coverage scope as parameters, lists separated by commas or repeated, and `lang`; the workbook and the brief tell what changed
 * `since` a day.
 *
 * @param graphFor gives the database for one request
 */
export function addCoverageExportRoutes(app: FastifyInstance, graphFor: (reply: FastifyReply) => Graph): void {
  const reported = async (query: Parameters, reply: FastifyReply) => {
    const { lang = 'zh', since, includeSynthetic = false, ...scope } = readParameters(query, REPORT_READERS);
    return { report: await reportOf(graphFor(reply).within({ includeSynthetic }), scope, since), lang };
  };

  const covered = async (query: Parameters, reply: FastifyReply) => {
    const { lang = 'zh', includeSynthetic = false, ...scope } = readParameters(query, SCOPE_READERS);
    return { found: await coverage(graphFor(reply).within({ includeSynthetic }), scope), lang };
  };

  addFiles(app, '/export/coverage', ['csv', 'xlsx'], async (ending, query, reply) => {
    if (ending === 'xlsx') {
      const { report, lang } = await reported(query, reply);
      return { name: nameOf(report.coverage, lang, ending), content: coverageWorkbook(report, lang) };
    }
    const { found, lang } = await covered(query, reply);
    return { name: nameOf(found, lang, ending), content: csv(coverageColumns(), platformRows(found), lang) };
  });

  addFile(app, '/brief', 'html', async (query, reply) => {
    const { report, lang } = await reported(query, reply);
    return { content: brief(report, lang) };
  });

  addFile(app, '/evidence/coverage', 'html', async (query, reply) => {
    const { found, lang } = await covered(query, reply);
    return { content: coverageEvidence(found, lang) };
  });
}

/** The standard, the framework, the region and the day. */
function nameOf({ asOf, standard, framework, region }: Coverage, language: Language, ending: Ending): FileName {
  const title = standard.id === FIVE_ONE ? COVERAGE_TEXTS[language].fileTitle : nameIn(standard, language);
  const narrowed = [framework, region].flatMap((thing) => (thing === null ? [] : nameIn(thing, language)));
  return fileName(`coverage-${asOf}`, [title, ...narrowed, asOf], ending);
}
