import {
  CollaborationKind,
  IndustryKind,
  PlatformKind,
  PlatformLevel,
  RegionKind,
  type Vocabulary,
} from '../../vocabulary';
import { decimal, oneOf, period, text, texts } from './columns';
import { table } from './csv';
import { basis, named, organization, Sight } from './shared-columns';

const LinkType = {
  name: 'link type',
  description: 'what joins two rows',
  values: {
    SERVES: 'a platform serves an industry',
    LEADS: 'an organization leads a platform',
    CO_BUILDS: 'an organization co-builds a platform',
    SUPPORTS: 'an organization supports a platform',
    FUNDS: 'an organization funds a platform or an organization',
    PARENT_OF: 'an organization or a platform has another as its part',
  },
} satisfies Vocabulary;
export type LinkType = keyof typeof LinkType.values;

const sourced = { source_id: texts.refine((ids) => ids.length > 0, 'is missing') };
const span = { since: period.optional(), until: period.optional() };

/** The files of the city's public facts. */
export const WEIHAI_TABLES = {
  'weihai/sources': table(
    {
      id: text,
      title: text,
      publisher: text.optional(),
      url: text.optional(),
      published_on: period.optional(),
      note: text.optional(),
    },
    ['id'],
  ),
  'weihai/regions': table(
    {
      id: text,
      name_zh: text,
      name_en: text.optional(),
      kind: oneOf(RegionKind),
      parent_id: text.optional(),
      ...sourced,
    },
    ['id'],
  ),
  'weihai/frameworks': table(
    {
      id: text,
      name_zh: text,
      name_en: text.optional(),
      document_number: text.optional(),
      valid_from: period.optional(),
      valid_to: period.optional(),
      ...sourced,
    },
    ['id'],
  ),
  'weihai/industries': table(
    {
      ...named,
      framework_id: text.optional(),
      kind: oneOf(IndustryKind),
      parent_id: text.optional(),
      ...sourced,
      basis,
    },
    ['id'],
  ),
  'weihai/correspondences': table({ industry_id: text, other_industry_id: text, basis }, [
    'industry_id',
    'other_industry_id',
  ]),
  'weihai/organizations': table({ ...organization, ...sourced }, ['id']),
  'weihai/platforms': table(
    {
      ...named,
      kind: oneOf(PlatformKind),
      level: oneOf(PlatformLevel).optional(),
      status: oneOf(Sight).optional(),
      opened_on: period.optional(),
      closed_on: period.optional(),
      region_id: text.optional(),
      ...sourced,
      note: text.optional(),
    },
    ['id'],
  ),
  'weihai/designations': table(
    { platform_id: text, kind: oneOf(PlatformKind), level: oneOf(PlatformLevel), ...span, ...sourced },
    ['platform_id', 'kind', 'level'],
  ),
  'weihai/links': table(
    {
      from_id: text,
      type: oneOf(LinkType),
      to_id: text,
      ...span,
      subject: text.optional(),
      basis,
      ...sourced,
    },
    ['from_id', 'type', 'to_id'],
  ),
  'weihai/collaborations': table(
    { id: text, kind: oneOf(CollaborationKind), subject: text, ...span, basis, ...sourced },
    ['id'],
  ),
  'weihai/participations': table({ collaboration_id: text, organization_id: text }, [
    'collaboration_id',
    'organization_id',
  ]),
  'weihai/indicators': table(
    {
      scope_id: text,
      name_zh: text,
      name_en: text.optional(),
      value: decimal,
      unit: text,
      as_of: period.optional(),
      ...sourced,
    },
    ['scope_id', 'name_zh', 'unit', 'as_of'],
  ),
};
