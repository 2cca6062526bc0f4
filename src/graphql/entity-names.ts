import type { Label } from '../facts/nouns';
import { PlatformKind, PlatformLevel, termOf } from '../vocabulary';

/** What a stored thing is called, where it has no name by that name; `requires` are the properties that tell. */
interface Naming {
  requires: string;
  zh(row: Stored): string;
  en(row: Stored): string | null;
  /** What to call it in a list, where its name alone does not tell it from its like. */
  label?(row: Stored): string;
}

/** A stored thing's properties, or its row of the entity API. */
export type Stored = Readonly<Record<string, unknown>>;

const named = (zh: string, en?: string): Naming => ({
  requires: [zh, en].join(' ').trim(),
  zh: (row) => String(row[zh]),
  en: (row) => (en === undefined ? null : ((row[en] as string | null | undefined) ?? null)),
});

const numbered = (naming: Naming): Naming => ({
  ...naming,
  requires: `number ${naming.requires}`,
  label: (row) => `${row.number} ${naming.zh(row)}`,
});

const kindOf = (kind: unknown) => termOf(PlatformKind, kind as PlatformKind);

/** Those that are not called by `nameZh` and `nameEn`. */
const NAMINGS: Partial<Record<Label, Naming>> = {
  Document: numbered(named('titleZh', 'titleEn')),
  Clause: numbered(named('headingZh', 'headingEn')),
  Task: numbered(named('titleZh', 'titleEn')),
  Provision: named('subjectZh', 'subjectEn'),
  Collaboration: named('subject'),
  Source: named('title'),
  Target: named('name', 'nameEn'),
  SubsidyRule: named('recipient', 'recipientEn'),
  Designation: {
    requires: 'kind level',
    zh: ({ kind, level }) => `${termOf(PlatformLevel, level as PlatformLevel)}${kindOf(kind)}`,
    en: () => null,
  },
  SlotRule: {
    requires: 'platformKinds',
    zh: ({ platformKinds }) => (platformKinds as string[]).map(kindOf).join('、') || '无对应平台类型',
    en: () => null,
  },
  KindTransition: {
    requires: 'fromKind toKind',
    zh: ({ fromKind, toKind }) => `${kindOf(fromKind)}→${kindOf(toKind)}`,
    en: () => null,
  },
};

const OWN: Naming = named('nameZh', 'nameEn');

/** How things of a noun are called. */
export function namingOf(label: Label): Naming {
  return NAMINGS[label] ?? OWN;
}

/** The fields of `Entity` of a thing, from its properties. */
export function namesOf(label: Label, row: Stored): { label: string; nameZh: string; nameEn: string | null } {
  const naming = namingOf(label);
  const nameZh = naming.zh(row);
  return { label: naming.label?.(row) ?? nameZh, nameZh, nameEn: naming.en(row) };
}
