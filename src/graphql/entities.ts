import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { Field, ID, ObjectType } from 'type-graphql';
import { LABELS, type Label, NOUNS } from '../facts/nouns';
import { Batch } from './batch';
import type { Context } from './context';
import { gateOf } from './entity-api';
import type { Gate } from './gate/gate';
import { wantedOf } from './gate/wanted';
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
  Evaluation,
  EvaluationScheme,
  Indicator,
  Industry,
  IndustryFramework,
  Organization,
  OrganizationService,
  Platform,
  Policy,
  Region,
  Role,
  SharedResource,
  Slot,
  SlotRule,
  Source,
  SubsidyCondition,
  SubsidyRule,
  Survey,
  Target,
  Task,
  Tier,
} = ENTITIES;

export type Clause = Identified;
export type Collaboration = Identified;
export type CoverageStandard = Identified;
export type Designation = Identified;
export type Document = Identified;
export type DutyUnit = Identified;
export type Evaluation = Identified;
export type EvaluationScheme = Identified;
export type Indicator = Identified;
export type Industry = Identified;
export type IndustryFramework = Identified;
export type Organization = Identified;
export type OrganizationService = Identified;
export type Platform = Identified;
export type Policy = Identified;
export type Region = Identified;
export type SharedResource = Identified;
export type Slot = Identified;
export type SlotRule = Identified;
export type Source = Identified;
export type SubsidyCondition = Identified;
export type SubsidyRule = Identified;
export type Survey = Identified;
export type Target = Identified;
export type Task = Identified;
export type Tier = Identified;

/** Whether a type is one of those that the entity API gives. */
export function isEntity(type: string): type is Label {
  return type in NOUNS;
}

/** How many entities one statement fetches; a longer list takes several. */
const AT_ONCE = 500;

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
  const { names, load } = selectionOf(info, type, context);
  return names?.every((name) => name in known) ? { ...known, __typename: type } : load(carried.id);
}

/** What is selected of an entity in one place of an answer. */
interface Selection {
  /** The fields; undefined where one of them has arguments or fields of its own and so is never carried. */
  names: string[] | undefined;
  /** Fetches an entity, together with all that are asked for in the same turn. */
  load(id: string): Promise<unknown>;
}

/** A list's items share their field nodes, so the selection is worked out once for all of them. */
const selections = new WeakMap<object, Map<string, Selection>>();

function selectionOf(info: GraphQLResolveInfo, type: string, context: Context): Selection {
  const byType = selections.get(info.fieldNodes) ?? new Map<string, Selection>();
  selections.set(info.fieldNodes, byType);
  const known = byType.get(type);
  if (known !== undefined) return known;
  const tree = parseResolveInfo(info) as ResolveTree;
  const fields = [...wantedOf(info.schema.getType(type) as GraphQLObjectType, [tree], info.schema).values()];
  const isPlain = fields.every(
    ({ args, trees }) =>
      Object.keys(args).length === 0 && trees.every((each) => Object.keys(each.fieldsByTypeName).length === 0),
  );
  const batch = new Batch<string, unknown>((_, ids) => fetchByIds(type, ids, tree, context, info));
  const selection = {
    names: isPlain ? fields.map(({ name }) => name) : undefined,
    load: (id: string) => batch.of(id, context),
  };
  byType.set(type, selection);
  return selection;
}

/** In the order of the ids; null where there is none. */
async function fetchByIds(
  type: string,
  ids: string[],
  tree: ResolveTree,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) => {
    return ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE);
  });
  const gate = gateOf(info.schema) as Gate;
  const { query } = NOUNS[type as Label];
  const found = await Promise.all(parts.map((some) => gate.byIds(query, some, [tree], context, info)));
  const byId = new Map(found.flat().map((one) => [one.id, { ...one, __typename: type }]));
  return ids.map((id) => byId.get(id) ?? null);
}
