import type { NetworkAttribute } from '../../../vocabulary';
import type { Member } from '../../engine/members.cypher';

/** By what nodes are told alike: of one that has several, all. */
export const VALUES_OF: Record<NetworkAttribute, (member: Member) => readonly string[]> = {
  ROLE: ({ roles }) => roles ?? [],
  INDUSTRY: ({ industries }) => industries.map(({ id }) => id),
  REGION: ({ regions }) => regions.map(({ id }) => id),
};
