import type { TieEvidence } from '../../network/ties/evidence';
import type { NetworkEdge, NetworkNode } from '../../network/ties/nodes-and-edges';
import { type Basis, CollaborationRole } from '../../vocabulary';
import { wordIn } from '../table/language';
import { joinedSpans, type Span } from './spans';

/** A node as every format has it. */
export interface NodeRow extends Pick<NetworkNode, 'nameZh' | 'isPartner' | 'degree' | 'strength'> {
  id: string;
  nameEn: string | null;
  type: string;
  /** What kind of organization, platform or industry it is; null of a role. */
  kind: string | null;
  /** Of an organization. */
  roles: string[];
  /** Whether it is made up. */
  synthetic: boolean;
}

/** An edge as every format has it. */
export interface EdgeRow extends Omit<NetworkEdge, 'key' | 'of' | 'isStated'> {
  id: string;
  /** Whether it leads from its source to its target, as Gephi says it. */
  type: 'Undirected' | 'Directed';
  basis: Basis;
  /** Whether one of its ties is made up. */
  synthetic: boolean;
  /** When one or more of its ties is known to hold, each stretch of time by itself. */
  spans: Span[];
  sources: { id: string; url: string | null }[];
}

export function nodeRow({ key: id, nameZh, entity, isPartner, degree, strength }: NetworkNode): NodeRow {
  const type = entity.__typename;
  const nameEn = type === 'Role' ? wordIn(CollaborationRole, id as CollaborationRole, 'en') : (entity.nameEn ?? null);
  return {
    id,
    nameZh,
    nameEn,
    type,
    kind: entity.kind ?? null,
    roles: entity.roles ?? [],
    synthetic: entity.synthetic ?? false,
    isPartner,
    degree,
    strength,
  };
}

/**
 * @param ties that it is made of
 * @param sourced tells the sources of ids
 */
export function edgeRow(
  { key: id, of: _, isStated, ...edge }: NetworkEdge,
  ties: readonly TieEvidence[],
  sourced: (ids: readonly string[]) => EdgeRow['sources'],
): Omit<EdgeRow, 'type'> {
  return {
    id,
    ...edge,
    basis: isStated ? 'STATED' : 'INFERRED',
    synthetic: ties.some(({ synthetic }) => synthetic),
    spans: joinedSpans(ties),
    sources: sourced(ties.flatMap(({ sourceIds }) => sourceIds)),
  };
}
