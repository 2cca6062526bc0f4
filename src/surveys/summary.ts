import type { SurveyFact } from '../facts/survey';
import { inARow, listed, type Summary } from '../text/summary';
import {
  CollaborationRole,
  inEnglish,
  type LookedForExtent,
  OrganizationKind,
  PlatformKind,
  SurveyCompleteness,
  SurveyOutcome,
  SurveySubject,
  termOf,
} from '../vocabulary';
import type { ExtentOfKinds } from './extent';

const EXTENT: Record<LookedForExtent, (day: string | null) => Summary> = {
  LOOKED_FOR: (day) => ({ zh: `截至 ${day} 已查全。`, en: `Looked for completely by ${day}.` }),
  LOOKED_FOR_IN_PART: (day) => ({ zh: `截至 ${day} 部分查过。`, en: `Looked for in part by ${day}.` }),
  NEVER_LOOKED_FOR: () => ({ zh: '没有查找记录。', en: 'No survey looked for it.' }),
};

/** How far something was looked for, by what and with what outcome, and what was not looked for. */
export function lookedForSummary(surveys: readonly SurveyFact[], of: ExtentOfKinds): Summary {
  const { extent, lookedOn, kindsNotLookedFor } = of;
  // Where some of the kinds were looked for, others are what is wanting.
  const isOfSome = extent === 'NEVER_LOOKED_FOR' && surveys.length > 0;
  return inARow([
    ...(isOfSome ? [] : [EXTENT[extent](lookedOn)]),
    ...(surveys.length === 0 ? [] : [found(surveys)]),
    ...(isOfSome ? [wanting(kindsNotLookedFor)] : []),
  ]);
}

function found(surveys: readonly SurveyFact[]): Summary {
  const each = surveys.map((survey) => {
    const { lookedOn, region, outcome, completeness } = survey;
    return {
      zh: `${lookedOn} 在${region.nameZh}查“${soughtBy(survey).zh}”（${termOf(SurveyCompleteness, completeness)}）：${termOf(SurveyOutcome, outcome)}`,
      en: `${soughtBy(survey).en} in ${region.nameEn ?? region.nameZh} on ${lookedOn} (${inEnglish(completeness)}): ${inEnglish(outcome)}`,
    };
  });
  return { zh: `${each.map(({ zh }) => zh).join('；')}。`, en: `Surveys: ${each.map(({ en }) => en).join('; ')}.` };
}

/** What a survey looked for, in words. */
function soughtBy({ subject, platformKind, organizationKind, collaborationRole }: SurveyFact): Summary {
  if (platformKind !== null) return { zh: termOf(PlatformKind, platformKind), en: inEnglish(platformKind) };
  if (organizationKind !== null)
    return { zh: termOf(OrganizationKind, organizationKind), en: inEnglish(organizationKind) };
  if (collaborationRole !== null) {
    return { zh: termOf(CollaborationRole, collaborationRole), en: `the role of ${inEnglish(collaborationRole)}` };
  }
  return { zh: termOf(SurveySubject, subject), en: inEnglish(subject) };
}

function wanting(kinds: readonly PlatformKind[]): Summary {
  return {
    zh: `从未查过：${kinds.map((kind) => termOf(PlatformKind, kind)).join('、')}。`,
    en: `Never looked for: ${listed(kinds.map(inEnglish))}.`,
  };
}
