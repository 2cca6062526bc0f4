import { sourceOf } from '../../facts/document';
import { IndustryKind, RegionKind } from '../../vocabulary';
import { basis, named, oneOf, period, position, sourced, text, texts } from './columns';
import { addTie, nodeOf, originOf } from './row-facts';
import { type RowOf, type Table, table } from './table';

export const SOURCES = table(
  'weihai/sources',
  {
    id: text,
    title: text,
    publisher: text.optional(),
    url: text.optional(),
    published_on: period.optional(),
    note: text.optional(),
  },
  { add: (row, facts) => facts.addNode(nodeOf('Source', row)) },
);

const { aliases: _, ...nameOnly } = named;

/** What else a region is called, each name by the page or clause that calls it so. */
const REGION_ALIASES = table(
  'document/region_aliases',
  { region_id: text, alias: text, source_id: text.optional(), clause_id: text.optional() },
  {
    key: ['region_id', 'alias'],
    check(own, _, problem) {
      const bare = own.filter(({ source_id, clause_id }) => (source_id === undefined) === (clause_id === undefined));
      for (const { line, alias } of bare) problem(line, `${alias} needs a source_id or a clause_id, one of them`);
    },
  },
);

function saidBy({ source_id, clause_id }: RowOf<typeof REGION_ALIASES>): string {
  return source_id ?? sourceOf(clause_id as string);
}

const REGION_COLUMNS = { ...nameOnly, kind: oneOf(RegionKind), parent_id: text.optional(), ...sourced };

export const REGIONS: Table<typeof REGION_COLUMNS> = table('weihai/regions', REGION_COLUMNS, {
  add(row, facts, rows) {
    const called = rows.of(REGION_ALIASES).filter(({ region_id }) => region_id === row.id);
    const aliases = called.map(({ alias }) => alias);
    const source_id = [...new Set([...row.source_id, ...called.map(saidBy)])];
    facts.addNode(nodeOf('Region', { ...row, aliases, source_id }));
    addTie(facts, ['Region', row.id], 'PART_OF', ['Region', row.parent_id], originOf(row));
  },
  check(own, rows, problem) {
    for (const { line, id, kind, parent_id } of own) {
      const above = parent_id === undefined ? undefined : rows.find(REGIONS, parent_id)?.kind;
      if (above !== undefined && (above === 'FOREIGN') !== (kind === 'FOREIGN')) {
        problem(
          line,
          `${id} is ${kind} and part of ${parent_id}, which is ${above}: what lies abroad has no part at home`,
        );
      }
    }
  },
});

/** How many units a classification is said to have, where its name tells it. */
const FRAMEWORK_UNITS = table(
  'document/framework_units',
  { framework_id: text, stated_unit_count: position, stated_unit_count_basis: basis, ...sourced },
  { key: ['framework_id'] },
);

const FRAMEWORKS = table(
  'weihai/frameworks',
  {
    ...nameOnly,
    document_number: text.optional(),
    valid_from: period.optional(),
    valid_to: period.optional(),
    ...sourced,
  },
  {
    add(row, facts, rows) {
      const said = rows.find(FRAMEWORK_UNITS, row.id);
      const source_id = [...new Set([...row.source_id, ...(said?.source_id ?? [])])];
      facts.addNode(nodeOf('IndustryFramework', { ...said, ...row, source_id }));
    },
  },
);

const FRAMEWORK_REGIONS = table(
  'document/framework_regions',
  { framework_id: text, region_id: text, basis, source_id: texts },
  {
    key: ['framework_id', 'region_id'],
    add(row, facts) {
      const framework = ['IndustryFramework', row.framework_id] as const;
      addTie(facts, framework, 'APPLIES_TO', ['Region', row.region_id], originOf(row));
    },
  },
);

export const INDUSTRIES = table(
  'weihai/industries',
  {
    ...named,
    framework_id: text.optional(),
    kind: oneOf(IndustryKind),
    parent_id: text.optional(),
    ...sourced,
    basis,
  },
  {
    add(row, facts) {
      const unit = ['Industry', row.id] as const;
      // The row's basis is that of the unit's place, in the framework and under its parent alike.
      const origin = originOf(row);
      facts.addNode(nodeOf('Industry', row));
      addTie(facts, unit, 'IN_FRAMEWORK', ['IndustryFramework', row.framework_id], origin);
      addTie(facts, unit, 'PART_OF', ['Industry', row.parent_id], origin);
    },
  },
);

const CORRESPONDENCES = table(
  'weihai/correspondences',
  { industry_id: text, other_industry_id: text, basis },
  {
    key: ['industry_id', 'other_industry_id'],
    add({ industry_id, other_industry_id, basis }, facts, rows) {
      // No source says that they correspond: it is read from what the sources of both say of each.
      const sources = [industry_id, other_industry_id].flatMap((id) => rows.find(INDUSTRIES, id)?.source_id ?? []);
      const origin = originOf({ basis, source_id: [...new Set(sources)] });
      addTie(facts, ['Industry', industry_id], 'CORRESPONDS_TO', ['Industry', other_industry_id], origin);
    },
  },
);

export const INDUSTRY_TABLES: readonly Table[] = [
  SOURCES,
  REGION_ALIASES,
  REGIONS,
  FRAMEWORK_UNITS,
  FRAMEWORKS,
  FRAMEWORK_REGIONS,
  INDUSTRIES,
  CORRESPONDENCES,
];
