import { type Cypher, cypher } from '../database/cypher';
import type { CoverageFacts } from './facts';

// Leans on the index industry_framework_id, then follows IN_FRAMEWORK.
const UNITS_OF_FRAMEWORK = cypher`
  MATCH (framework)<-[:IN_FRAMEWORK]-(unit:Industry)
  WHERE $includeSubfields OR NOT EXISTS { (unit)-[:PART_OF]->(:Industry) }`;

// Leans on the index industry_id.
const UNITS_BY_ID = cypher`
  MATCH (named:Industry) WHERE named.id IN $industries
  MATCH (unit:Industry)-[path:PART_OF*0..]->(named)
  WHERE $includeSubfields OR size(path) = 0`;

// Leans on the index industry_id.
const FRAMEWORKS_OF_INDUSTRIES = cypher`
  CALL {
    MATCH (named:Industry)-[:IN_FRAMEWORK]->(framework:IndustryFramework) WHERE named.id IN $industries
    WITH DISTINCT framework ORDER BY framework.id
    RETURN collect(framework) AS own
  }`;

const NO_FRAMEWORKS = cypher`
  WITH standard, default, asked, region, [] AS own`;

const SERVED_ITSELF = cypher`MATCH (unit)<-[serves:SERVES]-(platform:Platform)`;

const SERVED_WITH_SUBFIELDS = cypher`MATCH (unit)<-[:PART_OF*0..]-(:Industry)<-[serves:SERVES]-(platform:Platform)`;

const ANYWHERE = cypher``;

const IN_REGION = cypher`
  WHERE EXISTS { (platform)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region) }`;

/** A source as an answer names it. */
const SOURCE = cypher`source { .id, .title, .publisher, .url, .publishedOn, .publishedOnPrecision, .note }`;

/** Which facts a question needs; each variant is one statement, so that each has a plan of its own. */
export interface FactsShape {
  byIndustry: boolean;
  byRegion: boolean;
  rollUp: boolean;
}

/**
 * Everything coverage is reckoned from, in one statement and one row: the standard, the framework, the region, the
 * rules, the units, which platform serves which unit by what, those platforms with their dates and designations, and
 * the sources of all of it.
 *
 * Leans on the indexes coverage_standard_id, industry_framework_id, region_id, industry_id, slot_rule_slot, source_id.
 */
export function factsStatement({ byIndustry, byRegion, rollUp }: FactsShape): Cypher<CoverageFacts> {
  return cypher<CoverageFacts>`
    MATCH (standard:CoverageStandard {id: $standard})
    OPTIONAL MATCH (standard)-[:DEFAULT_FRAMEWORK]->(default:IndustryFramework)
    OPTIONAL MATCH (asked:IndustryFramework {id: $framework})
    OPTIONAL MATCH (region:Region {id: $region})
    ${byIndustry ? FRAMEWORKS_OF_INDUSTRIES : NO_FRAMEWORKS}
    WITH standard, region,
         CASE WHEN $framework IS NULL THEN coalesce(head(own), default) ELSE asked END AS framework
    CALL {
      WITH framework
      ${byIndustry ? UNITS_BY_ID : UNITS_OF_FRAMEWORK}
      WITH DISTINCT unit ORDER BY unit.id
      RETURN collect(unit) AS units
    }
    CALL {
      WITH units, region
      UNWIND units AS unit
      ${rollUp ? SERVED_WITH_SUBFIELDS : SERVED_ITSELF}
      ${byRegion ? IN_REGION : ANYWHERE}
      RETURN collect({
        unitId: unit.id, industryId: endNode(serves).id, platform: platform, since: serves.since, until: serves.until,
        basis: serves.basis, sourceIds: serves.sourceIds}) AS links
    }
    CALL {
      WITH links
      UNWIND links AS link
      WITH DISTINCT link.platform AS platform
      RETURN collect(platform {
        .id, .kind, .nameZh, .nameEn, .aliases, .openedOn, .openedOnPrecision, .closedOn, .closedOnPrecision,
        .seenOperatingOn, .seenOperatingOnPrecision, .seenInProgressOn, .seenInProgressOnPrecision,
        .seenClosedOn, .seenClosedOnPrecision, .statedClosed, .note, .sourceIds,
        designations: [(platform)<-[:DESIGNATES]-(designation:Designation) |
          designation { .id, .kind, .level, .stage, .since, .until, .sourceIds }]}) AS platforms
    }
    CALL {
      WITH standard
      MATCH (standard)<-[:SLOT_OF]-(slot:Slot)
      MATCH (rule:SlotRule {slot: slot.id})
      WITH slot, rule ORDER BY slot.position, rule.validFrom
      RETURN collect(rule {
        .id, .slot, .platformKinds, .validFrom, .validTo, .basis, .noteZh, .noteEn, .sourceIds}) AS rules
    }
    WITH framework, region, units, links, platforms, rules,
         reduce(ids = [], list IN [link IN links | link.sourceIds]
           + [platform IN platforms | platform.sourceIds]
           + [rule IN rules | rule.sourceIds]
           + reduce(inner = [], platform IN platforms | inner + [d IN platform.designations | d.sourceIds]) |
           ids + list) AS named
    CALL {
      WITH named
      MATCH (source:Source) WHERE source.id IN named
      RETURN collect(${SOURCE}) AS sources
    }
    RETURN framework { .id, .nameZh, .nameEn, .aliases, .documentNumber, .validFrom, .validFromPrecision, .validTo,
             .validToPrecision } AS framework,
           region { .id, .kind, .nameZh, .nameEn, .aliases } AS region,
           [unit IN units | unit { .id, .kind, .nameZh, .nameEn, .aliases, .basis,
             frameworkId: head([(unit)-[:IN_FRAMEWORK]->(f) | f.id]) }] AS units,
           [link IN links | link { .unitId, .industryId, platformId: link.platform.id, .since, .until, .basis,
             .sourceIds }] AS links,
           platforms, rules, sources`;
}
