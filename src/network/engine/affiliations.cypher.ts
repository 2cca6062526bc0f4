import { cypher } from '../../database/cypher';
import type { Affiliations } from '../algorithms/two-mode-clustering';
import type { NetworkShape } from '../ties/network.cypher';
import { organizationsOf } from '../ties/scope.cypher';
import { backers, ofEachKind, participants, servesIndustry, type TiesShape } from '../ties/shared-things.cypher';

/** Of those who share a thing those who count: without partners only those inside. */
const counted = ({ includePartners }: TiesShape) => (includePartners ? cypher`true` : cypher`member IN inside`);

/** Whether what ties a member to a platform is among the kinds asked for, as where platforms are the nodes. */
const KIND_IS_ASKED = cypher`
  CASE WHEN type(tie) IN ['LEADS', 'CO_BUILDS'] THEN 'CO_BUILDING' ELSE 'SUPPORT' END IN $ties`;

const AFFILIATION = cypher`RETURN DISTINCT id(member) AS member, id(shared) AS thing`;

/**
 * Who is in which collaboration, and behind which platform, in the window, by the database's own numbers: what ties the
 * organizations of a scope. Who funds whom is no such thing. Leans on the indexes of the scope.
 */
export function affiliations({ projection, scope, ties }: NetworkShape) {
  const isOfPlatforms = projection === 'ORGANIZATION_PLATFORM';
  // What only one is in is taken as well: it is the end of paths that nothing closes.
  const shape = {
    ...ties,
    collaborations: ties.collaborations && !isOfPlatforms,
    funding: false,
    includePartners: true,
  };
  const isAsked = isOfPlatforms ? KIND_IS_ASKED : cypher`true`;
  const pieces = {
    collaborations: cypher`${participants(shape)} AND ${counted(ties)} ${AFFILIATION}`,
    platforms: cypher`${backers(shape, servesIndustry(shape))} AND ${counted(ties)} AND ${isAsked} ${AFFILIATION}`,
    funding: cypher``,
  };
  if (!shape.collaborations && shape.platforms === 'NONE') {
    return cypher<Affiliations>`RETURN [] AS members, [] AS things`;
  }
  return cypher<Affiliations>`
    ${organizationsOf(scope)}
    ${ofEachKind(shape, pieces)}
    RETURN collect(member) AS members, collect(thing) AS things`;
}
