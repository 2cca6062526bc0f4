/**
 * The Cypher of coverage as it was before facts were kept in memory. It is what answers are measured by, so it stays as it
 * is, whatever becomes of the program's own.
 */
export const BARE_COVERAGE = `
    MATCH (standard:CoverageStandard {id: $standard})
    OPTIONAL MATCH (standard)-[:DEFAULT_FRAMEWORK]->(default:IndustryFramework)
    OPTIONAL MATCH (asked:IndustryFramework {id: $framework})
    OPTIONAL MATCH (region:Region {id: $region})
    
  WITH standard, default, asked, region, [] AS own
    WITH standard, region,
         CASE WHEN $framework IS NULL THEN coalesce(head(own), default) ELSE asked END AS framework
    CALL {
      WITH framework
      
  MATCH (framework)<-[:IN_FRAMEWORK]-(unit:Industry)
  WHERE $includeSubfields OR NOT EXISTS { (unit)-[:PART_OF]->(:Industry) }
      WITH DISTINCT unit ORDER BY unit.id
      RETURN collect(unit) AS units
    }
    CALL {
      WITH units, region
      UNWIND units AS unit
      MATCH (unit)<-[tie:SERVES]-(platform:Platform)
      
      WITH unit, tie, platform
      
      RETURN collect([unit.id, platform.id, type(tie), endNode(tie).id, tie.basis, tie.sourceIds, tie.sincePrecision, tie.untilPrecision, tie.synthetic, toString(tie.since), toString(tie.until)]) AS links,
             collect(DISTINCT platform) AS serving,
             collect(tie.sourceIds) AS linkSources
    }
    WITH *, [] AS overseas
    
    CALL {
      WITH serving
      UNWIND serving AS platform
      RETURN collect([
    [(platform)<-[:DESIGNATES]-(designation:Designation) | [designation.id, designation.kind, designation.level, designation.stage, designation.sourceIds, designation.sincePrecision, designation.untilPrecision, designation.synthetic, toString(designation.since), toString(designation.until)]],
    platform.id, platform.kind, platform.nameZh, platform.nameEn, platform.aliases, platform.note, platform.synthetic, platform.sourceIds, platform.statedClosed, platform.openedOnPrecision, platform.closedOnPrecision, platform.seenOperatingOnPrecision, platform.seenInProgressOnPrecision, platform.seenClosedOnPrecision, toString(platform.openedOn), toString(platform.closedOn), toString(platform.seenOperatingOn), toString(platform.seenInProgressOn), toString(platform.seenClosedOn)]) AS platforms,
             collect(platform.sourceIds) AS platformSources
    }
    CALL {
      WITH serving
      UNWIND serving AS platform
      MATCH (platform)<-[:DESIGNATES]-(designation:Designation)
      RETURN collect(designation.sourceIds) AS designationSources
    }
    CALL {
      WITH standard
      MATCH (standard)<-[:SLOT_OF]-(slot:Slot)
      WITH slot ORDER BY slot.position
      RETURN collect(slot) AS slots
    }
    CALL {
      WITH slots
      UNWIND slots AS slot
      MATCH (slot)<-[:FILLS]-(rule:SlotRule)
      WITH slot, rule ORDER BY slot.position, rule.validFrom
      RETURN collect([slot.id, rule.id, rule.slot, rule.platformKinds, rule.minLevel, rule.basis, rule.noteZh, rule.noteEn, rule.sourceIds, toString(rule.validFrom), toString(rule.validTo)]) AS rules, collect(rule.sourceIds) AS ruleSources
    }
    CALL {
      WITH linkSources, platformSources, designationSources, ruleSources
      UNWIND linkSources + platformSources + designationSources + ruleSources AS ids
      UNWIND ids AS id
    
      WITH DISTINCT id
      MATCH (source:Source {id: id})
      RETURN collect([source.id, source.title, source.publisher, source.url, source.publishedOnPrecision, source.note, toString(source.publishedOn)]) AS sources
    }
    RETURN CASE WHEN framework IS NOT NULL THEN [framework.id, framework.nameZh, framework.nameEn, framework.aliases, framework.documentNumber, framework.validFromPrecision, framework.validToPrecision, toString(framework.validFrom), toString(framework.validTo)] END AS framework,
           
  CASE WHEN region IS NOT NULL
        AND NOT EXISTS { (framework)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(region) }
        AND NOT EXISTS {
          (framework)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(city:Region)<-[:PART_OF*0..]-(region)
          WHERE city.kind = 'CITY' }
       THEN head([(framework)-[:APPLIES_TO]->(place:Region) | place { .id, .nameZh }]) END AS otherCity, overseas,
           [unit IN units | [head([(unit)-[:IN_FRAMEWORK]->(f) | f.id]), unit.id, unit.kind, unit.nameZh, unit.nameEn, unit.aliases, unit.basis]] AS units,
           
           [standard.id, standard.nameZh, standard.nameEn, standard.unitKind, standard.regionKinds] AS standard,
           CASE WHEN region IS NOT NULL THEN [region.id, region.kind, region.nameZh, region.nameEn, region.aliases] END AS region,
           [slot IN slots | [slot.id, slot.nameZh, slot.nameEn]] AS slots,
           links, platforms, rules, sources`;

/** With which it is asked for the seven clusters. */
export const BARE_PARAMETERS = {
  standard: 'std-five-one',
  framework: null,
  industries: null,
  includeSubfields: false,
  region: null,
};
