// Made of the .graphql files of the views by `npm run schema`.
import type { NeedMatchesQuery, NeedMatchesQueryVariables, SharedThingsQuery, SharedThingsQueryVariables, SharingChoicesQuery, SharingChoicesQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const SharingChoicesDocument = new TypedDocumentString(`
    query SharingChoices {
  regions(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    kind
  }
  industryFrameworks(where: {id: {eq: "f-a001"}}) {
    industries(sort: [{id: ASC}]) {
      id
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<SharingChoicesQuery, SharingChoicesQueryVariables>;

export const NeedMatchesDocument = new TypedDocumentString(`
    query NeedMatches($need: TechnicalNeedInput!, $scope: DayScopeInput, $first: Int!) {
  needMatches(need: $need, scope: $scope, first: $first) {
    totalCount
    isBounded
    wordsFound
    wordsNotFound
    clause {
      number
    }
    summary {
      zh
      en
    }
    edges {
      node {
        kind
        score
        scoreParts {
          part
          value
          weight
          contribution
        }
        match {
          __typename
          ... on Entity {
            id
            nameZh
            nameEn
          }
        }
        reasons {
          words
          level
          state
          steps
          industries {
            id
            nameZh
            nameEn
          }
          collaborations {
            id
            nameZh
            nameEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeedMatchesQuery, NeedMatchesQueryVariables>;

export const SharedThingsDocument = new TypedDocumentString(`
    query SharedThings($scope: SharingScopeInput) {
  sharing(scope: $scope) {
    asOf
    resourceCount
    knownInAll
    fullHours
    clause {
      number
    }
    summary {
      zh
      en
    }
    laterPolicies {
      cautionZh
      cautionEn
    }
    totals {
      valueWan
      hoursWorked
      hoursForOthers
      idleHours
      idleCount
      hoursUnknown
    }
    regions {
      region {
        id
        nameZh
        nameEn
      }
      totals {
        resourceCount
        idleCount
        hoursUnknown
      }
    }
    resources(limit: 60) {
      hoursYear
      hoursWorked
      hoursForOthers
      idleHours
      resource {
        id
        nameZh
        nameEn
        kind
      }
      owners {
        id
        nameZh
        nameEn
      }
    }
    lookedFor {
      extent
      lookedOn
      summary {
        zh
        en
      }
      surveys {
        id
        lookedOn
        outcome
        completeness
        note
        region {
          nameZh
          nameEn
        }
        whereLooked
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedThingsQuery, SharedThingsQueryVariables>;
