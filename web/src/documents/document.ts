// Made of the .graphql files of the views by `npm run schema`.
import type { BesideQuery, BesideQueryVariables, OpenGapsQuery, OpenGapsQueryVariables, ProgressQuery, ProgressQueryVariables, TextQuery, TextQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const TextDocument = new TypedDocumentString(`
    query Text {
  document {
    id
    number
    titleZh
    titleEn
    issuerZh
    issuerEn
    issuedOn
    publishedOn
    validFrom
    source {
      id
      title
      url
    }
    clauses(limit: 100) {
      id
      number
      position
      headingZh
      headingEn
      summaryZh
      summaryEn
      parents {
        id
      }
      tasks {
        id
      }
      targets {
        id
      }
      subsidyRules(limit: 100) {
        id
      }
      provisions(limit: 100) {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TextQuery, TextQueryVariables>;

export const BesideDocument = new TypedDocumentString(`
    query Beside($id: ID!) {
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
    subsidyRules(limit: 100) {
      id
      kind
      level
      recipient
      recipientEn
      amountWan
    }
    provisions(limit: 100) {
      id
      subjectZh
      subjectEn
      statementZh
      statementEn
    }
    laterPoliciesConnection(first: 20) {
      edges {
        properties {
          basis
          noteZh
          noteEn
        }
        node {
          ...Thing
          documentNumber
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
}`) as unknown as TypedDocumentString<BesideQuery, BesideQueryVariables>;

export const ProgressDocument = new TypedDocumentString(`
    query Progress {
  targetProgress {
    asOf
    summary {
      zh
      en
    }
    laterPolicies {
      cautionZh
      cautionEn
    }
    targets {
      known
      unknown
      inProgress
      distance
      isCountable
      reasonZh
      reasonEn
      lookedFor {
        summary {
          zh
          en
        }
      }
      target {
        id
        nameZh
        nameEn
        value
        unit
        unitEn
        by
        comparison
        countsZh
        countsEn
        clause {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgressQuery, ProgressQueryVariables>;

export const OpenGapsDocument = new TypedDocumentString(`
    query OpenGaps {
  coverageGaps(first: 100) {
    totalCount
    edges {
      node {
        industry {
          ...Thing
        }
        region {
          ...Thing
        }
        standardSlot {
          id
          nameZh
          nameEn
          tasks {
            clause {
              id
            }
          }
        }
        clause {
          id
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
}`) as unknown as TypedDocumentString<OpenGapsQuery, OpenGapsQueryVariables>;
