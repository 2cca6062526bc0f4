import { BROKERAGE_ROLES, NAMES } from '../../src/network/robustness/statistics';
import { CollaborationRole, type RoleCounting, valuesOf } from '../../src/vocabulary';
import { brokerageByDefinition } from './definitions';

const ROLES = valuesOf(CollaborationRole);

/** Two nodes and the weight of their tie. */
export type Edge = readonly [number, number, number];

/** All ways to deal values out among their places. */
export function orders<Value>(values: readonly Value[]): Value[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) =>
    orders(values.filter((_, other) => other !== index)).map((rest) => [value, ...rest]),
  );
}

/** Newman's coefficient from the shares of all ends, pair by pair. */
function newman(parts: readonly (readonly [string, string, number])[]): number | null {
  const total = parts.reduce((sum, [, , part]) => sum + part, 0);
  if (total === 0) return null;
  const ends = new Map<string, number>();
  let alike = 0;
  for (const [a, b, part] of parts) {
    for (const end of [a, b]) ends.set(end, (ends.get(end) ?? 0) + part / (2 * total));
    if (a === b) alike += part / total;
  }
  const byChance = [...ends.values()].reduce((sum, part) => sum + part ** 2, 0);
  return byChance > 1 - 1e-12 ? null : (alike - byChance) / (1 - byChance);
}

/** What a network comes to, each number by its definition. */
export function byDefinition(roles: readonly CollaborationRole[][], edges: readonly Edge[], counting: RoleCounting) {
  const known = edges.filter(([a, b]) => roles[a]!.length > 0 && roles[b]!.length > 0);
  const combinations = known.flatMap(([a, b, weight]) => {
    const all = roles[a]!.flatMap((one) => roles[b]!.map((other) => [one, other].sort() as [string, string]));
    const once = [...new Map(all.map((pair) => [pair.join(), pair])).values()];
    return counting === 'FULL'
      ? once.map(([one, other]) => [one, other, weight] as const)
      : all.map(([one, other]) => [one, other, weight / all.length] as const);
  });
  const shares = known.flatMap(([a, b]) =>
    roles[a]!.flatMap((one) =>
      roles[b]!.map((other) => [one, other, 1 / (roles[a]!.length * roles[b]!.length)] as const),
    ),
  );
  const total = known.reduce((sum, [, , weight]) => sum + weight, 0);
  const strength = roles.map((_, node) =>
    known.reduce((sum, [a, b, weight]) => sum + (a === node || b === node ? weight : 0), 0),
  );
  // Over all pairs of nodes, and each node with itself, as the configuration model has them.
  const expected = (one: CollaborationRole, other: CollaborationRole) => {
    let sum = 0;
    for (const [a, own] of roles.entries()) {
      for (const [b, others] of roles.entries()) {
        if (b < a) continue;
        const byChance = (strength[a]! * strength[b]!) / ((a === b ? 4 : 2) * total);
        const all = own.flatMap((x) => others.map((y) => [x, y].sort().join()));
        const fitting = all.filter((pair) => pair === [one, other].sort().join()).length;
        sum += counting === 'FULL' ? Math.min(1, fitting) * byChance : all.length && (fitting / all.length) * byChance;
      }
    }
    return sum;
  };
  const ratio = (one: CollaborationRole, other: CollaborationRole) => {
    const wanted = [one, other].sort().join();
    const observed = combinations.reduce((sum, [x, y, part]) => sum + ([x, y].join() === wanted ? part : 0), 0);
    const byChance = total === 0 ? 0 : expected(one, other);
    return byChance === 0 ? null : observed / byChance;
  };
  const isTied = (a: number, b: number) => edges.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  const groups = roles.map(([first = null]) => first);
  const brokerage = roles.map((_, node) =>
    groups[node] === null ? null : brokerageByDefinition(isTied, groups, node),
  );
  const sum = (role: (typeof BROKERAGE_ROLES)[number]) =>
    brokerage.reduce((counted, one) => counted + (one?.[role] ?? 0), 0);
  const all = BROKERAGE_ROLES.reduce((counted, role) => counted + sum(role), 0);
  const numbers = new Map<string, number | null>([
    [NAMES.roleMixingAssortativity, newman(combinations)],
    [NAMES.assortativity('ROLE'), newman(shares)],
    ...ROLES.flatMap((from, index) =>
      ROLES.slice(index).map((to) => [NAMES.ratio({ from, to }), ratio(from, to)] as const),
    ),
    ...BROKERAGE_ROLES.map((role) => [NAMES.share(role), all === 0 ? null : sum(role) / all] as const),
  ]);
  return { numbers, brokerage };
}

/** Which part of some values is as great as one, and which as small. */
export function exactly(value: number, dealt: readonly (number | null)[]) {
  const part = (isMeant: (one: number) => boolean) => dealt.filter((one) => isMeant(one!)).length / dealt.length;
  return { pGreater: part((one) => one >= value - 1e-9), pLess: part((one) => one <= value + 1e-9) };
}
