// Printed from schema/api.graphql by `npm run schema`.

export interface Connection<Edge> {
  edges: Edge[];
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Edge<Node, Properties = never> {
  cursor: string;
  node: Node;
  properties: Properties;
}

export interface AnalysedCommunity {
  __typename: 'AnalysedCommunity';
  hub: Organization | null;
  insideWeight: number;
  nameZh: string | null;
  number: number;
  outsideWeight: number;
  size: number;
}

export interface AnalysedOrganization {
  __typename: 'AnalysedOrganization';
  clustering: number | null;
  community: number | null;
  coreNumber: number | null;
  degree: number;
  inDegree: number | null;
  inStrength: number | null;
  key: string;
  organization: Organization | null;
  outDegree: number | null;
  outStrength: number | null;
  pageRank: number | null;
  strength: number;
}

export interface Architecture {
  __typename: 'Architecture';
  asOf: string;
  region: Region | null;
  tiers: Array<ArchitectureTier>;
}

export interface ArchitectureChanges {
  __typename: 'ArchitectureChanges';
  altered: Array<ArchitectureIssueChange>;
  alteredCount: number;
  arising: Array<ArchitectureIssue>;
  arisingCount: number;
  asOf: string;
  resolved: Array<ArchitectureIssue>;
  resolvedCount: number;
}

export interface ArchitectureIssue {
  __typename: 'ArchitectureIssue';
  clause: Clause;
  evidence: Array<TieEvidence>;
  evidenceCount: number;
  industry: Industry | null;
  key: string;
  kind: ArchitectureIssueKind;
  platform: Platform | null;
  roles: Array<CollaborationRole>;
  severity: IssueSeverity;
}

export interface ArchitectureIssueChange {
  __typename: 'ArchitectureIssueChange';
  after: ArchitectureIssue;
  before: ArchitectureIssue;
}

export interface ArchitectureIssueConnection {
  __typename: 'ArchitectureIssueConnection';
  asOf: string;
  counts: Array<ArchitectureIssueCount>;
  edges: Array<Edge<ArchitectureIssue>>;
  pageInfo: PageInfo;
  region: Region | null;
  totalCount: number;
}

export interface ArchitectureIssueCount {
  __typename: 'ArchitectureIssueCount';
  count: number;
  kind: ArchitectureIssueKind;
}

export type ArchitectureIssueKind = 'DOUBLE_INNOVATION_LED_BY_GOVERNMENT' | 'INDUSTRY_WITHOUT_LEADER' | 'INSTITUTE_NOT_LED_BY_CENTER' | 'INSTITUTE_WITHOUT_ENTERPRISE' | 'PLATFORM_SERVES_NO_INDUSTRY' | 'ROLE_ABSENT';

export interface ArchitectureTier {
  __typename: 'ArchitectureTier';
  platformCount: number;
  platforms: Array<TierPlatform>;
  tier: Tier;
}

export interface AskedEvaluationScheme {
  __typename: 'AskedEvaluationScheme';
  grades: Array<EvaluationGrade>;
  indicatorSets: Array<EvaluationIndicatorSet>;
  isReckonable: boolean;
  nameEn: string | null;
  nameZh: string;
  sources: Array<Source>;
  stored: EvaluationScheme | null;
}

export type Basis = 'HYPOTHETICAL' | 'INFERRED' | 'STATED';

export interface BasisFacet {
  __typename: 'BasisFacet';
  count: number;
  value: Basis | null;
}

export interface BooleanFacet {
  __typename: 'BooleanFacet';
  count: number;
  value: boolean | null;
}

export interface BootstrapInterval {
  __typename: 'BootstrapInterval';
  high: number;
  low: number;
  resamples: number;
  standardError: number;
}

export interface Brokerage {
  __typename: 'Brokerage';
  consultant: BrokerageScore;
  coordinator: BrokerageScore;
  gatekeeper: BrokerageScore;
  liaison: BrokerageScore;
  representative: BrokerageScore;
  total: number;
}

export interface BrokerageScore {
  __typename: 'BrokerageScore';
  count: number;
  expected: number;
  z: number | null;
}

export interface BrokerageStatistics {
  __typename: 'BrokerageStatistics';
  consultant: NetworkStatistic;
  coordinator: NetworkStatistic;
  gatekeeper: NetworkStatistic;
  liaison: NetworkStatistic;
  representative: NetworkStatistic;
}

export interface BrokerageTest {
  __typename: 'BrokerageTest';
  count: number;
  expected: number;
  pGreater: number;
  pLess: number;
  pTwoSided: number;
  z: number | null;
}

export interface BrokerageTests {
  __typename: 'BrokerageTests';
  consultant: BrokerageTest;
  coordinator: BrokerageTest;
  gatekeeper: BrokerageTest;
  liaison: BrokerageTest;
  representative: BrokerageTest;
  total: number;
}

export type CellChange = 'BETTER' | 'ONLY_AFTER' | 'ONLY_BEFORE' | 'SAME' | 'WORSE';

export interface CellComparison {
  __typename: 'CellComparison';
  after: CoverageStatus | null;
  before: CoverageStatus | null;
  change: CellChange;
  firstSeenOnly: boolean;
  industry: Industry | null;
  key: string;
  platformCountAfter: number | null;
  platformCountBefore: number | null;
  platforms: Array<PlatformChange>;
  reallyChanged: boolean;
  region: Region | null;
  slot: FiveOneSlot | null;
  standardSlot: Slot;
}

export interface CellPlatform {
  __typename: 'CellPlatform';
  evidence: Array<Evidence>;
  level: PlatformLevel | null;
  platform: Platform;
  since: string | null;
  sinceFirstSeen: boolean;
  sincePrecision: DatePrecision | null;
  state: PlatformState;
}

export interface CellToSettle {
  __typename: 'CellToSettle';
  industry: Industry | null;
  otherKinds: Array<PlatformKind>;
  region: Region | null;
  slot: FiveOneSlot | null;
  standardSlot: Slot;
}

export interface ChangeSubsidies {
  __typename: 'ChangeSubsidies';
  atMostWan: number | null;
  certainWan: number;
  computableWan: number | null;
  index: number;
  items: Array<SubsidyItem>;
  kind: ScenarioChangeKind;
  level: PlatformLevel | null;
  levelBefore: PlatformLevel | null;
  notComputable: number;
  on: string;
  platform: Platform;
  platformKind: PlatformKind | null;
}

export interface ChangedPair {
  __typename: 'ChangedPair';
  change: NetworkPairChange;
  edge: NetworkEdge;
  isRewired: boolean;
  organizations: Array<Organization>;
}

export interface ClassRankStability {
  __typename: 'ClassRankStability';
  heldShare: number;
  indicatorSet: string;
}

export interface Clause {
  __typename: 'Clause';
  children: Array<Clause>;
  childrenConnection: ClausesConnection;
  documents: Array<Document>;
  documentsConnection: DocumentsConnection;
  headingEn: string;
  headingZh: string;
  id: string;
  label: string;
  laterPolicies: Array<Policy>;
  laterPoliciesConnection: PolicyPolicyMatterConnection;
  nameEn: string | null;
  nameZh: string;
  number: string;
  parents: Array<Clause>;
  parentsConnection: ClausesConnection;
  position: number;
  provisions: Array<Provision>;
  provisionsConnection: ProvisionsConnection;
  source: Source;
  subsidyRules: Array<SubsidyRule>;
  subsidyRulesConnection: SubsidyRulesConnection;
  summaryEn: string;
  summaryZh: string;
  synthetic: boolean;
  targets: Array<Target>;
  targetsConnection: TargetsConnection;
  tasks: Array<Task>;
  tasksConnection: TasksConnection;
}

export interface ClauseFacets {
  __typename: 'ClauseFacets';
  children: Array<EntityFacet>;
  documents: Array<EntityFacet>;
  laterPolicies: Array<EntityFacet>;
  parents: Array<EntityFacet>;
  provisions: Array<EntityFacet>;
  source: Array<EntityFacet>;
  subsidyRules: Array<EntityFacet>;
  targets: Array<EntityFacet>;
  tasks: Array<EntityFacet>;
}

export interface ClausePolicyMatterConnection {
  __typename: 'ClausePolicyMatterConnection';
  edges: Array<Edge<Clause, PolicyMatter>>;
  facets: ClauseFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface ClausesConnection {
  __typename: 'ClausesConnection';
  edges: Array<Edge<Clause>>;
  facets: ClauseFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Collaboration {
  __typename: 'Collaboration';
  basis: Basis;
  id: string;
  kind: CollaborationKind;
  kindBasis: Basis;
  label: string;
  nameEn: string | null;
  nameZh: string;
  organizations: Array<Organization>;
  organizationsConnection: OrganizationProvenanceConnection;
  since: string | null;
  sincePrecision: DatePrecision | null;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  subject: string;
  synthetic: boolean;
  until: string | null;
  untilPrecision: DatePrecision | null;
}

export interface CollaborationFacets {
  __typename: 'CollaborationFacets';
  basis: Array<BasisFacet>;
  kind: Array<CollaborationKindFacet>;
  kindBasis: Array<BasisFacet>;
  organizations: Array<EntityFacet>;
  sincePrecision: Array<DatePrecisionFacet>;
  sources: Array<EntityFacet>;
  untilPrecision: Array<DatePrecisionFacet>;
}

export type CollaborationKind = 'AGREEMENT' | 'ALLIANCE' | 'AWARD' | 'EXCHANGE' | 'INVESTMENT' | 'PROJECT';

export interface CollaborationKindFacet {
  __typename: 'CollaborationKindFacet';
  count: number;
  value: CollaborationKind | null;
}

export interface CollaborationNetwork {
  __typename: 'CollaborationNetwork';
  directed: boolean;
  edgeCount: number;
  edges: Array<NetworkEdge>;
  includeIsolates: boolean;
  isolatedCount: number;
  leftOut: NetworkLeftOut;
  nodeCount: number;
  nodes: Array<NetworkNode>;
  projection: NetworkProjection;
  scope: UnderstoodScope;
  weighting: TieWeighting;
}

export interface CollaborationProvenanceConnection {
  __typename: 'CollaborationProvenanceConnection';
  edges: Array<Edge<Collaboration, Provenance>>;
  facets: CollaborationFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export type CollaborationRole = 'FINANCE' | 'GOVERNMENT' | 'INDUSTRY' | 'RESEARCH' | 'SERVICE' | 'UNIVERSITY' | 'USER';

export interface CollaborationRoleFacet {
  __typename: 'CollaborationRoleFacet';
  count: number;
  value: CollaborationRole | null;
}

export interface CollaborationsConnection {
  __typename: 'CollaborationsConnection';
  edges: Array<Edge<Collaboration>>;
  facets: CollaborationFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface CommunityEdges {
  __typename: 'CommunityEdges';
  edges: number;
  weight: number;
}

export interface ComparedNetwork {
  __typename: 'ComparedNetwork';
  density: number | null;
  edgeCount: number;
  isolatedCount: number;
  organizationCount: number;
  scope: UnderstoodScope;
  totalWeight: number;
  undatedEdgeCount: number;
  unreckoned: number;
}

export interface ComparedOrganization {
  __typename: 'ComparedOrganization';
  degree: number;
  isPartner: boolean;
  organization: Organization;
  strength: number;
}

export type ComparedSide = 'BOTH' | 'ONLY_AFTER' | 'ONLY_BEFORE';

export interface Coverage {
  __typename: 'Coverage';
  asOf: string;
  counts: CoverageCounts;
  framework: IndustryFramework | null;
  missingGrounds: MissingGrounds;
  nextToLookUp: Array<NextToLookUp>;
  region: Region | null;
  shownUnitCount: number;
  slots: Array<SlotTotal>;
  standard: CoverageStandard;
  summary: Summary;
  through: CoverageThrough | null;
  unitCount: number;
  units: Array<UnitCoverage>;
}

export interface CoverageChangeCounts {
  __typename: 'CoverageChangeCounts';
  firstSeenOnly: number;
  newlyCovered: number;
  noLongerCovered: number;
  reallyChanged: number;
}

export interface CoverageComparison {
  __typename: 'CoverageComparison';
  after: Coverage;
  before: Coverage;
  changeCount: number;
  changeCounts: CoverageChangeCounts;
  changes: Array<CellComparison>;
  sameStatusChangeCount: number;
  sameStatusChanges: Array<CellComparison>;
  summary: Summary;
  unitCount: number;
  units: Array<UnitComparison>;
}

export interface CoverageCounts {
  __typename: 'CoverageCounts';
  covered: number;
  inProgress: number;
  missing: number;
  unknown: number;
}

export interface CoverageGap {
  __typename: 'CoverageGap';
  clause: Clause;
  industry: Industry | null;
  key: string;
  known: UnitKnowledge;
  laterPolicies: LaterPolicies | null;
  ledBy: Array<DutyUnit>;
  lookedFor: LookedFor;
  missingGround: LookedForExtent | null;
  platforms: Array<CellPlatform>;
  publishedTotals: Array<PublishedTotal>;
  rank: number;
  region: Region | null;
  responsible: Array<DutyUnit>;
  rule: SlotRule;
  score: number;
  scoreParts: Array<GapScorePart>;
  slot: FiveOneSlot | null;
  standardSlot: Slot;
  status: CoverageStatus;
  subsidies: Array<SubsidyRule>;
  tasks: Array<Task>;
  wayCounts: Array<WayCount>;
  waysToClose: Array<WayToClose>;
}

export interface CoverageGapConnection {
  __typename: 'CoverageGapConnection';
  edges: Array<Edge<CoverageGap>>;
  pageInfo: PageInfo;
  summary: Summary;
  totalCount: number;
}

export interface CoveragePlan {
  __typename: 'CoveragePlan';
  after: CoverageCounts | null;
  asOf: string;
  before: CoverageCounts;
  bound: number | null;
  budgetWan: number;
  candidates: PlanCandidateCounts;
  cellCount: number;
  cells: Array<PlannedCell>;
  chosen: Array<PlannedChange>;
  chosenCount: number;
  costCurve: PlanCostCurve;
  costWan: number | null;
  coveredWeight: number | null;
  gap: number | null;
  infeasible: Array<PlanConflict>;
  isCheapest: boolean | null;
  isCostCeiling: boolean | null;
  isMinimalConflict: boolean | null;
  isProvenOptimal: boolean;
  leftOut: Array<LeftOutCandidates>;
  notTogether: Array<PlannedCell>;
  onlyTogether: Array<PlannedCell>;
  reasonEn: string;
  reasonZh: string;
  scenario: CoverageScenario | null;
  status: PlanStatus;
  summary: Summary;
  ties: PlanTies;
}

export interface CoverageScenario {
  __typename: 'CoverageScenario';
  architecture: Architecture;
  architectureChanges: ArchitectureChanges;
  architectureIssues: ArchitectureIssueConnection;
  asOf: string;
  changeCount: number;
  changes: Array<ScenarioChange>;
  coverage: Coverage;
  coverageComparison: CoverageComparison;
  coverageGaps: CoverageGapConnection;
  coveragePlan: CoveragePlan;
  coverageTrend: CoverageTrend;
  duties: Duties;
  subsidyEstimate: SubsidyEstimate;
  targetChanges: Array<TargetChange>;
  targetProgress: TargetsProgress;
}

export interface CoverageStandard {
  __typename: 'CoverageStandard';
  clause: Clause;
  defaultFrameworks: Array<IndustryFramework>;
  defaultFrameworksConnection: IndustryFrameworksConnection;
  defaultRegions: Array<Region>;
  defaultRegionsConnection: RegionsConnection;
  id: string;
  label: string;
  nameEn: string | null;
  nameZh: string;
  noteEn: string | null;
  noteZh: string | null;
  regionBasis: Basis | null;
  regionKinds: Array<RegionKind>;
  slots: Array<Slot>;
  slotsConnection: SlotsConnection;
  synthetic: boolean;
  unitKind: CoverageUnitKind;
  validFrom: string | null;
  validTo: string | null;
  zones: Array<Region>;
  zonesConnection: RegionProvenanceConnection;
}

export interface CoverageStandardFacets {
  __typename: 'CoverageStandardFacets';
  clause: Array<EntityFacet>;
  defaultFrameworks: Array<EntityFacet>;
  defaultRegions: Array<EntityFacet>;
  regionBasis: Array<BasisFacet>;
  regionKinds: Array<RegionKindFacet>;
  slots: Array<EntityFacet>;
  unitKind: Array<CoverageUnitKindFacet>;
  zones: Array<EntityFacet>;
}

export interface CoverageStandardsConnection {
  __typename: 'CoverageStandardsConnection';
  edges: Array<Edge<CoverageStandard>>;
  facets: CoverageStandardFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export type CoverageStatus = 'COVERED' | 'IN_PROGRESS' | 'MISSING' | 'UNKNOWN';

export interface CoverageThrough {
  __typename: 'CoverageThrough';
  framework: IndustryFramework;
  unmapped: Array<Industry>;
  unreached: Array<Industry>;
}

export interface CoverageTotals {
  __typename: 'CoverageTotals';
  asOf: string;
  counts: CoverageCounts;
  frameworks: Connection<Edge<FrameworkTotals>>;
  slots: Array<SlotTotal>;
  unitCount: number;
}

export interface CoverageTrend {
  __typename: 'CoverageTrend';
  changeCounts: CoverageChangeCounts;
  framework: IndustryFramework | null;
  points: Array<TrendPoint>;
  region: Region | null;
  standard: CoverageStandard;
  summary: Summary;
  unitCount: number;
}

export type CoverageUnitKind = 'INDUSTRY' | 'REGION';

export interface CoverageUnitKindFacet {
  __typename: 'CoverageUnitKindFacet';
  count: number;
  value: CoverageUnitKind | null;
}

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

export interface DatePrecisionFacet {
  __typename: 'DatePrecisionFacet';
  count: number;
  value: DatePrecision | null;
}

export interface DayBounds {
  __typename: 'DayBounds';
  notBefore: string | null;
  notLaterThan: string | null;
}

export interface DegreeCount {
  __typename: 'DegreeCount';
  degree: number;
  nodes: number;
}

export interface Designation {
  __typename: 'Designation';
  id: string;
  kind: PlatformKind;
  label: string;
  level: PlatformLevel;
  nameEn: string | null;
  nameZh: string;
  platforms: Array<Platform>;
  platformsConnection: PlatformsConnection;
  since: string | null;
  sincePrecision: DatePrecision | null;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  stage: DesignationStage;
  synthetic: boolean;
  until: string | null;
  untilPrecision: DatePrecision | null;
}

export interface DesignationFacets {
  __typename: 'DesignationFacets';
  kind: Array<PlatformKindFacet>;
  level: Array<PlatformLevelFacet>;
  platforms: Array<EntityFacet>;
  sincePrecision: Array<DatePrecisionFacet>;
  sources: Array<EntityFacet>;
  stage: Array<DesignationStageFacet>;
  untilPrecision: Array<DatePrecisionFacet>;
}

export type DesignationStage = 'APPLIED' | 'CULTIVATING' | 'DESIGNATED' | 'PREPARING' | 'REVOKED';

export interface DesignationStageFacet {
  __typename: 'DesignationStageFacet';
  count: number;
  value: DesignationStage | null;
}

export interface DesignationsConnection {
  __typename: 'DesignationsConnection';
  edges: Array<Edge<Designation>>;
  facets: DesignationFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Document {
  __typename: 'Document';
  clauses: Array<Clause>;
  clausesConnection: ClausesConnection;
  id: string;
  issuedOn: string;
  issuerEn: string;
  issuerZh: string;
  label: string;
  laterPolicies: Array<Policy>;
  laterPoliciesConnection: PolicyPolicyMatterConnection;
  nameEn: string | null;
  nameZh: string;
  number: string;
  publishedOn: string | null;
  source: Source;
  synthetic: boolean;
  titleEn: string;
  titleZh: string;
  validFrom: string | null;
}

export interface DocumentFacets {
  __typename: 'DocumentFacets';
  clauses: Array<EntityFacet>;
  laterPolicies: Array<EntityFacet>;
  source: Array<EntityFacet>;
}

export interface DocumentPolicyMatterConnection {
  __typename: 'DocumentPolicyMatterConnection';
  edges: Array<Edge<Document, PolicyMatter>>;
  facets: DocumentFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface DocumentsConnection {
  __typename: 'DocumentsConnection';
  edges: Array<Edge<Document>>;
  facets: DocumentFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface DoubleInnovationPlatform {
  __typename: 'DoubleInnovationPlatform';
  coBuiltBy: Array<OrganizationTie>;
  functions: Array<TierFunction>;
  fundedBy: Array<OrganizationTie>;
  ledBy: Array<OrganizationTie>;
  level: PlatformLevel | null;
  platform: Platform;
  since: string | null;
  sinceFirstSeen: boolean;
  sincePrecision: DatePrecision | null;
  state: PlatformState;
  supportedBy: Array<OrganizationTie>;
  tier: Tier;
}

export interface DoubleInnovationPlatformConnection {
  __typename: 'DoubleInnovationPlatformConnection';
  asOf: string;
  edges: Array<Edge<DoubleInnovationPlatform>>;
  pageInfo: PageInfo;
  region: Region | null;
  totalCount: number;
}

export interface Duties {
  __typename: 'Duties';
  asOf: string;
  duties: Array<Duty>;
  gapCount: number;
  laterPolicies: LaterPolicies | null;
  leadCount: number;
  responsibleCount: number;
  units: Array<DutyUnit>;
}

export interface Duty {
  __typename: 'Duty';
  asMember: boolean;
  asSuccessor: boolean;
  basis: Basis;
  clause: Clause;
  gapCount: number;
  gaps: Array<CoverageGap>;
  key: string;
  namedAs: string;
  role: DutyRole;
  subsidyRules: Array<SubsidyRule>;
  targets: Array<Target>;
  task: Task;
  unit: DutyUnit;
}

export interface DutyNaming {
  __typename: 'DutyNaming';
  namedAs: string;
  position: number;
  synthetic: boolean;
}

export type DutyRole = 'LEAD' | 'RESPONSIBLE';

export interface DutyUnit {
  __typename: 'DutyUnit';
  aliases: Array<string>;
  collective: boolean;
  id: string;
  label: string;
  leads: Array<Task>;
  leadsConnection: TaskDutyNamingConnection;
  members: Array<Organization>;
  membersConnection: OrganizationProvenanceConnection;
  nameEn: string | null;
  nameZh: string;
  noteZh: string | null;
  organizations: Array<Organization>;
  organizationsConnection: OrganizationProvenanceConnection;
  position: number;
  responsibleFor: Array<Task>;
  responsibleForConnection: TaskDutyNamingConnection;
  successors: Array<Organization>;
  successorsConnection: OrganizationProvenanceConnection;
  synthetic: boolean;
}

export interface DutyUnitDutyNamingConnection {
  __typename: 'DutyUnitDutyNamingConnection';
  edges: Array<Edge<DutyUnit, DutyNaming>>;
  facets: DutyUnitFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface DutyUnitFacets {
  __typename: 'DutyUnitFacets';
  collective: Array<BooleanFacet>;
  leads: Array<EntityFacet>;
  members: Array<EntityFacet>;
  organizations: Array<EntityFacet>;
  responsibleFor: Array<EntityFacet>;
  successors: Array<EntityFacet>;
}

export interface DutyUnitProvenanceConnection {
  __typename: 'DutyUnitProvenanceConnection';
  edges: Array<Edge<DutyUnit, Provenance>>;
  facets: DutyUnitFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface DutyUnitsConnection {
  __typename: 'DutyUnitsConnection';
  edges: Array<Edge<DutyUnit>>;
  facets: DutyUnitFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Eligibility {
  __typename: 'Eligibility';
  asOf: string;
  counts: EligibilityCounts;
  items: Array<EligibilityItem>;
  laterPolicies: LaterPolicies | null;
  nothingEn: string | null;
  nothingZh: string | null;
  organization: Organization | null;
  questions: Array<EligibilityQuestion>;
  vouchersLookedFor: LookedFor;
}

export interface EligibilityCounts {
  __typename: 'EligibilityCounts';
  depends: number;
  fits: number;
  lacks: number;
  notFor: number;
  past: number;
}

export interface EligibilityItem {
  __typename: 'EligibilityItem';
  amountWan: number | null;
  atLeastWan: number | null;
  atMostWan: number | null;
  awaits: Array<EligibilityMatter>;
  clause: Clause;
  eventOn: string | null;
  eventOnPrecision: DatePrecision | null;
  excludedBy: SubsidyRule | null;
  key: string;
  lackedConditions: Array<SubsidyCondition>;
  lacks: Array<EligibilityMatter>;
  leadUnits: Array<DutyUnit>;
  openConditions: Array<SubsidyCondition>;
  outcome: SubsidyOutcome | null;
  payer: string | null;
  platforms: Array<Platform>;
  profilePlatforms: Array<number>;
  reasonEn: string;
  reasonZh: string;
  right: SubsidyRight;
  rule: SubsidyRule;
  status: EligibilityStatus;
}

export type EligibilityMatter = 'ABROAD' | 'CIRCUMSTANCE' | 'DAY' | 'EVALUATION' | 'EVENT' | 'EXISTENCE' | 'GOVERNMENT_PART' | 'INDUSTRY' | 'LATER_POLICY' | 'LEADER' | 'LEVEL' | 'PLATFORM' | 'PROVINCIAL_SUM' | 'RECIPIENT' | 'REGION' | 'SELECTION' | 'TITLE';

export interface EligibilityQuestion {
  __typename: 'EligibilityQuestion';
  argument: string | null;
  bearsOn: number;
  conditions: Array<SubsidyCondition>;
  key: string;
  matter: EligibilityMatter;
  platform: Platform | null;
  policy: Policy | null;
  questionEn: string;
  questionZh: string;
  rules: Array<SubsidyRule>;
  settles: number;
  title: RecognizedTitle | null;
}

export type EligibilityStatus = 'DEPENDS' | 'FITS' | 'LACKS' | 'NOT_FOR' | 'PAST';

export interface EligibleOrganization {
  __typename: 'EligibleOrganization';
  eligibility: EligibilityItem;
  organization: Organization;
}

export interface EligibleOrganizationConnection {
  __typename: 'EligibleOrganizationConnection';
  asOf: string;
  edges: Array<Edge<EligibleOrganization>>;
  pageInfo: PageInfo;
  rule: SubsidyRule;
  totalCount: number;
}

export interface EntityFacet {
  __typename: 'EntityFacet';
  count: number;
  entity: Entity | null;
  value: string | null;
}

export interface EnumLabel {
  __typename: 'EnumLabel';
  description: string;
  nameEn: string;
  nameZh: string;
  value: string;
}

export interface EnumLabels {
  __typename: 'EnumLabels';
  description: string;
  name: string;
  values: Array<EnumLabel>;
}

export interface EqualPlan {
  __typename: 'EqualPlan';
  dropped: Array<SwappedCandidate>;
  instead: Array<SwappedCandidate>;
}

export interface Evaluation {
  __typename: 'Evaluation';
  announcedOn: string | null;
  announcedOnPrecision: DatePrecision | null;
  basis: Basis;
  grade: string | null;
  id: string;
  label: string;
  nameEn: string | null;
  nameZh: string;
  noteEn: string | null;
  noteZh: string | null;
  platform: Platform;
  points: number | null;
  scheme: EvaluationScheme;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  standing: EvaluationStanding | null;
  synthetic: boolean;
  tookPart: boolean;
  valueBases: Array<Basis>;
  valueCodes: Array<string>;
  valueSourceIds: Array<string>;
  values: Array<number>;
  year: number;
}

export interface EvaluationConsequence {
  __typename: 'EvaluationConsequence';
  afterPoorYears: number | null;
  basis: Basis;
  clause: Clause | null;
  kind: EvaluationConsequenceKind;
  subsidyRule: SubsidyRule | null;
  textEn: string | null;
  textZh: string;
}

export type EvaluationConsequenceKind = 'EXIT' | 'NO_DOUBLE_PAYMENT' | 'SUPPORT' | 'WARNING';

export interface EvaluationConsequences {
  __typename: 'EvaluationConsequences';
  atRisk: Array<PlatformAtRisk>;
  grades: Array<GradeConsequences>;
  lookedFor: LookedFor;
  region: Region | null;
  scheme: AskedEvaluationScheme;
  summary: Summary;
  year: number;
}

export type EvaluationDirection = 'HIGHER' | 'LOWER';

export interface EvaluationFacets {
  __typename: 'EvaluationFacets';
  announcedOnPrecision: Array<DatePrecisionFacet>;
  basis: Array<BasisFacet>;
  platform: Array<EntityFacet>;
  scheme: Array<EntityFacet>;
  sources: Array<EntityFacet>;
  standing: Array<EvaluationStandingFacet>;
  tookPart: Array<BooleanFacet>;
  valueBases: Array<BasisFacet>;
}

export type EvaluationFinding = 'MET' | 'NONE_KNOWN' | 'NOT_MET';

export interface EvaluationGrade {
  __typename: 'EvaluationGrade';
  code: string;
  maxRankShare: number | null;
  minPoints: number | null;
  nameEn: string | null;
  nameZh: string;
  standing: EvaluationStanding;
}

export interface EvaluationIndicator {
  __typename: 'EvaluationIndicator';
  code: string;
  direction: EvaluationDirection;
  figure: string | null;
  isBonus: boolean;
  measure: EvaluationMeasure | null;
  method: EvaluationMethod;
  nameEn: string | null;
  nameZh: string;
  scoringEn: string;
  scoringZh: string;
  unitEn: string | null;
  unitZh: string | null;
  weight: number;
}

export interface EvaluationIndicatorSet {
  __typename: 'EvaluationIndicatorSet';
  code: string;
  indicators: Array<EvaluationIndicator>;
  nameEn: string | null;
  nameZh: string;
  platformKinds: Array<PlatformKind>;
}

export type EvaluationMeasure = 'COLLABORATIONS' | 'ENTERPRISES' | 'INDUSTRIES' | 'LEVEL' | 'ORGANIZATIONS' | 'ROLES';

export type EvaluationMethod = 'EXPERT' | 'LINEAR' | 'SHARE_OF_TARGET' | 'STEPS' | 'YES_NO';

export interface EvaluationPart {
  __typename: 'EvaluationPart';
  basis: Basis | null;
  indicator: EvaluationIndicator;
  isProfile: boolean;
  origin: EvaluationValueOrigin | null;
  pointsAtLeast: number;
  pointsAtMost: number;
  reasonEn: string;
  reasonZh: string;
  sources: Array<Source>;
  valueAtLeast: number | null;
  valueAtMost: number | null;
}

export interface EvaluationProfile {
  __typename: 'EvaluationProfile';
  knownCount: number;
  platformCount: number;
  platforms: Array<ProfiledPlatform>;
  region: Region | null;
  year: number;
}

export interface EvaluationRanking {
  __typename: 'EvaluationRanking';
  evaluatedCount: number;
  lookedFor: LookedFor;
  notEvaluated: Array<NotEvaluatedPlatform>;
  platforms: Array<RankedPlatform>;
  region: Region | null;
  scheme: AskedEvaluationScheme;
  stability: RankStability;
  summary: Summary;
  year: number;
}

export type EvaluationRequirement = 'FIRST_PASS' | 'OUTSTANDING';

export interface EvaluationRequirementFacet {
  __typename: 'EvaluationRequirementFacet';
  count: number;
  value: EvaluationRequirement | null;
}

export interface EvaluationScheme {
  __typename: 'EvaluationScheme';
  designJson: string;
  id: string;
  issuer: string | null;
  label: string;
  levels: Array<PlatformLevel>;
  nameEn: string | null;
  nameZh: string;
  noteEn: string;
  noteZh: string;
  platformKinds: Array<PlatformKind>;
  policies: Array<Policy>;
  policiesConnection: PolicyProvenanceConnection;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  synthetic: boolean;
  validFrom: string | null;
  validTo: string | null;
}

export interface EvaluationSchemeFacets {
  __typename: 'EvaluationSchemeFacets';
  levels: Array<PlatformLevelFacet>;
  platformKinds: Array<PlatformKindFacet>;
  policies: Array<EntityFacet>;
  sources: Array<EntityFacet>;
}

export interface EvaluationSchemesConnection {
  __typename: 'EvaluationSchemesConnection';
  edges: Array<Edge<EvaluationScheme>>;
  facets: EvaluationSchemeFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export type EvaluationStanding = 'OUTSTANDING' | 'PASSED' | 'POOR';

export interface EvaluationStandingFacet {
  __typename: 'EvaluationStandingFacet';
  count: number;
  value: EvaluationStanding | null;
}

export interface EvaluationSubsidies {
  __typename: 'EvaluationSubsidies';
  asOf: string;
  laterPolicies: LaterPolicies | null;
  region: Region | null;
  rules: Array<EvaluationSubsidy>;
  summary: Summary;
}

export interface EvaluationSubsidy {
  __typename: 'EvaluationSubsidy';
  clause: Clause;
  isAboutPlatforms: boolean;
  met: number;
  platforms: Array<FoundEvaluation>;
  requirement: EvaluationRequirement;
  rule: SubsidyRule;
  words: string;
}

export type EvaluationValueOrigin = 'COUNT' | 'FIGURE' | 'GIVEN' | 'RECORDED';

export interface EvaluationsConnection {
  __typename: 'EvaluationsConnection';
  edges: Array<Edge<Evaluation>>;
  facets: EvaluationFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Evidence {
  __typename: 'Evidence';
  basis: Basis;
  designation: Designation | null;
  industry: Industry | null;
  kind: EvidenceKind;
  platformKind: PlatformKind | null;
  region: Region | null;
  since: string | null;
  sincePrecision: DatePrecision | null;
  sources: Array<Source>;
  synthetic: boolean;
  until: string | null;
  untilPrecision: DatePrecision | null;
}

export type EvidenceKind = 'AS_LOCAL' | 'CORRESPONDS' | 'KIND' | 'LOCATED_IN' | 'SERVES' | 'STATE';

export type ExitRisk = 'AT_RISK' | 'DUE' | 'POSSIBLE';

export type FiveOneSlot = 'DOUBLE_INNOVATION_PLATFORM' | 'INDUSTRIAL_RESEARCH_INSTITUTE' | 'PUBLIC_SERVICE_PLATFORM' | 'SCIENCE_PARK' | 'TECHNOLOGY_INNOVATION_CENTER';

export interface FiveOneSlotFacet {
  __typename: 'FiveOneSlotFacet';
  count: number;
  value: FiveOneSlot | null;
}

export interface FoundEvaluation {
  __typename: 'FoundEvaluation';
  evaluation: Evaluation | null;
  finding: EvaluationFinding;
  platform: Platform;
}

export interface FrameworkTotals {
  __typename: 'FrameworkTotals';
  counts: CoverageCounts;
  framework: IndustryFramework;
  slots: Array<SlotTotal>;
  unitCount: number;
}

export type GapScoreKind = 'DISTANCE' | 'ENTERPRISES' | 'IN_PROGRESS_AGE' | 'LEADERS' | 'LEVEL' | 'NEIGHBOUR_SLOTS' | 'STATUS' | 'UPGRADABLE';

export interface GapScorePart {
  __typename: 'GapScorePart';
  contribution: number;
  indicators: Array<Indicator>;
  organizations: Array<Organization>;
  part: GapScoreKind;
  platforms: Array<Platform>;
  raw: number | null;
  reasonEn: string;
  reasonZh: string;
  slots: Array<Slot>;
  unitEn: string;
  unitZh: string;
  value: number | null;
  weight: number;
}

export interface GradeConsequences {
  __typename: 'GradeConsequences';
  consequences: Array<EvaluationConsequence>;
  grade: EvaluationGrade;
  platforms: Array<GradedPlatform>;
}

export interface GradedPlatform {
  __typename: 'GradedPlatform';
  basis: Basis;
  evaluation: Evaluation | null;
  platform: Platform;
}

export interface Indicator {
  __typename: 'Indicator';
  asOf: string | null;
  asOfPrecision: DatePrecision | null;
  countBasis: Basis | null;
  countNoteEn: string | null;
  countNoteZh: string | null;
  countedKinds: Array<PlatformKind>;
  countedLevel: PlatformLevel | null;
  id: string;
  isComparable: boolean | null;
  label: string;
  levelMatch: LevelMatch | null;
  nameEn: string | null;
  nameZh: string;
  scope: Array<IndicatorScope>;
  scopeConnection: Connection<Edge<IndicatorScope>>;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  synthetic: boolean;
  unit: string;
  value: number;
}

export interface IndicatorFacets {
  __typename: 'IndicatorFacets';
  asOfPrecision: Array<DatePrecisionFacet>;
  countBasis: Array<BasisFacet>;
  countedKinds: Array<PlatformKindFacet>;
  countedLevel: Array<PlatformLevelFacet>;
  isComparable: Array<BooleanFacet>;
  levelMatch: Array<LevelMatchFacet>;
  sources: Array<EntityFacet>;
}

export type IndicatorScope = Industry | Organization | Platform | Region;

export interface IndicatorsConnection {
  __typename: 'IndicatorsConnection';
  edges: Array<Edge<Indicator>>;
  facets: IndicatorFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface IndustrialResearchInstitute {
  __typename: 'IndustrialResearchInstitute';
  centers: Array<PlatformTie>;
  coBuiltBy: Array<OrganizationTie>;
  functions: Array<TierFunction>;
  fundedBy: Array<OrganizationTie>;
  level: PlatformLevel | null;
  platform: Platform;
  runBy: Array<OrganizationTie>;
  since: string | null;
  sinceFirstSeen: boolean;
  sincePrecision: DatePrecision | null;
  specializedInstitutes: Array<PlatformTie>;
  state: PlatformState;
  supportedBy: Array<OrganizationTie>;
  tier: Tier;
}

export interface IndustrialResearchInstituteConnection {
  __typename: 'IndustrialResearchInstituteConnection';
  asOf: string;
  edges: Array<Edge<IndustrialResearchInstitute>>;
  pageInfo: PageInfo;
  region: Region | null;
  totalCount: number;
}

export interface IndustriesConnection {
  __typename: 'IndustriesConnection';
  edges: Array<Edge<Industry>>;
  facets: IndustryFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Industry {
  __typename: 'Industry';
  aliases: Array<string>;
  basis: Basis;
  children: Array<Industry>;
  childrenConnection: IndustryProvenanceConnection;
  correspondents: Array<Industry>;
  correspondentsConnection: IndustryProvenanceConnection;
  correspondsTo: Array<Industry>;
  correspondsToConnection: IndustryProvenanceConnection;
  id: string;
  indicators: Array<Indicator>;
  indicatorsConnection: IndicatorsConnection;
  industryFrameworks: Array<IndustryFramework>;
  industryFrameworksConnection: IndustryFrameworkProvenanceConnection;
  kind: IndustryKind;
  label: string;
  nameEn: string | null;
  nameZh: string;
  parents: Array<Industry>;
  parentsConnection: IndustryProvenanceConnection;
  platforms: Array<Platform>;
  platformsConnection: PlatformProvenanceConnection;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  synthetic: boolean;
}

export interface IndustryFacets {
  __typename: 'IndustryFacets';
  basis: Array<BasisFacet>;
  children: Array<EntityFacet>;
  correspondents: Array<EntityFacet>;
  correspondsTo: Array<EntityFacet>;
  indicators: Array<EntityFacet>;
  industryFrameworks: Array<EntityFacet>;
  kind: Array<IndustryKindFacet>;
  parents: Array<EntityFacet>;
  platforms: Array<EntityFacet>;
  sources: Array<EntityFacet>;
}

export interface IndustryFramework {
  __typename: 'IndustryFramework';
  aliases: Array<string>;
  documentNumber: string | null;
  id: string;
  industries: Array<Industry>;
  industriesConnection: IndustryProvenanceConnection;
  isComplete: boolean | null;
  label: string;
  nameEn: string | null;
  nameZh: string;
  regions: Array<Region>;
  regionsConnection: RegionProvenanceConnection;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  statedUnitCount: number | null;
  statedUnitCountBasis: Basis | null;
  synthetic: boolean;
  unitCount: number;
  validFrom: string | null;
  validFromPrecision: DatePrecision | null;
  validTo: string | null;
  validToPrecision: DatePrecision | null;
}

export interface IndustryFrameworkFacets {
  __typename: 'IndustryFrameworkFacets';
  industries: Array<EntityFacet>;
  isComplete: Array<BooleanFacet>;
  regions: Array<EntityFacet>;
  sources: Array<EntityFacet>;
  statedUnitCountBasis: Array<BasisFacet>;
  validFromPrecision: Array<DatePrecisionFacet>;
  validToPrecision: Array<DatePrecisionFacet>;
}

export interface IndustryFrameworkProvenanceConnection {
  __typename: 'IndustryFrameworkProvenanceConnection';
  edges: Array<Edge<IndustryFramework, Provenance>>;
  facets: IndustryFrameworkFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface IndustryFrameworksConnection {
  __typename: 'IndustryFrameworksConnection';
  edges: Array<Edge<IndustryFramework>>;
  facets: IndustryFrameworkFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export type IndustryKind = 'CHAIN' | 'CLUSTER' | 'INDUSTRY' | 'SUBFIELD';

export interface IndustryKindFacet {
  __typename: 'IndustryKindFacet';
  count: number;
  value: IndustryKind | null;
}

export interface IndustryProvenanceConnection {
  __typename: 'IndustryProvenanceConnection';
  edges: Array<Edge<Industry, Provenance>>;
  facets: IndustryFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface IndustryShare {
  __typename: 'IndustryShare';
  industry: Industry;
  members: number;
}

export type IssueSeverity = 'HIGH' | 'LOW' | 'MEDIUM';

export interface JobError {
  __typename: 'JobError';
  argument: string | null;
  code: string;
  message: string;
}

export type JobStatus = 'CANCELLED' | 'FAILED' | 'QUEUED' | 'RUNNING' | 'SUCCEEDED';

export interface KindTransition {
  __typename: 'KindTransition';
  basis: Basis;
  clause: Clause;
  fromKind: PlatformKind;
  id: string;
  label: string;
  nameEn: string | null;
  nameZh: string;
  noteEn: string | null;
  noteZh: string | null;
  position: number;
  synthetic: boolean;
  toKind: PlatformKind;
}

export interface KindTransitionFacets {
  __typename: 'KindTransitionFacets';
  basis: Array<BasisFacet>;
  clause: Array<EntityFacet>;
  fromKind: Array<PlatformKindFacet>;
  toKind: Array<PlatformKindFacet>;
}

export interface KindTransitionsConnection {
  __typename: 'KindTransitionsConnection';
  edges: Array<Edge<KindTransition>>;
  facets: KindTransitionFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Ladder {
  __typename: 'Ladder';
  clauses: Array<Clause>;
  durations: Array<LadderDuration>;
  from: string;
  industries: Array<LadderOfIndustry>;
  industry: Industry | null;
  ladderCount: number;
  ladders: Array<PlatformLadder>;
  laterPolicies: LaterPolicies | null;
  moveCounts: Array<LadderMoveCount>;
  moveTotal: number;
  moves: Array<PlatformMove>;
  platformKinds: Array<PlatformKind>;
  points: Array<LadderPoint>;
  region: Region | null;
  regions: Array<LadderOfRegion>;
  stayCount: number;
  summary: Summary;
  to: string;
  unboundedStarts: number;
  undesignated: Array<Platform>;
  undesignatedCount: number;
  unknownStarts: number;
}

export interface LadderDuration {
  __typename: 'LadderDuration';
  bounded: number;
  completed: number;
  level: PlatformLevel;
  medianAtLeastDays: number | null;
  medianAtMostDays: number | null;
  ongoing: number;
  stage: DesignationStage;
  unknown: number;
}

export interface LadderMove {
  __typename: 'LadderMove';
  day: DayBounds;
  fromRung: LadderRung | null;
  isCertain: boolean;
  kind: LadderMoveKind;
  possibleKinds: Array<LadderMoveKind>;
  toRung: LadderRung | null;
}

export interface LadderMoveCount {
  __typename: 'LadderMoveCount';
  atLeast: number;
  atMost: number;
  kind: LadderMoveKind;
  unknown: number;
}

export type LadderMoveKind = 'ENTRY' | 'EXIT' | 'FALL' | 'RISE';

export interface LadderOfIndustry {
  __typename: 'LadderOfIndustry';
  industry: Industry | null;
  ladderCount: number;
  moveCounts: Array<LadderMoveCount>;
  rungs: Array<RungCountOfDay>;
}

export interface LadderOfRegion {
  __typename: 'LadderOfRegion';
  ladderCount: number;
  moveCounts: Array<LadderMoveCount>;
  region: Region | null;
  rungs: Array<RungCountOfDay>;
}

export interface LadderPoint {
  __typename: 'LadderPoint';
  asOf: string;
  rungs: Array<RungCountOfDay>;
}

export interface LadderRung {
  __typename: 'LadderRung';
  level: PlatformLevel;
  stage: DesignationStage;
}

export interface LadderStay {
  __typename: 'LadderStay';
  atLeastDays: number;
  atMostDays: number | null;
  designation: Designation;
  end: DayBounds | null;
  isCompleted: boolean;
  level: PlatformLevel;
  stage: DesignationStage;
  start: DayBounds;
}

export interface LaterPolicies {
  __typename: 'LaterPolicies';
  cautionEn: string;
  cautionZh: string;
  policies: Array<LaterPolicy>;
}

export interface LaterPolicy {
  __typename: 'LaterPolicy';
  basis: Basis;
  clause: Clause | null;
  noteEn: string;
  noteZh: string;
  policy: Policy;
}

export interface LeadCandidate {
  __typename: 'LeadCandidate';
  basis: Basis;
  clause: Clause;
  organization: Organization;
  reasons: Array<LeadReason>;
  role: CollaborationRole;
  score: number;
}

export interface LeadReason {
  __typename: 'LeadReason';
  collaborations: Array<Collaboration>;
  count: number;
  kind: LeadReasonKind;
  level: PlatformLevel | null;
  platforms: Array<Platform>;
  points: number;
}

export type LeadReasonKind = 'COLLABORATIONS' | 'CO_BUILDS' | 'IN_REGION' | 'LEADS' | 'LEVEL' | 'SUPPORTS';

export type LeadRequirement = 'ENTERPRISE' | 'PUBLIC_INSTITUTION';

export interface LeadRequirementFacet {
  __typename: 'LeadRequirementFacet';
  count: number;
  value: LeadRequirement | null;
}

export interface LeftOutCandidate {
  __typename: 'LeftOutCandidate';
  computableWan: number | null;
  fault: string | null;
  key: string;
  kind: ScenarioChangeKind;
}

export interface LeftOutCandidates {
  __typename: 'LeftOutCandidates';
  candidates: Array<LeftOutCandidate>;
  count: number;
  reason: PlanOmission;
  reasonEn: string;
  reasonZh: string;
}

export type LevelMatch = 'AT_LEAST' | 'EXACT';

export interface LevelMatchFacet {
  __typename: 'LevelMatchFacet';
  count: number;
  value: LevelMatch | null;
}

export interface LookedFor {
  __typename: 'LookedFor';
  extent: LookedForExtent;
  kindsNotLookedFor: Array<PlatformKind>;
  lookedOn: string | null;
  summary: Summary;
  surveys: Array<Survey>;
}

export type LookedForExtent = 'LOOKED_FOR' | 'LOOKED_FOR_IN_PART' | 'NEVER_LOOKED_FOR';

export interface MeasureMethod {
  __typename: 'MeasureMethod';
  algorithm: string;
  library: string;
  measure: string;
  parameters: string | null;
  seed: number | null;
  version: string;
}

export interface MeasureProvenance {
  __typename: 'MeasureProvenance';
  dataVersion: string | null;
  graphHash: string | null;
  methods: Array<MeasureMethod>;
}

export interface Milestone {
  __typename: 'Milestone';
  document: Document | null;
  kind: MilestoneKind;
  on: string;
  onPrecision: DatePrecision;
  policy: Policy | null;
  targets: Array<Target>;
}

export type MilestoneKind = 'DOCUMENT_ISSUED' | 'POLICY_PROMULGATED' | 'POLICY_REPEALED' | 'TARGETS_DUE';

export interface MissingGrounds {
  __typename: 'MissingGrounds';
  lookedFor: number;
  lookedForInPart: number;
  neverLookedFor: number;
}

export interface Mutation {
  __typename: 'Mutation';
  cancelNetworkAnalysis: NetworkAnalysis | null;
  cancelNetworkRobustness: NetworkRobustness | null;
  startNetworkAnalysis: NetworkAnalysis | null;
  startNetworkRobustness: NetworkRobustness | null;
}

export interface NeedMatch {
  __typename: 'NeedMatch';
  kind: NeedMatchKind;
  match: NeedMatchSubject;
  reasons: NeedReasons;
  score: number;
  scoreParts: Array<NeedScorePart>;
}

export interface NeedMatchConnection {
  __typename: 'NeedMatchConnection';
  asOf: string;
  clause: Clause;
  edges: Array<Edge<NeedMatch>>;
  industry: Industry | null;
  isBounded: boolean;
  pageInfo: PageInfo;
  region: Region | null;
  summary: Summary;
  totalCount: number;
  wordsFound: Array<string>;
  wordsNotFound: Array<string>;
}

export type NeedMatchKind = 'ORGANIZATION' | 'PLATFORM' | 'SHARED_RESOURCE';

export type NeedMatchSubject = Organization | Platform | SharedResource;

export interface NeedReasons {
  __typename: 'NeedReasons';
  collaborations: Array<Collaboration>;
  industries: Array<Industry>;
  level: PlatformLevel | null;
  state: PlatformState | null;
  steps: number | null;
  words: Array<string>;
}

export type NeedScoreKind = 'DISTANCE' | 'EARLIER_WORK' | 'INDUSTRY' | 'KIND' | 'LEVEL' | 'STATE' | 'WORDS';

export interface NeedScorePart {
  __typename: 'NeedScorePart';
  contribution: number;
  part: NeedScoreKind;
  value: number | null;
  weight: number;
}

export interface NetworkAnalysis {
  __typename: 'NetworkAnalysis';
  directed: boolean;
  elapsedMs: number | null;
  error: JobError | null;
  estimatedMemoryMb: number | null;
  expiresAt: string | null;
  finishedAt: string | null;
  id: string;
  includeIsolates: boolean;
  measures: Array<NetworkAnalysisMeasure>;
  minWeight: number;
  phase: NetworkAnalysisPhase;
  progress: number;
  queuedAt: string;
  result: NetworkAnalysisResult | null;
  scope: UnderstoodScope;
  startedAt: string | null;
  status: JobStatus;
  weighting: TieWeighting;
}

export type NetworkAnalysisMeasure = 'CLUSTERING' | 'COMMUNITIES' | 'COMPONENTS' | 'CORE_NUMBER' | 'PAGE_RANK';

export type NetworkAnalysisPhase = 'COMPUTING' | 'COUNTING' | 'FINISHED' | 'PROJECTING' | 'WAITING';

export interface NetworkAnalysisResult {
  __typename: 'NetworkAnalysisResult';
  communities: Connection<Edge<AnalysedCommunity>> | null;
  communityCount: number | null;
  componentCount: number | null;
  edgeCount: number;
  modularity: number | null;
  nodeCount: number;
  organizations: Connection<Edge<AnalysedOrganization>>;
  provenance: MeasureProvenance;
  totalWeight: number;
}

export interface NetworkAssortativity {
  __typename: 'NetworkAssortativity';
  coefficient: number | null;
  ties: number;
}

export interface NetworkClustering {
  __typename: 'NetworkClustering';
  average: number | null;
  transitivity: number | null;
}

export interface NetworkCommunity {
  __typename: 'NetworkCommunity';
  core: Organization;
  heldTogetherBy: Array<SharedThing>;
  industries: Array<IndustryShare>;
  inside: CommunityEdges;
  members: Array<NetworkEntity>;
  nameZh: string;
  number: number;
  outside: CommunityEdges;
  roles: Array<RoleShare>;
  size: number;
}

export interface NetworkCommunityConnection {
  __typename: 'NetworkCommunityConnection';
  directed: boolean;
  edges: Array<Edge<NetworkCommunity>>;
  includeIsolates: boolean;
  pageInfo: PageInfo;
  projection: NetworkProjection;
  provenance: MeasureProvenance;
  scope: UnderstoodScope;
  totalCount: number;
  weighting: TieWeighting;
}

export interface NetworkComparison {
  __typename: 'NetworkComparison';
  after: ComparedNetwork;
  before: ComparedNetwork;
  dissimilarity: NetworkDissimilarity;
  joined: Connection<Edge<ComparedOrganization>>;
  keptOrganizationCount: number;
  keptPairCount: number;
  left: Connection<Edge<ComparedOrganization>>;
  rewired: Connection<Edge<ChangedPair>>;
  tied: Connection<Edge<ChangedPair>>;
  untied: Connection<Edge<ChangedPair>>;
  weighting: TieWeighting;
}

export interface NetworkComponents {
  __typename: 'NetworkComponents';
  count: number;
  largestShare: number | null;
  sizes: Array<number>;
}

export type NetworkCut = 'K_CORE' | 'STRONGEST_TIES';

export interface NetworkDiameter {
  __typename: 'NetworkDiameter';
  ofLargestComponent: number | null;
  steps: number | null;
}

export interface NetworkDissimilarity {
  __typename: 'NetworkDissimilarity';
  jaccard: number | null;
  organizations: number | null;
  pairs: number | null;
  rewiring: number | null;
  turnover: number | null;
}

export interface NetworkEdge {
  __typename: 'NetworkEdge';
  basis: Basis;
  evidence: Array<NetworkEvidence>;
  funders: Array<string>;
  key: string;
  kinds: Array<NetworkTieKind>;
  since: string | null;
  sinceBasis: Basis | null;
  sincePrecision: DatePrecision | null;
  source: string;
  synthetic: boolean;
  target: string;
  tieCount: number;
  until: string | null;
  untilBasis: Basis | null;
  untilPrecision: DatePrecision | null;
  weight: number;
}

export type NetworkEntity = Industry | Organization | Platform | Role;

export interface NetworkEstimate {
  __typename: 'NetworkEstimate';
  interval: BootstrapInterval | null;
  test: PermutationTest | null;
  value: number | null;
}

export interface NetworkEvidence {
  __typename: 'NetworkEvidence';
  basis: Basis;
  collaboration: Collaboration | null;
  funder: Organization | null;
  kind: NetworkTieKind;
  organizations: Array<Organization>;
  platforms: Array<Platform>;
  since: string | null;
  sinceBasis: Basis | null;
  sincePrecision: DatePrecision | null;
  size: number;
  sources: Array<Source>;
  synthetic: boolean;
  until: string | null;
  untilBasis: Basis | null;
  untilPrecision: DatePrecision | null;
  weight: number;
}

export interface NetworkGroupModularity {
  __typename: 'NetworkGroupModularity';
  groupCount: number;
  ties: number;
  value: number | null;
}

export type NetworkGrouping = 'COMMUNITY' | 'REGION' | 'ROLE';

export interface NetworkLeftOut {
  __typename: 'NetworkLeftOut';
  edges: number;
  edgesAmongShown: number;
  k: number | null;
  nodes: number;
  rule: NetworkCut | null;
  strongest: number | null;
  textEn: string;
  textZh: string;
  unreckoned: number;
}

export interface NetworkMeasures {
  __typename: 'NetworkMeasures';
  assortativity: NetworkAssortativity | null;
  averagePathLength: NetworkPathLength | null;
  clustering: NetworkClustering | null;
  components: NetworkComponents | null;
  degreeAssortativity: NetworkAssortativity | null;
  degreeDistribution: Array<DegreeCount> | null;
  diameter: NetworkDiameter | null;
  directed: boolean;
  groupModularity: NetworkGroupModularity | null;
  includeIsolates: boolean;
  modularity: NetworkModularity | null;
  projection: NetworkProjection;
  provenance: MeasureProvenance;
  scope: UnderstoodScope;
  size: NetworkSize;
  twoModeClustering: NetworkTwoModeClustering | null;
  weighting: TieWeighting;
}

export interface NetworkModularity {
  __typename: 'NetworkModularity';
  communityCount: number;
  value: number | null;
}

export interface NetworkNeighbour {
  __typename: 'NetworkNeighbour';
  organization: Organization;
  tie: NetworkEdge;
}

export interface NetworkNeighbourConnection {
  __typename: 'NetworkNeighbourConnection';
  edges: Array<Edge<NetworkNeighbour>>;
  pageInfo: PageInfo;
  scope: UnderstoodScope;
  totalCount: number;
}

export interface NetworkNode {
  __typename: 'NetworkNode';
  community: number | null;
  degree: number;
  distance: number | null;
  entity: NetworkEntity;
  isPartner: boolean;
  key: string;
  measures: OrganizationMeasures | null;
  nameEn: string | null;
  nameZh: string;
  roles: Array<CollaborationRole>;
  strength: number;
}

export type NetworkPairChange = 'TIED' | 'UNTIED';

export interface NetworkPath {
  __typename: 'NetworkPath';
  length: number;
  organizations: Array<Organization>;
  steps: Array<NetworkEdge>;
  weakest: number;
}

export interface NetworkPathLength {
  __typename: 'NetworkPathLength';
  isSampled: boolean;
  pairs: number;
  sources: number;
  steps: number | null;
}

export interface NetworkPaths {
  __typename: 'NetworkPaths';
  paths: Array<NetworkPath>;
  scope: UnderstoodScope;
}

export type NetworkProjection = 'INDUSTRY_INDUSTRY' | 'ORGANIZATION_ORGANIZATION' | 'ORGANIZATION_PLATFORM' | 'ROLE_ROLE';

export interface NetworkRobustness {
  __typename: 'NetworkRobustness';
  by: NetworkGrouping;
  counting: RoleCounting;
  elapsedMs: number | null;
  error: JobError | null;
  expiresAt: string | null;
  finishedAt: string | null;
  id: string;
  minWeight: number;
  permutations: number;
  progress: number;
  queuedAt: string;
  resamples: number;
  result: NetworkRobustnessResult | null;
  scope: UnderstoodScope;
  seed: number;
  startedAt: string | null;
  status: JobStatus;
  weighting: TieWeighting;
}

export interface NetworkRobustnessResult {
  __typename: 'NetworkRobustnessResult';
  allTies: RobustnessNetwork;
  assortativity: NetworkStatistic;
  brokerage: BrokerageStatistics;
  datedTies: RobustnessNetwork;
  degreeAssortativity: NetworkStatistic;
  organizations: Connection<Edge<OrganizationBrokerage>>;
  roleMixing: Array<RoleMixingStatistic>;
  roleMixingAssortativity: NetworkStatistic;
}

export interface NetworkSize {
  __typename: 'NetworkSize';
  averageDegree: number | null;
  density: number | null;
  edgeCount: number;
  isolatedCount: number;
  nodeCount: number;
  totalWeight: number;
}

export interface NetworkStatistic {
  __typename: 'NetworkStatistic';
  allTies: NetworkEstimate;
  datedTies: NetworkEstimate;
}

export type NetworkTieKind = 'AGREEMENT' | 'ALLIANCE' | 'AWARD' | 'CO_BUILDING' | 'EXCHANGE' | 'FUNDING' | 'INVESTMENT' | 'PROJECT' | 'SUPPORT';

export interface NetworkTrend {
  __typename: 'NetworkTrend';
  points: Array<NetworkTrendPoint>;
  scope: UnderstoodScope;
  unreckoned: number;
  weighting: TieWeighting;
}

export interface NetworkTrendPoint {
  __typename: 'NetworkTrendPoint';
  asOf: string;
  componentCount: number;
  datedShare: number | null;
  density: number | null;
  edgeCount: number;
  goneOrganizationCount: number;
  goneOrganizations: Array<Organization>;
  goneTieCount: number;
  goneTies: Array<NetworkTrendTie>;
  largestComponent: number;
  measures: NetworkMeasures | null;
  newOrganizationCount: number;
  newOrganizations: Array<Organization>;
  newTieCount: number;
  newTies: Array<NetworkTrendTie>;
  organizationCount: number;
  tieCount: number;
  totalWeight: number;
}

export interface NetworkTrendTie {
  __typename: 'NetworkTrendTie';
  collaboration: Collaboration | null;
  funder: Organization | null;
  isDated: boolean;
  kind: NetworkTieKind;
  organizations: Array<Organization>;
  platform: Platform | null;
}

export interface NetworkTwoModeClustering {
  __typename: 'NetworkTwoModeClustering';
  coefficient: number | null;
  cycles: number;
  organizationCount: number;
  paths: number;
  thingCount: number;
}

export interface NextToLookUp {
  __typename: 'NextToLookUp';
  cells: Array<CellToSettle>;
  lookedFor: LookedFor;
  platformKind: PlatformKind;
  rank: number;
  reasonEn: string;
  reasonZh: string;
  settlesAlone: number;
  settlesWithOthers: number;
  worth: number;
}

export type NoPartnersReason = 'NONE_IN_REACH' | 'NOTHING_KNOWN';

export interface NotEvaluatedPlatform {
  __typename: 'NotEvaluatedPlatform';
  platform: Platform;
  reason: NotEvaluatedReason;
  reasonEn: string;
  reasonZh: string;
}

export type NotEvaluatedReason = 'ABSENT' | 'LEVEL_UNKNOWN' | 'NEW' | 'NO_INDICATORS';

export interface Organization {
  __typename: 'Organization';
  aliases: Array<string>;
  children: Array<Organization>;
  childrenConnection: OrganizationProvenanceConnection;
  coBuilds: Array<Platform>;
  coBuildsConnection: PlatformProvenanceConnection;
  collaborations: Array<Collaboration>;
  collaborationsConnection: CollaborationProvenanceConnection;
  dutyUnits: Array<DutyUnit>;
  dutyUnitsConnection: DutyUnitProvenanceConnection;
  fundedBy: Array<Organization>;
  fundedByConnection: OrganizationProvenanceConnection;
  fundsOrganizations: Array<Organization>;
  fundsOrganizationsConnection: OrganizationProvenanceConnection;
  fundsPlatforms: Array<Platform>;
  fundsPlatformsConnection: PlatformProvenanceConnection;
  id: string;
  indicators: Array<Indicator>;
  indicatorsConnection: IndicatorsConnection;
  kind: OrganizationKind;
  label: string;
  leads: Array<Platform>;
  leadsConnection: PlatformProvenanceConnection;
  memberOf: Array<DutyUnit>;
  memberOfConnection: DutyUnitProvenanceConnection;
  nameEn: string | null;
  nameZh: string;
  parents: Array<Organization>;
  parentsConnection: OrganizationProvenanceConnection;
  predecessors: Array<Organization>;
  predecessorsConnection: OrganizationProvenanceConnection;
  regions: Array<Region>;
  regionsConnection: RegionProvenanceConnection;
  retiredIds: Array<RetiredId>;
  retiredIdsConnection: RetiredIdsConnection;
  roles: Array<CollaborationRole>;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  succeeds: Array<DutyUnit>;
  succeedsConnection: DutyUnitProvenanceConnection;
  successors: Array<Organization>;
  successorsConnection: OrganizationProvenanceConnection;
  supports: Array<Platform>;
  supportsConnection: PlatformProvenanceConnection;
  synthetic: boolean;
}

export interface OrganizationBrokerage {
  __typename: 'OrganizationBrokerage';
  allTies: BrokerageTests | null;
  datedTies: BrokerageTests | null;
  organization: Organization;
}

export interface OrganizationFacets {
  __typename: 'OrganizationFacets';
  children: Array<EntityFacet>;
  coBuilds: Array<EntityFacet>;
  collaborations: Array<EntityFacet>;
  dutyUnits: Array<EntityFacet>;
  fundedBy: Array<EntityFacet>;
  fundsOrganizations: Array<EntityFacet>;
  fundsPlatforms: Array<EntityFacet>;
  indicators: Array<EntityFacet>;
  kind: Array<OrganizationKindFacet>;
  leads: Array<EntityFacet>;
  memberOf: Array<EntityFacet>;
  parents: Array<EntityFacet>;
  predecessors: Array<EntityFacet>;
  regions: Array<EntityFacet>;
  retiredIds: Array<EntityFacet>;
  roles: Array<CollaborationRoleFacet>;
  sources: Array<EntityFacet>;
  succeeds: Array<EntityFacet>;
  successors: Array<EntityFacet>;
  supports: Array<EntityFacet>;
}

export type OrganizationKind = 'ASSOCIATION' | 'ENTERPRISE' | 'FINANCIAL_INSTITUTION' | 'FUND' | 'GOVERNMENT' | 'HOSPITAL' | 'RESEARCH_INSTITUTE' | 'SERVICE_AGENCY' | 'UNIVERSITY';

export interface OrganizationKindFacet {
  __typename: 'OrganizationKindFacet';
  count: number;
  value: OrganizationKind | null;
}

export interface OrganizationMeasures {
  __typename: 'OrganizationMeasures';
  betweenness: number;
  brokerage: Brokerage | null;
  closeness: number;
  clustering: number;
  community: number;
  constraint: number | null;
  coreNumber: number;
  degree: number;
  effectiveSize: number | null;
  eigenvector: number;
  harmonic: number;
  inDegree: number | null;
  inStrength: number | null;
  isPartner: boolean;
  organization: Organization;
  outDegree: number | null;
  outStrength: number | null;
  pageRank: number;
  strength: number;
}

export interface OrganizationMeasuresConnection {
  __typename: 'OrganizationMeasuresConnection';
  directed: boolean;
  edges: Array<Edge<OrganizationMeasures>>;
  includeIsolates: boolean;
  pageInfo: PageInfo;
  projection: NetworkProjection;
  provenance: MeasureProvenance;
  scope: UnderstoodScope;
  totalCount: number;
  weighting: TieWeighting;
}

export interface OrganizationProvenanceConnection {
  __typename: 'OrganizationProvenanceConnection';
  edges: Array<Edge<Organization, Provenance>>;
  facets: OrganizationFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface OrganizationService {
  __typename: 'OrganizationService';
  basis: Basis;
  id: string;
  label: string;
  nameEn: string | null;
  nameZh: string;
  noteEn: string;
  noteZh: string;
  organization: Organization;
  service: ServiceKind;
  since: string | null;
  sincePrecision: DatePrecision | null;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  synthetic: boolean;
  until: string | null;
  untilPrecision: DatePrecision | null;
}

export interface OrganizationServiceFacets {
  __typename: 'OrganizationServiceFacets';
  basis: Array<BasisFacet>;
  organization: Array<EntityFacet>;
  service: Array<ServiceKindFacet>;
  sincePrecision: Array<DatePrecisionFacet>;
  sources: Array<EntityFacet>;
  untilPrecision: Array<DatePrecisionFacet>;
}

export interface OrganizationServicesConnection {
  __typename: 'OrganizationServicesConnection';
  edges: Array<Edge<OrganizationService>>;
  facets: OrganizationServiceFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface OrganizationTie {
  __typename: 'OrganizationTie';
  basis: Basis;
  organization: Organization;
  since: string | null;
  sincePrecision: DatePrecision | null;
  synthetic: boolean;
  until: string | null;
  untilPrecision: DatePrecision | null;
}

export type OrganizationTieKind = 'CO_BUILDS' | 'FUNDS' | 'LEADS' | 'SUPPORTS';

export interface OrganizationsConnection {
  __typename: 'OrganizationsConnection';
  edges: Array<Edge<Organization>>;
  facets: OrganizationFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface PageInfo {
  __typename: 'PageInfo';
  endCursor: string | null;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
}

export interface PartnerReasons {
  __typename: 'PartnerReasons';
  adamicAdar: number;
  complementaryRoles: Array<CollaborationRole>;
  missingStars: Array<CollaborationRole>;
  resourceAllocation: number;
  servesIndustry: boolean;
  sharedIndustries: Array<Industry>;
  sharedNeighbourCount: number;
  sharedNeighbours: Array<SharedNeighbour>;
  sharedRegions: Array<Region>;
}

export type PartnerScoreKind = 'COMPLEMENTARY_ROLE' | 'MISSING_STAR' | 'RESOURCE_ALLOCATION' | 'SAME_REGION' | 'SHARED_INDUSTRIES' | 'SHARED_NEIGHBOURS';

export interface PartnerScorePart {
  __typename: 'PartnerScorePart';
  contribution: number;
  part: PartnerScoreKind;
  value: number;
  weight: number;
}

export interface PartnerSuggestion {
  __typename: 'PartnerSuggestion';
  organization: Organization;
  reasons: PartnerReasons;
  score: number;
  scoreParts: Array<PartnerScorePart>;
}

export interface PartnerSuggestionConnection {
  __typename: 'PartnerSuggestionConnection';
  edges: Array<Edge<PartnerSuggestion>>;
  leftOut: PartnersLeftOut;
  missing: Array<CollaborationRole>;
  noneBecause: NoPartnersReason | null;
  organization: Organization;
  pageInfo: PageInfo;
  scope: UnderstoodScope;
  totalCount: number;
}

export interface PartnersLeftOut {
  __typename: 'PartnersLeftOut';
  candidates: number;
  neighbours: number;
}

export interface PermutationTest {
  __typename: 'PermutationTest';
  mean: number;
  pGreater: number;
  pLess: number;
  pTwoSided: number;
  standardDeviation: number;
}

export interface PlanCandidateCounts {
  __typename: 'PlanCandidateCounts';
  considered: number;
  coveringNothing: number;
  impossible: number;
  priced: number;
  unpriced: number;
}

export interface PlanConflict {
  __typename: 'PlanConflict';
  candidates: Array<string>;
  kind: PlanConstraintKind;
  name: string;
}

export type PlanConstraintKind = 'AT_MOST_ONE_OF' | 'BUDGET' | 'COVER_AT_LEAST' | 'EXCLUDE' | 'GROUP' | 'MAX_CHANGES' | 'MAX_SPEND' | 'REQUIRE' | 'REQUIRES';

export interface PlanCostCurve {
  __typename: 'PlanCostCurve';
  points: Array<PlanCurvePoint>;
  reachesMost: boolean;
  stepWan: number;
}

export type PlanCostOrigin = 'ASSUMED' | 'ESTIMATED' | 'GIVEN';

export interface PlanCurvePoint {
  __typename: 'PlanCurvePoint';
  bound: number | null;
  budgetWan: number;
  cellCount: number;
  costWan: number | null;
  coveredWeight: number | null;
  furtherWeight: number | null;
  gained: Array<PlannedCell>;
  lost: Array<PlannedCell>;
  status: PlanStatus;
}

export type PlanOmission = 'COVERS_NOTHING' | 'IMPOSSIBLE' | 'UNPRICED';

export type PlanStatus = 'FEASIBLE' | 'INFEASIBLE' | 'OPTIMAL' | 'UNDECIDED';

export interface PlanTies {
  __typename: 'PlanTies';
  isComplete: boolean;
  plans: Array<EqualPlan>;
}

export interface PlannedCell {
  __typename: 'PlannedCell';
  industry: Industry | null;
  key: string;
  region: Region | null;
  slot: FiveOneSlot | null;
  standardSlot: Slot;
  status: CoverageStatus;
  weight: number;
}

export interface PlannedChange {
  __typename: 'PlannedChange';
  atMostWan: number | null;
  cells: Array<PlannedCell>;
  certainWan: number;
  change: ScenarioChange;
  computableWan: number | null;
  costOrigin: PlanCostOrigin;
  costWan: number;
  group: string | null;
  key: string;
  notComputable: number;
}

export interface Platform {
  __typename: 'Platform';
  aliases: Array<string>;
  children: Array<Platform>;
  childrenConnection: PlatformProvenanceConnection;
  closedOn: string | null;
  closedOnPrecision: DatePrecision | null;
  coBuiltBy: Array<Organization>;
  coBuiltByConnection: OrganizationProvenanceConnection;
  designations: Array<Designation>;
  designationsConnection: DesignationsConnection;
  evaluations: Array<Evaluation>;
  evaluationsConnection: EvaluationsConnection;
  fundedBy: Array<Organization>;
  fundedByConnection: OrganizationProvenanceConnection;
  id: string;
  indicators: Array<Indicator>;
  indicatorsConnection: IndicatorsConnection;
  industries: Array<Industry>;
  industriesConnection: IndustryProvenanceConnection;
  kind: PlatformKind;
  label: string;
  ledBy: Array<Organization>;
  ledByConnection: OrganizationProvenanceConnection;
  level: PlatformLevel | null;
  nameEn: string | null;
  nameZh: string;
  note: string | null;
  openedOn: string | null;
  openedOnPrecision: DatePrecision | null;
  parents: Array<Platform>;
  parentsConnection: PlatformProvenanceConnection;
  regions: Array<Region>;
  regionsConnection: RegionProvenanceConnection;
  retiredIds: Array<RetiredId>;
  retiredIdsConnection: RetiredIdsConnection;
  seenClosedOn: string | null;
  seenClosedOnPrecision: DatePrecision | null;
  seenInProgressOn: string | null;
  seenInProgressOnPrecision: DatePrecision | null;
  seenOperatingOn: string | null;
  seenOperatingOnPrecision: DatePrecision | null;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  state: PlatformState | null;
  statedClosed: boolean | null;
  supportedBy: Array<Organization>;
  supportedByConnection: OrganizationProvenanceConnection;
  synthetic: boolean;
}

export interface PlatformAtRisk {
  __typename: 'PlatformAtRisk';
  consequence: EvaluationConsequence;
  evaluations: Array<Evaluation>;
  platform: Platform;
  poorYearsAtLeast: number;
  poorYearsAtMost: number;
  risk: ExitRisk;
}

export interface PlatformChange {
  __typename: 'PlatformChange';
  after: CellPlatform | null;
  before: CellPlatform | null;
  designations: Array<Designation>;
  firstSeen: boolean;
  kind: PlatformChangeKind;
  on: string | null;
  onPrecision: DatePrecision | null;
  platform: Platform;
  why: Array<Evidence>;
}

export type PlatformChangeKind = 'APPEARED' | 'LEFT' | 'LEVEL' | 'STATE';

export interface PlatformCount {
  __typename: 'PlatformCount';
  count: number;
  level: PlatformLevel | null;
  state: PlatformState;
}

export interface PlatformFacets {
  __typename: 'PlatformFacets';
  children: Array<EntityFacet>;
  closedOnPrecision: Array<DatePrecisionFacet>;
  coBuiltBy: Array<EntityFacet>;
  designations: Array<EntityFacet>;
  evaluations: Array<EntityFacet>;
  fundedBy: Array<EntityFacet>;
  indicators: Array<EntityFacet>;
  industries: Array<EntityFacet>;
  kind: Array<PlatformKindFacet>;
  ledBy: Array<EntityFacet>;
  openedOnPrecision: Array<DatePrecisionFacet>;
  parents: Array<EntityFacet>;
  regions: Array<EntityFacet>;
  retiredIds: Array<EntityFacet>;
  seenClosedOnPrecision: Array<DatePrecisionFacet>;
  seenInProgressOnPrecision: Array<DatePrecisionFacet>;
  seenOperatingOnPrecision: Array<DatePrecisionFacet>;
  sources: Array<EntityFacet>;
  statedClosed: Array<BooleanFacet>;
  supportedBy: Array<EntityFacet>;
}

export type PlatformKind = 'ACADEMICIAN_WORKSTATION' | 'ACCELERATOR' | 'CLINICAL_RESEARCH_CENTER' | 'ENGINEERING_RESEARCH_CENTER' | 'ENTERPRISE_TECHNOLOGY_CENTER' | 'INCUBATOR' | 'INDUSTRIAL_RESEARCH_INSTITUTE' | 'INNOVATION_ALLIANCE' | 'INTERNATIONAL_COOPERATION_PLATFORM' | 'KEY_LABORATORY' | 'MAKERSPACE' | 'MANUFACTURING_INNOVATION_CENTER' | 'NEW_RND_INSTITUTION' | 'OTHER' | 'PUBLIC_SERVICE_PLATFORM' | 'REGIONAL_INNOVATION_CENTER' | 'SCIENCE_PARK' | 'SPECIALIZED_INSTITUTE' | 'TECHNOLOGY_INNOVATION_CENTER' | 'TECHNOLOGY_TRANSFER_AGENCY' | 'UNIVERSITY_SCIENCE_PARK';

export interface PlatformKindFacet {
  __typename: 'PlatformKindFacet';
  count: number;
  value: PlatformKind | null;
}

export interface PlatformLadder {
  __typename: 'PlatformLadder';
  key: string;
  kind: PlatformKind;
  mayBeOff: boolean;
  moves: Array<LadderMove>;
  platform: Platform;
  standing: Array<LadderRung>;
  stays: Array<LadderStay>;
}

export type PlatformLevel = 'COUNTY' | 'MUNICIPAL' | 'NATIONAL' | 'PROVINCIAL';

export interface PlatformLevelFacet {
  __typename: 'PlatformLevelFacet';
  count: number;
  value: PlatformLevel | null;
}

export interface PlatformMove {
  __typename: 'PlatformMove';
  day: DayBounds;
  fromRung: LadderRung | null;
  isCertain: boolean;
  kind: LadderMoveKind;
  platform: Platform;
  platformKind: PlatformKind;
  possibleKinds: Array<LadderMoveKind>;
  toRung: LadderRung | null;
}

export interface PlatformProvenanceConnection {
  __typename: 'PlatformProvenanceConnection';
  edges: Array<Edge<Platform, Provenance>>;
  facets: PlatformFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface PlatformRankStability {
  __typename: 'PlatformRankStability';
  heldShare: number;
  platform: Platform;
  rankBest: number;
  rankWorst: number;
}

export type PlatformState = 'CLOSED' | 'IN_PROGRESS' | 'OPERATING' | 'UNKNOWN';

export interface PlatformStateFacet {
  __typename: 'PlatformStateFacet';
  count: number;
  value: PlatformState | null;
}

export interface PlatformTie {
  __typename: 'PlatformTie';
  basis: Basis;
  platform: Platform;
  since: string | null;
  sincePrecision: DatePrecision | null;
  synthetic: boolean;
  until: string | null;
  untilPrecision: DatePrecision | null;
}

export interface PlatformsConnection {
  __typename: 'PlatformsConnection';
  edges: Array<Edge<Platform>>;
  facets: PlatformFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface PoliciesConnection {
  __typename: 'PoliciesConnection';
  edges: Array<Edge<Policy>>;
  facets: PolicyFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Policy {
  __typename: 'Policy';
  clauses: Array<Clause>;
  clausesConnection: ClausePolicyMatterConnection;
  documentNumber: string | null;
  documents: Array<Document>;
  documentsConnection: DocumentPolicyMatterConnection;
  id: string;
  issuer: string | null;
  label: string;
  nameEn: string | null;
  nameZh: string;
  promulgatedOn: string | null;
  promulgatedOnPrecision: DatePrecision | null;
  relevance: string;
  repealedOn: string | null;
  repealedOnPrecision: DatePrecision | null;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  synthetic: boolean;
  titleZh: string;
  url: string | null;
}

export interface PolicyFacets {
  __typename: 'PolicyFacets';
  clauses: Array<EntityFacet>;
  documents: Array<EntityFacet>;
  promulgatedOnPrecision: Array<DatePrecisionFacet>;
  repealedOnPrecision: Array<DatePrecisionFacet>;
  sources: Array<EntityFacet>;
}

export interface PolicyMatter {
  __typename: 'PolicyMatter';
  basis: Basis;
  noteEn: string;
  noteZh: string;
  sourceIds: Array<string>;
  synthetic: boolean;
}

export interface PolicyPolicyMatterConnection {
  __typename: 'PolicyPolicyMatterConnection';
  edges: Array<Edge<Policy, PolicyMatter>>;
  facets: PolicyFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface PolicyProvenanceConnection {
  __typename: 'PolicyProvenanceConnection';
  edges: Array<Edge<Policy, Provenance>>;
  facets: PolicyFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface ProfileValue {
  __typename: 'ProfileValue';
  basis: Basis | null;
  figure: string | null;
  measure: EvaluationMeasure | null;
  origin: EvaluationValueOrigin | null;
  reasonEn: string;
  reasonZh: string;
  sources: Array<Source>;
  valueAtLeast: number | null;
  valueAtMost: number | null;
}

export interface ProfiledPlatform {
  __typename: 'ProfiledPlatform';
  platform: Platform;
  values: Array<ProfileValue>;
}

export interface Provenance {
  __typename: 'Provenance';
  basis: Basis;
  notLaterThan: string | null;
  since: string | null;
  sincePrecision: DatePrecision | null;
  sourceIds: Array<string>;
  subject: string | null;
  synthetic: boolean;
  until: string | null;
  untilPrecision: DatePrecision | null;
}

export interface Provision {
  __typename: 'Provision';
  clause: Clause | null;
  id: string;
  label: string;
  nameEn: string | null;
  nameZh: string;
  position: number;
  statementEn: string;
  statementZh: string;
  subjectEn: string;
  subjectZh: string;
  synthetic: boolean;
}

export interface ProvisionFacets {
  __typename: 'ProvisionFacets';
  clause: Array<EntityFacet>;
}

export interface ProvisionsConnection {
  __typename: 'ProvisionsConnection';
  edges: Array<Edge<Provision>>;
  facets: ProvisionFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface PublishedTotal {
  __typename: 'PublishedTotal';
  differenceAtLeast: number | null;
  differenceAtMost: number | null;
  indicator: Indicator;
  isComparable: boolean;
  known: number | null;
  noteEn: string;
  noteZh: string;
  platforms: Array<Platform>;
  region: Region;
  undated: number | null;
  value: number;
}

export interface PublishedTotals {
  __typename: 'PublishedTotals';
  asOf: string;
  region: Region | null;
  totals: Array<PublishedTotal>;
}

export interface Query {
  __typename: 'Query';
  architecture: Architecture | null;
  architectureIssues: ArchitectureIssueConnection | null;
  clauses: Array<Clause>;
  clausesConnection: ClausesConnection;
  collaborationNetwork: CollaborationNetwork | null;
  collaborations: Array<Collaboration>;
  collaborationsConnection: CollaborationsConnection;
  coverage: Coverage | null;
  coverageComparison: CoverageComparison | null;
  coverageGaps: CoverageGapConnection | null;
  coveragePlan: CoveragePlan | null;
  coverageScenario: CoverageScenario | null;
  coverageStandards: Array<CoverageStandard>;
  coverageStandardsConnection: CoverageStandardsConnection;
  coverageTotals: CoverageTotals | null;
  coverageTrend: CoverageTrend | null;
  designations: Array<Designation>;
  designationsConnection: DesignationsConnection;
  document: Document | null;
  documents: Array<Document>;
  documentsConnection: DocumentsConnection;
  doubleInnovationPlatforms: DoubleInnovationPlatformConnection | null;
  duties: Duties | null;
  dutyUnits: Array<DutyUnit>;
  dutyUnitsConnection: DutyUnitsConnection;
  egoNetwork: CollaborationNetwork | null;
  eligibility: Eligibility | null;
  entities: Array<Entity | null> | null;
  entity: Entity | null;
  enumLabels: Array<EnumLabels> | null;
  evaluationConsequences: EvaluationConsequences | null;
  evaluationProfile: EvaluationProfile | null;
  evaluationRanking: EvaluationRanking | null;
  evaluationSchemes: Array<EvaluationScheme>;
  evaluationSchemesConnection: EvaluationSchemesConnection;
  evaluationSubsidies: EvaluationSubsidies | null;
  evaluations: Array<Evaluation>;
  evaluationsConnection: EvaluationsConnection;
  indicators: Array<Indicator>;
  indicatorsConnection: IndicatorsConnection;
  industrialResearchInstitutes: IndustrialResearchInstituteConnection | null;
  industries: Array<Industry>;
  industriesConnection: IndustriesConnection;
  industryFrameworks: Array<IndustryFramework>;
  industryFrameworksConnection: IndustryFrameworksConnection;
  kindTransitions: Array<KindTransition>;
  kindTransitionsConnection: KindTransitionsConnection;
  ladder: Ladder | null;
  milestones: Array<Milestone> | null;
  needMatches: NeedMatchConnection | null;
  networkAnalysis: NetworkAnalysis | null;
  networkCommunities: NetworkCommunityConnection | null;
  networkComparison: NetworkComparison | null;
  networkMeasures: NetworkMeasures | null;
  networkNeighbours: NetworkNeighbourConnection | null;
  networkPaths: NetworkPaths | null;
  networkRobustness: NetworkRobustness | null;
  networkTrend: NetworkTrend | null;
  organizationMeasures: OrganizationMeasuresConnection | null;
  organizationServices: Array<OrganizationService>;
  organizationServicesConnection: OrganizationServicesConnection;
  organizations: Array<Organization>;
  organizationsConnection: OrganizationsConnection;
  organizationsEligible: EligibleOrganizationConnection | null;
  partnerSuggestions: PartnerSuggestionConnection | null;
  platforms: Array<Platform>;
  platformsConnection: PlatformsConnection;
  policies: Array<Policy>;
  policiesConnection: PoliciesConnection;
  provisions: Array<Provision>;
  provisionsConnection: ProvisionsConnection;
  publishedTotals: PublishedTotals | null;
  regionalInnovationCenters: RegionalInnovationCenterConnection | null;
  regions: Array<Region>;
  regionsConnection: RegionsConnection;
  retiredIds: Array<RetiredId>;
  retiredIdsConnection: RetiredIdsConnection;
  roleHeptagon: RoleHeptagon | null;
  roleHeptagons: RoleHeptagonConnection | null;
  roleMixing: RoleMixing | null;
  roles: Array<Role>;
  rolesConnection: RolesConnection;
  search: SearchConnection | null;
  sharedResources: Array<SharedResource>;
  sharedResourcesConnection: SharedResourcesConnection;
  sharing: Sharing | null;
  slotRules: Array<SlotRule>;
  slotRulesConnection: SlotRulesConnection;
  slots: Array<Slot>;
  slotsConnection: SlotsConnection;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  specializedInstitutes: SpecializedInstituteConnection | null;
  subsidyConditions: Array<SubsidyCondition>;
  subsidyConditionsConnection: SubsidyConditionsConnection;
  subsidyEstimate: SubsidyEstimate | null;
  subsidyRules: Array<SubsidyRule>;
  subsidyRulesConnection: SubsidyRulesConnection;
  surveyFindings: LookedFor | null;
  surveys: Array<Survey>;
  surveysConnection: SurveysConnection;
  targetProgress: TargetsProgress | null;
  targets: Array<Target> | null;
  targetsConnection: TargetsConnection;
  tasks: Array<Task>;
  tasksConnection: TasksConnection;
  tierFunctions: Array<TierFunction>;
  tierFunctionsConnection: TierFunctionsConnection;
  tiers: Array<Tier>;
  tiersConnection: TiersConnection;
}

export interface RankStability {
  __typename: 'RankStability';
  classes: Array<ClassRankStability>;
  platforms: Array<PlatformRankStability>;
  seed: number;
  variations: number;
  weightShare: number;
}

export interface RankedPlatform {
  __typename: 'RankedPlatform';
  agrees: boolean | null;
  evaluation: Evaluation | null;
  grade: EvaluationGrade | null;
  indicatorSet: string | null;
  isOldEnough: boolean | null;
  parts: Array<EvaluationPart>;
  platform: Platform;
  pointsAtLeast: number | null;
  pointsAtMost: number | null;
  possibleGrades: Array<EvaluationGrade>;
  publishedGrade: EvaluationGrade | null;
  publishedPoints: number | null;
  rankBest: number | null;
  rankWorst: number | null;
}

export type RecognizedTitle = 'PROVINCIAL_BRAND' | 'SPECIALIZED_MAKERSPACE' | 'TECHNOLOGY_ADVANCED_SERVICE_ENTERPRISE' | 'TECHNOLOGY_MARKET_AWARD' | 'TECHNOLOGY_TRANSFER_DEMONSTRATION_INSTITUTION' | 'XINGCHUANG_TIANDI';

export interface RecognizedTitleFacet {
  __typename: 'RecognizedTitleFacet';
  count: number;
  value: RecognizedTitle | null;
}

export interface Region {
  __typename: 'Region';
  aliases: Array<string>;
  children: Array<Region>;
  childrenConnection: RegionProvenanceConnection;
  frameworks: Array<IndustryFramework>;
  frameworksConnection: IndustryFrameworkProvenanceConnection;
  id: string;
  indicators: Array<Indicator>;
  indicatorsConnection: IndicatorsConnection;
  kind: RegionKind;
  label: string;
  nameEn: string | null;
  nameZh: string;
  organizations: Array<Organization>;
  organizationsConnection: OrganizationProvenanceConnection;
  parents: Array<Region>;
  parentsConnection: RegionProvenanceConnection;
  platforms: Array<Platform>;
  platformsConnection: PlatformProvenanceConnection;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  synthetic: boolean;
}

export interface RegionFacets {
  __typename: 'RegionFacets';
  children: Array<EntityFacet>;
  frameworks: Array<EntityFacet>;
  indicators: Array<EntityFacet>;
  kind: Array<RegionKindFacet>;
  organizations: Array<EntityFacet>;
  parents: Array<EntityFacet>;
  platforms: Array<EntityFacet>;
  sources: Array<EntityFacet>;
}

export type RegionKind = 'CITY' | 'COUNTY_LEVEL_CITY' | 'DEVELOPMENT_ZONE' | 'DISTRICT' | 'FOREIGN';

export interface RegionKindFacet {
  __typename: 'RegionKindFacet';
  count: number;
  value: RegionKind | null;
}

export interface RegionProvenanceConnection {
  __typename: 'RegionProvenanceConnection';
  edges: Array<Edge<Region, Provenance>>;
  facets: RegionFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface RegionalInnovationCenter {
  __typename: 'RegionalInnovationCenter';
  coBuiltBy: Array<OrganizationTie>;
  functions: Array<TierFunction>;
  fundedBy: Array<OrganizationTie>;
  funds: Array<PlatformTie>;
  leads: Array<PlatformTie>;
  ledBy: Array<OrganizationTie>;
  level: PlatformLevel | null;
  platform: Platform;
  since: string | null;
  sinceFirstSeen: boolean;
  sincePrecision: DatePrecision | null;
  state: PlatformState;
  tier: Tier;
}

export interface RegionalInnovationCenterConnection {
  __typename: 'RegionalInnovationCenterConnection';
  asOf: string;
  edges: Array<Edge<RegionalInnovationCenter>>;
  pageInfo: PageInfo;
  region: Region | null;
  totalCount: number;
}

export interface RegionsConnection {
  __typename: 'RegionsConnection';
  edges: Array<Edge<Region>>;
  facets: RegionFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface RetiredId {
  __typename: 'RetiredId';
  id: string;
  insteadIds: Array<string>;
  label: string;
  nameEn: string | null;
  nameZh: string;
  noteEn: string | null;
  noteZh: string | null;
  retirement: Retirement;
  synthetic: boolean;
}

export interface RetiredIdFacets {
  __typename: 'RetiredIdFacets';
  retirement: Array<RetirementFacet>;
}

export interface RetiredIdsConnection {
  __typename: 'RetiredIdsConnection';
  edges: Array<Edge<RetiredId>>;
  facets: RetiredIdFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export type Retirement = 'REPLACED' | 'WITHDRAWN';

export interface RetirementFacet {
  __typename: 'RetirementFacet';
  count: number;
  value: Retirement | null;
}

export interface RobustnessNetwork {
  __typename: 'RobustnessNetwork';
  brokerageTotal: number;
  edgeCount: number;
  nodeCount: number;
  provenance: MeasureProvenance;
  totalWeight: number;
}

export interface Role {
  __typename: 'Role';
  clause: Clause;
  id: string;
  label: string;
  nameEn: string | null;
  nameZh: string;
  position: number;
  role: CollaborationRole;
  synthetic: boolean;
}

export type RoleCounting = 'FRACTIONAL' | 'FULL';

export interface RoleFacets {
  __typename: 'RoleFacets';
  clause: Array<EntityFacet>;
  role: Array<CollaborationRoleFacet>;
}

export interface RoleHeptagon {
  __typename: 'RoleHeptagon';
  asOf: string;
  counting: RoleCounting;
  industry: Industry | null;
  isComplete: boolean;
  isConnected: boolean;
  missing: Array<CollaborationRole>;
  organizationCount: number;
  platform: Platform | null;
  region: Region | null;
  stars: Array<RoleHeptagonStar>;
  unreckoned: number;
}

export interface RoleHeptagonConnection {
  __typename: 'RoleHeptagonConnection';
  edges: Array<Edge<RoleHeptagon>>;
  framework: IndustryFramework;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface RoleHeptagonStar {
  __typename: 'RoleHeptagonStar';
  isPresent: boolean;
  organizationCount: number;
  organizations: Array<Organization>;
  role: CollaborationRole;
  strength: number;
  tiedTo: Array<RoleHeptagonTie>;
}

export interface RoleHeptagonTie {
  __typename: 'RoleHeptagonTie';
  role: CollaborationRole;
  weight: number;
}

export interface RoleMixing {
  __typename: 'RoleMixing';
  assortativity: number | null;
  cells: Array<RoleMixingCell>;
  counting: RoleCounting;
  provenance: MeasureProvenance;
  scope: UnderstoodScope;
  totalWeight: number;
  unassignedWeight: number;
  unreckoned: number;
  weighting: TieWeighting;
}

export interface RoleMixingCell {
  __typename: 'RoleMixingCell';
  expected: number;
  from: CollaborationRole;
  observed: number;
  ratio: number | null;
  to: CollaborationRole;
}

export interface RoleMixingStatistic {
  __typename: 'RoleMixingStatistic';
  allTies: NetworkEstimate;
  datedTies: NetworkEstimate;
  from: CollaborationRole;
  to: CollaborationRole;
}

export interface RoleShare {
  __typename: 'RoleShare';
  members: number;
  role: CollaborationRole;
}

export interface RoleSlotLeadConnection {
  __typename: 'RoleSlotLeadConnection';
  edges: Array<Edge<Role, SlotLead>>;
  facets: RoleFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface RolesConnection {
  __typename: 'RolesConnection';
  edges: Array<Edge<Role>>;
  facets: RoleFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface RungCountOfDay {
  __typename: 'RungCountOfDay';
  atLeast: number;
  atMost: number;
  level: PlatformLevel;
  stage: DesignationStage;
  unknown: number;
}

export interface ScenarioChange {
  __typename: 'ScenarioChange';
  index: number;
  industries: Array<Industry>;
  kind: ScenarioChangeKind;
  level: PlatformLevel | null;
  on: string;
  parent: Platform | null;
  platform: Platform;
  platformKind: PlatformKind | null;
  region: Region | null;
  ties: Array<ScenarioTie>;
}

export type ScenarioChangeKind = 'ADD' | 'ATTACH' | 'CLOSE' | 'JOIN' | 'OPEN' | 'SERVE' | 'UPGRADE';

export interface ScenarioTie {
  __typename: 'ScenarioTie';
  kind: OrganizationTieKind;
  organization: Organization;
}

export interface SearchConnection {
  __typename: 'SearchConnection';
  edges: Array<SearchEdge>;
  facets: SearchFacets;
  pageInfo: PageInfo;
  totalCount: number;
  totalIsLowerBound: boolean;
}

export interface SearchEdge {
  __typename: 'SearchEdge';
  cursor: string;
  highlights: Array<SearchHighlight>;
  kind: SearchKind;
  matchedBy: SearchMatch;
  node: SearchResult;
  score: number;
}

export interface SearchFacets {
  __typename: 'SearchFacets';
  kind: Array<SearchKindFacet>;
  region: Array<EntityFacet>;
}

export interface SearchHighlight {
  __typename: 'SearchHighlight';
  field: string;
  text: string;
  words: Array<string>;
}

export type SearchKind = 'CLAUSE' | 'COLLABORATION' | 'DOCUMENT' | 'DUTY_UNIT' | 'INDUSTRY' | 'INDUSTRY_FRAMEWORK' | 'ORGANIZATION' | 'PLATFORM' | 'POLICY' | 'REGION' | 'SHARED_RESOURCE' | 'SOURCE' | 'TASK';

export interface SearchKindFacet {
  __typename: 'SearchKindFacet';
  count: number;
  value: SearchKind;
}

export type SearchMatch = 'ALIAS' | 'EXACT_NAME' | 'INITIALS' | 'PARTS' | 'PINYIN' | 'PINYIN_NAME' | 'PREFIX' | 'WORDS';

export type SearchResult = Clause | Collaboration | Document | DutyUnit | Industry | IndustryFramework | Organization | Platform | Policy | Region | SharedResource | Source | Task;

export type ServiceKind = 'INTELLECTUAL_PROPERTY' | 'TECHNOLOGY_TRANSFER';

export interface ServiceKindFacet {
  __typename: 'ServiceKindFacet';
  count: number;
  value: ServiceKind | null;
}

export interface SharedNeighbour {
  __typename: 'SharedNeighbour';
  degree: number;
  organization: Organization;
  toOrganization: NetworkEdge;
  toSuggested: NetworkEdge;
}

export interface SharedResource {
  __typename: 'SharedResource';
  aliases: Array<string>;
  category: string | null;
  hoursForOthers: number | null;
  hoursWorked: number | null;
  hoursYear: number | null;
  id: string;
  kind: SharedResourceKind;
  label: string;
  nameEn: string | null;
  nameZh: string;
  owners: Array<Organization>;
  ownersConnection: OrganizationProvenanceConnection;
  platforms: Array<Platform>;
  platformsConnection: PlatformProvenanceConnection;
  regions: Array<Region>;
  regionsConnection: RegionProvenanceConnection;
  sharedSince: string | null;
  sharedSincePrecision: DatePrecision | null;
  sharingNetwork: string | null;
  sources: Array<Source>;
  sourcesConnection: SourcesConnection;
  synthetic: boolean;
  valueWan: number | null;
}

export interface SharedResourceFacets {
  __typename: 'SharedResourceFacets';
  kind: Array<SharedResourceKindFacet>;
  owners: Array<EntityFacet>;
  platforms: Array<EntityFacet>;
  regions: Array<EntityFacet>;
  sharedSincePrecision: Array<DatePrecisionFacet>;
  sources: Array<EntityFacet>;
}

export type SharedResourceKind = 'DATA' | 'EQUIPMENT' | 'INSTRUMENT' | 'SPACE' | 'TESTING';

export interface SharedResourceKindFacet {
  __typename: 'SharedResourceKindFacet';
  count: number;
  value: SharedResourceKind | null;
}

export interface SharedResourceUse {
  __typename: 'SharedResourceUse';
  hoursForOthers: number | null;
  hoursWorked: number | null;
  hoursYear: number | null;
  idleHours: number | null;
  othersRate: number | null;
  owners: Array<Organization>;
  platforms: Array<Platform>;
  regions: Array<Region>;
  resource: SharedResource;
  useRate: number | null;
}

export interface SharedResourcesConnection {
  __typename: 'SharedResourcesConnection';
  edges: Array<Edge<SharedResource>>;
  facets: SharedResourceFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface SharedThing {
  __typename: 'SharedThing';
  collaboration: Collaboration | null;
  kind: NetworkTieKind;
  members: number;
  platform: Platform | null;
  weight: number;
}

export interface Sharing {
  __typename: 'Sharing';
  asOf: string;
  clause: Clause;
  fullHours: number;
  industry: Industry | null;
  kinds: Array<SharingOfKind>;
  knownInAll: number;
  laterPolicies: LaterPolicies | null;
  lookedFor: LookedFor;
  networks: Array<SharingOfNetwork>;
  region: Region | null;
  regions: Array<SharingOfRegion>;
  resourceCount: number;
  resources: Array<SharedResourceUse>;
  summary: Summary;
  totals: SharingTotals;
}

export interface SharingOfKind {
  __typename: 'SharingOfKind';
  kind: SharedResourceKind;
  totals: SharingTotals;
}

export interface SharingOfNetwork {
  __typename: 'SharingOfNetwork';
  network: string | null;
  totals: SharingTotals;
}

export interface SharingOfRegion {
  __typename: 'SharingOfRegion';
  region: Region | null;
  totals: SharingTotals;
}

export interface SharingTotals {
  __typename: 'SharingTotals';
  hoursForOthers: number | null;
  hoursForOthersKnown: number;
  hoursKnown: number;
  hoursUnknown: number;
  hoursWorked: number | null;
  idleCount: number;
  idleHours: number | null;
  resourceCount: number;
  valueKnown: number;
  valueWan: number | null;
}

export interface Slot {
  __typename: 'Slot';
  clause: Clause;
  descriptionEn: string | null;
  descriptionZh: string | null;
  id: string;
  label: string;
  leadRoles: Array<Role>;
  leadRolesConnection: RoleSlotLeadConnection;
  nameEn: string | null;
  nameZh: string;
  position: number;
  slotRules: Array<SlotRule>;
  slotRulesConnection: SlotRulesConnection;
  standards: Array<CoverageStandard>;
  standardsConnection: CoverageStandardsConnection;
  synthetic: boolean;
  tasks: Array<Task>;
  tasksConnection: TaskProvenanceConnection;
}

export interface SlotCell {
  __typename: 'SlotCell';
  clause: Clause;
  closedPlatformCount: number;
  closedPlatforms: Array<CellPlatform>;
  key: string;
  ledBy: Array<DutyUnit>;
  lookedFor: LookedFor;
  missingGround: LookedForExtent | null;
  platformCount: number;
  platformCounts: Array<PlatformCount>;
  platforms: Array<CellPlatform>;
  publishedTotals: Array<PublishedTotal>;
  responsible: Array<DutyUnit>;
  rule: SlotRule;
  slot: FiveOneSlot | null;
  standardSlot: Slot;
  status: CoverageStatus;
  subsidies: Array<SubsidyRule>;
  tasks: Array<Task>;
  wayCounts: Array<WayCount>;
  waysToClose: Array<WayToClose>;
}

export interface SlotFacets {
  __typename: 'SlotFacets';
  clause: Array<EntityFacet>;
  leadRoles: Array<EntityFacet>;
  slotRules: Array<EntityFacet>;
  standards: Array<EntityFacet>;
  tasks: Array<EntityFacet>;
}

export interface SlotLead {
  __typename: 'SlotLead';
  basis: Basis;
  noteEn: string | null;
  noteZh: string | null;
  position: number;
  sourceIds: Array<string>;
  synthetic: boolean;
}

export interface SlotRule {
  __typename: 'SlotRule';
  basis: Basis;
  id: string;
  label: string;
  minLevel: PlatformLevel | null;
  nameEn: string | null;
  nameZh: string;
  noteEn: string | null;
  noteZh: string | null;
  platformKinds: Array<PlatformKind>;
  slot: FiveOneSlot | null;
  source: Source | null;
  standardSlot: Slot;
  synthetic: boolean;
  validFrom: string | null;
  validTo: string | null;
}

export interface SlotRuleFacets {
  __typename: 'SlotRuleFacets';
  basis: Array<BasisFacet>;
  minLevel: Array<PlatformLevelFacet>;
  platformKinds: Array<PlatformKindFacet>;
  slot: Array<FiveOneSlotFacet>;
  source: Array<EntityFacet>;
  standardSlot: Array<EntityFacet>;
}

export interface SlotRulesConnection {
  __typename: 'SlotRulesConnection';
  edges: Array<Edge<SlotRule>>;
  facets: SlotRuleFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface SlotTotal {
  __typename: 'SlotTotal';
  counts: CoverageCounts;
  slot: FiveOneSlot | null;
  standardSlot: Slot;
}

export interface SlotsConnection {
  __typename: 'SlotsConnection';
  edges: Array<Edge<Slot>>;
  facets: SlotFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Source {
  __typename: 'Source';
  id: string;
  label: string;
  nameEn: string | null;
  nameZh: string;
  note: string | null;
  ofClause: Clause | null;
  ofDocument: Document | null;
  publishedOn: string | null;
  publishedOnPrecision: DatePrecision | null;
  publisher: string | null;
  synthetic: boolean;
  title: string;
  url: string | null;
}

export interface SourceFacets {
  __typename: 'SourceFacets';
  ofClause: Array<EntityFacet>;
  ofDocument: Array<EntityFacet>;
  publishedOnPrecision: Array<DatePrecisionFacet>;
}

export interface SourcesConnection {
  __typename: 'SourcesConnection';
  edges: Array<Edge<Source>>;
  facets: SourceFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface SpecializedInstitute {
  __typename: 'SpecializedInstitute';
  coBuiltBy: Array<OrganizationTie>;
  enterprises: Array<OrganizationTie>;
  functions: Array<TierFunction>;
  fundedBy: Array<OrganizationTie>;
  institutes: Array<PlatformTie>;
  ledBy: Array<OrganizationTie>;
  level: PlatformLevel | null;
  platform: Platform;
  since: string | null;
  sinceFirstSeen: boolean;
  sincePrecision: DatePrecision | null;
  state: PlatformState;
  tier: Tier;
}

export interface SpecializedInstituteConnection {
  __typename: 'SpecializedInstituteConnection';
  asOf: string;
  edges: Array<Edge<SpecializedInstitute>>;
  pageInfo: PageInfo;
  region: Region | null;
  totalCount: number;
}

export interface SubsidyCondition {
  __typename: 'SubsidyCondition';
  basis: Basis;
  clause: Clause;
  id: string;
  kind: SubsidyConditionKind;
  label: string;
  nameEn: string | null;
  nameZh: string;
  noteEn: string | null;
  noteZh: string | null;
  position: number;
  recognizedTitle: RecognizedTitle | null;
  rule: SubsidyRule;
  synthetic: boolean;
  words: string;
  wordsEn: string;
}

export interface SubsidyConditionFacets {
  __typename: 'SubsidyConditionFacets';
  basis: Array<BasisFacet>;
  clause: Array<EntityFacet>;
  kind: Array<SubsidyConditionKindFacet>;
  recognizedTitle: Array<RecognizedTitleFacet>;
  rule: Array<EntityFacet>;
}

export type SubsidyConditionKind = 'ABROAD' | 'CIRCUMSTANCE' | 'EVALUATION' | 'EVENT' | 'GOVERNMENT_PART' | 'INDUSTRY' | 'KIND' | 'LEADER' | 'LEVEL' | 'PROVINCIAL_SUM' | 'RECIPIENT' | 'SELECTION' | 'TITLE';

export interface SubsidyConditionKindFacet {
  __typename: 'SubsidyConditionKindFacet';
  count: number;
  value: SubsidyConditionKind | null;
}

export interface SubsidyConditionsConnection {
  __typename: 'SubsidyConditionsConnection';
  edges: Array<Edge<SubsidyCondition>>;
  facets: SubsidyConditionFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface SubsidyConflict {
  __typename: 'SubsidyConflict';
  basis: Basis;
  noteEn: string;
  noteZh: string;
  sourceIds: Array<string>;
  synthetic: boolean;
}

export type SubsidyContingency = 'ABROAD' | 'CIRCUMSTANCE' | 'EVALUATION' | 'GOVERNMENT_PART' | 'INDUSTRY' | 'LEADER' | 'PROVINCIAL_SUM' | 'SELECTION' | 'TITLE';

export interface SubsidyContingencyFacet {
  __typename: 'SubsidyContingencyFacet';
  count: number;
  value: SubsidyContingency | null;
}

export interface SubsidyEstimate {
  __typename: 'SubsidyEstimate';
  asOf: string;
  atMostWan: number | null;
  certainWan: number;
  changes: Array<ChangeSubsidies>;
  computableWan: number | null;
  laterPolicies: LaterPolicies | null;
  notComputable: number;
  notComputableItems: Array<SubsidyItem>;
  nothingEn: string | null;
  nothingZh: string | null;
}

export type SubsidyEvent = 'DESIGNATED' | 'GOVERNMENT_PART' | 'SET_UP' | 'UPGRADED';

export interface SubsidyEventFacet {
  __typename: 'SubsidyEventFacet';
  count: number;
  value: SubsidyEvent | null;
}

export interface SubsidyItem {
  __typename: 'SubsidyItem';
  alternatives: Array<SubsidyRule>;
  amountWan: number | null;
  atLeastWan: number | null;
  atMostWan: number | null;
  awaits: Array<SubsidyContingency>;
  changeIndex: number;
  clause: Clause;
  evaluation: Evaluation | null;
  excludedBy: SubsidyRule | null;
  key: string;
  openConditions: Array<SubsidyCondition>;
  outcome: SubsidyOutcome;
  payer: string | null;
  reasonEn: string;
  reasonZh: string;
  rule: SubsidyRule;
  unsettledWith: Array<SubsidyRule>;
}

export type SubsidyKind = 'CASE_BY_CASE' | 'CEILING' | 'FIXED' | 'MATCHING' | 'ONE_OFF' | 'UNSPECIFIED';

export interface SubsidyKindFacet {
  __typename: 'SubsidyKindFacet';
  count: number;
  value: SubsidyKind | null;
}

export type SubsidyOutcome = 'ALTERNATIVE' | 'AT_MOST' | 'CASE_BY_CASE' | 'DEPENDS' | 'EXCLUDED' | 'MATCHING' | 'NOT_COMPUTABLE' | 'PAYABLE' | 'UNSETTLED' | 'UNSPECIFIED';

export type SubsidyRight = 'BUYER' | 'LEADER' | 'OWN' | 'SUPPLIER';

export interface SubsidyRightFacet {
  __typename: 'SubsidyRightFacet';
  count: number;
  value: SubsidyRight | null;
}

export interface SubsidyRule {
  __typename: 'SubsidyRule';
  amountWan: number | null;
  awaits: Array<SubsidyContingency>;
  clause: Clause;
  condition: string | null;
  conditionEn: string | null;
  conditions: Array<SubsidyCondition>;
  conditionsConnection: SubsidyConditionsConnection;
  evaluationRequirement: EvaluationRequirement | null;
  evaluationWords: string | null;
  event: SubsidyEvent | null;
  eventBasis: Basis;
  eventNoteEn: string;
  eventNoteZh: string;
  excerpt: string | null;
  excludedBy: Array<SubsidyRule>;
  excludedByConnection: SubsidyRuleSubsidyConflictConnection;
  excludedKinds: Array<OrganizationKind>;
  excludes: Array<SubsidyRule>;
  excludesConnection: SubsidyRuleSubsidyConflictConnection;
  id: string;
  kind: SubsidyKind;
  label: string;
  ledBy: LeadRequirement | null;
  ledByText: string | null;
  level: PlatformLevel | null;
  levelMatch: LevelMatch | null;
  nameEn: string | null;
  nameZh: string;
  noteEn: string | null;
  noteZh: string | null;
  payer: string | null;
  platformKinds: Array<PlatformKind>;
  position: number;
  recipient: string;
  recipientBasis: Basis;
  recipientEn: string;
  recipientKinds: Array<OrganizationKind>;
  recipientNoteEn: string;
  recipientNoteZh: string;
  regions: Array<Region>;
  regionsConnection: RegionsConnection;
  right: SubsidyRight;
  selective: boolean;
  synthetic: boolean;
  tasks: Array<Task>;
  tasksConnection: TasksConnection;
  unsettledWith: Array<SubsidyRule>;
  unsettledWithConnection: SubsidyRuleSubsidyConflictConnection;
}

export interface SubsidyRuleFacets {
  __typename: 'SubsidyRuleFacets';
  awaits: Array<SubsidyContingencyFacet>;
  clause: Array<EntityFacet>;
  conditions: Array<EntityFacet>;
  evaluationRequirement: Array<EvaluationRequirementFacet>;
  event: Array<SubsidyEventFacet>;
  eventBasis: Array<BasisFacet>;
  excludedBy: Array<EntityFacet>;
  excludedKinds: Array<OrganizationKindFacet>;
  excludes: Array<EntityFacet>;
  kind: Array<SubsidyKindFacet>;
  ledBy: Array<LeadRequirementFacet>;
  level: Array<PlatformLevelFacet>;
  levelMatch: Array<LevelMatchFacet>;
  platformKinds: Array<PlatformKindFacet>;
  recipientBasis: Array<BasisFacet>;
  recipientKinds: Array<OrganizationKindFacet>;
  regions: Array<EntityFacet>;
  right: Array<SubsidyRightFacet>;
  selective: Array<BooleanFacet>;
  tasks: Array<EntityFacet>;
  unsettledWith: Array<EntityFacet>;
}

export interface SubsidyRuleSubsidyConflictConnection {
  __typename: 'SubsidyRuleSubsidyConflictConnection';
  edges: Array<Edge<SubsidyRule, SubsidyConflict>>;
  facets: SubsidyRuleFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface SubsidyRulesConnection {
  __typename: 'SubsidyRulesConnection';
  edges: Array<Edge<SubsidyRule>>;
  facets: SubsidyRuleFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Summary {
  __typename: 'Summary';
  en: string;
  zh: string;
}

export interface Survey {
  __typename: 'Survey';
  collaborationRole: CollaborationRole | null;
  completeness: SurveyCompleteness;
  id: string;
  industries: Array<Industry>;
  industriesConnection: IndustriesConnection;
  label: string;
  lookedOn: string;
  nameEn: string | null;
  nameZh: string;
  note: string | null;
  organizationKind: OrganizationKind | null;
  outcome: SurveyOutcome;
  platformKind: PlatformKind | null;
  region: Region;
  subject: SurveySubject;
  synthetic: boolean;
  whereLooked: string;
}

export type SurveyCompleteness = 'COMPLETE' | 'PARTIAL';

export interface SurveyCompletenessFacet {
  __typename: 'SurveyCompletenessFacet';
  count: number;
  value: SurveyCompleteness | null;
}

export interface SurveyFacets {
  __typename: 'SurveyFacets';
  collaborationRole: Array<CollaborationRoleFacet>;
  completeness: Array<SurveyCompletenessFacet>;
  industries: Array<EntityFacet>;
  organizationKind: Array<OrganizationKindFacet>;
  outcome: Array<SurveyOutcomeFacet>;
  platformKind: Array<PlatformKindFacet>;
  region: Array<EntityFacet>;
  subject: Array<SurveySubjectFacet>;
}

export type SurveyOutcome = 'FOUND_SOME' | 'NONE' | 'NONE_FURTHER';

export interface SurveyOutcomeFacet {
  __typename: 'SurveyOutcomeFacet';
  count: number;
  value: SurveyOutcome | null;
}

export type SurveySubject = 'COLLABORATION_ROLE' | 'EVALUATION' | 'ORGANIZATION_KIND' | 'PLATFORM_KIND' | 'SHARED_RESOURCE' | 'VOUCHER';

export interface SurveySubjectFacet {
  __typename: 'SurveySubjectFacet';
  count: number;
  value: SurveySubject | null;
}

export interface SurveysConnection {
  __typename: 'SurveysConnection';
  edges: Array<Edge<Survey>>;
  facets: SurveyFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface SwappedCandidate {
  __typename: 'SwappedCandidate';
  cells: Array<PlannedCell>;
  costWan: number;
  key: string;
  kind: ScenarioChangeKind;
  level: PlatformLevel | null;
  platform: Platform | null;
  platformKind: PlatformKind | null;
}

export interface Target {
  __typename: 'Target';
  by: string | null;
  byText: string | null;
  clause: Clause;
  comparison: TargetComparison;
  countBasis: Basis | null;
  countNoteEn: string | null;
  countNoteZh: string | null;
  countedKinds: Array<PlatformKind>;
  countedLevel: PlatformLevel | null;
  countedServices: Array<ServiceKind>;
  countedStages: Array<DesignationStage>;
  countedStates: Array<PlatformState>;
  countsEn: string;
  countsZh: string;
  id: string;
  label: string;
  name: string;
  nameEn: string | null;
  nameZh: string;
  position: number;
  synthetic: boolean;
  tasks: Array<Task>;
  tasksConnection: TasksConnection;
  unit: string | null;
  unitEn: string | null;
  value: number | null;
}

export interface TargetChange {
  __typename: 'TargetChange';
  after: TargetProgress;
  before: TargetProgress;
  target: Target;
}

export type TargetComparison = 'AT_LEAST' | 'FULL_COVERAGE' | 'REACH' | 'SUPPORT_BID' | 'UNQUANTIFIED';

export interface TargetComparisonFacet {
  __typename: 'TargetComparisonFacet';
  count: number;
  value: TargetComparison | null;
}

export interface TargetFacets {
  __typename: 'TargetFacets';
  clause: Array<EntityFacet>;
  comparison: Array<TargetComparisonFacet>;
  countBasis: Array<BasisFacet>;
  countedKinds: Array<PlatformKindFacet>;
  countedLevel: Array<PlatformLevelFacet>;
  countedServices: Array<ServiceKindFacet>;
  countedStages: Array<DesignationStageFacet>;
  countedStates: Array<PlatformStateFacet>;
  tasks: Array<EntityFacet>;
}

export interface TargetOrganization {
  __typename: 'TargetOrganization';
  counts: boolean;
  organization: Organization;
  reasonEn: string | null;
  reasonZh: string | null;
  service: OrganizationService;
}

export interface TargetPlatform {
  __typename: 'TargetPlatform';
  counts: boolean;
  designation: Designation | null;
  kind: PlatformKind;
  platform: Platform;
  since: string | null;
  sinceFirstSeen: boolean;
  sincePrecision: DatePrecision | null;
  state: PlatformState;
}

export interface TargetProgress {
  __typename: 'TargetProgress';
  distance: number | null;
  inProgress: number | null;
  isCountable: boolean;
  known: number | null;
  lookedFor: LookedFor | null;
  organizations: Array<TargetOrganization>;
  platforms: Array<TargetPlatform>;
  publishedTotals: Array<PublishedTotal>;
  reasonEn: string | null;
  reasonZh: string | null;
  target: Target;
  unknown: number | null;
}

export interface TargetsConnection {
  __typename: 'TargetsConnection';
  edges: Array<Edge<Target>>;
  facets: TargetFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface TargetsProgress {
  __typename: 'TargetsProgress';
  asOf: string;
  laterPolicies: LaterPolicies | null;
  region: Region | null;
  summary: Summary;
  targets: Array<TargetProgress>;
}

export interface Task {
  __typename: 'Task';
  clause: Clause;
  id: string;
  kind: TaskKind;
  label: string;
  leadUnits: Array<DutyUnit>;
  leadUnitsConnection: DutyUnitDutyNamingConnection;
  ledBy: Array<DutyUnit>;
  nameEn: string | null;
  nameZh: string;
  number: string;
  position: number;
  responsible: Array<DutyUnit>;
  responsibleUnits: Array<DutyUnit>;
  responsibleUnitsConnection: DutyUnitDutyNamingConnection;
  subsidyRules: Array<SubsidyRule>;
  subsidyRulesConnection: SubsidyRulesConnection;
  summaryEn: string;
  summaryZh: string;
  synthetic: boolean;
  targets: Array<Target>;
  targetsConnection: TargetsConnection;
  titleEn: string;
  titleZh: string;
}

export interface TaskDutyNamingConnection {
  __typename: 'TaskDutyNamingConnection';
  edges: Array<Edge<Task, DutyNaming>>;
  facets: TaskFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface TaskFacets {
  __typename: 'TaskFacets';
  clause: Array<EntityFacet>;
  kind: Array<TaskKindFacet>;
  leadUnits: Array<EntityFacet>;
  ledBy: Array<EntityFacet>;
  responsible: Array<EntityFacet>;
  responsibleUnits: Array<EntityFacet>;
  subsidyRules: Array<EntityFacet>;
  targets: Array<EntityFacet>;
}

export type TaskKind = 'GUARANTEE' | 'TASK';

export interface TaskKindFacet {
  __typename: 'TaskKindFacet';
  count: number;
  value: TaskKind | null;
}

export interface TaskProvenanceConnection {
  __typename: 'TaskProvenanceConnection';
  edges: Array<Edge<Task, Provenance>>;
  facets: TaskFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface TasksConnection {
  __typename: 'TasksConnection';
  edges: Array<Edge<Task>>;
  facets: TaskFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface TieEvidence {
  __typename: 'TieEvidence';
  basis: Basis;
  industry: Industry | null;
  kind: TieKind;
  organization: Organization | null;
  parent: Platform | null;
  platform: Platform;
  since: string | null;
  sincePrecision: DatePrecision | null;
  sources: Array<Source>;
  synthetic: boolean;
  until: string | null;
  untilPrecision: DatePrecision | null;
}

export type TieKind = 'CO_BUILDS' | 'FUNDS' | 'LEADS' | 'PART_OF' | 'SERVES' | 'SUPPORTS';

export type TieWeighting = 'COUNT' | 'FRACTIONAL' | 'NEWMAN' | 'UNWEIGHTED';

export interface Tier {
  __typename: 'Tier';
  aliases: Array<string>;
  clause: Clause;
  fundedByEn: string | null;
  fundedByZh: string | null;
  id: string;
  kind: TierKind;
  label: string;
  level: number;
  nameEn: string | null;
  nameZh: string;
  platformKinds: Array<PlatformKind>;
  relations: Array<Tier>;
  relationsConnection: TierTierRelationConnection;
  roleEn: string;
  roleZh: string;
  runByEn: string | null;
  runByZh: string | null;
  synthetic: boolean;
  tieEn: string | null;
  tieZh: string | null;
  tierFunctions: Array<TierFunction>;
  tierFunctionsConnection: TierFunctionsConnection;
}

export interface TierFacets {
  __typename: 'TierFacets';
  clause: Array<EntityFacet>;
  kind: Array<TierKindFacet>;
  platformKinds: Array<PlatformKindFacet>;
  relations: Array<EntityFacet>;
  tierFunctions: Array<EntityFacet>;
}

export interface TierFunction {
  __typename: 'TierFunction';
  clause: Clause;
  code: string;
  id: string;
  label: string;
  nameEn: string | null;
  nameZh: string;
  position: number;
  synthetic: boolean;
  tiers: Array<Tier>;
  tiersConnection: TiersConnection;
}

export interface TierFunctionFacets {
  __typename: 'TierFunctionFacets';
  clause: Array<EntityFacet>;
  tiers: Array<EntityFacet>;
}

export interface TierFunctionsConnection {
  __typename: 'TierFunctionsConnection';
  edges: Array<Edge<TierFunction>>;
  facets: TierFunctionFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export type TierKind = 'DOUBLE_INNOVATION_PLATFORM' | 'INDUSTRIAL_RESEARCH_INSTITUTE' | 'REGIONAL_INNOVATION_CENTER' | 'SPECIALIZED_INSTITUTE';

export interface TierKindFacet {
  __typename: 'TierKindFacet';
  count: number;
  value: TierKind | null;
}

export interface TierPlatform {
  __typename: 'TierPlatform';
  coBuiltBy: Array<OrganizationTie>;
  fundedBy: Array<OrganizationTie>;
  ledBy: Array<OrganizationTie>;
  partOf: Array<PlatformTie>;
  platform: Platform;
  since: string | null;
  sinceFirstSeen: boolean;
  sincePrecision: DatePrecision | null;
  state: PlatformState;
  supportedBy: Array<OrganizationTie>;
}

export interface TierRelation {
  __typename: 'TierRelation';
  basis: Basis;
  kind: TierRelationKind;
  sourceIds: Array<string>;
  synthetic: boolean;
  textEn: string;
  textZh: string;
}

export type TierRelationKind = 'CO_BUILDS' | 'LEADS' | 'STANDS_ALONGSIDE' | 'TIED_BY_FUNDS' | 'TIED_BY_SHAREHOLDING';

export interface TierTierRelationConnection {
  __typename: 'TierTierRelationConnection';
  edges: Array<Edge<Tier, TierRelation>>;
  facets: TierFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface TiersConnection {
  __typename: 'TiersConnection';
  edges: Array<Edge<Tier>>;
  facets: TierFacets;
  pageInfo: PageInfo;
  totalCount: number;
}

export interface TrendPoint {
  __typename: 'TrendPoint';
  asOf: string;
  changeCount: number;
  changes: Array<CellComparison>;
  counts: CoverageCounts;
  sameStatusChangeCount: number;
  sameStatusChanges: Array<CellComparison>;
  slots: Array<SlotTotal>;
}

export interface UnderstoodScope {
  __typename: 'UnderstoodScope';
  datedOnly: boolean;
  directOnly: boolean;
  from: string | null;
  includePartners: boolean;
  industries: Array<Industry>;
  regions: Array<Region>;
  roles: Array<CollaborationRole>;
  ties: Array<NetworkTieKind>;
  to: string | null;
}

export interface UnitComparison {
  __typename: 'UnitComparison';
  cells: Array<CellComparison>;
  industry: Industry | null;
  region: Region | null;
  side: ComparedSide;
}

export interface UnitCoverage {
  __typename: 'UnitCoverage';
  cells: Array<SlotCell>;
  counts: CoverageCounts;
  industry: Industry | null;
  known: UnitKnowledge;
  region: Region | null;
}

export interface UnitKnowledge {
  __typename: 'UnitKnowledge';
  lookedOn: string | null;
  newestSourceOn: string | null;
  newestSourceOnPrecision: DatePrecision | null;
  platforms: number;
  publishedTotals: Array<PublishedTotal>;
  sources: number;
}

export type UnitRelation = 'ABOVE' | 'BELOW' | 'BESIDE';

export interface WayCount {
  __typename: 'WayCount';
  count: number;
  kind: WayToCloseKind;
}

export interface WayToClose {
  __typename: 'WayToClose';
  basis: Basis | null;
  candidateCount: number;
  candidates: Array<LeadCandidate>;
  clause: Clause | null;
  from: Industry | null;
  fromKinds: Array<PlatformKind>;
  fromLevel: PlatformLevel | null;
  key: string;
  kind: WayToCloseKind;
  platform: Platform | null;
  reasonEn: string;
  reasonZh: string;
  relation: UnitRelation | null;
  since: string | null;
  state: PlatformState | null;
  subsidies: Array<SubsidyRule>;
  toKind: PlatformKind;
  toLevel: PlatformLevel | null;
}

export type WayToCloseKind = 'FINISH' | 'FOUND' | 'UPGRADE' | 'WIDEN';
