import type { OrganizationKind, PlatformKind, PlatformLevel } from '../../src/vocabulary';

export const CENTER: PlatformKind = 'TECHNOLOGY_INNOVATION_CENTER';

export type Told = [outcome: string, atLeastWan: number | null, atMostWan: number | null];

export const paid = (sum: number): Told => ['PAYABLE', sum, sum];
const pending = (sum: number): Told => ['DEPENDS', 0, sum];
export const NO_SUM: Told = ['UNSPECIFIED', null, null];
export const NEGOTIATED: Told = ['CASE_BY_CASE', null, null];
const UNKNOWN_MATCH: Told = ['NOT_COMPUTABLE', null, null];
export const EXCLUDED: Told = ['EXCLUDED', 0, 0];
export const ONE_OF_TWO: Told = ['ALTERNATIVE', 200, 300];

/** 五(二) supports whatever platform is set up: priority in the fund, 一事一议 and 运营经费, by policy, capital, tax. */
export const EVERY_NEW: Record<string, Told> = {
  '5-2-1': NO_SUM,
  '5-2-2': NEGOTIATED,
  '5-2-3': NO_SUM,
  '5-2-6': NO_SUM,
  '5-2-7': NO_SUM,
  '5-2-9': NO_SUM,
};

export interface Founding {
  words: string;
  add: { kind: PlatformKind; level?: PlatformLevel; ledBy?: OrganizationKind; coBuiltBy?: OrganizationKind };
  rules: Record<string, Told>;
}

