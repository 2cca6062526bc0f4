import { type Cypher, cypher } from '../../database/cypher';
import type { TieWeighting } from '../../vocabulary';
import type { ScopeParameters } from './scope';
import { SERVED } from './scope.cypher';
import {
  backers,
  canTie,
  fundings,
  ofEachKind,
  participants,
  platformTypes,
  servesIndustry,
  type TiesShape,
} from './shared-things.cypher';
import { earlier, IN_WINDOW, later, PLATFORM_SPAN, PLATFORM_TIE_COUNTS } from './spans.cypher';

/** What the statements of ties take. */
export interface TieParameters extends ScopeParameters {
  weighting: TieWeighting;
  /** The least weight of an edge. */
  minWeight: number;
  /** The coverage standard whose units the industries are by default. */
  standard: string;
  /** Of a scope that is larger how many organizations are reckoned, and until how many relationships they have. */
  most: number;
  mostRelationships: number;
}

/** What several ties of one organization come to: from the first of them to the last, stated if one is. */
const TIES_TOGETHER = cypher`
  min(from) AS from, max(to) AS to, true IN collect(isStated) AS isStated,
  any(type IN collect(type(tie)) WHERE type IN ['LEADS', 'CO_BUILDS']) AS builds`;

const SOURCES_TOGETHER = cypher`reduce(all = [], ids IN collect(sourceIds) | all + ids) AS sourceIds`;

/** What is there only where sources are told. */
const told = ({ withSources }: TiesShape, piece: Cypher) => (withSources ? cypher`, ${piece}` : cypher``);

/** Of a funding, which of its two members gives. */
const gives = ({ directed }: TiesShape) => (directed ? cypher`, gives: member = startNode(tie)` : cypher``);

const member = (shape: TiesShape) => cypher`{
  of: member, id: member.id, from: from, to: to, isStated: isStated, builds: builds,
  isInside: member IN inside${gives(shape)}${told(shape, cypher`sourceIds: sourceIds, by: by`)}}`;

const STATED = cypher`tie.basis = 'STATED' AS isStated`;

const collaborations = (shape: TiesShape) => cypher`
  ${participants(shape)}
  WITH shared, inside, member, from, to, ${STATED}, true AS builds
       ${told(shape, cypher`tie.sourceIds AS sourceIds, [] AS by`)}
  RETURN shared, shared.kind AS kind, collect(${member(shape)}) AS members`;

const platforms = (shape: TiesShape) => cypher`
  ${backers(shape, cypher`${canTie(shape)} AND ${servesIndustry(shape)}`)}
  WITH shared, inside, member, from, to, tie, ${STATED} ${told(shape, cypher`tie.sourceIds AS sourceIds`)}
  WITH shared, inside, member, ${TIES_TOGETHER} ${told(shape, cypher`${SOURCES_TOGETHER}, [] AS by`)}
  RETURN shared, null AS kind, collect(${member(shape)}) AS members`;

const funding = (shape: TiesShape) => cypher`
  ${fundings(shape)}
  WITH tie, inside, from, to, ${STATED}, true AS builds
       ${told(shape, cypher`tie.sourceIds AS sourceIds, [] AS by`)}
  RETURN null AS shared, 'FUNDING' AS kind, [member IN [startNode(tie), endNode(tie)] | ${member(shape)}] AS members`;

const KIND = cypher`CASE WHEN a.builds AND b.builds THEN 'CO_BUILDING' ELSE 'SUPPORT' END`;

/** What one shared thing of `size` members adds to the weight of an edge between two of them; where pairs count once, before that. */
export const WEIGHT = cypher`
  CASE $weighting WHEN 'NEWMAN' THEN 1.0 / (size - 1) WHEN 'FRACTIONAL' THEN 2.0 / (size * (size - 1)) ELSE 1.0 END`;

/** Ties that weigh 1 together between two, where pairs count once. */
function weighed({ countsPairsOnce, withSources }: TiesShape): Cypher {
  if (!countsPairsOnce) return cypher``;
  const more = withSources ? cypher`, tie[5] AS sourceIds, tie[6] AS by` : cypher``;
  return cypher`
    WITH source, target, sourceId, targetId,
         collect([kind, shared, size, [from, to], isStated${withSources ? cypher`, sourceIds, by` : cypher``}]) AS ties
    UNWIND ties AS tie
    WITH source, target, sourceId, targetId, tie[0] AS kind, tie[1] AS shared, tie[2] AS size, 1.0 / size(ties) AS weight,
         tie[3][0] AS from, tie[3][1] AS to, tie[4] AS isStated${more}`;
}

/** The members of a shared thing that those `inside` can be tied to. */
function others({ includePartners, onlyNamedPartners }: TiesShape): Cypher {
  if (!includePartners) return cypher`inside`;
  return onlyNamedPartners ? cypher`[one IN members WHERE one.isInside OR one.id IN $partners]` : cypher`members`;
}

/** Which of two members a tie leads from: with direction the one that gives, else that of the smaller id. */
const isFirst = ({ directed }: TiesShape) => (directed ? cypher`one.gives` : cypher`one.id < other.id`);

