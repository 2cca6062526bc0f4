import type { SubsidyConditionFact } from '../facts/subsidy-condition';
import { groupBy } from '../grouping';
import { quoted } from '../subsidies/subsidy-reasons';
import type { SubsidyRuleFact } from '../subsidies/subsidy-rules';
import { EligibilityMatter, RecognizedTitle, termOf } from '../vocabulary';
import type { EligibilityItem } from './eligibility';
import { EN_MATTER } from './reasons';
import type { Turning } from './verdict';

/** What would have to be known to settle what depends. */
export interface EligibilityQuestion {
  /** What it asks; stable from one answer to the next. */
  key: string;
  matter: EligibilityMatter;
  title: RecognizedTitle | null;
  /** The words of the rules that it asks about. */
  conditions: SubsidyConditionFact[];
  /** The platform or the policy that it asks about, where one. */
  platform: { id: string } | null;
  policy: { id: string } | null;
  questionZh: string;
  questionEn: string;
  /** The argument by which it is answered; null where no asker can. */
  argument: string | null;
  /** How many of those that depend turn on nothing else, so that either answer settles them. */
  settles: number;
  /** How many turn on it at all, each of which one of the answers settles. */
  bearsOn: number;
  rules: SubsidyRuleFact[];
}

/**
 * The questions on which those items turn that depend, each once, whichever rules ask it.
 *
 * @param isProfile whether the facts are told by whoever asks, so that questions about them can be answered there
 * @returns those first that settle most by themselves; of those alike the ones that most turn on, then by key
 */
export function questionsOf(items: readonly EligibilityItem[], isProfile: boolean): EligibilityQuestion[] {
  const open = items.filter(({ status }) => status === 'DEPENDS');
  const keysOf = new Map(open.map((item) => [item, new Set(item.turnsOn.map(keyOf))]));
  const asked = groupBy(
    open.flatMap((item) => item.turnsOn.map((turning) => ({ item, turning }))),
    ({ turning }) => keyOf(turning),
  );
  const questions = [...asked].map(([key, asking]): EligibilityQuestion => {
    const { turning } = asking[0] as (typeof asking)[0];
    const own = [...new Set(asking.map(({ item }) => item))];
    const conditions = [...new Set(asking.flatMap(({ turning: { conditions: words } }) => words))];
    const title = titleOf(turning);
    return {
      key,
      matter: turning.matter,
      title,
      conditions,
      platform: idOf(turning, 'REGION', 'DAY'),
      policy: idOf(turning, 'LATER_POLICY'),
      ...wordsOf(turning, conditions),
      argument: argumentOf(turning, isProfile),
      settles: own.filter((item) => keysOf.get(item)?.size === 1).length,
      bearsOn: own.length,
      rules: own.map(({ rule }) => rule),
    };
  });
  return questions.sort((a, b) => b.settles - a.settles || b.bearsOn - a.bearsOn || (a.key < b.key ? -1 : 1));
}

/** Matters that are one question whatever the words, but for the platform or policy that they are about. */
const WHATEVER_WORDS: readonly EligibilityMatter[] = [
  'REGION',
  'PLATFORM',
  'DAY',
  'LATER_POLICY',
  'INDUSTRY',
  'LEADER',
];

function keyOf(turning: Turning): string {
  const { matter, conditions, about } = turning;
  if (WHATEVER_WORDS.includes(matter)) return about === null ? matter : `${matter}:${about}`;
  return `${matter}:${titleOf(turning) ?? conditions.map(({ words }) => words).join('、')}`;
}

function titleOf({ matter, conditions }: Turning): RecognizedTitle | null {
  return matter === 'TITLE' ? (conditions[0]?.recognizedTitle ?? null) : null;
}

/** A number is the place of a platform in a profile, which has no id. */
function idOf({ matter, about }: Turning, ...matters: EligibilityMatter[]): { id: string } | null {
  return matters.includes(matter) && about !== null && !/^\d+$/.test(about) ? { id: about } : null;
}

/** Which fields of a profile tell of a matter. */
const IN_PROFILE: Partial<Record<EligibilityMatter, string>> = {
  REGION: 'profile.region',
  PLATFORM: 'profile.platforms',
  LEVEL: 'profile.platforms',
  DAY: 'profile.platforms',
  EVENT: 'profile.platforms',
  TITLE: 'profile.titles',
  INDUSTRY: 'profile.industries',
};

const BY_WORDS: readonly EligibilityMatter[] = [
  'RECIPIENT',
  'SELECTION',
  'EVALUATION',
  'TITLE',
  'CIRCUMSTANCE',
  'INDUSTRY',
];

function argumentOf({ matter }: Turning, isProfile: boolean): string | null {
  if (isProfile && IN_PROFILE[matter] !== undefined) return IN_PROFILE[matter];
  return BY_WORDS.includes(matter) ? 'met' : null;
}

/** What is asked of matters that are more than whether words are met. */
const ASKED: Partial<Record<EligibilityMatter, readonly [zh: string, en: string]>> = {
  REGION: ['位于何处', 'where does it lie'],
  PLATFORM: ['牵头哪些平台', 'which platforms does it lead'],
  LEVEL: ['级别为何，何时取得', 'at which level, and since when'],
  EVENT: ['是否已发生', 'has that happened'],
  DAY: ['发生在哪一天', 'on which day did it happen'],
  LATER_POLICY: ['全文如何规定', 'what does its text lay down'],
  INDUSTRY: ['服务哪些产业', 'which industries does it serve'],
  LEADER: ['由谁牵头', 'who leads it'],
  GOVERNMENT_PART: ['政府是否引进或参与', 'does government introduce it or take part'],
  PROVINCIAL_SUM: ['省拨资金多少', 'how much does the province pay'],
};

function wordsOf(turning: Turning, conditions: readonly SubsidyConditionFact[]) {
  const { matter, about } = turning;
  const title = titleOf(turning);
  const [asked, askedEn] = ASKED[matter] ?? ['是否具备', 'is that so'];
  const words =
    title === null
      ? [...new Set(conditions.map((one) => quoted(one.words)))].join('、')
      : quoted(termOf(RecognizedTitle, title));
  const wordsEn = [...new Set(conditions.map((one) => one.wordsEn))].join('; ');
  const [of, ofEn] = about === null ? ['', ''] : [`（${about}）`, ` (${about})`];
  return {
    questionZh: `${termOf(EligibilityMatter, matter)}${words}${of}：${asked}？`,
    questionEn: `${EN_MATTER[matter]}${wordsEn === '' ? '' : `, ${wordsEn}`}${ofEn}: ${askedEn}?`,
  };
}
