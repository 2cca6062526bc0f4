import { basis, decimal, flag, notes, period, position, sourced, text } from './columns';
import { GRADES, INDICATORS } from './evaluation-schemes';
import { addTie, nodeOf } from './row-facts';
import { type Rows, type Table, table } from './table';

/** The values of indicators with which a platform was evaluated. */
const VALUES = table(
  'weihai/evaluation_values',
  { evaluation_id: text, indicator: text, value: decimal, basis, source_id: text },
  { key: ['evaluation_id', 'indicator'] },
);

const valuesOf = (evaluationId: string, rows: Rows) =>
  rows.of(VALUES).filter(({ evaluation_id }) => evaluation_id === evaluationId);

const gradeOf = (schemeId: string, grade: string | undefined, rows: Rows) =>
  rows.of(GRADES).find(({ scheme_id, code }) => scheme_id === schemeId && code === grade);

const EVALUATIONS = table(
  'weihai/evaluations',
  {
    id: text,
    platform_id: text,
    scheme_id: text,
    year: position,
    took_part: flag,
    points: decimal.optional(),
    grade: text.optional(),
    announced_on: period.optional(),
    basis,
    ...notes,
    ...sourced,
  },
  {
    add({ platform_id, scheme_id, ...row }, facts, rows) {
      const values = valuesOf(row.id, rows);
      const held = {
        standing: gradeOf(scheme_id, row.grade, rows)?.standing,
        valueCodes: values.map(({ indicator }) => indicator),
        values: values.map(({ value }) => value),
        valueBases: values.map((value) => value.basis),
        valueSourceIds: values.map(({ source_id }) => source_id),
      };
      facts.addNode(nodeOf('Evaluation', { ...row, ...held }));
      addTie(facts, ['Evaluation', row.id], 'EVALUATES', ['Platform', platform_id]);
      addTie(facts, ['Evaluation', row.id], 'UNDER_SCHEME', ['EvaluationScheme', scheme_id]);
    },
    check(own, rows, problem) {
      for (const { line, id, scheme_id, grade } of own) {
        if (grade !== undefined && gradeOf(scheme_id, grade, rows) === undefined) {
          problem(line, `${scheme_id} has no grade ${grade}`);
        }
        const codes = rows.of(INDICATORS).flatMap((one) => (one.scheme_id === scheme_id ? one.code : []));
        const wrong = valuesOf(id, rows).find(({ indicator }) => !codes.includes(indicator));
        if (wrong !== undefined) problem(line, `${scheme_id} has no indicator ${wrong.indicator}`);
      }
    },
  },
);

export const EVALUATION_TABLES: readonly Table[] = [VALUES, EVALUATIONS];
