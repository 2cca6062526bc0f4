// Synthetic facts stand under labels of their own (src/database/synthetic.ts), of which one node has an id as of the others.

CREATE CONSTRAINT synthetic_region_id IF NOT EXISTS FOR (n:SyntheticRegion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_industry_framework_id IF NOT EXISTS FOR (n:SyntheticIndustryFramework) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_industry_id IF NOT EXISTS FOR (n:SyntheticIndustry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_organization_id IF NOT EXISTS FOR (n:SyntheticOrganization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_platform_id IF NOT EXISTS FOR (n:SyntheticPlatform) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_designation_id IF NOT EXISTS FOR (n:SyntheticDesignation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_collaboration_id IF NOT EXISTS FOR (n:SyntheticCollaboration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_indicator_id IF NOT EXISTS FOR (n:SyntheticIndicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_document_id IF NOT EXISTS FOR (n:SyntheticDocument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_clause_id IF NOT EXISTS FOR (n:SyntheticClause) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_provision_id IF NOT EXISTS FOR (n:SyntheticProvision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_tier_id IF NOT EXISTS FOR (n:SyntheticTier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_tier_function_id IF NOT EXISTS FOR (n:SyntheticTierFunction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_role_id IF NOT EXISTS FOR (n:SyntheticRole) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_coverage_standard_id IF NOT EXISTS FOR (n:SyntheticCoverageStandard) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_slot_id IF NOT EXISTS FOR (n:SyntheticSlot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_slot_rule_id IF NOT EXISTS FOR (n:SyntheticSlotRule) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_kind_transition_id IF NOT EXISTS FOR (n:SyntheticKindTransition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_duty_unit_id IF NOT EXISTS FOR (n:SyntheticDutyUnit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_task_id IF NOT EXISTS FOR (n:SyntheticTask) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_target_id IF NOT EXISTS FOR (n:SyntheticTarget) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_subsidy_rule_id IF NOT EXISTS FOR (n:SyntheticSubsidyRule) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_source_id IF NOT EXISTS FOR (n:SyntheticSource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_policy_id IF NOT EXISTS FOR (n:SyntheticPolicy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_retired_id_id IF NOT EXISTS FOR (n:SyntheticRetiredId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT synthetic_subsidy_condition_id IF NOT EXISTS FOR (n:SyntheticSubsidyCondition) REQUIRE n.id IS UNIQUE;
