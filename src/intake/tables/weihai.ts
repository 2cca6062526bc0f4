import { createHash } from 'node:crypto';
import type { FactSet, NodeReference } from '../facts';
import { aliasesOf, contents, fields, stated } from './contents';
import { labelsById } from './labels';
import type { SeedData, SeedRow } from './tables';

/** Adds the public facts of the city, all but its platforms. */
export function addWeihai(facts: FactSet, data: SeedData): void {
  for (const row of data['weihai/sources']) {
    facts.addNode({
      label: 'Source',
      id: row.id,
      ...contents(fields(row, ['title', 'publisher', 'url', 'note']), { publishedOn: row.published_on }),
      sourceIds: [],
    });
  }
  addRegions(facts, data);
  addIndustries(facts, data);
  for (const row of data['weihai/organizations']) addOrganization(facts, row, row.source_id);
  addLinks(facts, data);
  addCollaborations(facts, data);
  for (const row of data['weihai/indicators']) addIndicator(facts, row, labelsById(data));
}

/**
 * Adds an organization, which may be of the city's data or of the document's.
 *
 * @param sourceIds what states it and where it is
 */
export function addOrganization(
  facts: FactSet,
  row: Omit<SeedRow<'weihai/organizations'>, 'source_id'>,
  sourceIds: readonly string[],
): void {
  const organization = { label: 'Organization', id: row.id } as const;
  facts.addNode({
    ...organization,
    properties: { ...fields(row, ['kind', 'roles', 'name_zh', 'name_en']), aliases: aliasesOf(row) },
    sourceIds,
  });
  addPlace(facts, organization, row.region_id, sourceIds);
}

/** Adds where something is, if that is known. */
export function addPlace(
  facts: FactSet,
  from: NodeReference,
  regionId: string | undefined,
  sourceIds: readonly string[],
): void {
  if (regionId === undefined) return;
  facts.addRelationship({
    from,
    type: 'LOCATED_IN',
    to: { label: 'Region', id: regionId },
    provenance: stated(sourceIds),
  });
}

function addRegions(facts: FactSet, data: SeedData): void {
  for (const row of data['weihai/regions']) {
    const region = { label: 'Region', id: row.id } as const;
    facts.addNode({
      ...region,
      properties: { ...fields(row, ['kind', 'name_zh', 'name_en']), aliases: [] },
      sourceIds: row.source_id,
    });
    if (row.parent_id === undefined) continue;
    const parent = { label: 'Region', id: row.parent_id } as const;
    facts.addRelationship({ from: region, type: 'PART_OF', to: parent, provenance: stated(row.source_id) });
  }
}

function addIndustries(facts: FactSet, data: SeedData): void {
  for (const row of data['weihai/frameworks']) {
    facts.addNode({
      label: 'IndustryFramework',
      id: row.id,
      ...contents(
        { ...fields(row, ['name_zh', 'name_en', 'document_number']), aliases: [] },
        { validFrom: row.valid_from, validTo: row.valid_to },
      ),
      sourceIds: row.source_id,
    });
  }
  for (const { framework_id, region_id, basis, source_id } of data['document/framework_regions']) {
    facts.addRelationship({
      from: { label: 'IndustryFramework', id: framework_id },
      type: 'APPLIES_TO',
      to: { label: 'Region', id: region_id },
      provenance: { basis, sourceIds: source_id },
    });
  }

  for (const row of data['weihai/industries']) {
    const from = { label: 'Industry', id: row.id } as const;
    // The row's basis is that of the unit's place, in the framework and under its parent alike.
    const provenance = { basis: row.basis, sourceIds: row.source_id };
    facts.addNode({
      ...from,
      properties: { ...fields(row, ['kind', 'name_zh', 'name_en', 'basis']), aliases: aliasesOf(row) },
      sourceIds: row.source_id,
    });
    if (row.framework_id !== undefined) {
      const framework = { label: 'IndustryFramework', id: row.framework_id } as const;
      facts.addRelationship({ from, type: 'IN_FRAMEWORK', to: framework, provenance });
    }
    if (row.parent_id !== undefined) {
      facts.addRelationship({ from, type: 'PART_OF', to: { label: 'Industry', id: row.parent_id }, provenance });
    }
  }

  const sourcesOf = new Map(data['weihai/industries'].map(({ id, source_id }) => [id, source_id]));
  for (const { industry_id, other_industry_id, basis } of data['weihai/correspondences']) {
    // No source says that they correspond: it is read from what the sources of both say of each.
    const sourceIds = [industry_id, other_industry_id].flatMap((id) => sourcesOf.get(id) ?? []);
    facts.addRelationship({
      from: { label: 'Industry', id: industry_id },
      type: 'CORRESPONDS_TO',
      to: { label: 'Industry', id: other_industry_id },
      provenance: { basis, sourceIds: [...new Set(sourceIds)] },
    });
  }
}

function addLinks(facts: FactSet, data: SeedData): void {
  const labels = labelsById(data);
  for (const row of data['weihai/links']) {
    const [from, to] = [nodeOf(row.from_id, labels), nodeOf(row.to_id, labels)];
    facts.addRelationship({
      // The data names the parent first, the graph the part.
      ...(row.type === 'PARENT_OF' ? { from: to, type: 'PART_OF', to: from } : { from, type: row.type, to }),
      ...contents({ subject: row.subject }, { since: row.since, until: row.until }),
      provenance: { basis: row.basis, sourceIds: row.source_id },
    });
  }
}

function addCollaborations(facts: FactSet, data: SeedData): void {
  const provenanceOf = new Map(
    data['weihai/collaborations'].map(({ id, basis, source_id }) => [id, { basis, sourceIds: source_id }]),
  );
  for (const row of data['weihai/collaborations']) {
    facts.addNode({
      label: 'Collaboration',
      id: row.id,
      // The kinds were sorted by words in the subject.
      ...contents(
        { ...fields(row, ['kind', 'subject', 'basis']), kindBasis: 'INFERRED' },
        { since: row.since, until: row.until },
      ),
      sourceIds: row.source_id,
    });
  }
  for (const { collaboration_id, organization_id } of data['weihai/participations']) {
    facts.addRelationship({
      from: { label: 'Organization', id: organization_id },
      type: 'TAKES_PART_IN',
      to: { label: 'Collaboration', id: collaboration_id },
      provenance: provenanceOf.get(collaboration_id),
    });
  }
}

function addIndicator(facts: FactSet, row: SeedRow<'weihai/indicators'>, labels: ReturnType<typeof labelsById>): void {
  // Its own words name a figure, so that its id stays the same wherever its row stands in the file.
  const words = [row.name_zh, row.unit, row.as_of?.text].join('\n');
  const digest = createHash('sha256').update(words).digest('hex').slice(0, 10);
  const indicator = { label: 'Indicator', id: `ind-${row.scope_id}-${digest}` } as const;
  facts.addNode({
    ...indicator,
    ...contents(fields(row, ['name_zh', 'name_en', 'value', 'unit']), { asOf: row.as_of }),
    sourceIds: row.source_id,
  });
  facts.addRelationship({ from: indicator, type: 'DESCRIBES', to: nodeOf(row.scope_id, labels) });
}

function nodeOf(id: string, labels: ReturnType<typeof labelsById>): NodeReference {
  const label = labels.get(id);
  if (label === undefined) throw new Error(`${id} was not checked to be a row.`);
  return { label, id };
}