/**
 * Every two members that were in it at one time within the window, both of them inside or, with partners, one. The size
 * is that of all members, so that a narrower scope leaves the weight of an edge as it is.
 */
const pairs = (shape: TiesShape) => cypher`
  WITH shared, kind, members, size(members) AS size, [one IN members WHERE one.isInside] AS inside WHERE size > 1
  UNWIND inside AS one
  UNWIND ${others(shape)} AS other
  WITH shared, kind, size, one, other, ${later(cypher`one.from`, cypher`other.from`)} AS from,
       ${earlier(cypher`one.to`, cypher`other.to`)} AS to
  WHERE (one.id < other.id OR NOT other.isInside) AND ${IN_WINDOW}
  WITH shared, kind, size, from, to,
       CASE WHEN ${isFirst(shape)} THEN one ELSE other END AS a,
       CASE WHEN ${isFirst(shape)} THEN other ELSE one END AS b
  WITH shared, coalesce(kind, ${KIND}) AS kind, size, from, to, a, b WHERE kind IN $ties
  WITH a.of AS source, b.of AS target, a.id AS sourceId, b.id AS targetId, kind, shared, size, ${WEIGHT} AS weight,
         from, to, a.isStated AND b.isStated AS isStated
         ${told(shape, cypher`a.sourceIds + b.sourceIds AS sourceIds, a.by + b.by AS by`)}
  ${weighed(shape)}`;

/**
 * The ties of `organizations`: a row for every two organizations and each thing that they share.
 *
 * A row has `source` and `target` (the smaller id first; with direction the one that gives) with `sourceId` and `targetId`, `kind` (a NetworkTieKind),
 * `shared` (the Collaboration or Platform; null where one funds the other), `size` (how many members it has), `weight`
 * (what it adds to the edge, by the parameter `weighting`), `from` and `to` (the span in which both were in it, with
 * `$earliest` and `$latest` where no source tells), `isStated` and, with sources, `sourceIds` and `by`, which is empty
 * here. An edge is what an aggregation over `source` and `target` makes of them, or a projection into Graph Data Science.
 *
 * Takes the parameters of a scope, `weighting` and, with only named partners, `partners`. Leans on no index: it follows the
 * relationships of `organizations`.
 */
export function tiesOf(shape: TiesShape): Cypher {
  const members = {
    collaborations: collaborations(shape),
    platforms: platforms(shape),
    funding: funding(shape),
  };
  return cypher`${ofEachKind(shape, members)} ${pairs(shape)}`;
}

/**
 * As {@link tiesOf}, between organizations and platforms: `target` and `shared` are the platform, `size` is the number of
 * its organizations, and each of an organization's ties to it is a row.
 */
export function tiesToPlatforms(shape: TiesShape): Cypher {
  return cypher`
    UNWIND organizations AS organization
    ${backers(shape, servesIndustry(shape))}
    WITH shared, inside, count(DISTINCT member) AS size, collect({of: member, tie: tie, from: from, to: to}) AS members
    UNWIND members AS one
    WITH shared, size, one.of AS member, one.tie AS tie, one.from AS from, one.to AS to, inside,
         CASE WHEN type(one.tie) IN ['LEADS', 'CO_BUILDS'] THEN 'CO_BUILDING' ELSE 'SUPPORT' END AS kind
    WHERE kind IN $ties AND (${shape.includePartners ? cypher`true` : cypher`member IN inside`})
    WITH member AS source, shared AS target, member.id AS sourceId, shared.id AS targetId, kind, shared, size,
         1.0 AS weight, from, to, tie.basis = 'STATED' AS isStated
         ${told(shape, cypher`tie.sourceIds AS sourceIds, [] AS by`)}
    ${weighed(shape)}`;
}

/**
 * As {@link tiesOf}, between the industries `units`: `shared` is an organization behind platforms that serve both, its
 * size the number of units that it is behind; `by` has those platforms, with sources.
 */
export function tiesOfIndustries(shape: TiesShape): Cypher {
  return cypher`
    UNWIND organizations AS organization
    MATCH (organization)-[tie:${platformTypes(shape)}]->(shared:Platform)
    WITH organization, units, shared, ${PLATFORM_SPAN}, tie
    WHERE ${PLATFORM_TIE_COUNTS}
    ${SERVED} AND industry IN units
    WITH organization, industry AS member, shared, tie, from, to, tie.basis = 'STATED' AND serves.basis = 'STATED' AS isStated
         ${told(shape, cypher`tie.sourceIds + serves.sourceIds AS sourceIds`)}
    WITH organization, member, ${TIES_TOGETHER} ${told(shape, cypher`${SOURCES_TOGETHER}, collect(DISTINCT shared) AS by`)}
    WITH organization AS shared, null AS kind, member, from, to, isStated, builds, [member] AS inside
         ${told(shape, cypher`sourceIds, by`)}
    WITH shared, kind, collect(${member(shape)}) AS members
    ${pairs(shape)}`;
}
