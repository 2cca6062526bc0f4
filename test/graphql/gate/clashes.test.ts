import { Neo4jGraphQL } from '@neo4j/graphql';
import { refuseNameClashes } from '../../../src/graphql/gate/clashes';

const schemaOf = (field: string) =>
  new Neo4jGraphQL({
    typeDefs: `
      type Slot @node { id: ID! ${field}: [SlotRule!]! @relationship(type: "FILLS", direction: IN) }
      type SlotRule @node { id: ID! }`,
  }).getSchema();

test('a field whose connection would have the type of a query’s stops the start, and says which', async () => {
  const clashing = await schemaOf('rules');
  expect(() => refuseNameClashes(clashing)).toThrow(
    /Slot\.rulesConnection and Query\.slotRulesConnection|Query\.slotRulesConnection and Slot\.rulesConnection/,
  );
  expect(() => refuseNameClashes(clashing)).toThrow('would share the type SlotRulesConnection');
});

test('a field of another name does not', async () => {
  const schema = await schemaOf('slotRules');
  expect(() => refuseNameClashes(schema)).not.toThrow();
});
