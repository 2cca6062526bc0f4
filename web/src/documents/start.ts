// Made of the .graphql files of the views by `npm run schema`.
import type { StandingQuery, StandingQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const StandingDocument = new TypedDocumentString(`
    query Standing {
  platforms: platformsConnection(first: 1) {
    totalCount
  }
  organizations: organizationsConnection(first: 1) {
    totalCount
  }
  industries: industriesConnection(first: 1) {
    totalCount
  }
  collaborations: collaborationsConnection(first: 1) {
    totalCount
  }
  designations: designationsConnection(first: 1) {
    totalCount
  }
  sources: sourcesConnection(first: 1, sort: {publishedOn: DESC}) {
    totalCount
    edges {
      node {
        publishedOn
        publishedOnPrecision
      }
    }
  }
  unopened: platformsConnection(first: 1, where: {openedOn: {eq: null}}) {
    totalCount
  }
  undated: collaborationsConnection(first: 1, where: {since: {eq: null}}) {
    totalCount
  }
  unnamed: organizationsConnection(first: 1, where: {nameEn: {eq: null}}) {
    totalCount
  }
  evaluations: evaluationsConnection(first: 1) {
    totalCount
  }
  sharedResources: sharedResourcesConnection(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;