import { type FactSet, stated } from '../../src/intake/facts';
import type { SharedResourceKind } from '../../src/vocabulary';
import { addSynthetic, type City } from './city';
import { somewhenIn } from './platform-story';

const KINDS: Record<SharedResourceKind, number> = { INSTRUMENT: 45, EQUIPMENT: 25, TESTING: 15, SPACE: 10, DATA: 5 };

/** For so many hours a shared resource works in a year at most. */
const MOST_HOURS = 2_400;

/** Adds what platforms and organizations of a city share, with its hours and its value as far as they are told. */
export function addSharedResources(facts: FactSet, city: City): void {
  const random = city.random('shared resources');
  const { platforms, organizations, districts, sharedResources } = city.size;
  for (let index = 0; index < sharedResources; index += 1) {
    const resource = city.thing('SharedResource', index);
    const sourceIds = [city.sourceId(city.datedSource(random))];
    const worked = random.chance(0.5) ? random.between(0, MOST_HOURS) : undefined;
    const holds = {
      kind: random.weighted(KINDS),
      nameZh: `${city.nameZh}共享资源${index}`,
      nameEn: `Shared resource ${index} of ${city.nameEn}`,
      aliases: [],
      valueWan: random.chance(0.6) ? random.between(30, 900) : undefined,
      hoursWorked: worked,
      hoursForOthers: worked === undefined ? undefined : random.between(0, worked),
      hoursYear: worked === undefined ? undefined : BigInt(random.between(2020, 2024)),
      sharedSince: random.chance(0.7) ? somewhenIn(random.between(2014, 2024), random) : undefined,
    };
    addSynthetic(facts, resource, holds, sourceIds);
    const provenance = stated(sourceIds);
    const tie = (type: string, to: ReturnType<City['thing']>) =>
      facts.addRelationship({ from: resource, type, to, provenance });
    tie('OWNED_BY', city.thing('Organization', random.lowBelow(organizations)));
    if (random.chance(0.8)) tie('HOUSED_IN', city.thing('Platform', random.between(0, platforms - 1)));
    if (random.chance(0.5)) tie('LOCATED_IN', city.thing('Region', random.between(1, districts)));
  }
}
