import { PlatformLevel, SubsidyKind } from '../../vocabulary';
import { enumerated, type Language, nameIn, wordIn } from '../table/language';
import type { Subsidy, TaskDuty } from './report';
import { textsIn } from './texts';

/** A task with its clause and duty holders in one line. */
export function taskLine(task: TaskDuty, language: Language): string {
  const texts = textsIn(language);
  const names = (units: TaskDuty['ledBy']) =>
    units.length === 0
      ? texts.none
      : enumerated(
          units.map((unit) => nameIn(unit, language)),
          language,
        );
  const title = language === 'zh' ? task.titleZh : task.titleEn;
  const number = task.clause === task.number ? task.number : `${task.number} (${task.clause})`;
  return `${number} ${title} [${texts.ledBy}${texts.colon}${names(task.ledBy)}; ${texts.responsible}${texts.colon}${names(task.responsible)}]`;
}

/** A subsidy in one line: its clause, who receives it, how its sum is set, the sum in 万元 or that none is stated. */
export function subsidyLine(subsidy: Subsidy, language: Language): string {
  const texts = textsIn(language);
  const { clause, level, amountWan, kind, selective } = subsidy;
  const recipient = language === 'zh' ? subsidy.recipient : subsidy.recipientEn;
  const facts = [
    ...(level === null ? [] : [wordIn(PlatformLevel, level, language)]),
    ...(selective ? [texts.selective] : []),
    wordIn(SubsidyKind, kind, language),
    amountWan === null ? texts.noSum : `${amountWan} ${texts.wan}`,
  ];
  return `${clause} ${recipient}${texts.colon}${enumerated(facts, language)}`;
}
