// How kinds of platform become one another: one node an id, found by the kind that is to be reached.

CREATE CONSTRAINT kind_transition_id IF NOT EXISTS FOR (n:KindTransition) REQUIRE n.id IS UNIQUE;
CREATE INDEX kind_transition_to_kind IF NOT EXISTS FOR (n:KindTransition) ON (n.toKind);
