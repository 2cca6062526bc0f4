import type { Label } from '../../src/facts/nouns';
import { contents, type FactSet, type NodeFact, type NodeReference, type Period } from '../../src/intake/facts';
import { Random } from './random';

/** How much of each thing a city has. */
export interface CitySize {
  districts: number;
  /** Clusters and sub-fields together. */
  industries: number;
  platforms: number;
  organizations: number;
  collaborations: number;
  sharedResources: number;
  /** At most as many as there are platforms. */
  evaluations: number;
}

/** Every city has as many clusters as Weihai's framework of 2018; its other industries are sub-fields of them. */
export const CLUSTERS = 7;

/** The initial of a label in the ids, as the public data has it. */
const INITIALS: Partial<Record<Label, string>> = {
  Collaboration: 'c',
  Designation: 'd',
  Evaluation: 'ev',
  EvaluationScheme: 'es',
  Industry: 'i',
  IndustryFramework: 'f',
  Organization: 'o',
  Platform: 'p',
  Region: 'r',
  SharedResource: 'sr',
  Source: 's',
};

/** How the id of everything synthetic begins; no id of real data does. */
export const SYNTHETIC = 'syn-';

const SOURCES = 12;
const FIRST_SOURCE_YEAR = 2015;

/** One synthetic city: how its things are named. Its number alone makes it what it is. */
export class City {
  readonly nameZh: string;
  readonly nameEn: string;

  constructor(
    /** From 1. */
    readonly number: number,
    readonly size: CitySize,
  ) {
    const digits = String(number).padStart(3, '0');
    this.nameZh = `合成${digits}市`;
    this.nameEn = `Synthetic City ${digits}`;
  }

  /** The chance that makes one part of this city. */
  random(part: string): Random {
    return new Random(`${this.number} ${part}`);
  }

  /** A thing of this city by its place among its like; the city itself, or its framework, is the 0th. */
  thing(label: Label, index = 0): NodeReference & { readonly label: Label } {
    return { label, id: `${SYNTHETIC}${INITIALS[label]}-${this.number}-${index}`, synthetic: true };
  }

  /** How many sources speak of the city; the last bears no date. */
  get sourceCount(): number {
    return SOURCES;
  }

  /** The id of a source that has a date. */
  datedSource(random: Random): number {
    return random.between(0, SOURCES - 2);
  }

  get undatedSource(): number {
    return SOURCES - 1;
  }

  sourceId(index: number): string {
    return this.thing('Source', index).id;
  }

  /** When a source was published; undefined where it bears no date. */
  publishedOn(index: number): Period | undefined {
    if (index === this.undatedSource) return undefined;
    const text = `${FIRST_SOURCE_YEAR + index}-06-15`;
    return { text, firstDay: text, precision: 'DAY' };
  }
}

/** Adds a thing of a city, which is made up as all of it. */
export function addSynthetic(
  facts: FactSet,
  node: NodeReference & Pick<NodeFact, 'views'>,
  holds: Parameters<typeof contents>[0],
  sourceIds: readonly string[],
): void {
  facts.addNode({ ...node, ...contents(holds), sourceIds });
}

/** Adds one of a city's sources. */
export function addSource(facts: FactSet, city: City, index: number): void {
  const title = `合成来源 ${city.nameZh} ${index + 1} (synthetic source)`;
  const holds = { title, publisher: '合成 (synthetic)', publishedOn: city.publishedOn(index) };
  addSynthetic(facts, city.thing('Source', index), holds, []);
}
