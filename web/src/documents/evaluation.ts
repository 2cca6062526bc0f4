// Made of the .graphql files of the views by `npm run schema`.
import type { ConsequencesQuery, ConsequencesQueryVariables, EvaluationChoicesQuery, EvaluationChoicesQueryVariables, LadderOverTimeQuery, LadderOverTimeQueryVariables, ProfileQuery, ProfileQueryVariables, RankingQuery, RankingQueryVariables, StabilityQuery, StabilityQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const EvaluationChoicesDocument = new TypedDocumentString(`
    query EvaluationChoices {
  evaluationSchemes(limit: 100, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    designJson
    platformKinds
    levels
  }
  regions(limit: 500, sort: [{id: ASC}]) {
    id
    nameZh
    nameEn
    kind
  }
  indicators(limit: 500, sort: [{id: ASC}]) {
    nameZh
    nameEn
    unit
    asOf
    value
    scope {
      __typename
    }
  }
}
    `) as unknown as TypedDocumentString<EvaluationChoicesQuery, EvaluationChoicesQueryVariables>;

export const ConsequencesDocument = new TypedDocumentString(`
    query Consequences($year: Int!, $schemeId: ID!, $scope: EvaluationScopeInput) {
  evaluationConsequences(year: $year, schemeId: $schemeId, scope: $scope) {
    summary {
      zh
      en
    }
    grades {
      grade {
        nameZh
        nameEn
      }
      consequences {
        kind
        textZh
        textEn
        basis
        clause {
          number
        }
        subsidyRule {
          id
          recipient
          recipientEn
        }
      }
      platforms {
        platform {
          id
          nameZh
          nameEn
        }
      }
    }
    atRisk {
      risk
      poorYearsAtLeast
      poorYearsAtMost
      platform {
        id
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsequencesQuery, ConsequencesQueryVariables>;

export const LadderOverTimeDocument = new TypedDocumentString(`
    query LadderOverTime($scope: LadderScopeInput, $from: Date!, $to: Date!, $limit: Int!) {
  ladder(scope: $scope, from: $from, to: $to, step: YEAR) {
    ladderCount
    moveTotal
    undesignatedCount
    summary {
      zh
      en
    }
    points {
      asOf
      rungs {
        level
        stage
        atLeast
        atMost
      }
    }
    moves(limit: $limit) {
      kind
      isCertain
      day {
        notBefore
        notLaterThan
      }
      platform {
        id
        nameZh
        nameEn
      }
      fromRung {
        level
        stage
      }
      toRung {
        level
        stage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LadderOverTimeQuery, LadderOverTimeQueryVariables>;

export const ProfileDocument = new TypedDocumentString(`
    query Profile($year: Int!, $scope: EvaluationScopeInput, $limit: Int!) {
  evaluationProfile(year: $year, scope: $scope) {
    platformCount
    knownCount
    platforms(limit: $limit) {
      platform {
        id
        nameZh
        nameEn
      }
      values {
        measure
        valueAtLeast
        valueAtMost
        reasonZh
        reasonEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;

export const RankingDocument = new TypedDocumentString(`
    query Ranking($year: Int!, $schemeId: ID, $scheme: EvaluationSchemeInput, $scope: EvaluationScopeInput, $limit: Int!) {
  evaluationRanking(
    year: $year
    schemeId: $schemeId
    scheme: $scheme
    scope: $scope
  ) {
    year
    evaluatedCount
    summary {
      zh
      en
    }
    lookedFor {
      summary {
        zh
        en
      }
    }
    scheme {
      nameZh
      nameEn
      isReckonable
      sources {
        id
        title
        url
        publisher
        publishedOn
        publishedOnPrecision
      }
    }
    notEvaluated(limit: 500) {
      reasonZh
      reasonEn
      platform {
        id
        nameZh
        nameEn
      }
    }
    platforms(limit: $limit) {
      isOldEnough
      pointsAtLeast
      pointsAtMost
      rankBest
      rankWorst
      publishedPoints
      agrees
      publishedGrade {
        nameZh
        nameEn
      }
      grade {
        nameZh
        nameEn
      }
      possibleGrades {
        nameZh
        nameEn
      }
      platform {
        id
        nameZh
        nameEn
      }
      parts {
        valueAtLeast
        valueAtMost
        pointsAtLeast
        pointsAtMost
        origin
        basis
        isProfile
        reasonZh
        reasonEn
        indicator {
          code
          nameZh
          nameEn
          weight
          unitZh
          unitEn
        }
        sources {
          id
          title
          url
          publisher
          publishedOn
          publishedOnPrecision
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;

export const StabilityDocument = new TypedDocumentString(`
    query Stability($year: Int!, $schemeId: ID, $scheme: EvaluationSchemeInput, $scope: EvaluationScopeInput, $weightShare: Float!, $limit: Int!) {
  evaluationRanking(
    year: $year
    schemeId: $schemeId
    scheme: $scheme
    scope: $scope
  ) {
    stability(weightShare: $weightShare) {
      variations
      classes {
        heldShare
      }
      platforms(limit: $limit) {
        heldShare
        rankBest
        rankWorst
        platform {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StabilityQuery, StabilityQueryVariables>;
