import type { FactSet } from '../../src/intake/facts';
import type { CollaborationKind } from '../../src/vocabulary';
import { addSynthetic, City } from './city';
import { Partners } from './organizations';
import { somewhenIn } from './platform-story';

const KINDS: Record<CollaborationKind, number> = {
  PROJECT: 40,
  AGREEMENT: 25,
  EXCHANGE: 15,
  ALLIANCE: 10,
  INVESTMENT: 6,
  AWARD: 4,
};

const FEWEST = 2;
const MOST = 8;

/** How often a partner is from another city. */
const FROM_ELSEWHERE = 0.08;

/** Adds what organizations of a city do together, some of it with partners from cities that come before it. */
export function addCollaborations(facts: FactSet, city: City): void {
  const random = city.random('collaborations');
  const partners = new Partners(city, random);
  for (let index = 0; index < city.size.collaborations; index += 1) {
    const collaboration = city.thing('Collaboration', index);
    const sourceIds = [city.sourceId(city.datedSource(random))];
    const kind = random.weighted(KINDS);
    const provenance = { basis: random.chance(0.1) ? 'INFERRED' : 'STATED', sourceIds } as const;
    const holds = {
      kind,
      subject: `合成合作 ${city.nameZh} ${index} (synthetic)`,
      basis: provenance.basis,
      kindBasis: 'INFERRED',
      since: random.chance(0.8) ? somewhenIn(random.between(2012, 2025), random) : undefined,
    };
    addSynthetic(facts, collaboration, holds, sourceIds);
    for (const place of partners.some(random.between(FEWEST, MOST))) {
      const elsewhere = city.number > 1 && random.chance(FROM_ELSEWHERE);
      const home = elsewhere ? new City(random.between(1, city.number - 1), city.size) : city;
      facts.addRelationship({
        from: home.thing('Organization', place),
        type: 'TAKES_PART_IN',
        to: collaboration,
        provenance,
      });
    }
  }
}
