// Made of the .graphql files of the views by `npm run schema`.
import type { EnumLabelsQuery, EnumLabelsQueryVariables } from '../graphql';
import { TypedDocumentString } from './text';

export const EnumLabelsDocument = new TypedDocumentString(`
    query EnumLabels {
  enumLabels {
    name
    values {
      value
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<EnumLabelsQuery, EnumLabelsQueryVariables>;
