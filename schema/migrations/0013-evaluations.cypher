// What platforms are evaluated by, and their evaluations: one node an id.

CREATE CONSTRAINT evaluation_scheme_id IF NOT EXISTS FOR (n:EvaluationScheme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evaluation_id IF NOT EXISTS FOR (n:Evaluation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_evaluation_scheme_id IF NOT EXISTS FOR (n:SyntheticEvaluationScheme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_evaluation_id IF NOT EXISTS FOR (n:SyntheticEvaluation) REQUIRE n.id IS UNIQUE;
