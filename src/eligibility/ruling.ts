import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { type LaterPolicy, laterPolicies } from '../document/later-policies';
import { readSubsidyPolicy, type SubsidyPolicy } from '../subsidies/subsidy-rules';

/** The later policies on the matter of a clause of which no text is known, by the id of the clause. */
export type UnreadPolicies = ReadonlyMap<string, readonly LaterPolicy['policy'][]>;

/** The rules, the policies on their matters of which no text is known on a day, and the ids of their cities. */
interface Ruling {
  policy: SubsidyPolicy;
  unread: UnreadPolicies;
  cities: ReadonlySet<string>;
}

/** The rules and what is known of later policies, in two reads. */
export async function readRuling(graph: Graph, asOf: Day): Promise<Ruling> {
  const policy = await readSubsidyPolicy(graph);
  const clauses = [...new Set(policy.rules.map(({ clause }) => clause.id))];
  const later = await laterPolicies(
    graph,
    clauses.map((id) => ({ clauseIds: [id], asOf })),
  );
  const unread = clauses.map((id, place) => {
    const policies = (later[place]?.policies ?? []).map((one) => one.policy).filter(({ url }) => url === null);
    return [id, [...new Map(policies.map((one) => [one.id, one])).values()]] as const;
  });
  return { policy, unread: new Map(unread), cities: new Set(policy.rules.flatMap(({ regionIds }) => regionIds)) };
}
