import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DirectiveNode, Kind, parse, type TypeNode, valueFromASTUntyped } from 'graphql';
import neo4j from 'neo4j-driver';
import type { DatabaseAddress } from '../../../src/database/driver';
import { PROJECT_ROOT } from '../../../src/project-root';

/** How a field leads to other things. */
export interface Relation {
  relationship: string;
  direction: 'IN' | 'OUT' | 'BOTH';
  isList: boolean;
  /** The types of what it leads to; of a union several. */
  targets: string[];
  /** The type of what stands on the relationship. */
  properties: string | undefined;
  /** The property of the relationship that gives a list its order. */
  orderedBy: string | undefined;
}

/** A stored type as `schema/entities/` defines it. */
export interface Stored {
  labels: string[];
  values: string[];
  relations: Record<string, Relation>;
}

interface Node {
  key: string;
  labels: string[];
  values: Record<string, unknown>;
}

/** One relationship to a thing. */
export interface Tie {
  values: Record<string, unknown>;
  node: Node;
}

export type { Node };

/** What is defined and all that is stored, read once. */
export class Everything {
  private readonly values = new Map<string, unknown[]>();

  private constructor(
    readonly types: Record<string, Stored>,
    private readonly nodes: Node[],
    private readonly ties: Map<string, Tie[]>,
  ) {}

  static async read({ uri, username, password, database }: DatabaseAddress): Promise<Everything> {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    const rows = async <Row>(text: string) => {
      const { records } = await driver.executeQuery(text, {}, { database });
      return records.map((record) => plain(record.toObject())) as Row[];
    };
    try {
      const nodes = await rows<Node>(
        'MATCH (node) RETURN elementId(node) AS key, labels(node) AS labels, properties(node) AS values',
      );
      // Stored of what is made up alone.
      for (const node of nodes) node.values = { synthetic: false, ...node.values };
      const byKey = new Map(nodes.map((node) => [node.key, node]));
      const ties = new Map<string, Tie[]>();
      const add = (key: string, tie: Tie) => ties.set(key, [...(ties.get(key) ?? []), tie]);
      for (const { from, type, to, values: held } of await rows<{
        from: string;
        type: string;
        to: string;
        values: Node['values'];
      }>(
        'MATCH (from)-[tie]->(to) RETURN elementId(from) AS from, type(tie) AS type, elementId(to) AS to, properties(tie) AS values',
      )) {
        const values = { synthetic: false, ...held };
        add(`${from} ${type} OUT`, { values, node: byKey.get(to) as Node });
        add(`${to} ${type} IN`, { values, node: byKey.get(from) as Node });
        add(`${from} ${type} BOTH`, { values, node: byKey.get(to) as Node });
        if (from !== to) add(`${to} ${type} BOTH`, { values, node: byKey.get(from) as Node });
      }
      return new Everything(definedTypes(), nodes, ties);
    } finally {
      await driver.close();
    }
  }

  all(type: string): Node[] {
    return this.nodes.filter((node) => this.is(node, type));
  }

  is({ labels }: Node, type: string): boolean {
    return (this.types[type] as Stored).labels.every((label) => labels.includes(label));
  }

  /** Whether some thing or relationship of a type lacks a property. */
  isUnknownOfSome(type: string, property: string): boolean {
    return this.allValuesOf(type, property).includes(undefined);
  }

  /** The known values that a property has anywhere. */
  valuesOf(type: string, property: string): unknown[] {
    return this.allValuesOf(type, property).filter((value) => value != null);
  }

  private allValuesOf(type: string, property: string): unknown[] {
    const name = `${type}.${property}`;
    const known = this.values.get(name);
    if (known !== undefined) return known;
    const ofRelationships = Object.values(this.types)
      .flatMap(({ relations }) => Object.values(relations))
      .filter(({ properties }) => properties === type)
      .flatMap(({ relationship }) => [...this.ties].filter(([key]) => key.endsWith(` ${relationship} OUT`)));
    const rows = [...this.all(type), ...ofRelationships.flatMap(([, ties]) => ties)];
    const values = [...new Set(rows.map(({ values }) => values[property]))];
    this.values.set(name, values);
    return values;
  }

  related({ key }: Node, { relationship, direction, targets }: Relation): Tie[] {
    const ties = this.ties.get(`${key} ${relationship} ${direction}`) ?? [];
    return ties.filter(({ node }) => targets.some((type) => this.is(node, type)));
  }
}

function plain(value: unknown): unknown {
  if (neo4j.isDate(value)) return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

function definedTypes(): Record<string, Stored> {
  const folder = path.join(PROJECT_ROOT, 'schema/entities');
  const sources = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const { definitions } = parse(sources.join('\n'));
  const unions = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.UNION_TYPE_DEFINITION
        ? [[one.name.value, (one.types ?? []).map(({ name }) => name.value)] as const]
        : [],
    ),
  );
  const types: Record<string, Stored> = {};
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const { name, directives = [], fields = [] } = definition;
    const labels = argumentsOf(directives, 'node')?.labels ?? [name.value];
    const stored: Stored = { labels: labels as string[], values: [], relations: {} };
    for (const field of fields) {
      const target = namedType(field.type);
      const relation = relationOf(field.directives ?? [], unions.get(target) ?? [target], isList(field.type));
      if (relation === undefined) stored.values.push(field.name.value);
      else stored.relations[field.name.value] = relation;
    }
    types[name.value] = stored;
  }
  return types;
}

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

function argumentsOf(directives: readonly DirectiveNode[], name: string): Record<string, unknown> | undefined {
  const directive = directives.find((one) => one.name.value === name);
  return (
    directive &&
    Object.fromEntries((directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]))
  );
}

/** The relation that a field's directives say; of `@cypher` from its statement. */
function relationOf(directives: readonly DirectiveNode[], targets: string[], isList: boolean): Relation | undefined {
  const given = argumentsOf(directives, 'relationship') ?? argumentsOf(directives, 'one');
  if (given !== undefined) {
    return {
      relationship: given.type as string,
      direction: given.queryDirection === 'UNDIRECTED' ? 'BOTH' : (given.direction as 'IN' | 'OUT'),
      isList,
      targets,
      properties: given.properties as string | undefined,
      orderedBy: undefined,
    };
  }
  const statement = argumentsOf(directives, 'cypher')?.statement as string | undefined;
  if (statement === undefined) return undefined;
  const [, relationship, , orderedBy] =
    /^MATCH \(this\)-\[\w*:(\w+)\]->\((\w+):\w+\) RETURN \2 ORDER BY \w+\.(\w+)$/.exec(statement) ?? [];
  if (relationship === undefined) throw new Error(`How is this to be reckoned? ${statement}`);
  return { relationship, direction: 'OUT', isList, targets, properties: undefined, orderedBy };
}
