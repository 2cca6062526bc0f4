import { batchDelegateToSchema } from '@graphql-tools/batch-delegate';
import {
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { Field, ID, ObjectType } from 'type-graphql';
import { LABELS, type Label, NOUNS } from '../facts/nouns';
import type { Context } from './context';
import { entityApiOf } from './entity-api';
import { SupposedEntity, supposedEntity } from './supposed';

// A stub has no more than the id: the entity API's type of the same name in schema/entities has the fields.
@ObjectType()
class Identified {
  @Field(() => ID)
  id!: string;
}

function stubOf(label: Label): typeof Identified {
  class Stub extends Identified {}
  ObjectType(label)(Stub);
  return Stub;
}

/** The stubs of all stored nouns. */
export const ENTITIES = Object.fromEntries(LABELS.map((label) => [label, stubOf(label)])) as Record<
  Label,
  typeof Identified
>;

export const {
  Clause,
  Collaboration,
  CoverageStandard,
  Designation,
  Document,
  DutyUnit,
  Indicator,
  Industry,
  IndustryFramework,
  Organization,
  Platform,
  Region,
  Role,
  Slot,
  SlotRule,
  Source,
  SubsidyRule,
  Target,
  Task,
  Tier,
} = ENTITIES;

export type Clause = Identified;
export type Collaboration = Identified;
export type CoverageStandard = Identified;
export type Designation = Identified;
export type DutyUnit = Identified;
export type Indicator = Identified;
export type Industry = Identified;
export type IndustryFramework = Identified;
export type Organization = Identified;
export type Platform = Identified;
export type Region = Identified;
export type Slot = Identified;
export type SlotRule = Identified;
export type Source = Identified;
export type SubsidyRule = Identified;
export type Target = Identified;
export type Task = Identified;
export type Tier = Identified;

/** Whether a type is one of those that the entity API gives. */
export function isEntity(type: string): type is Label {
  return type in NOUNS;
}

/** How many entities one statement fetches; a longer list takes several. */
const BATCH = 500;

/**
 * An entity that an analytic answer names. What the answer already carries is given as it is; as soon as one more field
 * is selected, the entity is fetched whole by the entity API, together with all others of its type in the answer. One that
 * only a hypothesis makes is given from that alone.
 *
 * @param carried the entity's id and whatever else is known of it
 * @param type its GraphQL type, where the field's own type is a union
 */
export function entity<Carried extends { id: string }>(
  carried: Carried,
  context: Context,
  info: GraphQLResolveInfo,
  type: string = getNamedType(info.returnType).name,
): unknown {
  const supposed = supposedEntity(type, carried.id, context, info);
  if (supposed instanceof SupposedEntity) return supposed;
  // The row of a stored one may carry what is supposed of it, which its own fields don't show.
  const known: Record<string, unknown> = supposed === undefined ? carried : { ...carried, ...supposed };
  const selected = selectionOf(info, type);
  if (selected?.every(({ name }) => name in known)) {
    // By alias, since that is how the entity API's own field resolvers look a field up.
    const given: Record<string, unknown> = { __typename: type };
    for (const { alias, name } of selected) given[alias] = known[name];
    return given;
  }
  const entityApi = entityApiOf(info.schema) as GraphQLSchema;
  return batchDelegateToSchema({
    schema: entityApi,
    operation: OperationTypeNode.QUERY,
    fieldName: NOUNS[type as Label].query,
    key: carried.id,
    returnType: entityApi.getType(type) as GraphQLOutputType,
    selectionSet: withKey(info.fieldNodes),
    argsFromKeys: (ids) => ({ where: { id: { in: ids } }, limit: ids.length }),
    valuesFromResults: (found: Record<string, unknown>[], ids) => {
      const byId = new Map(found.map((one) => [one[KEY], one]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    dataLoaderOptions: { maxBatchSize: BATCH },
    context,
    info,
  });
}

/** By this alias an entity's id is asked for, whatever the client asks for. */
const KEY = 'entityKey';

/** What is selected of an entity, and by which id and type it is told from the others of its batch. */
function withKey(fieldNodes: readonly FieldNode[]): SelectionSetNode {
  const known = selectionSets.get(fieldNodes);
  if (known !== undefined) return known;
  const selections = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const key: SelectionNode[] = [
    { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' }, alias: { kind: Kind.NAME, value: KEY } },
    { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
  ];
  const set: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [...selections, ...key] };
  selectionSets.set(fieldNodes, set);
  return set;
}

/** A list's items share their field nodes, and must share the selection to be fetched as one batch. */
const selectionSets = new WeakMap<readonly FieldNode[], SelectionSetNode>();

/** The fields selected of a type; undefined where one of them has arguments or fields of its own and so is never carried. */
type Selection = Pick<ResolveTree, 'name' | 'alias'>[] | undefined;

/** A list's items share their field nodes, so the selection is worked out once for all of them. */
const selections = new WeakMap<object, Map<string, Selection>>();

function selectionOf(info: GraphQLResolveInfo, type: string): Selection {
  const byType = selections.get(info.fieldNodes) ?? new Map<string, Selection>();
  selections.set(info.fieldNodes, byType);
  if (!byType.has(type)) {
    const tree = parseResolveInfo(info) as ResolveTree;
    const { [type]: own, Entity: ofAny } = tree.fieldsByTypeName;
    const fields = Object.values({ ...ofAny, ...own });
    const plain = fields.every(
      ({ args, fieldsByTypeName }) => Object.keys(args).length === 0 && Object.keys(fieldsByTypeName).length === 0,
    );
    byType.set(type, plain ? fields : undefined);
  }
  return byType.get(type);
}
