/** Files whose rows become nodes of one label. */
export const ORGANIZATION_FILES = ['weihai/organizations', 'document/document_organizations'];

/** The columns that name rows elsewhere, and in which files; `parent_id` names one of its own. */
export const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  source_id: ['weihai/sources'],
  region_id: ['weihai/regions'],
  framework_id: ['weihai/frameworks'],
  industry_id: ['weihai/industries'],
  other_industry_id: ['weihai/industries'],
  industry_ids: ['weihai/industries'],
  inferred_industry_ids: ['weihai/industries'],
  platform_id: ['weihai/platforms'],
  match_id: ['weihai/platforms'],
  collaboration_id: ['weihai/collaborations'],
  organization_id: ORGANIZATION_FILES,
  members: ORGANIZATION_FILES,
  scope_id: ['weihai/regions', 'weihai/industries', 'weihai/platforms', 'weihai/organizations'],
  document_id: ['document/documents'],
  clause_id: ['document/clauses'],
  task_id: ['document/tasks'],
  target_id: ['document/targets'],
  rule_id: ['document/subsidy_rules'],
  other_rule_id: ['document/subsidy_rules'],
  unit_id: ['document/duty_units'],
  tier_id: ['document/tiers'],
  from_tier_id: ['document/tiers'],
  to_tier_id: ['document/tiers'],
  leads: ['document/tiers'],
  functions: ['document/tier_functions'],
  standard_id: ['document/coverage_standards'],
  slot: ['document/standard_slots'],
  slots: ['document/standard_slots'],
};
