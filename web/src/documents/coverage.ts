// Made of the .graphql files of the views by `npm run schema`.
import type { CellQuery, CellQueryVariables, ChoosersQuery, ChoosersQueryVariables, ComparisonQuery, ComparisonQueryVariables, CoverageQuery, CoverageQueryVariables, GapsQuery, GapsQueryVariables, TrendQuery, TrendQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const CellDocument = new TypedDocumentString(`
    query Cell($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    units {
      industry {
        id
      }
      region {
        id
      }
      known {
        platforms
        sources
        newestSourceOn
      }
      cells {
        key
        status
        standardSlot {
          id
          nameZh
          nameEn
        }
        clause {
          id
          number
        }
        ledBy {
          ...Name
        }
        responsible {
          ...Name
        }
        tasks {
          number
          titleZh
          titleEn
        }
        rule {
          noteZh
          noteEn
        }
        platforms {
          level
          since
          sincePrecision
          platform {
            id
            nameZh
            nameEn
            ledBy {
              id
              nameZh
              nameEn
            }
          }
          evidence {
            kind
            basis
            sources {
              id
              title
              publisher
              url
              publishedOn
              publishedOnPrecision
            }
          }
        }
        closedPlatforms {
          platform {
            id
            nameZh
            nameEn
          }
        }
        subsidies {
          id
          recipient
          recipientEn
          level
          amountWan
          clause {
            number
          }
        }
        waysToClose {
          key
          kind
          toKind
          toLevel
          reasonZh
          reasonEn
          subsidies {
            level
            amountWan
          }
          platform {
            id
            kind
            nameZh
            nameEn
          }
          candidates(limit: 3) {
            score
            organization {
              id
              nameZh
              nameEn
            }
          }
        }
      }
    }
  }
  coverageGaps(scope: $scope, first: 100) {
    edges {
      node {
        key
        score
        scoreParts {
          part
          contribution
          reasonZh
          reasonEn
        }
        laterPolicies {
          cautionZh
          cautionEn
        }
      }
    }
  }
}
    fragment Name on DutyUnit {
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<CellQuery, CellQueryVariables>;

export const ChoosersDocument = new TypedDocumentString(`
    query Choosers {
  coverageStandards(sort: [{id: DESC}]) {
    id
    nameZh
    nameEn
    unitKind
  }
  industryFrameworks(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    unitCount
    statedUnitCount
    isComplete
    regions {
      nameZh
      nameEn
    }
  }
  milestones {
    on
    kind
    document {
      nameZh
      nameEn
    }
  }
  regions(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    kind
  }
}
    `) as unknown as TypedDocumentString<ChoosersQuery, ChoosersQueryVariables>;

export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($scopeBefore: CoverageScopeInput!, $scopeAfter: CoverageScopeInput!) {
  coverageComparison(scopeBefore: $scopeBefore, scopeAfter: $scopeAfter) {
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
  }
}
    fragment Moved on CoverageComparison {
  sameStatusChangeCount
  sameStatusChanges(limit: 500) {
    key
    platformCountBefore
    platformCountAfter
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;

export const CoverageDocument = new TypedDocumentString(`
    query Coverage($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    ...Matrix
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
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;

export const GapsDocument = new TypedDocumentString(`
    query Gaps($scope: CoverageScopeInput) {
  coverageGaps(scope: $scope, first: 100) {
    totalCount
    summary {
      zh
      en
    }
    edges {
      node {
        key
        rank
        score
        status
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
        standardSlot {
          id
          nameZh
          nameEn
        }
        wayCounts {
          kind
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;

export const TrendDocument = new TypedDocumentString(`
    query Trend($scope: CoverageScopeInput, $from: Date!, $to: Date!, $step: TrendStep!) {
  coverageTrend(scope: $scope, from: $from, to: $to, step: $step) {
    points {
      asOf
      counts {
        covered
        inProgress
        unknown
        missing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
