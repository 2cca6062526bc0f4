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

/**
 * An organization with its service as a statement gives it: whether its place is known, the platforms that it leads, and the
 * days of the sources that saw it serve so.
 */
export type ServingRow = [organization: Named, service: unknown[], isPlaced: boolean, leads: string[], seen: Day[]];

/** An organization that serves with what a target asks for, and whether it counts. */
export interface TargetOrganization {
  organization: Named;
  service: ServiceFact;
  counts: boolean;
  /** Whether nothing tells if it served so on the day already. */
  isUnknown: boolean;
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
                    [(organization)-[:LEADS]->(led:Platform) | led.id],
                    [(service)-[:STATED_IN]->(source:Source) WHERE source.publishedOn IS NOT NULL
                      | toString(source.publishedOn)]]) AS organizations`;
}

/**
 * What an organization is towards a target on a day; null where it does not serve with what the target counts. As of a
 * platform, where no source tells since when it serves so, it does from the first day on which one saw it.
 *
 * @param platformIds those of the kinds that the target counts: one stands for who leads it
 */
export function towardsByService(
  services: readonly ServiceKind[],
  [organization, columns, isPlaced, leads, seen]: ServingRow,
  { asOf, platformIds }: { asOf: Day; platformIds: ReadonlySet<string> },
): TargetOrganization | null {
  const service = SERVICE.read(columns);
  if (!services.includes(service.service) || !holdsOn(asOf, service.since, service.until)) return null;
  const told = { organization, service, counts: false, isUnknown: false };
  const led = leads.filter((id) => platformIds.has(id)).sort();
  if (led.length > 0) {
    const reasonZh = `它牵头的平台 ${led.join('、')} 已列在平台中，不重复计。`;
    return { ...told, reasonZh, reasonEn: `It leads ${led.join(', ')}, which stands among the platforms already.` };
  }
  if (!isPlaced) {
    const reasonZh = '没有来源说明它设在何处，不能算作本市的机构。';
    return {
      ...told,
      reasonZh,
      reasonEn: 'No source tells where it is, so that it cannot be told to be one of the city.',
    };
  }
  if (service.since === null && !seen.some((day) => day <= asOf)) {
    const reasonZh = '没有来源说明它自何时起从事该服务，至当日也没有来源见到。';
    return {
      ...told,
      isUnknown: true,
      reasonZh,
      reasonEn: 'No source tells since when it serves so, and none had seen it by the day.',
    };
  }
  return { ...told, counts: true, reasonZh: null, reasonEn: null };
}
