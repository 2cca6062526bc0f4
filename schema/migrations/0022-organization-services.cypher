// What organizations serve with: one node an id, found by the service.

CREATE CONSTRAINT organization_service_id IF NOT EXISTS FOR (n:OrganizationService) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_organization_service_id IF NOT EXISTS FOR (n:SyntheticOrganizationService) REQUIRE n.id IS UNIQUE;
CREATE INDEX organization_service_service IF NOT EXISTS FOR (n:OrganizationService) ON (n.service);
CREATE INDEX synthetic_organization_service_service IF NOT EXISTS FOR (n:SyntheticOrganizationService) ON (n.service);
