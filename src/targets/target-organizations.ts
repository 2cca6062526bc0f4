import { Columns } from '../database/columns';
import { type Cypher, cypher } from '../database/cypher';
import { type Day, holdsOn } from '../days';
import type { Named } from '../facts/named';
import { isInRegion } from '../facts/region';
import type { ServiceKind } from '../vocabulary';

/** That an organization serves with something, from when until when. */
interface ServiceFact {
  id: string;
  service: ServiceKind;
  since: Day | null;
  until: Day | null;
}

const SERVICE = new Columns<ServiceFact>(['id', 'service'], ['since', 'until']);

/** An organization with its service as a statement gives it: whether its place is known, and the platforms that it leads. */
export type ServingRow = [organization: Named, service: unknown[], isPlaced: boolean, leads: string[]];

/** An organization that serves with what a target asks for, and whether it counts. */
export interface TargetOrganization {
  organization: Named;
  service: ServiceFact;
  counts: boolean;
  /** Why it does not count; null where it does. */
  reasonZh: string | null;
  reasonEn: string | null;
}

/**
 * Behind `services` and `region`: the organizations of these services, in the region where one is asked for.
 *
 * Leans on the index organization_service_service.
 */
export function servingOrganizations(byRegion: boolean): Cypher {
  return cypher`
    MATCH (service:OrganizationService)-[:SERVICE_OF]->(organization:Organization)
    WHERE service.service IN services ${byRegion ? cypher`AND ${isInRegion('organization')}` : cypher``}
    WITH service, organization ORDER BY organization.id
    RETURN collect([organization { .id, .nameZh }, [${SERVICE.of('service')}],
                    EXISTS { (organization)-[:LOCATED_IN]->(:Region) },
                    [(organization)-[:LEADS]->(led:Platform) | led.id]]) AS organizations`;
}

const NOTHING_AGAINST = { counts: true, reasonZh: null, reasonEn: null };

/**
 * What an organization is towards a target on a day; null where it does not serve with what the target counts.
 *
 * @param platformIds those that count towards the target: who leads one is not counted beside it
 */
export function towardsByService(
  services: readonly ServiceKind[],
  [organization, columns, isPlaced, leads]: ServingRow,
  { asOf, platformIds }: { asOf: Day; platformIds: ReadonlySet<string> },
): TargetOrganization | null {
  const service = SERVICE.read(columns);
  if (!services.includes(service.service) || !holdsOn(asOf, service.since, service.until)) return null;
  const led = leads.filter((id) => platformIds.has(id)).sort();
  if (led.length > 0) {
    const reasonZh = `它牵头的平台 ${led.join('、')} 已计入，不重复计。`;
    const reasonEn = `It leads ${led.join(', ')}, which counts already.`;
    return { organization, service, counts: false, reasonZh, reasonEn };
  }
  if (!isPlaced) {
    const reasonZh = '没有来源说明它设在何处，不能算作本市的机构。';
    const reasonEn = 'No source tells where it is, so that it cannot be told to be one of the city.';
    return { organization, service, counts: false, reasonZh, reasonEn };
  }
  return { organization, service, ...NOTHING_AGAINST };
}
