import { sourceOf } from '../../facts/document';
import { viewsOf } from '../../facts/platform-views';
import { DesignationStage, PlatformKind, PlatformLevel, valuesOf } from '../../vocabulary';
import type { FactSet, Period } from '../facts';
import { named, notes, oneOf, period, sourced, span, text, texts } from './columns';
import { CLAUSES, DOCUMENTS } from './document';
import { addFormerIds, checkFormerIds, formerIds } from './former-ids';
import { SOURCES } from './industries';
import { checkNamesakes } from './namesakes';
import { addTie, nodeOf, originOf } from './row-facts';
import { againstOpening, firstSeen, IN_PROGRESS, type Seen, Sight } from './sights';
import { type RowOf, type Rows, type Table, table } from './table';

export const PLATFORMS = table(
  'weihai/platforms',
  {
    ...named,
    kind: oneOf(PlatformKind),
    level: oneOf(PlatformLevel).optional(),
    status: oneOf(Sight).optional(),
    opened_on: period.optional(),
    closed_on: period.optional(),
    region_id: text.optional(),
    ...sourced,
    note: text.optional(),
    ...formerIds,
  },
  {
    add(row, facts, rows) {
      addPlatform(facts, wholePlatform(row, rows));
      addFormerIds(facts, 'Platform', row);
    },
    check(own, rows, problem) {
      checkFormerIds(own, problem);
      for (const row of own) {
        const fault = row.opened_on && againstOpening(row.opened_on, wholePlatform(row, rows).seen);
        if (fault !== undefined) problem(row.line, fault);
      }
    },
  },
);

/** Platforms that the document names; one that the city's data has as well is the same node. */
const MENTIONS = table(
  'document/platforms',
  {
    ...named,
    match_id: text.optional(),
    kind: oneOf(PlatformKind),
    level: oneOf(PlatformLevel).optional(),
    stage: oneOf(DesignationStage).optional(),
    status_as_of_document: oneOf(Sight).optional(),
    industry_ids: texts,
    inferred_industry_ids: texts,
    region_id: text.optional(),
    clause_id: text,
    ...notes,
  },
  {
    add(row, facts, rows) {
      const { id, match_id: platform_id = id, clause_id, kind, level, stage } = row;
      if (row.match_id === undefined) addPlatform(facts, inDocument(row, rows));
      for (const [basis, served] of [
        ['STATED', row.industry_ids],
        ['INFERRED', row.inferred_industry_ids],
      ] as const) {
        const origin = originOf({ basis, clause_id });
        for (const unit of served) addTie(facts, ['Platform', platform_id], 'SERVES', ['Industry', unit], origin);
      }
      if (level && stage) addDesignation(facts, { platform_id, kind, level, stage, source_id: [sourceOf(clause_id)] });
    },
    check(own, rows, problem) {
      const unmatched = own.filter(({ match_id }) => match_id === undefined);
      checkNamesakes(unmatched, PLATFORMS, rows, problem, () => 'say so in match_id');
    },
  },
);

const DESIGNATIONS = table(
  'weihai/designations',
  {
    platform_id: text,
    kind: oneOf(PlatformKind),
    level: oneOf(PlatformLevel),
    ...span,
    ...sourced,
    stage: oneOf(DesignationStage),
  },
  {
    key: ['platform_id', 'kind', 'level', 'stage'],
    add: (row, facts, rows) => addDesignation(facts, row, passedStage(row, rows)),
  },
);

const STAGES = valuesOf(DesignationStage);

/** The stage of a row, where another row has the same designation at a further one; that has the plain id. */
function passedStage({ platform_id, kind, level, stage }: RowOf<typeof DESIGNATIONS>, rows: Rows): string | undefined {
  const isPassed = rows
    .of(DESIGNATIONS)
    .some(
      (other) =>
        other.platform_id === platform_id &&
        other.kind === kind &&
        other.level === level &&
        STAGES.indexOf(other.stage) > STAGES.indexOf(stage),
    );
  return isPassed ? stage : undefined;
}

/** What either folder tells of a platform. */
interface Platform
  extends Pick<
    RowOf<typeof PLATFORMS>,
    'id' | 'name_zh' | 'name_en' | 'aliases' | 'kind' | 'opened_on' | 'closed_on' | 'region_id' | 'source_id' | 'note'
  > {
  readonly seen: readonly Seen[];
}

/** What the city's row tells together with the document. */
function wholePlatform(row: RowOf<typeof PLATFORMS>, rows: Rows): Platform {
  const seen = row.source_id.map((id) => ({ status: row.status, on: rows.find(SOURCES, id)?.published_on }));
  const mentions = rows.of(MENTIONS).filter(({ id, match_id = id }) => match_id === row.id);
  return mentions.map((mention) => inDocument(mention, rows)).reduce(withMention, { ...row, seen });
}

/** What the document tells: it saw that on the day on which it was issued. */
function inDocument(row: RowOf<typeof MENTIONS>, rows: Rows): Platform {
  const { id, match_id = id, clause_id, status_as_of_document: status, note_zh: note } = row;
  const { document_id = '' } = rows.find(CLAUSES, clause_id) ?? {};
  const issuedOn = rows.find(DOCUMENTS, document_id)?.issued_on;
  const on: Period | undefined = issuedOn && { ...issuedOn, precision: 'DAY' };
  return { ...row, id: match_id, note, source_id: [sourceOf(clause_id)], seen: [{ status, on }] };
}

/**
 * The city's row keeps its words; the document's adds names, sources and what it saw, and its kind counts, since the
 * document says what the kinds are.
 */
function withMention(known: Platform, mention: Platform): Platform {
  return {
    ...known,
    kind: mention.kind,
    aliases: [...known.aliases, mention.name_zh, ...mention.aliases],
    source_id: [...known.source_id, ...mention.source_id],
    seen: [...known.seen, ...mention.seen],
  };
}

function addPlatform(facts: FactSet, row: Platform): void {
  const { id, name_zh, name_en, aliases, kind, opened_on, closed_on, region_id, source_id, note, seen } = row;
  const seenClosedOn = firstSeen(seen, ['CLOSED']);
  const node = nodeOf('Platform', {
    ...{ id, name_zh, name_en, aliases, kind, opened_on, closed_on, source_id, note, seenClosedOn },
    seenOperatingOn: firstSeen(seen, ['OPERATING']),
    seenInProgressOn: firstSeen(seen, IN_PROGRESS),
    // Closed, and nothing tells since when.
    ...(!closed_on && !seenClosedOn && seen.some(({ status }) => status === 'CLOSED') && { statedClosed: true }),
  });
  facts.addNode({ ...node, views: viewsOf(kind) });
  addTie(facts, ['Platform', id], 'LOCATED_IN', ['Region', region_id], originOf({ source_id }));
}

function addDesignation(
  facts: FactSet,
  row: Omit<RowOf<typeof DESIGNATIONS>, 'line'> & { readonly stage: DesignationStage },
  stage?: string,
): void {
  const id = ['d', row.platform_id, row.kind, row.level, ...(stage === undefined ? [] : [stage])]
    .join('-')
    .toLowerCase();
  facts.addNode(nodeOf('Designation', { ...row, id }));
  addTie(facts, ['Designation', id], 'DESIGNATES', ['Platform', row.platform_id]);
}

export const PLATFORM_TABLES: readonly Table[] = [PLATFORMS, MENTIONS, DESIGNATIONS];
