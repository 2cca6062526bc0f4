import { PlatformLevel, SubsidyContingency, type SubsidyOutcome, termOf } from '../vocabulary';
import type { Claim } from './subsidy-claims';
import type { Draw } from './subsidy-draw';

/** Why something is as it is, in both languages. */
export interface Reason {
  reasonZh: string;
  reasonEn: string;
}

const EN_LEVEL: Record<PlatformLevel, string> = {
  COUNTY: 'county',
  MUNICIPAL: 'municipal',
  PROVINCIAL: 'provincial',
  NATIONAL: 'national',
};

const EN_CONTINGENCY: Record<SubsidyContingency, string> = {
  SELECTION: 'selection',
  EVALUATION: 'an evaluation',
  TITLE: 'a title',
  CIRCUMSTANCE: 'circumstances that the graph does not hold',
  ABROAD: 'whether it lies abroad',
  LEADER: 'who leads',
  GOVERNMENT_PART: 'whether government introduces it or takes part',
  PROVINCIAL_SUM: 'how much the province pays',
  INDUSTRY: 'whether it serves a key industry',
};

type Both = [zh: string, en: string];

const OUTCOMES: Record<SubsidyOutcome, (claim: Claim) => Both> = {
  PAYABLE: ({ amountWan }) => [`给予${amountWan}万元`, `${amountWan} is paid`],
  AT_MOST: ({ amountWan }) => [`最多${amountWan}万元，也可能没有`, `at most ${amountWan}, or nothing`],
  MATCHING: ({ amountWan }) => [
    `按给出的省拨资金1:1配套${amountWan}万元`,
    `${amountWan} is paid, 1:1 to the provincial sum given`,
  ],
  NOT_COMPUTABLE: () => [
    '按省拨资金1:1配套，未给出省拨资金，不可计算',
    'matched 1:1 to the provincial sum, which is not given, so it cannot be computed',
  ],
  CASE_BY_CASE: ({ draw: { rule } }) => [
    `${quoted(rule.excerpt)}，数额另议，不可计算`,
    `for ${rule.recipientEn}, negotiated case by case, so it cannot be computed`,
  ],
  UNSPECIFIED: ({ draw: { rule } }) => [
    `${quoted(rule.excerpt)}，文件未写数额`,
    `support for ${rule.recipientEn}, of which the text states no sum`,
  ],
  DEPENDS: ({ amountWan, draw: { rule } }) =>
    rule.kind === 'CEILING'
      ? [`如符合则最多给予${amountWan}万元`, `at most ${amountWan} if it comes about`]
      : [`如符合则给予${amountWan}万元`, `${amountWan} is paid if it comes about`],
  ALTERNATIVE: ({ draw, atMostWan, amountWan, alternatives }) => {
    const [zh, en] = LEADS[draw.rule.ledBy ?? 'ENTERPRISE'];
    const [openZh, openEn] = draw.ground.leaders.length === 0 ? UNKNOWN_LEADER : UNPLACED_LEADER;
    const span = `${Math.min(...[amountWan, ...alternatives.map((rule) => rule.amountWan)].map(Number))}–${atMostWan}`;
    return [
      `${zh}牵头的给予${amountWan}万元；${openZh}，${span}万元择一`,
      `${amountWan} is paid if ${en} leads; ${openEn}, so it is one sum of ${span}`,
    ];
  },
  UNSETTLED: ({ amountWan, unsettledWith }) => {
    const others = unsettledWith.map(({ recipient }) => `“${recipient}”`).join('、');
    const othersEn = unsettledWith.map(({ recipientEn }) => recipientEn).join(', ');
    return [
      `规则为${amountWan}万元，是否与${others}的并给未定，不计入确定额`,
      `the rule's sum is ${amountWan}, not counted as certain beside that for ${othersEn}`,
    ];
  },
  EXCLUDED: ({ drawnBy, excludedBy }) =>
    drawnBy === null
      ? [
          `适用“${excludedBy?.recipient}”的规则，不再给`,
          `not paid, since the rule for ${excludedBy?.recipientEn} applies`,
        ]
      : [
          `changes[${drawnBy}]已触发“${excludedBy?.recipient}”的规则，同一平台不再给`,
          `changes[${drawnBy}] has drawn the rule for ${excludedBy?.recipientEn} already; one platform is not paid again`,
        ],
};

const LEADS = {
  ENTERPRISE: ['企业', 'an enterprise'],
  PUBLIC_INSTITUTION: ['公益性单位', 'a public-benefit unit'],
} as const;

const UNKNOWN_LEADER: Both = ['由谁牵头不明', 'who leads is not known'];
const UNPLACED_LEADER: Both = ['牵头单位不能只归入其中一类', 'those who lead can be placed on neither side alone'];

/**
 * What a claim rests on: what happens, what comes of it, what it still turns on, what bears on it.
 *
 * @param said what the answer has said already of how rules bear on each other: that is said once, and joined by what is new
 */
export function reasonOf(claim: Claim, said: Set<string>): Reason {
  const [eventZh, eventEn] = eventOf(claim.draw);
  const [outcomeZh, outcomeEn] = OUTCOMES[claim.outcome](claim);
  const [openZh, openEn] = openOf(claim);
  const notes = claim.conflicts.filter(({ noteZh }) => !said.has(noteZh) && said.add(noteZh));
  return {
    reasonZh: `${eventZh}：${outcomeZh}。${openZh}${notes.map(({ noteZh }) => noteZh).join('')}`,
    reasonEn: [`${eventEn}: ${outcomeEn}.`, openEn, ...notes.map(({ noteEn }) => noteEn)].filter(Boolean).join(' '),
  };
}

function eventOf({ rule, ground: { isNew, designation, government } }: Draw): Both {
  switch (rule.event) {
    case 'GOVERNMENT_PART':
      if (government.takesPart) return ['政府牵头或共建', 'Government leads or co-builds it'];
      return ['如由政府引进或参与建设', 'If government introduces it or takes part'];
    case 'SET_UP':
      return isNew ? ['新设', 'Set up'] : ['成为该类型平台', 'Comes to be of the kind'];
    default: {
      const level = designation?.level ?? 'COUNTY';
      return [`认定为${termOf(PlatformLevel, level)}`, `Designated at ${EN_LEVEL[level]} level`];
    }
  }
}

/** What it turns on, by the words that say so. */
function openOf({ open }: Claim): Both {
  if (open.length === 0) return ['', ''];
  const zh = open.map(({ awaits, condition }) => `${termOf(SubsidyContingency, awaits)}${quoted(condition.words)}`);
  const en = open.map(({ awaits, condition }) => `${EN_CONTINGENCY[awaits]} (${condition.wordsEn})`);
  return [`尚待：${zh.join('、')}。`, `It turns on ${en.join(', ')}.`];
}

/** The document's own words, quoted; quotes in them become inner ones. */
export function quoted(words: string | null): string {
  return `“${(words ?? '').replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Why a change draws no rule at all. */
export const DRAWS_NOTHING: Reason = {
  reasonZh:
    '没有补助项的变化不触发规则：启用、关闭、服务产业、隶属以及非政府机构的加入本身不触发补助；认定只在当日已印发的文件对该类型、级别有规定且高于已有级别时触发。',
  reasonEn:
    'Changes without items draw no rule: opening, closing, serving, being part of another and the joining of others than government draw none by themselves; a designation draws one where a document issued by the day rules on the kind and level, and where it is above the level held.',
};
