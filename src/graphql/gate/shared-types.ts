import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { connectionTypes, inputOf } from './shape';

/**
 * The types that the engine makes for each connection of a field anew, though they are the same wherever the same things
 * are reached by relationships with the same properties: clients see one of each, named after these two.
 */
export class SharedTypes {
  /** By the name of the engine's type, that of the one which clients see. */
  private readonly names = new Map<string, string>();
  /** By the name that clients see, the type of the engine's that stands for all. */
  private readonly types = new Map<string, GraphQLNamedType>();

  constructor(engine: GraphQLSchema) {
    for (const type of Object.values(engine.getTypeMap())) {
      if (!isObjectType(type)) continue;
      const filters = engine.getType(`${type.name}Where`);
      for (const field of Object.values(type.getFields())) {
        const types = connectionTypes(field);
        if (types === undefined) continue;
        if (types.properties === undefined) {
          this.share(types.edge.name.replace(/Relationship$/, 'Edge'), types.edge);
          continue;
        }
        const name = `${types.node.name}${types.properties.name}`;
        this.share(`${name}Connection`, types.connection);
        this.share(`${name}Edge`, types.edge);
        this.share(`${name}ConnectionWhere`, inputOf(field, 'where'));
        this.share(`${name}ConnectionSort`, inputOf(field, 'sort'));
        const filter = isInputObjectType(filters) ? filters.getFields()[field.name] : undefined;
        this.share(`${name}ConnectionFilters`, filter && getNamedType(filter.type));
      }
    }
  }

  /** A field, or one of an input, of the type that stands for all. */
  of<Field extends { type: GraphQLOutputType | GraphQLInputType; args?: GraphQLFieldConfigArgumentMap }>(
    field: Field,
  ): Field {
    const args = Object.entries(field.args ?? {}).map(([name, argument]) => [name, this.of(argument)]);
    return { ...field, type: this.typeOf(field.type), ...(field.args && { args: Object.fromEntries(args) }) };
  }

  /** The schema with those types under the names that clients see. */
  named(schema: GraphQLSchema): GraphQLSchema {
    return mapSchema(schema, {
      [MapperKind.TYPE]: (type) => {
        const name = this.names.get(type.name);
        if (name === undefined) return type;
        const Type = type.constructor as new (config: object) => GraphQLNamedType;
        return new Type({ ...type.toConfig(), name });
      },
    });
  }

  private share(name: string, type: GraphQLNamedType | undefined): void {
    if (type === undefined) return;
    this.names.set(type.name, name);
    if (!this.types.has(name)) this.types.set(name, type);
  }

  private typeOf(type: GraphQLType): never {
    if (isNonNullType(type)) return new GraphQLNonNull(this.typeOf(type.ofType)) as never;
    if (isListType(type)) return new GraphQLList(this.typeOf(type.ofType)) as never;
    return (this.types.get(this.names.get(type.name) ?? '') ?? type) as never;
  }
}
