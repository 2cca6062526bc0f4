// Made of the .graphql files of the views by `npm run schema`.
import type { ClausePageQuery, ClausePageQueryVariables, ClauseSaysQuery, ClauseSaysQueryVariables, CollaborationPageQuery, CollaborationPageQueryVariables, DutyUnitPageQuery, DutyUnitPageQueryVariables, FacetsQuery, FacetsQueryVariables, FrameworkPageQuery, FrameworkPageQueryVariables, GroundsQuery, GroundsQueryVariables, IndustryFiguresQuery, IndustryFiguresQueryVariables, IndustryPageQuery, IndustryPageQueryVariables, InsteadQuery, InsteadQueryVariables, KnownQuery, KnownQueryVariables, ListingQuery, ListingQueryVariables, OrganizationKinQuery, OrganizationKinQueryVariables, OrganizationMoreQuery, OrganizationMoreQueryVariables, OrganizationPageQuery, OrganizationPageQueryVariables, PlatformMoreQuery, PlatformMoreQueryVariables, PlatformPageQuery, PlatformPageQueryVariables, PolicyPageQuery, PolicyPageQueryVariables, RegionPageQuery, RegionPageQueryVariables, SearchQuery, SearchQueryVariables, SourcePageQuery, SourcePageQueryVariables, StockQuery, StockQueryVariables, TaskPageQuery, TaskPageQueryVariables, ThingNeighboursQuery, ThingNeighboursQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const ClausePageDocument = new TypedDocumentString(`
    query ClausePage($id: ID!) {
  clauses(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    number
    headingZh
    headingEn
    summaryZh
    summaryEn
    parents {
      ...Thing
    }
    children {
      ...Thing
      number
      headingZh
      headingEn
    }
    provisions {
      id
      subjectZh
      subjectEn
      statementZh
      statementEn
    }
    laterPolicies {
      ...Thing
    }
    source {
      id
      title
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ClausePageQuery, ClausePageQueryVariables>;

export const ClauseSaysDocument = new TypedDocumentString(`
    query ClauseSays($id: ID!) {
  clauses(where: {id: {eq: $id}}) {
    id
    tasks {
      id
      number
      titleZh
      titleEn
      ledBy {
        ...Thing
      }
      responsible {
        ...Thing
      }
    }
    targets {
      id
      nameZh
      nameEn
      value
      unit
      unitEn
      by
      byText
      comparison
    }
    subsidyRules {
      id
      recipient
      recipientEn
      level
      amountWan
    }
  }
  slots(where: {clause: {id: {eq: $id}}}) {
    id
    nameZh
    nameEn
    slotRules {
      id
      platformKinds
      minLevel
      basis
      noteZh
      noteEn
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ClauseSaysQuery, ClauseSaysQueryVariables>;

export const CollaborationPageDocument = new TypedDocumentString(`
    query CollaborationPage($id: ID!, $first: Int!) {
  collaborations(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    subject
    kind
    kindBasis
    basis
    since
    sincePrecision
    until
    untilPrecision
    organizationsConnection(first: $first) {
      ...OrganizationTies
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment OrganizationTies on OrganizationProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<CollaborationPageQuery, CollaborationPageQueryVariables>;

export const DutyUnitPageDocument = new TypedDocumentString(`
    query DutyUnitPage($id: ID!) {
  dutyUnits(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    noteZh
    organizations(limit: 20) {
      ...Thing
    }
    successors(limit: 20) {
      ...Thing
    }
    members(limit: 50) {
      ...Thing
    }
    leads(limit: 50) {
      ...DutyTask
    }
    responsibleFor(limit: 50) {
      ...DutyTask
    }
  }
}
    fragment DutyTask on Task {
  id
  number
  titleZh
  titleEn
  clause {
    id
  }
}
fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<DutyUnitPageQuery, DutyUnitPageQueryVariables>;

export const FrameworkPageDocument = new TypedDocumentString(`
    query FrameworkPage($id: ID!, $first: Int!) {
  industryFrameworks(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    documentNumber
    unitCount
    statedUnitCount
    isComplete
    validFrom
    validFromPrecision
    validTo
    validToPrecision
    industriesConnection(first: $first) {
      ...IndustryTies
    }
    regionsConnection(first: $first) {
      ...RegionTies
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment IndustryTies on IndustryProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment RegionTies on RegionProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<FrameworkPageQuery, FrameworkPageQueryVariables>;

export const IndustryPageDocument = new TypedDocumentString(`
    query IndustryPage($id: ID!, $first: Int!) {
  industries(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    kind
    basis
    industryFrameworksConnection(first: $first) {
      ...FrameworkTies
    }
    parentsConnection(first: $first) {
      ...IndustryTies
    }
    childrenConnection(first: $first) {
      ...IndustryTies
    }
    correspondsToConnection(first: $first) {
      ...IndustryTies
    }
    correspondentsConnection(first: $first) {
      ...IndustryTies
    }
    platformsConnection(first: $first) {
      ...PlatformTies
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment FrameworkTies on IndustryFrameworkProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment PlatformTies on PlatformProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment IndustryTies on IndustryProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<IndustryPageQuery, IndustryPageQueryVariables>;

export const IndustryFiguresDocument = new TypedDocumentString(`
    query IndustryFigures($id: ID!) {
  industries(where: {id: {eq: $id}}) {
    id
    indicators(limit: 100) {
      ...Figure
    }
  }
}
    fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<IndustryFiguresQuery, IndustryFiguresQueryVariables>;

export const KnownDocument = new TypedDocumentString(`
    query Known($id: ID!) {
  entity(id: $id) {
    ...Thing
    ... on RetiredId {
      noteZh
      noteEn
      insteadIds
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<KnownQuery, KnownQueryVariables>;

export const InsteadDocument = new TypedDocumentString(`
    query Instead($ids: [ID!]!) {
  entities(ids: $ids) {
    ...Thing
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<InsteadQuery, InsteadQueryVariables>;

export const GroundsDocument = new TypedDocumentString(`
    query Grounds($ids: [ID!]!) {
  sources(where: {id: {in: $ids}}, limit: 500) {
    ...SourceWords
  }
}
    fragment SourceWords on Source {
  id
  title
  publisher
  url
  publishedOn
  publishedOnPrecision
}`) as unknown as TypedDocumentString<GroundsQuery, GroundsQueryVariables>;

export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!, $first: Int!) {
  organizations(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    kind
    roles
    regionsConnection(first: $first) {
      ...RegionTies
    }
    leadsConnection(first: $first) {
      ...PlatformTies
    }
    coBuildsConnection(first: $first) {
      ...PlatformTies
    }
    supportsConnection(first: $first) {
      ...PlatformTies
    }
    fundsPlatformsConnection(first: $first) {
      ...PlatformTies
    }
    collaborationsConnection(first: $first) {
      totalCount
      edges {
        properties {
          ...Ground
        }
        node {
          ...Thing
          kind
          since
          sincePrecision
        }
      }
    }
    sources(limit: 100) {
      id
    }
    retiredIds {
      id
      nameZh
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment PlatformTies on PlatformProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment RegionTies on RegionProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;

export const OrganizationKinDocument = new TypedDocumentString(`
    query OrganizationKin($id: ID!, $first: Int!) {
  organizations(where: {id: {eq: $id}}) {
    id
    parentsConnection(first: $first) {
      ...OrganizationTies
    }
    childrenConnection(first: $first) {
      ...OrganizationTies
    }
    fundedByConnection(first: $first) {
      ...OrganizationTies
    }
    fundsOrganizationsConnection(first: $first) {
      ...OrganizationTies
    }
    predecessorsConnection(first: $first) {
      ...OrganizationTies
    }
    successorsConnection(first: $first) {
      ...OrganizationTies
    }
    indicators(limit: 100) {
      ...Figure
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment OrganizationTies on OrganizationProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<OrganizationKinQuery, OrganizationKinQueryVariables>;

export const OrganizationMoreDocument = new TypedDocumentString(`
    query OrganizationMore($id: ID!) {
  organizations(where: {id: {eq: $id}}) {
    id
    dutyUnits(limit: 20) {
      ...Thing
    }
    memberOf(limit: 20) {
      ...Thing
    }
    succeeds(limit: 20) {
      ...Thing
    }
  }
  organizationServices(where: {organization: {id: {eq: $id}}}) {
    id
    service
    basis
    since
    sincePrecision
    noteZh
    noteEn
    sources {
      id
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<OrganizationMoreQuery, OrganizationMoreQueryVariables>;

export const ThingNeighboursDocument = new TypedDocumentString(`
    query ThingNeighbours($id: ID!, $first: Int!) {
  networkNeighbours(organization: $id, first: $first) {
    totalCount
    edges {
      node {
        organization {
          ...Thing
        }
        tie {
          kinds
          tieCount
          basis
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ThingNeighboursQuery, ThingNeighboursQueryVariables>;

export const PlatformPageDocument = new TypedDocumentString(`
    query PlatformPage($id: ID!, $first: Int!) {
  platforms(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    kind
    level
    state
    note
    openedOn
    openedOnPrecision
    closedOn
    closedOnPrecision
    seenOperatingOn
    seenOperatingOnPrecision
    seenInProgressOn
    seenInProgressOnPrecision
    seenClosedOn
    seenClosedOnPrecision
    ledByConnection(first: $first) {
      ...OrganizationTies
    }
    coBuiltByConnection(first: $first) {
      ...OrganizationTies
    }
    supportedByConnection(first: $first) {
      ...OrganizationTies
    }
    fundedByConnection(first: $first) {
      ...OrganizationTies
    }
    industriesConnection(first: $first) {
      ...IndustryTies
    }
    regionsConnection(first: $first) {
      ...RegionTies
    }
    sources(limit: 100) {
      id
    }
    retiredIds {
      id
      nameZh
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment OrganizationTies on OrganizationProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment IndustryTies on IndustryProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment RegionTies on RegionProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}`) as unknown as TypedDocumentString<PlatformPageQuery, PlatformPageQueryVariables>;

export const PlatformMoreDocument = new TypedDocumentString(`
    query PlatformMore($id: ID!, $first: Int!) {
  platforms(where: {id: {eq: $id}}) {
    id
    parentsConnection(first: $first) {
      ...PlatformTies
    }
    childrenConnection(first: $first) {
      ...PlatformTies
    }
    designations(limit: 100) {
      id
      kind
      level
      stage
      since
      sincePrecision
      until
      untilPrecision
      sources {
        id
      }
    }
    evaluations {
      id
      nameZh
      nameEn
      year
      grade
      points
    }
    indicators(limit: 100) {
      ...Figure
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment PlatformTies on PlatformProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<PlatformMoreQuery, PlatformMoreQueryVariables>;

export const PolicyPageDocument = new TypedDocumentString(`
    query PolicyPage($id: ID!, $first: Int!) {
  policies(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    documentNumber
    issuer
    relevance
    url
    promulgatedOn
    promulgatedOnPrecision
    repealedOn
    repealedOnPrecision
    clausesConnection(first: $first) {
      totalCount
      edges {
        properties {
          basis
          noteZh
          noteEn
          sourceIds
        }
        node {
          ...Thing
          number
        }
      }
    }
    documentsConnection(first: $first) {
      totalCount
      edges {
        properties {
          basis
          noteZh
          noteEn
          sourceIds
        }
        node {
          ...Thing
          number
        }
      }
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<PolicyPageQuery, PolicyPageQueryVariables>;

export const RegionPageDocument = new TypedDocumentString(`
    query RegionPage($id: ID!, $first: Int!) {
  regions(where: {id: {eq: $id}}) {
    id
    nameZh
    nameEn
    aliases
    kind
    parentsConnection(first: $first) {
      ...RegionTies
    }
    childrenConnection(first: $first) {
      ...RegionTies
    }
    frameworksConnection(first: $first) {
      ...FrameworkTies
    }
    platformsConnection(first: $first) {
      ...PlatformTies
    }
    organizationsConnection(first: $first) {
      ...OrganizationTies
    }
    indicators(limit: 100) {
      ...Figure
    }
    sources(limit: 100) {
      id
    }
  }
}
    fragment FrameworkTies on IndustryFrameworkProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Ground on Provenance {
  basis
  subject
  since
  sincePrecision
  until
  untilPrecision
  notLaterThan
  sourceIds
}
fragment OrganizationTies on OrganizationProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment PlatformTies on PlatformProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment RegionTies on RegionProvenanceConnection {
  totalCount
  edges {
    properties {
      ...Ground
    }
    node {
      ...Thing
    }
  }
}
fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<RegionPageQuery, RegionPageQueryVariables>;

export const SearchDocument = new TypedDocumentString(`
    query Search($scope: SearchScopeInput, $text: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
  search(scope: $scope, text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    totalIsLowerBound
    pageInfo {
      ...Further
    }
    edges {
      kind
      matchedBy
      highlights {
        field
        text
        words
      }
      node {
        ... on Entity {
          ...Thing
        }
        ... on Platform {
          platformKind: kind
          level
          industries(limit: 3) {
            ...Thing
          }
          regions(limit: 2) {
            ...Thing
          }
        }
        ... on Organization {
          organizationKind: kind
          roles
          regions(limit: 2) {
            ...Thing
          }
        }
        ... on Region {
          regionKind: kind
        }
        ... on Industry {
          industryKind: kind
        }
        ... on Collaboration {
          collaborationKind: kind
        }
        ... on Source {
          publisher
        }
        ... on Policy {
          issuer
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Further on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;

export const FacetsDocument = new TypedDocumentString(`
    query Facets($scope: SearchScopeInput, $text: String!, $kinds: [SearchKind!]) {
  ofKinds: search(scope: $scope, text: $text, first: 1) {
    totalCount
    facets {
      kind {
        value
        count
      }
    }
  }
  ofRegions: search(text: $text, kinds: $kinds, first: 1) {
    totalCount
    facets {
      region {
        count
        entity {
          ...Thing
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;

export const StockDocument = new TypedDocumentString(`
    query Stock {
  PLATFORM: platformsConnection(first: 1) {
    totalCount
  }
  ORGANIZATION: organizationsConnection(first: 1) {
    totalCount
  }
  INDUSTRY: industriesConnection(first: 1) {
    totalCount
  }
  INDUSTRY_FRAMEWORK: industryFrameworksConnection(first: 1) {
    totalCount
  }
  REGION: regionsConnection(first: 1) {
    totalCount
  }
  COLLABORATION: collaborationsConnection(first: 1) {
    totalCount
  }
  CLAUSE: clausesConnection(first: 1) {
    totalCount
  }
  TASK: tasksConnection(first: 1) {
    totalCount
  }
  DUTY_UNIT: dutyUnitsConnection(first: 1) {
    totalCount
  }
  DOCUMENT: documentsConnection(first: 1) {
    totalCount
  }
  POLICY: policiesConnection(first: 1) {
    totalCount
  }
  SHARED_RESOURCE: sharedResourcesConnection(first: 1) {
    totalCount
  }
  SOURCE: sourcesConnection(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StockQuery, StockQueryVariables>;

export const ListingDocument = new TypedDocumentString(`
    query Listing($first: Int!, $after: String, $PLATFORM: Boolean! = false, $ORGANIZATION: Boolean! = false, $INDUSTRY: Boolean! = false, $INDUSTRY_FRAMEWORK: Boolean! = false, $REGION: Boolean! = false, $COLLABORATION: Boolean! = false, $CLAUSE: Boolean! = false, $TASK: Boolean! = false, $DUTY_UNIT: Boolean! = false, $DOCUMENT: Boolean! = false, $POLICY: Boolean! = false, $SHARED_RESOURCE: Boolean! = false, $SOURCE: Boolean! = false) {
  PLATFORM: platformsConnection(first: $first, after: $after) @include(if: $PLATFORM) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  ORGANIZATION: organizationsConnection(first: $first, after: $after) @include(if: $ORGANIZATION) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  INDUSTRY: industriesConnection(first: $first, after: $after) @include(if: $INDUSTRY) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  INDUSTRY_FRAMEWORK: industryFrameworksConnection(first: $first, after: $after) @include(if: $INDUSTRY_FRAMEWORK) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  REGION: regionsConnection(first: $first, after: $after) @include(if: $REGION) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  COLLABORATION: collaborationsConnection(first: $first, after: $after) @include(if: $COLLABORATION) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  CLAUSE: clausesConnection(first: $first, after: $after) @include(if: $CLAUSE) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  TASK: tasksConnection(first: $first, after: $after) @include(if: $TASK) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  DUTY_UNIT: dutyUnitsConnection(first: $first, after: $after) @include(if: $DUTY_UNIT) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  DOCUMENT: documentsConnection(first: $first, after: $after) @include(if: $DOCUMENT) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  POLICY: policiesConnection(first: $first, after: $after) @include(if: $POLICY) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  SHARED_RESOURCE: sharedResourcesConnection(first: $first, after: $after) @include(if: $SHARED_RESOURCE) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
  SOURCE: sourcesConnection(first: $first, after: $after) @include(if: $SOURCE) {
    totalCount
    pageInfo {
      ...Further
    }
    edges {
      node {
        ...Thing
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment Further on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ListingQuery, ListingQueryVariables>;

export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $first: Int!) {
  sources(where: {id: {eq: $id}}) {
    ...SourceWords
    nameEn
    nameZh
    note
    ofClause {
      ...Thing
    }
    ofDocument {
      ...Thing
    }
  }
  platformsConnection(where: {sources: {some: {id: {eq: $id}}}}, first: $first) {
    totalCount
    edges {
      node {
        ...Thing
      }
    }
  }
  organizationsConnection(
    where: {sources: {some: {id: {eq: $id}}}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        ...Thing
      }
    }
  }
  collaborationsConnection(
    where: {sources: {some: {id: {eq: $id}}}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        ...Thing
      }
    }
  }
  industriesConnection(where: {sources: {some: {id: {eq: $id}}}}, first: $first) {
    totalCount
    edges {
      node {
        ...Thing
      }
    }
  }
  designations(where: {sources: {some: {id: {eq: $id}}}}, limit: 100) {
    id
    kind
    level
    stage
    since
    sincePrecision
    platforms(limit: 3) {
      ...Thing
    }
  }
  indicators(where: {sources: {some: {id: {eq: $id}}}}, limit: 100) {
    ...Figure
  }
  policies(where: {sources: {some: {id: {eq: $id}}}}) {
    ...Thing
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}
fragment SourceWords on Source {
  id
  title
  publisher
  url
  publishedOn
  publishedOnPrecision
}
fragment Figure on Indicator {
  id
  nameZh
  nameEn
  value
  unit
  asOf
  asOfPrecision
  sources {
    id
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;

export const TaskPageDocument = new TypedDocumentString(`
    query TaskPage($id: ID!) {
  tasks(where: {id: {eq: $id}}) {
    id
    number
    summaryZh
    summaryEn
    clause {
      ...Thing
    }
    ledBy {
      ...Thing
    }
    responsible {
      ...Thing
    }
    targets {
      ...Thing
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<TaskPageQuery, TaskPageQueryVariables>;
