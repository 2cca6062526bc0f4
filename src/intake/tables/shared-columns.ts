import { Basis, CollaborationRole, OrganizationKind, type Vocabulary } from '../../vocabulary';
import { oneOf, someOf, text, texts } from './columns';

/** How a source saw a platform: a word of the data alone, since the graph keeps the days instead. */
export const Sight = {
  name: 'status',
  description: 'how a source saw a platform',
  values: {
    OPERATING: 'it operates',
    PLANNED: 'it is planned',
    UNDER_CONSTRUCTION: 'it is being built',
    CLOSED: 'it is closed',
  },
} satisfies Vocabulary;
export type Sight = keyof typeof Sight.values;

/** How one subsidy rule bears on another: the words are those of the relationships. */
export const SubsidyRelation = {
  name: 'relation',
  description: 'how one subsidy rule bears on another',
  values: {
    EXCLUDES: 'where the one is drawn, the other is not',
    UNSETTLED_WITH: 'the text does not say whether both are paid',
  },
} satisfies Vocabulary;

const { HYPOTHETICAL: _, ...STORED_BASES } = Basis.values;

/** How a fact came from its source; what is only supposed is no fact. */
export const basis = oneOf({ ...Basis, values: STORED_BASES });

/** What has an id and names. */
export const named = { id: text, name_zh: text, name_en: text.optional(), aliases: texts };

/** What both folders tell of an organization. */
export const organization = {
  ...named,
  kind: oneOf(OrganizationKind),
  roles: someOf(CollaborationRole),
  region_id: text.optional(),
};
