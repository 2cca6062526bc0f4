import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { PRINTED_SCHEMA } from '../src/project-root';

/** The schema as it is printed, which a test holds to the served one: that takes seconds to load and to build, this does not. */
export const readSchema = (): GraphQLSchema => buildSchema(readFileSync(PRINTED_SCHEMA, 'utf8'));
