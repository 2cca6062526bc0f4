// Made of the .graphql files of the views by `npm run schema`.
import type { FindQuery, FindQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $kinds: [SearchKind!]) {
  search(text: $text, kinds: $kinds, first: 12) {
    edges {
      node {
        ... on Organization {
          id
          nameZh
          nameEn
          regions(limit: 1) {
            nameZh
            nameEn
          }
        }
        ... on Platform {
          id
          nameZh
          nameEn
          regions(limit: 1) {
            nameZh
            nameEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
