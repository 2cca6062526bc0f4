import type { Label } from '../facts/nouns';
import {
  CollaborationRole,
  OrganizationKind,
  PlatformKind,
  PlatformLevel,
  ServiceKind,
  SurveySubject,
  termOf,
  type Vocabulary,
} from '../vocabulary';

/** A stored thing's properties, or its row of the entity API. */
export type Stored = Readonly<Record<string, unknown>>;

/** The properties that say what a thing is called, the first that it has; `number` stands before it in its label. */
const ZH = ['nameZh', 'titleZh', 'headingZh', 'subjectZh', 'subject', 'title', 'name', 'recipient', 'words'];
const EN = ['nameEn', 'titleEn', 'headingEn', 'subjectEn', 'recipientEn', 'wordsEn'];

const kindOf = (kind: unknown) => termOf(PlatformKind, kind as PlatformKind);

/** Those that have no name at all: what they are called comes of these properties. */
const NAMELESS: Partial<Record<Label, { of: string[]; zh(row: Stored): string }>> = {
  Designation: {
    of: ['kind', 'level'],
    zh: ({ kind, level }) => `${termOf(PlatformLevel, level as PlatformLevel)}${kindOf(kind)}`,
  },
  SlotRule: {
    of: ['platformKinds'],
    zh: ({ platformKinds }) => (platformKinds as string[]).map(kindOf).join('、') || '无对应平台类型',
  },
  OrganizationService: {
    of: ['service'],
    zh: ({ service }) => termOf(ServiceKind, service as ServiceKind),
  },
  Survey: {
    of: ['subject', 'platformKind', 'organizationKind', 'collaborationRole'],
    zh: ({ subject, platformKind, organizationKind, collaborationRole }) =>
      [
        [SurveySubject, subject],
        [PlatformKind, platformKind],
        [OrganizationKind, organizationKind],
        [CollaborationRole, collaborationRole],
      ]
        .flatMap(([words, word]) => (word == null ? [] : [termOf(words as Vocabulary, word as string)]))
        .join('：'),
  },
  Evaluation: { of: ['year'], zh: ({ year }) => `${year}年度绩效评价` },
  KindTransition: {
    of: ['fromKind', 'toKind'],
    zh: ({ fromKind, toKind }) => `${kindOf(fromKind)}→${kindOf(toKind)}`,
  },
};

/** The properties that tell what things of a noun are called, of those that it has. */
export function namedBy(label: Label, has: (property: string) => boolean): string[] {
  return ['id', ...(NAMELESS[label]?.of ?? ['number', ...ZH, ...EN].filter(has))];
}

/** The fields of `Entity` of a thing, from its properties; what has no name goes by its id. */
export function namesOf(label: Label, row: Stored): { label: string; nameZh: string; nameEn: string | null } {
  const first = (properties: string[]) => properties.map((property) => row[property]).find((value) => value != null);
  const nameZh = NAMELESS[label]?.zh(row) ?? String(first(ZH) ?? row.id);
  const isNumbered = NAMELESS[label] === undefined && row.number != null;
  return {
    label: isNumbered ? `${row.number} ${nameZh}` : nameZh,
    nameZh,
    nameEn: (first(EN) as string | undefined) ?? null,
  };
}
