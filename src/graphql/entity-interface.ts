import {
  extendSchema,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  parse,
} from 'graphql';
import { cypher, joined, name } from '../database/cypher';
import { badUserInput } from '../errors';
import { LABELS, type Label } from '../facts/nouns';
import type { Context } from './context';
import { entity } from './entities';
import { namedBy, namesOf, type Stored } from './entity-names';

/** What every stored type has; by it alone a client can show anything. */
const ENTITY = 'Entity';

const MEANINGS = {
  label: '显示名: what to call it in a list, in Chinese',
  nameZh: '中文名称: what it is called in Chinese; of what has no name of its own, its title, its subject or its kind',
  nameEn: '英文名称: what it is called in English; null where that is not known',
};

/**
 * The fields of {@link ENTITY} that stored types lack, as SDL for the entity API, with their resolvers.
 *
 * @param typeDefs of the stored types
 */
export function namingFields(typeDefs: readonly string[]) {
  const { definitions } = parse(typeDefs.join('\n'));
  const resolvers: Record<string, Record<string, Naming>> = {};
  const extensions = LABELS.map((label) => {
    const own = definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === label ? (one.fields ?? []) : [],
    );
    const has = (field: string) => own.some(({ name }) => name.value === field);
    const missing = (['label', 'nameZh', 'nameEn'] as const).filter((field) => !has(field));
    resolvers[label] = Object.fromEntries(missing.map((field) => [field, naming(label, field)]));
    const fields = missing.map((field) => {
      const type = field === 'nameEn' ? 'String' : 'String!';
      const requires = namedBy(label, has).join(' ');
      return `"${MEANINGS[field]}" ${field}: ${type} @customResolver(requires: "${requires}")`;
    });
    return `extend type ${label} { ${fields.join('\n')} }`;
  });
  return { typeDefs: extensions.join('\n'), resolvers };
}

type Naming = (row: Stored) => unknown;

function naming(label: Label, field: keyof typeof MEANINGS): Naming {
  // What an analytic answer carries may be named already.
  return (row) => (row[field] === undefined ? namesOf(label, row)[field] : row[field]);
}

const DEFINITIONS = `
"实体: anything that is stored, whatever it is; its id names it alone among all"
interface ${ENTITY} {
  "编号: its stable id"
  id: ID!
  "${MEANINGS.label}"
  label: String!
  "${MEANINGS.nameZh}"
  nameZh: String!
  "${MEANINGS.nameEn}"
  nameEn: String
  "合成数据: whether it is made up; such are there only with \`includeSynthetic\`"
  synthetic: Boolean!
}
${LABELS.map((label) => `extend type ${label} implements ${ENTITY}`).join('\n')}
extend type Query {
  "实体: what has this id, of whatever type; null where nothing has, or what has is synthetic and not asked for"
  entity("编号: the id" id: ID!): ${ENTITY}
  "多个实体: what has each of these ids, in their order; null where nothing has, or what has is synthetic and not asked for"
  entities("编号: the ids, 500 at most" ids: [ID!]!): [${ENTITY}]
}`;

/** The schema of the entity API with {@link ENTITY} on everything stored, and the queries for any of it. */
export function withEntityInterface(entityApi: GraphQLSchema): GraphQLSchema {
  const schema = extendSchema(entityApi, parse(DEFINITIONS));
  const queries = (schema.getQueryType() as GraphQLObjectType<unknown, Context>).getFields();
  if (queries.entity === undefined || queries.entities === undefined)
    throw new Error('The schema has no entity queries.');
  queries.entity.resolve = async (_, { id }, context, info) => (await entitiesOf([id], context, info))[0];
  queries.entities.resolve = (_, { ids }, context, info) => entitiesOf(ids, context, info);
  return schema;
}

/** How many can be asked for at once. */
const MOST = 500;

interface Found {
  id: string;
  type: Label;
  properties: Stored;
}

// Leans on the constraints of the labels' ids, one after the other; an id is that of one entity.
const ANY = cypher<Found>`
  UNWIND $ids AS id
  CALL {
    WITH id
    ${joined(
      LABELS.map((label) => cypher`WITH id MATCH (one:${name(label)} {id: id}) RETURN '${name(label)}' AS type, one`),
      cypher` UNION `,
    )}
  }
  RETURN id, type, one { .* } AS properties`;

async function entitiesOf(ids: string[], context: Context, info: GraphQLResolveInfo): Promise<unknown[]> {
  if (ids.length > MOST) {
    throw badUserInput(
      'ids',
      `There are ${ids.length} ids; ${MOST} at most can be asked for at once. Ask for the rest apart.`,
    );
  }
  const rows = await context.graph.read(ANY, { ids: [...new Set(ids)] });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = found.get(id);
    return row === undefined ? null : entity({ id, ...namesOf(row.type, row.properties) }, context, info, row.type);
  });
}
