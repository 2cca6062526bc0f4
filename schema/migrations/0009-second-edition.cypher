// What the second edition of the data has besides: policies, which search finds, and the ids that are no row's any more. Every
// id that a request names is looked for among these by the index of their constraint.

CREATE CONSTRAINT policy_id IF NOT EXISTS FOR (n:Policy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retired_id_id IF NOT EXISTS FOR (n:RetiredId) REQUIRE n.id IS UNIQUE;

DROP INDEX search_text IF EXISTS;
CREATE FULLTEXT INDEX search_text IF NOT EXISTS
FOR (n:Platform|Organization|Industry|IndustryFramework|Region|Collaboration|Document|Clause|Policy|Task|Source|DutyUnit)
ON EACH [n.matchText, n.searchKind, n.searchWords, n.searchPinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
