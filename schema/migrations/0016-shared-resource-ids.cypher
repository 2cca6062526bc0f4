// Shared resources, real and synthetic: one node an id.

CREATE CONSTRAINT shared_resource_id IF NOT EXISTS FOR (n:SharedResource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_shared_resource_id IF NOT EXISTS FOR (n:SyntheticSharedResource) REQUIRE n.id IS UNIQUE;
