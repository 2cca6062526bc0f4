// Search finds shared resources as well.

DROP INDEX search_text IF EXISTS;
CREATE FULLTEXT INDEX search_text IF NOT EXISTS
FOR (n:Platform|Organization|Industry|IndustryFramework|Region|Collaboration|Document|Clause|Policy|Task|Source|DutyUnit|SharedResource)
ON EACH [n.matchText, n.searchKind, n.searchWords, n.searchPinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

DROP INDEX synthetic_search_text IF EXISTS;
CREATE FULLTEXT INDEX synthetic_search_text IF NOT EXISTS
FOR (n:SyntheticPlatform|SyntheticOrganization|SyntheticIndustry|SyntheticIndustryFramework|SyntheticRegion|SyntheticCollaboration|SyntheticDocument|SyntheticClause|SyntheticPolicy|SyntheticTask|SyntheticSource|SyntheticDutyUnit|SyntheticSharedResource)
ON EACH [n.matchText, n.searchKind, n.searchWords, n.searchPinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
