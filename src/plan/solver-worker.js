/*
 * The thread in which HiGHS runs. Plain JavaScript, since a thread is started from a file that Node can read: this one is
 * the same beside the sources, where tests run, and beside the compiled program.
 */
const { parentPort } = require('node:worker_threads');
const { default: loadHighs } = require('highs');

if (parentPort === null) throw new Error('This file is the start of a thread.');
const port = parentPort;
const loading = loadHighs();

port.on('message', async (/** @type {import('./mip').Mip & { seconds: number }} */ mip) => {
  port.postMessage({ isLast: true, answer: solve(await loading, mip) });
});

/**
 * @param {import('highs').Highs} highs
 * @param {import('./mip').Mip & { seconds: number }} mip
 * @returns {import('./mip').MipAnswer}
 */
function solve(highs, { objective, rows, start, seconds }) {
  // HiGHS does not look at the rows of a model without columns; one that nothing uses stands at the end.
  const numCols = objective.length + 1;
  // A tolerance is of what a row comes to, whatever its numbers are: of sums in the millions less than they can be told by.
  const scales = rows.map(({ coefficients }) => scaleOf(coefficients));
  const starts = [0];
  for (const { columns } of rows) starts.push(/** @type {number} */ (starts.at(-1)) + columns.length);
  const data = {
    numCols,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: [...objective, 0],
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: rows.map(({ lower }, index) => lower * /** @type {number} */ (scales[index])),
    rowUpper: rows.map(({ upper }, index) => upper * /** @type {number} */ (scales[index])),
    matrix: {
      format: /** @type {const} */ ('csr'),
      numRows: rows.length,
      numCols,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ coefficients }, index) =>
        coefficients.map((one) => one * /** @type {number} */ (scales[index])),
      ),
    },
    integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer),
  };
  return highs.withModel(data, (model) => {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      random_seed: 0,
      mip_rel_gap: 0,
      // The objective is whole: a bound less than 1 above a solution proves it the best.
      mip_abs_gap: 0.9,
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
    });
    if (start !== null) model.setSolution({ colValue: [...start, 0] });
    // What is found is told at once, since the thread may be ended before HiGHS next looks at the clock.
    const { modelStatus } = model.run({
      [highs.constants.callbackType.mipImprovingSolution]({ data }) {
        const values = [...(data.mip_solution ?? [])].slice(0, -1);
        port.postMessage({ isLast: false, answer: { status: 'TIME_LIMIT', values, bound: data.mip_dual_bound } });
        return undefined;
      },
    });
    const isFeasible = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    return {
      status: statusOf(modelStatus, highs.constants.modelStatus),
      values: isFeasible ? [...model.getSolution().colValue.subarray(0, -1)] : null,
      bound: Number(model.info.get('mip_dual_bound')),
    };
  });
}

/**
 * By what a row is multiplied so that none of its numbers is above 1: a power of two, which loses nothing.
 *
 * @param {readonly number[]} coefficients
 * @returns {number}
 */
function scaleOf(coefficients) {
  return 2 ** -Math.ceil(Math.log2(Math.max(1, ...coefficients.map(Math.abs))));
}

/**
 * @param {number} code
 * @param {import('highs').Highs['constants']['modelStatus']} codes
 * @returns {import('./mip').MipAnswer['status']}
 */
function statusOf(code, { optimal, infeasible, unboundedOrInfeasible, timeLimit }) {
  switch (code) {
    case optimal:
      return 'OPTIMAL';
    case infeasible:
    // Columns are bounded, so it is the other.
    case unboundedOrInfeasible:
      return 'INFEASIBLE';
    case timeLimit:
      return 'TIME_LIMIT';
    default:
      throw new Error(`HiGHS ended with the model status ${code}.`);
  }
}
