// Search by words. The analyzer makes pairs of neighbouring Chinese characters, so 碳纤维 is found and a single 纤 is not.

CREATE FULLTEXT INDEX name_search IF NOT EXISTS
FOR (n:Platform|Organization|Industry|IndustryFramework|Region|Collaboration|Document|Clause|Task|Source|DutyUnit)
ON EACH [n.nameZh, n.nameEn, n.aliases, n.subject, n.titleZh, n.titleEn, n.title, n.headingZh, n.headingEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

// Search by a single character: CONTAINS on matchText, the normalized names of a node in one string.

CREATE TEXT INDEX platform_match_text IF NOT EXISTS FOR (n:Platform) ON (n.matchText);
CREATE TEXT INDEX organization_match_text IF NOT EXISTS FOR (n:Organization) ON (n.matchText);
CREATE TEXT INDEX industry_match_text IF NOT EXISTS FOR (n:Industry) ON (n.matchText);
CREATE TEXT INDEX industry_framework_match_text IF NOT EXISTS FOR (n:IndustryFramework) ON (n.matchText);
CREATE TEXT INDEX region_match_text IF NOT EXISTS FOR (n:Region) ON (n.matchText);
CREATE TEXT INDEX collaboration_match_text IF NOT EXISTS FOR (n:Collaboration) ON (n.matchText);
CREATE TEXT INDEX document_match_text IF NOT EXISTS FOR (n:Document) ON (n.matchText);
CREATE TEXT INDEX clause_match_text IF NOT EXISTS FOR (n:Clause) ON (n.matchText);
CREATE TEXT INDEX task_match_text IF NOT EXISTS FOR (n:Task) ON (n.matchText);
CREATE TEXT INDEX source_match_text IF NOT EXISTS FOR (n:Source) ON (n.matchText);
CREATE TEXT INDEX duty_unit_match_text IF NOT EXISTS FOR (n:DutyUnit) ON (n.matchText);
