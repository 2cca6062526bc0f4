// Made of the .graphql files of the views by `npm run schema`.
import type { KindsQuery, KindsQueryVariables, PlanOfScenarioQuery, PlanOfScenarioQueryVariables, PlanQuery, PlanQueryVariables, ScenarioQuery, ScenarioQueryVariables, ScenarioTrendQuery, ScenarioTrendQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const KindsDocument = new TypedDocumentString(`
    query Kinds {
  coverageStandards(sort: [{id: DESC}]) {
    slots {
      slotRules {
        platformKinds
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KindsQuery, KindsQueryVariables>;

export const PlanDocument = new TypedDocumentString(`
    query Plan($budgetWan: Float!, $scope: CoverageScopeInput, $unpricedCostWan: Float, $costBasis: PlanCostBasis!, $constraints: [PlanConstraintInput!], $stepWan: Float!) {
  coveragePlan(
    budgetWan: $budgetWan
    scope: $scope
    unpricedCostWan: $unpricedCostWan
    costBasis: $costBasis
    constraints: $constraints
  ) {
    ...Planned
  }
}
    fragment Planned on CoveragePlan {
  status
  budgetWan
  costWan
  isCostCeiling
  isCheapest
  isProvenOptimal
  coveredWeight
  bound
  gap
  summary {
    zh
    en
  }
  chosen(limit: 500) {
    key
    costWan
    costOrigin
    change {
      ...Supposal
    }
    cells {
      ...PlannedPlace
    }
  }
  infeasible {
    kind
    name
  }
  notTogether {
    ...PlannedPlace
  }
  onlyTogether {
    ...PlannedPlace
  }
  leftOut {
    reason
    count
    reasonZh
    reasonEn
  }
  costCurve(stepWan: $stepWan) {
    reachesMost
    points {
      budgetWan
      coveredWeight
      costWan
      status
    }
  }
  ties {
    isComplete
    plans {
      instead {
        ...Swapped
      }
      dropped {
        ...Swapped
      }
    }
  }
}
fragment PlannedPlace on PlannedCell {
  key
  industry {
    nameZh
    nameEn
  }
  region {
    nameZh
    nameEn
  }
  standardSlot {
    nameZh
    nameEn
  }
}
fragment Swapped on SwappedCandidate {
  key
  kind
  platformKind
  platform {
    nameZh
    nameEn
  }
  cells {
    ...PlannedPlace
  }
}
fragment Supposal on ScenarioChange {
  kind
  level
  on
  platformKind
  platform {
    id
    nameZh
    nameEn
  }
  industries {
    id
    nameZh
    nameEn
  }
  region {
    id
    nameZh
    nameEn
  }
  ties {
    kind
    organization {
      id
      nameZh
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;

export const PlanOfScenarioDocument = new TypedDocumentString(`
    query PlanOfScenario($changes: [ChangeInput!]!, $day: DayScopeInput, $budgetWan: Float!, $scope: CoverageScopeInput, $unpricedCostWan: Float, $costBasis: PlanCostBasis!, $constraints: [PlanConstraintInput!], $stepWan: Float!) {
  coverageScenario(changes: $changes, scope: $day) {
    coveragePlan(
      budgetWan: $budgetWan
      scope: $scope
      unpricedCostWan: $unpricedCostWan
      costBasis: $costBasis
      constraints: $constraints
    ) {
      ...Planned
    }
  }
}
    fragment Planned on CoveragePlan {
  status
  budgetWan
  costWan
  isCostCeiling
  isCheapest
  isProvenOptimal
  coveredWeight
  bound
  gap
  summary {
    zh
    en
  }
  chosen(limit: 500) {
    key
    costWan
    costOrigin
    change {
      ...Supposal
    }
    cells {
      ...PlannedPlace
    }
  }
  infeasible {
    kind
    name
  }
  notTogether {
    ...PlannedPlace
  }
  onlyTogether {
    ...PlannedPlace
  }
  leftOut {
    reason
    count
    reasonZh
    reasonEn
  }
  costCurve(stepWan: $stepWan) {
    reachesMost
    points {
      budgetWan
      coveredWeight
      costWan
      status
    }
  }
  ties {
    isComplete
    plans {
      instead {
        ...Swapped
      }
      dropped {
        ...Swapped
      }
    }
  }
}
fragment PlannedPlace on PlannedCell {
  key
  industry {
    nameZh
    nameEn
  }
  region {
    nameZh
    nameEn
  }
  standardSlot {
    nameZh
    nameEn
  }
}
fragment Swapped on SwappedCandidate {
  key
  kind
  platformKind
  platform {
    nameZh
    nameEn
  }
  cells {
    ...PlannedPlace
  }
}
fragment Supposal on ScenarioChange {
  kind
  level
  on
  platformKind
  platform {
    id
    nameZh
    nameEn
  }
  industries {
    id
    nameZh
    nameEn
  }
  region {
    id
    nameZh
    nameEn
  }
  ties {
    kind
    organization {
      id
      nameZh
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<PlanOfScenarioQuery, PlanOfScenarioQueryVariables>;

export const ScenarioDocument = new TypedDocumentString(`
    query Scenario($changes: [ChangeInput!]!, $day: DayScopeInput, $scope: CoverageScopeInput) {
  coverageScenario(changes: $changes, scope: $day) {
    asOf
    changes(limit: 500) {
      ...Supposal
    }
    coverageComparison(scope: $scope) {
      changeCount
      summary {
        zh
        en
      }
      changes(limit: 500) {
        key
        before
        after
        change
      }
      ...Moved
      after {
        ...Matrix
      }
    }
    subsidyEstimate {
      certainWan
      computableWan
      atMostWan
      notComputable
      nothingZh
      nothingEn
      laterPolicies {
        cautionZh
        cautionEn
      }
      changes(limit: 500) {
        index
        certainWan
        atMostWan
        items {
          key
          outcome
          amountWan
          atLeastWan
          atMostWan
          reasonZh
          reasonEn
          payer
          clause {
            number
          }
          rule {
            recipient
            recipientEn
          }
        }
      }
    }
  }
}
    fragment Moved on CoverageComparison {
  sameStatusChangeCount
  sameStatusChanges(limit: 500) {
    key
    platformCountBefore
    platformCountAfter
  }
}
fragment Matrix on Coverage {
  asOf
  standard {
    id
    nameZh
    nameEn
    unitKind
  }
  framework {
    id
    nameZh
    nameEn
  }
  region {
    id
    nameZh
    nameEn
  }
  counts {
    ...Counts
  }
  slots {
    standardSlot {
      id
      nameZh
      nameEn
    }
    counts {
      ...Counts
    }
  }
  units {
    industry {
      id
      nameZh
      nameEn
    }
    region {
      id
      nameZh
      nameEn
    }
    counts {
      ...Counts
    }
    known {
      platforms
      sources
    }
    cells {
      key
      status
      platformCount
      platformCounts {
        level
        count
      }
    }
  }
}
fragment Counts on CoverageCounts {
  covered
  inProgress
  unknown
  missing
}
fragment Supposal on ScenarioChange {
  kind
  level
  on
  platformKind
  platform {
    id
    nameZh
    nameEn
  }
  industries {
    id
    nameZh
    nameEn
  }
  region {
    id
    nameZh
    nameEn
  }
  ties {
    kind
    organization {
      id
      nameZh
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<ScenarioQuery, ScenarioQueryVariables>;

export const ScenarioTrendDocument = new TypedDocumentString(`
    query ScenarioTrend($changes: [ChangeInput!]!, $day: DayScopeInput, $scope: CoverageScopeInput, $from: Date!, $to: Date!, $step: TrendStep!) {
  coverageScenario(changes: $changes, scope: $day) {
    coverageTrend(scope: $scope, from: $from, to: $to, step: $step) {
      points {
        asOf
        counts {
          ...Counts
        }
      }
    }
  }
}
    fragment Counts on CoverageCounts {
  covered
  inProgress
  unknown
  missing
}`) as unknown as TypedDocumentString<ScenarioTrendQuery, ScenarioTrendQueryVariables>;
