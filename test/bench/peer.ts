/**
 * What one would take instead: plain `@neo4j/graphql` of the same `schema/entities/` under a standalone Apollo Server, on
 * the same database, without anything of ours before it or behind it. It says where it listens.
 */
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { PLATFORM_CROSSINGS } from '../../src/coverage/platform.resolver';
import { namingFields } from '../../src/graphql/entity-interface';
import { ENUM_TYPE_DEFS } from '../../src/graphql/enums';
import { engineDefinitions } from '../../src/graphql/gate/definitions';
import { entityTypeDefs } from '../../src/graphql/type-definitions';

async function main([uri = '', password = '']: string[]): Promise<void> {
  const stored = entityTypeDefs();
  const naming = namingFields(stored);
  // The same without what only our gate reads.
  const { typeDefs } = engineDefinitions([ENUM_TYPE_DEFS, ...stored, naming.typeDefs]);
  const resolvers = { ...naming.resolvers, Platform: { ...naming.resolvers.Platform, ...PLATFORM_CROSSINGS } };
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const schema = await new Neo4jGraphQL({ typeDefs, resolvers, driver, validate: false }).getSchema();
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { host: '127.0.0.1', port: 0 } });
  console.log(url);
}

void main(process.argv.slice(2));
