import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type StringValueNode,
  type TypeNode,
} from 'graphql';
import type { NodeFact, RelationshipFact } from '../../src/intake/facts';
import { readFacts } from '../../src/intake/tables/tables';
import { PROJECT_ROOT } from '../../src/project-root';

// The SDL under schema/entities is what the API reads: the seed must write exactly what it names.
const ENTITIES = path.join(PROJECT_ROOT, 'schema', 'entities');
const TYPES = readdirSync(ENTITIES)
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(path.join(ENTITIES, file), 'utf8')).definitions)
  .filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
const FACTS = readFacts(path.join(PROJECT_ROOT, 'seed'));

/** Kept in the graph for the program itself, and in no type of the API. */
const UNPUBLISHED: Record<string, string[]> = {
  Platform: ['statedClosed'],
  PURSUES: ['noteZh', 'noteEn'],
  LED_BY: ['basis', 'sourceIds'],
  RESPONSIBLE: ['basis', 'sourceIds'],
};

/** What holds the parts of one statement together; whatever else joins two nodes names its basis and its sources. */
const STRUCTURE = [
  'APPLIES_IN',
  'CLAUSE_OF',
  'CONDITION_OF',
  'DEFAULT_FRAMEWORK',
  'DEFAULT_REGION',
  'DESCRIBES',
  'DESIGNATES',
  'EVALUATES',
  'FILLS',
  'FUNCTION_OF',
  'REPLACED_BY',
  'SERVICE_OF',
  'SLOT_OF',
  'SUBCLAUSE_OF',
  'SURVEYED_FOR',
  'SURVEYED_IN',
  'TEXT_OF',
  'UNDER_SCHEME',
  'UNDER_TASK',
];

const typeNamed = (name: string) => TYPES.find((type) => type.name.value === name);

const stored = (type: ObjectTypeDefinitionNode | undefined) =>
  (type?.fields ?? []).filter(
    (field) => !['relationship', 'one', 'cypher'].some((directive) => argumentsOf(field, directive)),
  );

function argumentsOf(field: FieldDefinitionNode, directive: string): Record<string, string> | undefined {
  const found = field.directives?.find(({ name }) => name.value === directive);
  return (
    found &&
    Object.fromEntries(found.arguments?.map(({ name, value }) => [name.value, (value as StringValueNode).value]) ?? [])
  );
}

function baseName(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : baseName(type.type);
}

/** Every way in which the SDL joins two labels: `Platform SERVES Industry` with the type of its properties. */
const RELATIONSHIPS = new Map<string, string | undefined>(
  TYPES.flatMap((type) =>
    (type.fields ?? []).flatMap((field) => {
      const relationship = argumentsOf(field, 'relationship') ?? argumentsOf(field, 'one');
      if (relationship === undefined) return [];
      const far = baseName(field.type);
      const ends = far === 'IndicatorScope' ? ['Region', 'Industry', 'Platform', 'Organization'] : [far];
      return ends.map((end) => {
        const [from, to] = relationship.direction === 'OUT' ? [type.name.value, end] : [end, type.name.value];
        return [`${from} ${relationship.type} ${to}`, relationship.properties] as const;
      });
    }),
  ),
);

const LABELS = [...new Set(FACTS.nodes.map(({ label }) => label))];

function told(fact: NodeFact | RelationshipFact): string[] {
  const entries = Object.entries({ ...fact.properties, ...fact.days });
  return entries.filter(([, value]) => value !== undefined).map(([name]) => name);
}

test.each(LABELS)('%s has what the schema requires and nothing that it does not know', (label) => {
  const fields = stored(typeNamed(label));
  const required = fields.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ name }) => name.value);
  const known = [...fields.map(({ name }) => name.value), ...(UNPUBLISHED[label] ?? [])];
  for (const node of FACTS.nodes.filter((fact) => fact.label === label)) {
    const has = ['id', ...told(node)];
    expect({ id: node.id, missing: required.filter((name) => !has.includes(name)) }).toEqual({
      id: node.id,
      missing: [],
    });
    expect({ id: node.id, unknown: has.filter((name) => !known.includes(name)) }).toEqual({ id: node.id, unknown: [] });
  }
});

/** Of these no public source was found; their files have a header alone. */
const NOT_FOUND_YET = ['Evaluation', 'SharedResource'];

test('every node type of the schema has nodes, but those of which nothing was found', () => {
  const views = FACTS.nodes.flatMap(({ views = [] }) => views);
  const types = TYPES.filter(({ directives }) => directives?.some(({ name }) => name.value === 'node'));
  const without = types.map(({ name }) => name.value).filter((name) => ![...LABELS, ...views].includes(name));
  expect(without).toEqual(NOT_FOUND_YET);
});

test('every date that has a precision in the schema is stored with it', () => {
  for (const fact of [...FACTS.nodes, ...FACTS.relationships]) {
    const type = typeNamed('label' in fact ? fact.label : 'Provenance');
    for (const [name, day] of Object.entries(fact.days ?? {})) {
      const hasPrecision = stored(type).some((field) => field.name.value === `${name}Precision`);
      if (!hasPrecision) continue;
      expect([fact, day !== undefined]).toEqual([fact, fact.properties?.[`${name}Precision`] !== undefined]);
    }
  }
});

test('every relationship is one of the schema, with what its properties are there', () => {
  for (const fact of FACTS.relationships) {
    const joint = `${fact.from.label} ${fact.type} ${fact.to.label}`;
    expect([...RELATIONSHIPS.keys()]).toContain(joint);
    const fields = stored(typeNamed(RELATIONSHIPS.get(joint) ?? ''));
    const required = fields.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ name }) => name.value);
    const has = [...told(fact), ...Object.keys(fact.provenance ?? {})];
    expect({ joint, missing: required.filter((name) => !has.includes(name)) }).toEqual({ joint, missing: [] });
    const known = [...fields.map(({ name }) => name.value), ...(UNPUBLISHED[fact.type] ?? [])];
    expect({ joint, unknown: has.filter((name) => !known.includes(name)) }).toEqual({ joint, unknown: [] });
  }
});

test('every node names a source that is there, but sources themselves, what is cited as one, ids that are no thing’s and what was looked for', () => {
  const sources = new Set(FACTS.nodes.filter((node) => node.label === 'Source').map(({ id }) => id));
  for (const { label, id, sourceIds } of FACTS.nodes) {
    if (['Source', 'Clause', 'Document', 'RetiredId', 'Survey'].includes(label)) continue;
    expect({ label, id, sourceIds }).not.toEqual({ label, id, sourceIds: [] });
    expect(sourceIds.filter((source) => !sources.has(source))).toEqual([]);
  }
});

test('every relationship that states something names its basis and a source', () => {
  for (const { type, from, to, provenance } of FACTS.relationships) {
    const names = provenance !== undefined && provenance.sourceIds.length > 0;
    expect({ from, type, to, names }).toEqual({ from, type, to, names: !STRUCTURE.includes(type) });
  }
});
