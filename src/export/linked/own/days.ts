import type { OwnProperty } from './properties';

/** Days. Where only a month or a year is known, the day is its first and the precision tells. */
export const DAYS = {
  since: ['day', '起始日: the day from which it holds', '自该日起成立'],
  sincePrecision: ['thing', '起始日精度: how exactly `since` is known', '起始日所知精确到日、月或年'],
  until: ['day', '终止日: the day from which it no longer holds, itself not included', '自该日起不再成立,该日不计入'],
  untilPrecision: ['thing', '终止日精度: how exactly `until` is known', '终止日所知精确到日、月或年'],
  openedOn: ['day', '启用日: the day a platform opened', '平台启用之日'],
  openedOnPrecision: ['thing', '启用日精度: how exactly `openedOn` is known', '启用日所知精确到日、月或年'],
  closedOn: ['day', '关闭日: the day a platform closed', '平台关闭之日'],
  closedOnPrecision: ['thing', '关闭日精度: how exactly `closedOn` is known', '关闭日所知精确到日、月或年'],
  seenOperatingOn: ['day', '首见运行日: the first day on which a source saw it operating', '来源首次见其运行之日'],
  seenOperatingOnPrecision: [
    'thing',
    '首见运行日精度: how exactly `seenOperatingOn` is known',
    '首见运行日所知精确到日、月或年',
  ],
  seenInProgressOn: [
    'day',
    '首见在建日: the first day on which a source saw it planned or under construction',
    '来源首次见其规划或在建之日',
  ],
  seenInProgressOnPrecision: [
    'thing',
    '首见在建日精度: how exactly `seenInProgressOn` is known',
    '首见在建日所知精确到日、月或年',
  ],
  seenClosedOn: ['day', '首见关闭日: the first day on which a source saw it closed', '来源首次见其关闭之日'],
  seenClosedOnPrecision: [
    'thing',
    '首见关闭日精度: how exactly `seenClosedOn` is known',
    '首见关闭日所知精确到日、月或年',
  ],
  statedClosed: ['truth', '来源称已关闭: a source without a date says that it is closed', '未注明日期的来源称其已关闭'],
  issuedOn: ['day', '成文日: the day a document was issued', '文件成文之日'],
  publishedOn: ['day', '发布日: the day it was published', '发布之日'],
  publishedOnPrecision: ['thing', '发布日精度: how exactly `publishedOn` is known', '发布日所知精确到日、月或年'],
  asOf: ['day', '统计日: the day or period that a figure stands for', '数据所对应的日期或时期'],
  asOfPrecision: ['thing', '统计日精度: how exactly `asOf` is known', '统计日所知精确到日、月或年'],
  validFrom: ['day', '生效日: the first day it holds', '生效的首日'],
  validFromPrecision: ['thing', '生效日精度: how exactly `validFrom` is known', '生效日所知精确到日、月或年'],
  validTo: ['day', '失效日: the day from which it no longer holds, itself not included', '自该日起失效,该日不计入'],
  validToPrecision: ['thing', '失效日精度: how exactly `validTo` is known', '失效日所知精确到日、月或年'],
} as const satisfies Record<string, OwnProperty>;
