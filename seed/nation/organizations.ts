import { type FactSet, stated } from '../../src/intake/facts';
import type { CollaborationRole, OrganizationKind } from '../../src/vocabulary';
import { addSynthetic, type City } from './city';
import type { Random } from './random';

/** How many of a hundred organizations are of each kind. */
const KINDS: Record<OrganizationKind, number> = {
  ENTERPRISE: 80,
  RESEARCH_INSTITUTE: 5,
  SERVICE_AGENCY: 4,
  UNIVERSITY: 2,
  HOSPITAL: 2,
  GOVERNMENT: 2,
  FINANCIAL_INSTITUTION: 2,
  FUND: 2,
  ASSOCIATION: 1,
};

const WORDS: Record<OrganizationKind, string> = {
  ENTERPRISE: '企业',
  RESEARCH_INSTITUTE: '研究所',
  SERVICE_AGENCY: '服务机构',
  UNIVERSITY: '大学',
  HOSPITAL: '医院',
  GOVERNMENT: '局',
  FINANCIAL_INSTITUTION: '银行',
  FUND: '基金',
  ASSOCIATION: '协会',
};

const ROLES: Record<OrganizationKind, CollaborationRole[]> = {
  ENTERPRISE: ['INDUSTRY'],
  RESEARCH_INSTITUTE: ['RESEARCH'],
  SERVICE_AGENCY: ['SERVICE'],
  UNIVERSITY: ['UNIVERSITY', 'RESEARCH'],
  HOSPITAL: ['USER'],
  GOVERNMENT: ['GOVERNMENT'],
  FINANCIAL_INSTITUTION: ['FINANCE'],
  FUND: ['FINANCE'],
  ASSOCIATION: ['SERVICE'],
};

/** Of how many organizations a source tells the place. */
const LOCATED = 1 / 3;

/** Adds all organizations of a city, and where they are as far as it is told. */
export function addOrganizations(facts: FactSet, city: City): void {
  const random = city.random('places');
  for (let index = 0; index < city.size.organizations; index += 1) {
    addOrganization(facts, city, index);
    if (!random.chance(LOCATED)) continue;
    facts.addRelationship({
      from: city.thing('Organization', index),
      type: 'LOCATED_IN',
      to: city.thing('Region', random.between(0, city.size.districts)),
      provenance: stated([city.sourceId(sourceOf(city, index))]),
    });
  }
}

function addOrganization(facts: FactSet, city: City, index: number): void {
  const kind = city.random(`organization ${index}`).weighted(KINDS);
  const holds = {
    kind,
    roles: ROLES[kind],
    nameZh: `${city.nameZh}${WORDS[kind]}${index}`,
    nameEn: `Organization ${index} of ${city.nameEn}`,
    aliases: [],
  };
  addSynthetic(facts, city.thing('Organization', index), holds, [city.sourceId(sourceOf(city, index))]);
}

function sourceOf(city: City, index: number): number {
  return index % city.sourceCount;
}

/** How often the next partner is one that stands at the center anyhow. */
const HUB = 0.25;

/** Chooses organizations of a city as partners: all get their turn, and a few again and again. */
export class Partners {
  private turn = 0;

  constructor(
    private readonly city: City,
    private readonly random: Random,
  ) {}

  /** Places of some organizations, all different. */
  some(count: number): number[] {
    const { organizations } = this.city.size;
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, organizations)) {
      if (this.random.chance(HUB)) {
        chosen.add(this.random.lowBelow(organizations));
      } else {
        chosen.add(this.turn);
        this.turn = (this.turn + 1) % organizations;
      }
    }
    return [...chosen];
  }
}
