import { type FactSet, stated } from '../../src/intake/facts';
import type { RegionKind } from '../../src/vocabulary';
import { addSource, addSynthetic, type City, CLUSTERS } from './city';

const DISTRICT_KINDS = [
  'DISTRICT',
  'DISTRICT',
  'COUNTY_LEVEL_CITY',
  'DEVELOPMENT_ZONE',
] as const satisfies RegionKind[];
const DISTRICT_WORDS = {
  DISTRICT: '区',
  COUNTY_LEVEL_CITY: '县级市',
  DEVELOPMENT_ZONE: '开发区',
};

/** Adds a city's sources, its region with the districts, and its framework with clusters and sub-fields. */
export function addPlace(facts: FactSet, city: City): void {
  for (let index = 0; index < city.sourceCount; index += 1) addSource(facts, city, index);
  addRegions(facts, city);
  addIndustries(facts, city);
}

function addRegions(facts: FactSet, city: City): void {
  const sourceIds = [city.sourceId(0)];
  const whole = city.thing('Region');
  const { nameZh, nameEn } = city;
  addSynthetic(facts, whole, { kind: 'CITY', nameZh, nameEn, aliases: [] }, sourceIds);
  for (let index = 1; index <= city.size.districts; index += 1) {
    const district = city.thing('Region', index);
    const kind = DISTRICT_KINDS[(index - 1) % DISTRICT_KINDS.length] as (typeof DISTRICT_KINDS)[number];
    const names = { nameZh: `${nameZh}第${index}${DISTRICT_WORDS[kind]}`, nameEn: `${nameEn}, District ${index}` };
    addSynthetic(facts, district, { kind, ...names, aliases: [] }, sourceIds);
    facts.addRelationship({ from: district, type: 'PART_OF', to: whole, provenance: stated(sourceIds) });
  }
}

function addIndustries(facts: FactSet, city: City): void {
  const sourceIds = [city.sourceId(0)];
  const framework = city.thing('IndustryFramework');
  const holds = {
    nameZh: `${city.nameZh}产业分类`,
    nameEn: `Industries of ${city.nameEn}`,
    aliases: [],
    validFrom: { text: '2018', firstDay: '2018-01-01' },
  };
  addSynthetic(facts, framework, holds, sourceIds);
  facts.addRelationship({
    from: framework,
    type: 'APPLIES_TO',
    to: city.thing('Region'),
    provenance: stated(sourceIds),
  });
  for (let index = 1; index <= city.size.industries; index += 1) {
    const isCluster = index <= CLUSTERS;
    const unit = city.thing('Industry', index);
    const provenance = { basis: isCluster ? 'STATED' : 'INFERRED', sourceIds } as const;
    const holds = {
      kind: isCluster ? 'CLUSTER' : 'SUBFIELD',
      nameZh: `${city.nameZh}${isCluster ? '产业集群' : '细分领域'}${index}`,
      nameEn: `${isCluster ? 'Cluster' : 'Sub-field'} ${index} of ${city.nameEn}`,
      aliases: [],
      basis: provenance.basis,
    };
    addSynthetic(facts, unit, holds, sourceIds);
    facts.addRelationship({ from: unit, type: 'IN_FRAMEWORK', to: framework, provenance });
    if (isCluster) continue;
    const parent = city.thing('Industry', 1 + ((index - 1) % CLUSTERS));
    facts.addRelationship({ from: unit, type: 'PART_OF', to: parent, provenance });
  }
}
