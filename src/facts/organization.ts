import { Columns } from '../database/columns';
import type { CollaborationRole, OrganizationKind } from '../vocabulary';
import type { FullyNamed } from './named';

export interface OrganizationFact extends FullyNamed {
  kind: OrganizationKind;
  roles: CollaborationRole[];
  /** Its normalized names, a line each. */
  matchText: string | null;
}

export const ORGANIZATION = new Columns<OrganizationFact>([
  'id',
  'kind',
  'roles',
  'nameZh',
  'nameEn',
  'aliases',
  'matchText',
]);
