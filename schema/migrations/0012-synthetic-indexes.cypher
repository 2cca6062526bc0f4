// What finds and sorts real facts has the like for synthetic ones, by which a read of both is as fast.

CREATE INDEX synthetic_platform_kind IF NOT EXISTS FOR (n:SyntheticPlatform) ON (n.kind);
CREATE INDEX synthetic_organization_kind IF NOT EXISTS FOR (n:SyntheticOrganization) ON (n.kind);
CREATE INDEX synthetic_industry_kind IF NOT EXISTS FOR (n:SyntheticIndustry) ON (n.kind);
CREATE INDEX synthetic_collaboration_kind IF NOT EXISTS FOR (n:SyntheticCollaboration) ON (n.kind);
CREATE INDEX synthetic_designation_kind IF NOT EXISTS FOR (n:SyntheticDesignation) ON (n.kind);
CREATE INDEX synthetic_designation_level IF NOT EXISTS FOR (n:SyntheticDesignation) ON (n.level);
CREATE INDEX synthetic_region_kind IF NOT EXISTS FOR (n:SyntheticRegion) ON (n.kind);
CREATE INDEX synthetic_task_number IF NOT EXISTS FOR (n:SyntheticTask) ON (n.number);
CREATE INDEX synthetic_clause_number IF NOT EXISTS FOR (n:SyntheticClause) ON (n.number);
CREATE INDEX synthetic_slot_rule_slot IF NOT EXISTS FOR (n:SyntheticSlotRule) ON (n.slot);
CREATE INDEX synthetic_source_published_on IF NOT EXISTS FOR (n:SyntheticSource) ON (n.publishedOn);
CREATE INDEX synthetic_platform_opened_on IF NOT EXISTS FOR (n:SyntheticPlatform) ON (n.openedOn);
CREATE INDEX synthetic_collaboration_since IF NOT EXISTS FOR (n:SyntheticCollaboration) ON (n.since);
CREATE INDEX synthetic_platform_name_zh IF NOT EXISTS FOR (n:SyntheticPlatform) ON (n.nameZh);
CREATE INDEX synthetic_organization_name_zh IF NOT EXISTS FOR (n:SyntheticOrganization) ON (n.nameZh);
CREATE INDEX synthetic_industry_name_zh IF NOT EXISTS FOR (n:SyntheticIndustry) ON (n.nameZh);
CREATE INDEX synthetic_kind_transition_to_kind IF NOT EXISTS FOR (n:SyntheticKindTransition) ON (n.toKind);

CREATE FULLTEXT INDEX synthetic_name_search IF NOT EXISTS
FOR (n:SyntheticPlatform|SyntheticOrganization|SyntheticIndustry|SyntheticIndustryFramework|SyntheticRegion|SyntheticCollaboration|SyntheticDocument|SyntheticClause|SyntheticTask|SyntheticSource|SyntheticDutyUnit)
ON EACH [n.nameZh, n.nameEn, n.aliases, n.subject, n.titleZh, n.titleEn, n.title, n.headingZh, n.headingEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

CREATE FULLTEXT INDEX synthetic_search_text IF NOT EXISTS
FOR (n:SyntheticPlatform|SyntheticOrganization|SyntheticIndustry|SyntheticIndustryFramework|SyntheticRegion|SyntheticCollaboration|SyntheticDocument|SyntheticClause|SyntheticPolicy|SyntheticTask|SyntheticSource|SyntheticDutyUnit)
ON EACH [n.matchText, n.searchKind, n.searchWords, n.searchPinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
