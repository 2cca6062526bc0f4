import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql';
import { readSeed } from '../../seed/load';
import { mappingOf, relationOf } from '../../src/export/linked/mapping';
import { OWN_PROPERTIES } from '../../src/export/linked/own-properties';
import { type Label, NOUNS } from '../../src/facts/nouns';
import { PLATFORM_VIEWS } from '../../src/facts/platform-views';
import { PROJECT_ROOT } from '../../src/project-root';

/** What is stored for reading alone: the text that search looks through, and ids that the relationships tell as well. */
const NOT_SAID = ['matchText', 'searchKind', 'searchWords', 'searchPinyin', 'sourceIds'];

const FOLDER = path.join(PROJECT_ROOT, 'schema/entities');
const DEFINITIONS = readdirSync(FOLDER)
  .flatMap((file) => parse(readFileSync(path.join(FOLDER, file), 'utf8')).definitions)
  .filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
const TYPES = DEFINITIONS.filter((type) => directive(type, 'node') !== undefined);
const NAMES = new Set(DEFINITIONS.map(({ name }) => name.value).concat('IndicatorScope'));

function directive(
  of: ObjectTypeDefinitionNode | FieldDefinitionNode,
  name: string,
): Record<string, unknown> | undefined {
  const found = of.directives?.find((one) => one.name.value === name);
  const text = (value: unknown) => (value as { value?: unknown }).value;
  return found && Object.fromEntries((found.arguments ?? []).map(({ name, value }) => [name.value, text(value)]));
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Fields that hold something themselves. */
function held({ fields = [] }: ObjectTypeDefinitionNode): string[] {
  return fields.filter(({ type }) => !NAMES.has(namedType(type))).map(({ name }) => name.value);
}

test.each(TYPES.map((type) => [type.name.value, type] as const))(
  '%s is exported with each field that the API has',
  (_, type) => {
    const forgotten = held(type).filter((field) => mappingOf(type.name.value, field) === undefined);
    expect(forgotten).toEqual([]);
  },
);

test('every relationship that the API has is exported with each of its properties', () => {
  const forgotten: string[] = [];
  for (const type of TYPES) {
    for (const field of type.fields ?? []) {
      const relationship = directive(field, 'relationship');
      if (relationship === undefined) continue;
      const name = relationship.type as string;
      const label = type.name.value;
      if (relationship.direction === 'OUT' && relationOf(name, label as Label) === undefined)
        forgotten.push(`${label} ${name}`);
      const properties = DEFINITIONS.find(({ name }) => name.value === relationship.properties);
      for (const property of properties ? held(properties) : []) {
        if (mappingOf(name, property) === undefined && !NOT_SAID.includes(property))
          forgotten.push(`${name}.${property}`);
      }
    }
  }
  expect(forgotten).toEqual([]);
});

test('whatever the data holds is exported', () => {
  const { nodes, relationships } = readSeed().facts;
  const forgotten = new Set<string>();
  const look = (holder: string, { properties = {}, days = {} }: { properties?: object; days?: object }) => {
    for (const name of [...Object.keys(properties), ...Object.keys(days)]) {
      if (mappingOf(holder, name) === undefined && !NOT_SAID.includes(name)) forgotten.add(`${holder}.${name}`);
    }
  };
  for (const node of nodes) {
    if (!(node.label in NOUNS)) forgotten.add(node.label);
    look(node.label, node);
  }
  for (const { type, from, ...contents } of relationships) {
    if (relationOf(type, from.label) === undefined) forgotten.add(`${from.label} ${type}`);
    look(type, contents);
  }
  expect([...forgotten]).toEqual([]);
});

test('every type that entities are exported as is a type of the API, and the other way round', () => {
  expect(Object.keys(NOUNS).sort()).toEqual(TYPES.map(({ name }) => name.value).sort());
});

test('each of our own terms has a Chinese term and a meaning in both languages', () => {
  const meanings = [
    ...Object.values(NOUNS).map(({ meaning }) => meaning),
    ...Object.values(PLATFORM_VIEWS).map(({ meaning }) => meaning),
    ...Object.values(OWN_PROPERTIES).map(([, ...meaning]) => meaning),
  ];
  for (const [meaning, zh] of meanings) {
    expect(meaning).toMatch(/^[^:]*\p{Script=Han}[^:]*: \S/u);
    expect(zh).toMatch(/^[^a-z]*\p{Script=Han}/u);
  }
});
