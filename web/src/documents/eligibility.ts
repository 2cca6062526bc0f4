// Made of the .graphql files of the views by `npm run schema`.
import type { ApplicantChoicesQuery, ApplicantChoicesQueryVariables, ConditionsQuery, ConditionsQueryVariables, EligibilityQuery, EligibilityQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const ApplicantChoicesDocument = new TypedDocumentString(`
    query ApplicantChoices {
  regions(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
  }
  industryFrameworks(where: {id: {eq: "f-a001"}}) {
    industries(sort: [{id: ASC}]) {
      id
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicantChoicesQuery, ApplicantChoicesQueryVariables>;

export const ConditionsDocument = new TypedDocumentString(`
    query Conditions($ids: [ID!]!) {
  subsidyConditions(where: {id: {in: $ids}}, limit: 200) {
    id
    words
    wordsEn
  }
}
    `) as unknown as TypedDocumentString<ConditionsQuery, ConditionsQueryVariables>;

export const EligibilityDocument = new TypedDocumentString(`
    query Eligibility($organization: ID, $profile: EligibilityProfileInput, $scope: EligibilityScopeInput, $met: [ID!], $unmet: [ID!]) {
  eligibility(
    organization: $organization
    profile: $profile
    scope: $scope
    met: $met
    unmet: $unmet
  ) {
    asOf
    organization {
      id
      nameZh
      nameEn
    }
    counts {
      fits
      lacks
      depends
      past
      notFor
    }
    nothingZh
    nothingEn
    laterPolicies {
      cautionZh
      cautionEn
    }
    questions {
      key
      matter
      questionZh
      questionEn
      settles
      bearsOn
      argument
      platform {
        id
        nameZh
        nameEn
      }
      policy {
        id
        nameZh
        nameEn
      }
      conditions {
        id
      }
      rules(limit: 500) {
        id
      }
    }
    items(limit: 500) {
      key
      status
      right
      reasonZh
      reasonEn
      lacks
      awaits
      amountWan
      atLeastWan
      atMostWan
      payer
      eventOn
      clause {
        id
        number
      }
      leadUnits {
        id
        nameZh
        nameEn
      }
      rule {
        recipient
        recipientEn
        condition
        conditionEn
      }
      platforms {
        id
        nameZh
        nameEn
      }
    }
    vouchersLookedFor {
      summary {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EligibilityQuery, EligibilityQueryVariables>;
