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
import {
  COLLABORATION_GRADES,
  earlier,
  IN_WINDOW,
  later,
  PLATFORM_GRADES,
  PLATFORM_SPAN,
  PLATFORM_TIE_COUNTS,
  TIE_GRADES,
} from './spans.cypher';

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
  min([from, fromGrade]) AS first, max([to, toGrade]) AS last, true IN collect(isStated) AS isStated,
  any(type IN collect(type(tie)) WHERE type IN ['LEADS', 'CO_BUILDS']) AS builds`;

const SPAN_TOGETHER = cypher`first[0] AS from, first[1] AS fromGrade, last[0] AS to, last[1] AS toGrade`;

const SOURCES_TOGETHER = cypher`
  reduce(all = [], ids IN collect(sourceIds) | all + ids) AS sourceIds, true IN collect(synthetic) AS synthetic`;

/** What is there only where sources are told: they, by what else a tie comes, and whether it is made up. */
const told = ({ withSources }: TiesShape, piece: Cypher) => (withSources ? cypher`, ${piece}` : cypher``);

/** Of a funding, which of its two members gives. */
const gives = ({ directed }: TiesShape) => (directed ? cypher`, gives: member = startNode(tie)` : cypher``);

const member = (shape: TiesShape) => cypher`{
  of: member, id: member.id, from: from, fromGrade: fromGrade, to: to, toGrade: toGrade, isStated: isStated,
  builds: builds, isInside: member IN inside${gives(shape)}${told(shape, cypher`sourceIds: sourceIds, by: by, synthetic: synthetic`)}}`;

const SYNTHETIC = cypher`tie.synthetic IS NOT NULL AS synthetic`;

const STATED = cypher`tie.basis = 'STATED' AS isStated`;

const collaborations = (shape: TiesShape) => cypher`
  ${participants(shape)}
  WITH shared, inside, member, from, to, ${COLLABORATION_GRADES}, ${STATED}, true AS builds
       ${told(shape, cypher`tie.sourceIds AS sourceIds, [] AS by, ${SYNTHETIC}`)}
  RETURN shared, shared.kind AS kind, null AS funder, collect(${member(shape)}) AS members`;

const platforms = (shape: TiesShape) => cypher`
  ${backers(shape, cypher`${canTie(shape)} AND ${servesIndustry(shape)}`)}
  WITH shared, inside, member, from, to, tie, ${PLATFORM_GRADES}, ${STATED}
       ${told(shape, cypher`tie.sourceIds AS sourceIds, ${SYNTHETIC}`)}
  WITH shared, inside, member, ${TIES_TOGETHER} ${told(shape, cypher`${SOURCES_TOGETHER}, [] AS by`)}
  WITH shared, inside, member, ${SPAN_TOGETHER}, isStated, builds ${told(shape, cypher`sourceIds, by, synthetic`)}
  RETURN shared, null AS kind, null AS funder, collect(${member(shape)}) AS members`;

const funding = (shape: TiesShape) => cypher`
  ${fundings(shape)}
  WITH tie, inside, from, to, ${TIE_GRADES}, ${STATED}, true AS builds
       ${told(shape, cypher`tie.sourceIds AS sourceIds, [] AS by, ${SYNTHETIC}`)}
  RETURN null AS shared, 'FUNDING' AS kind, startNode(tie).id AS funder,
         [member IN [startNode(tie), endNode(tie)] | ${member(shape)}] AS members`;

const KIND = cypher`CASE WHEN a.builds AND b.builds THEN 'CO_BUILDING' ELSE 'SUPPORT' END`;

/** What one shared thing of `size` members adds to the weight of an edge between two of them; where pairs count once, before that. */
export const WEIGHT = cypher`
  CASE $weighting WHEN 'NEWMAN' THEN 1.0 / (size - 1) WHEN 'FRACTIONAL' THEN 2.0 / (size * (size - 1)) ELSE 1.0 END`;

/** Ties that weigh 1 together between two, where pairs count once. */
function weighed({ countsPairsOnce, withSources }: TiesShape): Cypher {
  if (!countsPairsOnce) return cypher``;
  const [own, again] = withSources
    ? [cypher`, sourceIds, by, synthetic`, cypher`, tie[7] AS sourceIds, tie[8] AS by, tie[9] AS synthetic`]
    : [cypher``, cypher``];
  return cypher`
    WITH source, target, sourceId, targetId,
         collect([kind, shared, funder, size, [from, fromGrade], [to, toGrade], isStated${own}]) AS ties
    UNWIND ties AS tie
    WITH source, target, sourceId, targetId, tie[0] AS kind, tie[1] AS shared, tie[2] AS funder, tie[3] AS size,
         1.0 / size(ties) AS weight, tie[4][0] AS from, tie[4][1] AS fromGrade, tie[5][0] AS to, tie[5][1] AS toGrade,
         tie[6] AS isStated${again}`;
}

/** The members of a shared thing that those `inside` can be tied to. */
function others({ includePartners, onlyNamedPartners }: TiesShape): Cypher {
  if (!includePartners) return cypher`inside`;
  return onlyNamedPartners ? cypher`[one IN members WHERE one.isInside OR one.id IN $partners]` : cypher`members`;
}

/** Which of two members a tie leads from: with direction the one that gives, else that of the smaller id. */
const isFirst = ({ directed }: TiesShape) => (directed ? cypher`one.gives` : cypher`one.id < other.id`);

/** How the first day of what two were in together is known: as that of who came later. */
const LATER_GRADE = cypher`
  CASE WHEN one.from > other.from OR one.from = other.from AND one.fromGrade > other.fromGrade
       THEN one.fromGrade ELSE other.fromGrade END`;

/** As {@link LATER_GRADE} of the day with which it ended: as that of who left first. */
const EARLIER_GRADE = cypher`
  CASE WHEN one.to < other.to OR one.to = other.to AND one.toGrade < other.toGrade
       THEN one.toGrade ELSE other.toGrade END`;

/**
 * Every two members that were in it at one time within the window, both of them inside or, with partners, one. The size
 * is that of all members, so that a narrower scope leaves the weight of an edge as it is.
 */
const pairs = (shape: TiesShape) => cypher`
  WITH shared, kind, funder, members, size(members) AS size, [one IN members WHERE one.isInside] AS inside
  WHERE size > 1
  UNWIND inside AS one
  UNWIND ${others(shape)} AS other
  WITH shared, kind, funder, size, one, other, ${later(cypher`one.from`, cypher`other.from`)} AS from,
       ${earlier(cypher`one.to`, cypher`other.to`)} AS to
  WHERE (one.id < other.id OR NOT other.isInside) AND ${IN_WINDOW}
  WITH shared, kind, funder, size, from, ${LATER_GRADE} AS fromGrade, to, ${EARLIER_GRADE} AS toGrade,
       CASE WHEN ${isFirst(shape)} THEN one ELSE other END AS a,
       CASE WHEN ${isFirst(shape)} THEN other ELSE one END AS b
  WITH shared, coalesce(kind, ${KIND}) AS kind, funder, size, from, fromGrade, to, toGrade, a, b WHERE kind IN $ties
  WITH a.of AS source, b.of AS target, a.id AS sourceId, b.id AS targetId, kind, shared, funder, size,
         ${WEIGHT} AS weight, from, fromGrade, to, toGrade, a.isStated AND b.isStated AS isStated
         ${told(
           shape,
           cypher`a.sourceIds + b.sourceIds AS sourceIds, a.by + b.by AS by, a.synthetic OR b.synthetic AS synthetic`,
         )}
  ${weighed(shape)}`;

/**
 * The ties of `organizations`: a row for every two organizations and each thing that they share.
 *
 * A row has `source` and `target` (the smaller id first; with direction the one that gives) with `sourceId` and
 * `targetId`, `kind` (a NetworkTieKind), `shared` (the Collaboration or Platform; null where one funds the other), `funder`
 * (then the id of the one), `size` (how many members it has), `weight` (what it adds to the edge, by the parameter
 * `weighting`), `from` and `to` (the span in which both were in it, with `$earliest` and `$latest` where nothing tells),
 * `fromGrade` and `toGrade` (how these are known), `isStated` and, with sources, `sourceIds`, `synthetic` and `by`, which is empty
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
    WITH member AS source, shared AS target, member.id AS sourceId, shared.id AS targetId, kind, shared, null AS funder,
         size, 1.0 AS weight, from, to, ${PLATFORM_GRADES}, tie.basis = 'STATED' AS isStated
         ${told(shape, cypher`tie.sourceIds AS sourceIds, [] AS by, ${SYNTHETIC}`)}
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
    WITH organization, industry AS member, shared, tie, from, to, ${PLATFORM_GRADES},
         tie.basis = 'STATED' AND serves.basis = 'STATED' AS isStated
         ${told(
           shape,
           cypher`
             tie.sourceIds + serves.sourceIds AS sourceIds, coalesce(tie.synthetic, serves.synthetic) IS NOT NULL AS synthetic`,
         )}
    WITH organization, member, ${TIES_TOGETHER} ${told(shape, cypher`${SOURCES_TOGETHER}, collect(DISTINCT shared) AS by`)}
    WITH organization AS shared, null AS kind, null AS funder, member, ${SPAN_TOGETHER}, isStated, builds,
         [member] AS inside ${told(shape, cypher`sourceIds, by, synthetic`)}
    WITH shared, kind, funder, collect(${member(shape)}) AS members
    ${pairs(shape)}`;
}
