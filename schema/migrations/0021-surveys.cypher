// What was looked for: one node an id, found by what sort of thing it was.

CREATE CONSTRAINT survey_id IF NOT EXISTS FOR (n:Survey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_survey_id IF NOT EXISTS FOR (n:SyntheticSurvey) REQUIRE n.id IS UNIQUE;
CREATE INDEX survey_subject IF NOT EXISTS FOR (n:Survey) ON (n.subject);
CREATE INDEX synthetic_survey_subject IF NOT EXISTS FOR (n:SyntheticSurvey) ON (n.subject);
