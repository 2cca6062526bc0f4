// The words that narrow a subsidy rule: one node an id.

CREATE CONSTRAINT subsidy_condition_id IF NOT EXISTS FOR (n:SubsidyCondition) REQUIRE n.id IS UNIQUE;
