// Made of the .graphql files of the views by `npm run schema`.
import type { AnalysisQuery, AnalysisQueryVariables, AroundQuery, AroundQueryVariables, BrokersQuery, BrokersQueryVariables, CancelAnalysisMutation, CancelAnalysisMutationVariables, CommunitiesQuery, CommunitiesQueryVariables, CommunityBondsQuery, CommunityBondsQueryVariables, DatedTiesQuery, DatedTiesQueryVariables, FindOrganizationQuery, FindOrganizationQueryVariables, HeptagonOrganizationsQuery, HeptagonOrganizationsQueryVariables, HeptagonQuery, HeptagonQueryVariables, HeptagonsQuery, HeptagonsQueryVariables, IndustryMembersQuery, IndustryMembersQueryVariables, MixingQuery, MixingQueryVariables, NeighboursQuery, NeighboursQueryVariables, NetworkChoosersQuery, NetworkChoosersQueryVariables, NetworkOrganizationQuery, NetworkOrganizationQueryVariables, NetworkQuery, NetworkQueryVariables, OrganizationMeasuresQuery, OrganizationMeasuresQueryVariables, PartnersQuery, PartnersQueryVariables, PathsQuery, PathsQueryVariables, StartAnalysisMutation, StartAnalysisMutationVariables, TieEvidenceQuery, TieEvidenceQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const NetworkChoosersDocument = new TypedDocumentString(`
    query NetworkChoosers {
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
    industries(where: {parents: {none: {}}}, limit: 500, sort: [{id: ASC}]) {
      id
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
    `) as unknown as TypedDocumentString<NetworkChoosersQuery, NetworkChoosersQueryVariables>;

export const DatedTiesDocument = new TypedDocumentString(`
    query DatedTies($scope: NetworkScopeInput) {
  collaborationNetwork(scope: $scope) {
    edgeCount
  }
}
    `) as unknown as TypedDocumentString<DatedTiesQuery, DatedTiesQueryVariables>;

export const FindOrganizationDocument = new TypedDocumentString(`
    query FindOrganization($text: String!) {
  search(text: $text, kinds: [ORGANIZATION], first: 12) {
    edges {
      node {
        ... on Organization {
          id
          nameZh
          nameEn
          roles
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindOrganizationQuery, FindOrganizationQueryVariables>;

export const OrganizationMeasuresDocument = new TypedDocumentString(`
    query OrganizationMeasures($scope: NetworkScopeInput) {
  organizationMeasures(scope: $scope, first: 500, orderBy: {field: BETWEENNESS}) {
    edges {
      node {
        organization {
          id
        }
        betweenness
        pageRank
        degree
        strength
        constraint
        coreNumber
        community
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationMeasuresQuery, OrganizationMeasuresQueryVariables>;

export const IndustryMembersDocument = new TypedDocumentString(`
    query IndustryMembers($scope: NetworkScopeInput) {
  collaborationNetwork(scope: $scope, includeIsolates: true, edgeLimit: 1) {
    nodes {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<IndustryMembersQuery, IndustryMembersQueryVariables>;

export const NetworkDocument = new TypedDocumentString(`
    query Network($scope: NetworkScopeInput, $measured: Boolean!) {
  collaborationNetwork(scope: $scope) {
    ...DrawnNetwork
  }
}
    fragment DrawnNetwork on CollaborationNetwork {
  nodeCount
  edgeCount
  isolatedCount
  leftOut {
    nodes
    edges
    textZh
    textEn
  }
  nodes {
    key
    nameZh
    nameEn
    roles
    degree
    strength
    isPartner
    community @include(if: $measured)
    measures @include(if: $measured) {
      betweenness
      pageRank
      constraint
    }
    entity {
      ... on Organization {
        id
        regions {
          id
          nameZh
          nameEn
        }
      }
    }
  }
  edges {
    key
    source
    target
    weight
  }
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;

export const AroundDocument = new TypedDocumentString(`
    query Around($organization: ID!, $depth: Int!, $scope: NetworkScopeInput, $measured: Boolean!) {
  egoNetwork(organization: $organization, depth: $depth, scope: $scope) {
    ...DrawnNetwork
  }
}
    fragment DrawnNetwork on CollaborationNetwork {
  nodeCount
  edgeCount
  isolatedCount
  leftOut {
    nodes
    edges
    textZh
    textEn
  }
  nodes {
    key
    nameZh
    nameEn
    roles
    degree
    strength
    isPartner
    community @include(if: $measured)
    measures @include(if: $measured) {
      betweenness
      pageRank
      constraint
    }
    entity {
      ... on Organization {
        id
        regions {
          id
          nameZh
          nameEn
        }
      }
    }
  }
  edges {
    key
    source
    target
    weight
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;

export const StartAnalysisDocument = new TypedDocumentString(`
    mutation StartAnalysis($scope: NetworkScopeInput) {
  startNetworkAnalysis(
    scope: $scope
    measures: [COMMUNITIES, PAGE_RANK, CORE_NUMBER]
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartAnalysisMutation, StartAnalysisMutationVariables>;

export const CancelAnalysisDocument = new TypedDocumentString(`
    mutation CancelAnalysis($id: ID!) {
  cancelNetworkAnalysis(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelAnalysisMutation, CancelAnalysisMutationVariables>;

export const AnalysisDocument = new TypedDocumentString(`
    query Analysis($id: ID!) {
  networkAnalysis(id: $id) {
    status
    phase
    progress
    elapsedMs
    estimatedMemoryMb
    error {
      message
    }
    result {
      nodeCount
      edgeCount
      communityCount
      modularity
      organizations(first: 30) {
        edges {
          node {
            key
            pageRank
            coreNumber
            community
            organization {
              nameZh
              nameEn
              roles
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnalysisQuery, AnalysisQueryVariables>;

export const BrokersDocument = new TypedDocumentString(`
    query Brokers($scope: NetworkScopeInput) {
  organizationMeasures(scope: $scope, first: 30, orderBy: {field: BROKERAGE}) {
    edges {
      node {
        organization {
          id
          nameZh
          nameEn
          roles
        }
        brokerage(by: ROLE) {
          total
          coordinator {
            ...Brokered
          }
          consultant {
            ...Brokered
          }
          gatekeeper {
            ...Brokered
          }
          representative {
            ...Brokered
          }
          liaison {
            ...Brokered
          }
        }
      }
    }
  }
}
    fragment Brokered on BrokerageScore {
  count
  expected
  z
}`) as unknown as TypedDocumentString<BrokersQuery, BrokersQueryVariables>;

export const CommunitiesDocument = new TypedDocumentString(`
    query Communities($scope: NetworkScopeInput) {
  networkCommunities(scope: $scope, first: 500) {
    totalCount
    edges {
      node {
        number
        size
        core {
          id
          nameZh
          nameEn
        }
        roles {
          role
          members
        }
        industries(limit: 3) {
          members
          industry {
            id
            nameZh
            nameEn
          }
        }
        members(limit: 500) {
          ... on Organization {
            id
          }
        }
        inside {
          edges
        }
        outside {
          edges
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;

export const CommunityBondsDocument = new TypedDocumentString(`
    query CommunityBonds($scope: NetworkScopeInput) {
  networkCommunities(scope: $scope, first: 12) {
    edges {
      node {
        number
        heldTogetherBy(limit: 3) {
          kind
          members
          platform {
            id
            nameZh
            nameEn
          }
          collaboration {
            id
            subject
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommunityBondsQuery, CommunityBondsQueryVariables>;

export const TieEvidenceDocument = new TypedDocumentString(`
    query TieEvidence($fromOrganization: ID!, $toOrganization: ID!, $scope: NetworkScopeInput) {
  networkPaths(
    fromOrganization: $fromOrganization
    toOrganization: $toOrganization
    scope: $scope
    maxLength: 1
    pathLimit: 1
  ) {
    paths {
      steps {
        key
        tieCount
        evidence {
          ...EvidenceOfTie
        }
      }
    }
  }
}
    fragment EvidenceOfTie on NetworkEvidence {
  kind
  basis
  since
  sincePrecision
  sinceBasis
  until
  untilPrecision
  size
  collaboration {
    id
    subject
  }
  platforms {
    id
    nameZh
    nameEn
  }
  funder {
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
}`) as unknown as TypedDocumentString<TieEvidenceQuery, TieEvidenceQueryVariables>;

export const HeptagonDocument = new TypedDocumentString(`
    query Heptagon($scope: RoleHeptagonScopeInput) {
  roleHeptagon(scope: $scope) {
    ...DrawnHeptagon
  }
}
    fragment DrawnHeptagon on RoleHeptagon {
  isComplete
  isConnected
  missing
  organizationCount
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
  stars {
    role
    isPresent
    organizationCount
    tiedTo {
      role
      weight
    }
  }
}`) as unknown as TypedDocumentString<HeptagonQuery, HeptagonQueryVariables>;

export const HeptagonsDocument = new TypedDocumentString(`
    query Heptagons($scope: RoleHeptagonsScopeInput) {
  roleHeptagons(scope: $scope, first: 500) {
    edges {
      node {
        ...DrawnHeptagon
      }
    }
  }
}
    fragment DrawnHeptagon on RoleHeptagon {
  isComplete
  isConnected
  missing
  organizationCount
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
  stars {
    role
    isPresent
    organizationCount
    tiedTo {
      role
      weight
    }
  }
}`) as unknown as TypedDocumentString<HeptagonsQuery, HeptagonsQueryVariables>;

export const HeptagonOrganizationsDocument = new TypedDocumentString(`
    query HeptagonOrganizations($scope: RoleHeptagonScopeInput) {
  roleHeptagon(scope: $scope) {
    stars {
      role
      organizationCount
      organizations(limit: 500) {
        id
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeptagonOrganizationsQuery, HeptagonOrganizationsQueryVariables>;

export const MixingDocument = new TypedDocumentString(`
    query Mixing($scope: NetworkScopeInput) {
  roleMixing(scope: $scope) {
    assortativity
    totalWeight
    unassignedWeight
    cells {
      from
      to
      observed
      expected
      ratio
    }
  }
}
    `) as unknown as TypedDocumentString<MixingQuery, MixingQueryVariables>;

export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($organization: ID!, $scope: NetworkScopeInput) {
  networkNeighbours(organization: $organization, scope: $scope, first: 500) {
    totalCount
    edges {
      node {
        organization {
          id
          nameZh
          nameEn
          roles
        }
        tie {
          key
          weight
          basis
          kinds
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;

export const NetworkOrganizationDocument = new TypedDocumentString(`
    query NetworkOrganization($id: ID!) {
  organizations(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    roles
    kind
    regions {
      id
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkOrganizationQuery, NetworkOrganizationQueryVariables>;

export const PartnersDocument = new TypedDocumentString(`
    query Partners($organization: ID!, $scope: NetworkScopeInput) {
  partnerSuggestions(organization: $organization, scope: $scope, first: 8) {
    totalCount
    noneBecause
    edges {
      node {
        score
        organization {
          id
          nameZh
          nameEn
          roles
        }
        scoreParts {
          part
          contribution
        }
        reasons {
          sharedNeighbourCount
          sharedNeighbours(limit: 3) {
            degree
            organization {
              id
              nameZh
              nameEn
            }
          }
          sharedIndustries(limit: 5) {
            id
            nameZh
            nameEn
          }
          sharedRegions {
            id
            nameZh
            nameEn
          }
          complementaryRoles
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;

export const PathsDocument = new TypedDocumentString(`
    query Paths($fromOrganization: ID!, $toOrganization: ID!, $scope: NetworkScopeInput) {
  networkPaths(
    fromOrganization: $fromOrganization
    toOrganization: $toOrganization
    scope: $scope
  ) {
    paths {
      length
      weakest
      organizations {
        id
        nameZh
        nameEn
        roles
      }
      steps {
        key
        weight
        basis
        kinds
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
