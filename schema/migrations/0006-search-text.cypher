// Search by what is stored of a thing for it (src/intake/search-text.ts). Each property holds words between spaces, made
// there, so the index takes them as they are. Characters are found as beginnings of its words, so that the indexes of
// matchText have nothing left to do.

CREATE FULLTEXT INDEX search_text IF NOT EXISTS
FOR (n:Platform|Organization|Industry|IndustryFramework|Region|Collaboration|Document|Clause|Task|Source|DutyUnit)
ON EACH [n.matchText, n.searchKind, n.searchWords, n.searchPinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

DROP INDEX platform_match_text IF EXISTS;
DROP INDEX organization_match_text IF EXISTS;
DROP INDEX industry_match_text IF EXISTS;
DROP INDEX industry_framework_match_text IF EXISTS;
DROP INDEX region_match_text IF EXISTS;
DROP INDEX collaboration_match_text IF EXISTS;
DROP INDEX document_match_text IF EXISTS;
DROP INDEX clause_match_text IF EXISTS;
DROP INDEX task_match_text IF EXISTS;
DROP INDEX source_match_text IF EXISTS;
DROP INDEX duty_unit_match_text IF EXISTS;
