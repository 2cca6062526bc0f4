import type { Day } from '../../days';
import { viewsOf } from '../../facts/nouns';
import type { DesignationStage, PlatformKind, PlatformLevel } from '../../vocabulary';
import type { FactSet } from '../facts';
import type { Period } from './columns';
import { aliasesOf, contents, fields } from './contents';
import type { Sight } from './shared-columns';
import type { SeedData, SeedRow } from './tables';
import { addPlace } from './weihai';

/** How far a designation had come where its source saw the platform not yet open; else it is designated. */
const STAGES: Partial<Record<Sight, DesignationStage>> = { PLANNED: 'APPLIED', UNDER_CONSTRUCTION: 'PREPARING' };

interface Seen {
  readonly status: Sight | undefined;
  /** When it was seen so; undefined where the source bears no date. */
  readonly on: Period | undefined;
}

/** What either folder tells of a platform. */
interface PlatformRow
  extends Pick<SeedRow<'weihai/platforms'>, 'id' | 'name_zh' | 'name_en' | 'aliases' | 'kind' | 'region_id'> {
  readonly opened_on?: Period | undefined;
  readonly closed_on?: Period | undefined;
  readonly note?: string | undefined;
  readonly sourceIds: readonly string[];
  readonly seen: readonly Seen[];
}

/** Adds the platforms of the city's data and those that the document names; one that both have is one node. */
export function addPlatforms(facts: FactSet, data: SeedData): void {
  const publishedOn = new Map(data['weihai/sources'].map(({ id, published_on }) => [id, published_on]));
  const ofCity = data['weihai/platforms'].map((row) => ({
    ...row,
    sourceIds: row.source_id,
    seen: row.source_id.map((id) => ({ status: row.status, on: publishedOn.get(id) })),
  }));
  const issuedOn = issueDays(data);
  const ofDocument = data['document/platforms'].map((row) => ({
    ...row,
    id: row.match_id ?? row.id,
    note: row.note_zh,
    sourceIds: [row.clause_id],
    seen: [{ status: row.status_as_of_document, on: issuedOn.get(row.clause_id) }],
  }));

  const rows = new Map<string, PlatformRow>();
  for (const row of [...ofCity, ...ofDocument]) {
    const known = rows.get(row.id);
    rows.set(row.id, known ? withMention(known, row) : row);
  }
  for (const row of rows.values()) addPlatform(facts, row);
  addServices(facts, data);
  addDesignations(facts, data);
}

/**
 * The row that came first keeps its words; the further one, the document's, adds names, sources and what it saw, and its
 * kind counts, since the document says what the kinds are.
 */
function withMention(known: PlatformRow, mention: PlatformRow): PlatformRow {
  return {
    ...known,
    kind: mention.kind,
    aliases: [...known.aliases, mention.name_zh, ...mention.aliases],
    sourceIds: [...known.sourceIds, ...mention.sourceIds],
    seen: [...known.seen, ...mention.seen],
  };
}

function addPlatform(facts: FactSet, row: PlatformRow): void {
  const platform = { label: 'Platform', id: row.id } as const;
  const seenClosedOn = firstSeen(row, ['CLOSED']);
  const isStatedClosed = row.seen.some(({ status }) => status === 'CLOSED');
  facts.addNode({
    ...platform,
    views: viewsOf(row.kind),
    ...contents(
      {
        ...fields(row, ['kind', 'name_zh', 'name_en', 'note']),
        aliases: aliasesOf(row),
        // Closed, and nothing tells since when.
        ...(isStatedClosed && !row.closed_on && !seenClosedOn && { statedClosed: true }),
      },
      {
        openedOn: row.opened_on,
        closedOn: row.closed_on,
        seenOperatingOn: firstSeen(row, ['OPERATING']),
        seenInProgressOn: firstSeen(row, ['PLANNED', 'UNDER_CONSTRUCTION']),
        seenClosedOn,
      },
    ),
    sourceIds: row.sourceIds,
  });
  addPlace(facts, platform, row.region_id, row.sourceIds);
}

/** When a source first saw it so; of two that begin alike, the one that is known more exactly. */
function firstSeen({ seen }: PlatformRow, statuses: readonly Sight[]): Period | undefined {
  return seen
    .map(({ status, on }) => (status && statuses.includes(status) ? on : undefined))
    .filter((on) => on !== undefined)
    .sort((a, b) => a.firstDay.localeCompare(b.firstDay) || b.text.length - a.text.length)[0];
}

/** What the document itself says that its platforms serve. */
function addServices(facts: FactSet, data: SeedData): void {
  for (const row of data['document/platforms']) {
    const from = { label: 'Platform', id: row.match_id ?? row.id } as const;
    const sourceIds = [row.clause_id];
    const served = [
      ...row.industry_ids.map((id) => ({ id, basis: 'STATED' as const })),
      ...row.inferred_industry_ids.map((id) => ({ id, basis: 'INFERRED' as const })),
    ];
    for (const { id, basis } of served) {
      facts.addRelationship({ from, type: 'SERVES', to: { label: 'Industry', id }, provenance: { basis, sourceIds } });
    }
  }
}

function addDesignations(facts: FactSet, data: SeedData): void {
  const platforms = new Map(data['weihai/platforms'].map((row) => [row.id, row]));
  for (const row of data['weihai/designations']) {
    const { status, opened_on } = platforms.get(row.platform_id) ?? {};
    const stage = (status && opened_on === undefined && STAGES[status]) || 'DESIGNATED';
    addDesignation(facts, { ...row, stage, sourceIds: row.source_id });
  }
  for (const { id, match_id, kind, level, stage, clause_id } of data['document/platforms']) {
    if (level === undefined || stage === undefined) continue;
    addDesignation(facts, { platform_id: match_id ?? id, kind, level, stage, sourceIds: [clause_id] });
  }
}

function addDesignation(
  facts: FactSet,
  row: {
    platform_id: string;
    kind: PlatformKind;
    level: PlatformLevel;
    stage: DesignationStage;
    since?: Period | undefined;
    until?: Period | undefined;
    sourceIds: readonly string[];
  },
): void {
  const id = `d-${row.platform_id}-${row.kind}-${row.level}`.toLowerCase();
  facts.addNode({
    label: 'Designation',
    id,
    ...contents(fields(row, ['kind', 'level', 'stage']), { since: row.since, until: row.until }),
    sourceIds: row.sourceIds,
  });
  const platform = { label: 'Platform', id: row.platform_id } as const;
  facts.addRelationship({ from: { label: 'Designation', id }, type: 'DESIGNATES', to: platform });
}

/** The day on which the document of each clause was issued: the day on which it saw what it tells. */
function issueDays(data: SeedData): ReadonlyMap<string, Period> {
  const issuedOn = new Map(data['document/documents'].map(({ id, issued_on }) => [id, issued_on]));
  return new Map(
    data['document/clauses'].map(({ id, document_id }) => {
      const day = issuedOn.get(document_id) as Day;
      return [id, { text: day, firstDay: day, precision: 'DAY' }];
    }),
  );
}
