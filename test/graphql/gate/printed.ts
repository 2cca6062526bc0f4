import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
  print,
} from 'graphql';
import type { Asked, Directive, Selection } from './selected';

/** A page beyond a cursor. */
export type Beyond = { after: string } | { before: string };

/** A query as text, every other argument as a variable. */
export function printed(
  asked: Asked,
  schema: GraphQLSchema,
  beyond?: Beyond,
): { query: string; variables: Record<string, unknown> } {
  const printing = new Printing(schema);
  const text = printing.field(schema.getQueryType() as GraphQLObjectType, asked, beyond);
  const declared = printing.declarations.length === 0 ? '' : `(${printing.declarations.join(', ')})`;
  return { query: [`query${declared} { ${text} }`, ...printing.fragments].join(' '), variables: printing.variables };
}

class Printing {
  readonly declarations: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly fragments: string[] = [];
  private arguments = 0;

  constructor(private readonly schema: GraphQLSchema) {}

  field(owner: GraphQLObjectType, asked: Asked, beyond?: Beyond): string {
    const { as, name, selection } = asked;
    const alias = as === name ? '' : `${as}: `;
    if (name === '__typename') return alias + name;
    const field = owner.getFields()[name] as GraphQLField<unknown, unknown>;
    const given = Object.entries(this.argumentsOf(asked, beyond)).map(([argument, value]) => {
      const { type } = field.args.find((one) => one.name === argument) as { type: GraphQLInputType };
      return `${argument}: ${this.value(type, value)}`;
    });
    const of = getNamedType(field.type) as GraphQLObjectType;
    const parts = [
      `${alias}${name}`,
      given.length > 0 ? `(${given.join(', ')})` : '',
      this.directive(asked.directive),
      selection === undefined ? '' : ` { ${this.selection(of, selection)} }`,
    ];
    return parts.join('');
  }

  private argumentsOf({ name, where, sort, part }: Asked, beyond: Beyond | undefined): Record<string, unknown> {
    const given: Record<string, unknown> = { ...beyond };
    if (where !== undefined) given.where = where;
    if (sort !== undefined) given.sort = sort;
    if (part !== undefined && name.endsWith('Connection')) given[part.isTurned ? 'last' : 'first'] = part.size;
    else if (part !== undefined) Object.assign(given, { limit: part.size, offset: part.skipped });
    return given;
  }

  private selection(type: GraphQLObjectType, selection: Selection): string {
    return selection
      .map((item) => {
        if (!('on' in item)) return this.field(isUnionType(type) ? (undefined as never) : type, item);
        const on = this.schema.getType(item.on) as GraphQLObjectType;
        const inner = `on ${item.on}`;
        const directive = this.directive(item.directive);
        const text = this.selection(on, item.selection);
        if (!item.isApart) return `... ${inner}${directive} { ${text} }`;
        const name = `F${this.fragments.length}`;
        this.fragments.push(`fragment ${name} ${inner} { ${text} }`);
        return `...${name}${directive}`;
      })
      .join(' ');
  }

  private directive(directive: Directive | undefined): string {
    if (directive === undefined) return '';
    const { name, value, isVariable } = directive;
    return ` @${name}(if: ${isVariable ? this.variable('Boolean!', value) : value})`;
  }

  private value(type: GraphQLInputType, value: unknown): string {
    this.arguments += 1;
    if (this.arguments % 2 === 0) return this.variable(String(type), value);
    return print(astFromValue(value, type) as never);
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.declarations.length}`;
    this.declarations.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }
}
