import type { Candidate, PlanProblem } from '../../src/plan/problem';

export interface Shape {
  candidates: number;
  /** Industries, each with five slots. */
  units: number;
  /** A candidate covers 1 to this many cells, all of one slot. */
  mostCovered: number;
  /** Share of what all would cost together. */
  budgetShare: number;
  /** In 万元. */
  cost(random: () => number): number;
  weight(random: () => number): number;
}

/** As a city's candidates may be: platforms for a few industries each, two to a group, of varied cost and weight. */
export const TYPICAL: Shape = {
  candidates: 500,
  units: 60,
  mostCovered: 5,
  budgetShare: 0.15,
  cost: (random) => 50 + Math.floor(random() * 600),
  weight: (random) => 1 + Math.floor(random() * 9),
};

/** All alike, so that neither cost nor weight tells candidates apart: what a solver can least prove. */
export const ALIKE: Shape = { ...TYPICAL, mostCovered: 20, budgetShare: 0.03, cost: () => 100, weight: () => 1 };

/** A kind of platform that covers each of the five slots. */
export const KINDS = [
  'PUBLIC_SERVICE_PLATFORM',
  'INDUSTRIAL_RESEARCH_INSTITUTE',
  'TECHNOLOGY_INNOVATION_CENTER',
  'INCUBATOR',
  'SCIENCE_PARK',
];

/** A made-up problem of many candidates, the same for the same seed. */
export function manyCandidates(seed: number, shape: Shape): PlanProblem {
  const random = randomNumbers(seed);
  const cells = (slot: number) => Array.from({ length: shape.units }, (_, unit) => `i${unit}:s${slot}`);
  const candidates = Array.from({ length: shape.candidates }, (_, index): Candidate => {
    const count = 1 + Math.floor(random() * shape.mostCovered);
    const slot = Math.floor(random() * 5);
    const covers = Array.from({ length: count }, () => `i${Math.floor(random() * shape.units)}:s${slot}`);
    return { id: `c${index}`, costWan: shape.cost(random), covers, group: `g${index >> 1}` };
  });
  return {
    budgetWan: Math.floor(candidates.reduce((sum, { costWan }) => sum + costWan, 0) * shape.budgetShare),
    candidates,
    weights: new Map([0, 1, 2, 3, 4].flatMap((slot) => cells(slot).map((cell) => [cell, shape.weight(random)]))),
    constraints: [],
  };
}

/** Numbers from 0 to below 1 by the mulberry32 generator. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
