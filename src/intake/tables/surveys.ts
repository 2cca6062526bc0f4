import {
  CollaborationRole,
  OrganizationKind,
  PlatformKind,
  SurveyCompleteness,
  SurveyOutcome,
  SurveySubject,
  type Vocabulary,
  valueIn,
  valuesOf,
} from '../../vocabulary';
import { day, oneOf, text, texts } from './columns';
import { addTie, nodeOf } from './row-facts';
import { type Table, table } from './table';

/** Of the subjects that are one of several kinds or roles: by which property, and the words that it takes. */
const VALUES: Partial<Record<SurveySubject, readonly [property: string, words: Vocabulary]>> = {
  PLATFORM_KIND: ['platform_kind', PlatformKind],
  ORGANIZATION_KIND: ['organization_kind', OrganizationKind],
  COLLABORATION_ROLE: ['collaboration_role', CollaborationRole],
};

/** What was looked for, where and how completely: what an absence rests on. */
const SURVEYS = table(
  'weihai/surveys',
  {
    id: text,
    subject: oneOf(SurveySubject),
    value: text.optional(),
    region_id: text,
    industry_id: texts,
    looked_on: day,
    where_looked: text,
    outcome: oneOf(SurveyOutcome),
    completeness: oneOf(SurveyCompleteness),
    note: text.optional(),
  },
  {
    add({ value, ...row }, facts) {
      const [property] = VALUES[row.subject] ?? [];
      facts.addNode(nodeOf('Survey', { ...row, ...(property && { [property]: value }) }));
      addTie(facts, ['Survey', row.id], 'SURVEYED_IN', ['Region', row.region_id]);
      for (const industry of row.industry_id) {
        addTie(facts, ['Survey', row.id], 'SURVEYED_FOR', ['Industry', industry]);
      }
    },
    check(own, _, problem) {
      for (const { line, subject, value } of own) {
        const [, words] = VALUES[subject] ?? [];
        if (words === undefined && value !== undefined) problem(line, `value ${value}: ${subject} has none`);
        if (words !== undefined && (value === undefined || valueIn(words, value) === null)) {
          const fault = value === undefined ? 'is missing' : `${value} is no ${words.name}`;
          problem(line, `value ${fault}; of ${subject} it is one of ${valuesOf(words).join(', ')}`);
        }
      }
    },
  },
);

export const SURVEY_TABLES: readonly Table[] = [SURVEYS];
