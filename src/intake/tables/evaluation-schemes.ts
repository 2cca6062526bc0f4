import { PublicError } from '../../errors';
import { checkDesign } from '../../evaluation/design/check';
import type { IndicatorSetDesign, SchemeDesign } from '../../evaluation/design/scheme';
import {
  EvaluationConsequenceKind,
  EvaluationDirection,
  EvaluationMeasure,
  EvaluationMethod,
  EvaluationStanding,
  EvaluationStart,
  PlatformKind,
  PlatformLevel,
} from '../../vocabulary';
import { basis, day, decimal, flag, inBoth, oneOf, someOf, sourced, text, texts } from './columns';
import { addTie, nodeOf, originOf } from './row-facts';
import { type RowOf, type Rows, type Table, table } from './table';

export const INDICATORS = table(
  'weihai/evaluation_indicators',
  {
    scheme_id: text,
    set_code: text,
    set_name_zh: text,
    set_name_en: text.optional(),
    platform_kinds: someOf(PlatformKind),
    code: text,
    name_zh: text,
    name_en: text.optional(),
    ...inBoth('unit', text.optional()),
    weight: decimal,
    is_bonus: flag,
    method: oneOf(EvaluationMethod),
    direction: oneOf(EvaluationDirection),
    lowest: decimal.optional(),
    highest: decimal.optional(),
    steps: texts,
    target: decimal.optional(),
    cap: decimal.optional(),
    out_of: decimal.optional(),
    measure: oneOf(EvaluationMeasure).optional(),
    figure: text.optional(),
  },
  { key: ['scheme_id', 'set_code', 'code'] },
);

export const GRADES = table(
  'weihai/evaluation_grades',
  {
    scheme_id: text,
    code: text,
    name_zh: text,
    name_en: text.optional(),
    standing: oneOf(EvaluationStanding),
    min_points: decimal.optional(),
    max_rank_share: decimal.optional(),
  },
  { key: ['scheme_id', 'code'] },
);

const CONSEQUENCES = table(
  'weihai/evaluation_consequences',
  {
    scheme_id: text,
    grade: text,
    kind: oneOf(EvaluationConsequenceKind),
    ...inBoth('text', text),
    after_poor_years: decimal.optional(),
    rule_id: text.optional(),
    clause_id: text.optional(),
    basis,
  },
  { key: ['scheme_id', 'grade', 'kind', 'text_zh'] },
);

const SCHEMES = table(
  'weihai/evaluation_schemes',
  {
    id: text,
    name_zh: text,
    name_en: text.optional(),
    issuer: text.optional(),
    policy_id: text.optional(),
    platform_kinds: someOf(PlatformKind),
    levels: someOf(PlatformLevel),
    valid_from: day.optional(),
    valid_to: day.optional(),
    starts_from: oneOf(EvaluationStart),
    grace_months: decimal,
    bonus_cap: decimal,
    tolerated_poor_years: decimal,
    absent_grade: text.optional(),
    ...inBoth('note', text),
    ...sourced,
  },
  {
    add(row, facts, rows) {
      const { starts_from, grace_months, bonus_cap, tolerated_poor_years, absent_grade, policy_id, ...columns } = row;
      facts.addNode(nodeOf('EvaluationScheme', { ...columns, design_json: JSON.stringify(designOf(row, rows)) }));
      addTie(facts, ['EvaluationScheme', row.id], 'LAID_DOWN_IN', ['Policy', policy_id], originOf(row));
    },
    check(own, rows, problem) {
      for (const row of own) {
        try {
          checkDesign(designOf(row, rows), row.id);
        } catch (error) {
          if (!(error instanceof PublicError)) throw error;
          problem(row.line, `${error.argument}: ${error.message}`);
        }
      }
    },
  },
);

/** The parts of a scheme that stand in files of their own, and its own numbers. */
function designOf(row: RowOf<typeof SCHEMES>, rows: Rows): SchemeDesign {
  const of = <Own extends { scheme_id: string }>(all: readonly Own[]) => all.filter((one) => one.scheme_id === row.id);
  const indicators = of(rows.of(INDICATORS));
  return {
    startsFrom: row.starts_from,
    graceMonths: row.grace_months,
    bonusCap: row.bonus_cap,
    toleratedPoorYears: row.tolerated_poor_years,
    absentGrade: row.absent_grade ?? null,
    indicatorSets: [...new Set(indicators.map(({ set_code }) => set_code))].map((code) =>
      setOf(indicators.filter(({ set_code }) => set_code === code)),
    ),
    grades: of(rows.of(GRADES)).map((grade) => ({
      code: grade.code,
      nameZh: grade.name_zh,
      nameEn: grade.name_en ?? null,
      standing: grade.standing,
      minPoints: grade.min_points ?? null,
      maxRankShare: grade.max_rank_share ?? null,
    })),
    consequences: of(rows.of(CONSEQUENCES)).map((consequence) => ({
      grade: consequence.grade,
      kind: consequence.kind,
      textZh: consequence.text_zh,
      textEn: consequence.text_en,
      afterPoorYears: consequence.after_poor_years ?? null,
      subsidyRule: consequence.rule_id ?? null,
      clause: consequence.clause_id ?? null,
      basis: consequence.basis,
    })),
  };
}

/** What says of a set what it is stands in each of its rows; the first is taken. */
function setOf(rows: RowOf<typeof INDICATORS>[]): IndicatorSetDesign {
  const first = rows[0] as RowOf<typeof INDICATORS>;
  return {
    code: first.set_code,
    nameZh: first.set_name_zh,
    nameEn: first.set_name_en ?? null,
    platformKinds: first.platform_kinds,
    indicators: rows.map((row) => ({
      code: row.code,
      nameZh: row.name_zh,
      nameEn: row.name_en ?? null,
      unitZh: row.unit_zh ?? null,
      unitEn: row.unit_en ?? null,
      weight: row.weight,
      isBonus: row.is_bonus,
      method: row.method,
      direction: row.direction,
      lowest: row.lowest ?? null,
      highest: row.highest ?? null,
      steps: row.steps.length === 0 ? null : row.steps.map(stepOf),
      target: row.target ?? null,
      cap: row.cap ?? null,
      outOf: row.out_of ?? null,
      measure: row.measure ?? null,
      figure: row.figure ?? null,
    })),
  };
}

/** A step is written `10:0.5`: from 10 on half of the weight. */
function stepOf(written: string) {
  const [bound, share] = written.split(':').map(Number);
  return { bound: bound ?? Number.NaN, share: share ?? Number.NaN };
}

export const SCHEME_TABLES: readonly Table[] = [INDICATORS, GRADES, CONSEQUENCES, SCHEMES];