/** What the text says of a platform that is founded: read from it, sums worked out by hand. */
export const FOUNDINGS: Founding[] = [
  {
    words: '政府给予相应资金和资本支持',
    add: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE' },
    rules: { '3-2-1': NO_SUM },
  },
  {
    words: '对重点新型研发机构择优给予最高200万元',
    add: { kind: 'NEW_RND_INSTITUTION' },
    rules: { '4-1-1': pending(200), '4-1-2': NEGOTIATED },
  },
  {
    words: '对政府引进或参与建设的,一事一议',
    add: { kind: 'NEW_RND_INSTITUTION', coBuiltBy: 'GOVERNMENT' },
    rules: { '4-1-1': EXCLUDED, '4-1-2': NEGOTIATED },
  },
  {
    words: '对企业牵头组建的市级技术创新中心给予200万元',
    add: { kind: CENTER, level: 'MUNICIPAL', ledBy: 'ENTERPRISE' },
    rules: { '4-3-1': NO_SUM, '4-3-2': paid(200), '4-3-3': EXCLUDED },
  },
  ...(['UNIVERSITY', 'RESEARCH_INSTITUTE', 'HOSPITAL'] as const).map((ledBy): Founding => {
    return {
      words: '高校院所等公益性单位牵头组建的给予300万元',
      add: { kind: CENTER, level: 'MUNICIPAL', ledBy },
      rules: { '4-3-1': NO_SUM, '4-3-2': EXCLUDED, '4-3-3': paid(300) },
    };
  }),
  ...([undefined, 'ASSOCIATION', 'GOVERNMENT'] as const).map((ledBy): Founding => {
    return {
      words: '200万元 or 300万元 by who leads, which is not told or not on either side',
      add: { kind: CENTER, level: 'MUNICIPAL', ...(ledBy && { ledBy }) },
      rules: { '4-3-1': NO_SUM, '4-3-2': ONE_OF_TWO, '4-3-3': ONE_OF_TWO },
    };
  }),
  { words: '省级500万元', add: { kind: CENTER, level: 'PROVINCIAL' }, rules: { '4-3-1': NO_SUM, '4-3-5': paid(500) } },
  {
    words: '国家级1000万元',
    add: { kind: CENTER, level: 'NATIONAL' },
    rules: { '4-3-1': NO_SUM, '4-3-4': paid(1000) },
  },
  { words: 'no sum below the city', add: { kind: CENTER, level: 'COUNTY' }, rules: { '4-3-1': NO_SUM } },
  { words: 'no sum without a level', add: { kind: CENTER }, rules: { '4-3-1': NO_SUM } },
  ...(['KEY_LABORATORY', 'ENGINEERING_RESEARCH_CENTER', 'ENTERPRISE_TECHNOLOGY_CENTER'] as const).map(
    (kind): Founding => ({
      words: '对新认定的平台,市级择优给予资金扶持',
      add: { kind, level: 'COUNTY' },
      rules: { '4-4-1': NO_SUM },
    }),
  ),
  { words: 'not 新认定 without a level', add: { kind: 'KEY_LABORATORY' }, rules: {} },
  {
    words: '首次通过绩效评价的市级临床医学研究中心100万元',
    add: { kind: 'CLINICAL_RESEARCH_CENTER', level: 'MUNICIPAL' },
    rules: { '4-4-2': pending(100) },
  },
  {
    words: '升级为省级以上的200万元, and no word on one founded at that level',
    add: { kind: 'CLINICAL_RESEARCH_CENTER', level: 'PROVINCIAL' },
    rules: { '4-4-3': pending(200) },
  },
  { words: '院士(专家)工作站绩效突出的', add: { kind: 'ACADEMICIAN_WORKSTATION' }, rules: { '4-5-1': NO_SUM } },
  {
    words: '国家级科技企业孵化器一次性200万元',
    add: { kind: 'INCUBATOR', level: 'NATIONAL' },
    rules: { '3-4-1': NO_SUM, '4-6-1': paid(200), '4-6-9': NO_SUM, '5-4-3': NO_SUM },
  },
  {
    words: '山东省品牌孵化器按照省拨资金1:1配套',
    add: { kind: 'INCUBATOR', level: 'PROVINCIAL' },
    rules: { '3-4-1': NO_SUM, '4-6-4': UNKNOWN_MATCH, '4-6-9': NO_SUM, '5-4-3': NO_SUM },
  },
  {
    words: '国家专业化众创空间一次性200万元, 星创天地择优100万元',
    add: { kind: 'MAKERSPACE', level: 'NATIONAL' },
    rules: { '3-4-1': NO_SUM, '4-6-2': pending(200), '4-6-3': pending(100), '4-6-9': NO_SUM },
  },
  {
    words: '山东省品牌众创空间按照省拨资金1:1配套',
    add: { kind: 'MAKERSPACE', level: 'PROVINCIAL' },
    rules: { '3-4-1': NO_SUM, '4-6-3': pending(100), '4-6-5': UNKNOWN_MATCH, '4-6-9': NO_SUM },
  },
  { words: '用地 for an accelerator', add: { kind: 'ACCELERATOR', level: 'NATIONAL' }, rules: { '4-6-9': NO_SUM } },
  {
    words: '国家级技术转移示范机构200万元',
    add: { kind: 'TECHNOLOGY_TRANSFER_AGENCY', level: 'NATIONAL' },
    rules: { '3-4-1': NO_SUM, '4-7-1': NO_SUM, '4-7-2': pending(200) },
  },
  {
    words: '省级技术转移示范机构100万元',
    add: { kind: 'TECHNOLOGY_TRANSFER_AGENCY', level: 'PROVINCIAL' },
    rules: { '3-4-1': NO_SUM, '4-7-1': NO_SUM, '4-7-3': pending(100) },
  },
  { words: '海外研发机构择优', add: { kind: 'INTERNATIONAL_COOPERATION_PLATFORM' }, rules: { '4-8-1': NO_SUM } },
  { words: '创新型园区倾斜支持', add: { kind: 'SCIENCE_PARK', level: 'NATIONAL' }, rules: { '4-10-1': NO_SUM } },
  { words: '加大对公共创新服务平台的财政投入', add: { kind: 'PUBLIC_SERVICE_PLATFORM' }, rules: { '5-2-4': NO_SUM } },
  ...(
    [
      'REGIONAL_INNOVATION_CENTER',
      'SPECIALIZED_INSTITUTE',
      'MANUFACTURING_INNOVATION_CENTER',
      'INNOVATION_ALLIANCE',
      'UNIVERSITY_SCIENCE_PARK',
      'OTHER',
    ] as const
  ).map((kind): Founding => ({ words: 'nothing of its own', add: { kind, level: 'NATIONAL' }, rules: {} })),
];
