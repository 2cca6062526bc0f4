// Made of the .graphql files of the views by `npm run schema`.
import type { ArchitectureChoosersQuery, ArchitectureChoosersQueryVariables, ArchitectureIssuesQuery, ArchitectureIssuesQueryVariables, ArchitectureQuery, ArchitectureQueryVariables, IssueEvidenceQuery, IssueEvidenceQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const ArchitectureDocument = new TypedDocumentString(`
    query Architecture($scope: RegionScopeInput) {
  architecture(scope: $scope) {
    asOf
    region {
      id
      nameZh
      nameEn
    }
    tiers {
      platformCount
      tier {
        id
        kind
        level
        nameZh
        nameEn
        roleZh
        roleEn
        runByZh
        runByEn
        fundedByZh
        fundedByEn
        tieZh
        tieEn
        clause {
          number
        }
        tierFunctions(limit: 50) {
          id
          nameZh
          nameEn
          position
        }
      }
      platforms(limit: 500) {
        state
        since
        sincePrecision
        platform {
          id
          nameZh
          nameEn
          kind
        }
        ledBy {
          ...BackingOrganization
        }
        coBuiltBy {
          ...BackingOrganization
        }
        partOf {
          basis
          platform {
            id
            nameZh
            nameEn
          }
        }
      }
    }
  }
}
    fragment BackingOrganization on OrganizationTie {
  basis
  organization {
    id
    nameZh
    nameEn
  }
}`) as unknown as TypedDocumentString<ArchitectureQuery, ArchitectureQueryVariables>;

export const ArchitectureChoosersDocument = new TypedDocumentString(`
    query ArchitectureChoosers {
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
    `) as unknown as TypedDocumentString<ArchitectureChoosersQuery, ArchitectureChoosersQueryVariables>;

export const ArchitectureIssuesDocument = new TypedDocumentString(`
    query ArchitectureIssues($scope: ArchitectureIssueScopeInput) {
  architectureIssues(scope: $scope, first: 500) {
    totalCount
    counts {
      kind
      count
    }
    edges {
      node {
        key
        kind
        severity
        roles
        evidenceCount
        clause {
          number
        }
        platform {
          id
          nameZh
          nameEn
        }
        industry {
          id
          nameZh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArchitectureIssuesQuery, ArchitectureIssuesQueryVariables>;

export const IssueEvidenceDocument = new TypedDocumentString(`
    query IssueEvidence($scope: ArchitectureIssueScopeInput, $kinds: [ArchitectureIssueKind!]) {
  architectureIssues(scope: $scope, kinds: $kinds, first: 500) {
    edges {
      node {
        key
        evidence(limit: 20) {
          kind
          basis
          since
          sincePrecision
          until
          untilPrecision
          platform {
            id
            nameZh
            nameEn
          }
          organization {
            id
            nameZh
            nameEn
          }
          industry {
            id
            nameZh
            nameEn
          }
          parent {
            id
            nameZh
            nameEn
          }
          sources {
            id
            title
            publisher
            publishedOn
            publishedOnPrecision
            url
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssueEvidenceQuery, IssueEvidenceQueryVariables>;
