import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { addTo, nothing, type Usage } from './usage';

/** A value within an argument, and what it stands in. */
interface Place {
  value: unknown;
  type: GraphQLInputType;
  /** Objects around it. */
  nesting: number;
  /** Relation steps around it. */
  chain: number;
  singleChain: number;
}

/**
 * What a value of an argument asks for. Its parts are gone through one by one and not by calls, so that no nesting is too
 * deep; a value that is known already, a variable's, counts at each use and costs nothing.
 *
 * @param value as graphql-js has coerced it
 */
export function usageOfValue(argument: unknown, type: GraphQLInputType, known = new Map<unknown, Usage>()): Usage {
  const usage = nothing();
  const places: Place[] = [{ value: argument, type, nesting: 0, chain: 0, singleChain: 0 }];
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { value } = place;
    const before = known.get(value);
    if (before === undefined) places.push(...partsOf(place, usage));
    else addTo(usage, within(place, before));
  }
  return usage;
}

/** Counts one value and gives those in it. */
function partsOf({ value, type: given, ...around }: Place, usage: Usage): Place[] {
  const type = getNullableType(given);
  if (typeof value === 'string') usage.text = Math.max(usage.text, value.length);
  if (isListType(type) && Array.isArray(value)) {
    usage.entries += value.length;
    return value.map((entry) => ({ value: entry, type: type.ofType, ...around }));
  }
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return [];

  const fields = type.getFields();
  // By its fields an input tells whether it filters one property (`eq`), a relationship (`some`) or a whole row (`AND`).
  const isOfProperty = 'eq' in fields;
  const isOfRelation = 'some' in fields;
  const nesting = around.nesting + 1;
  usage.nesting = Math.max(usage.nesting, nesting);
  // Null is as if left out, save for a property that is asked to be unknown.
  const entries = Object.entries(value).filter(([, inner]) => isOfProperty || inner != null);
  if (isOfProperty) usage.conditions += entries.length;
  // An empty filter asks for something too: that there is such a row.
  if ('AND' in fields && entries.length === 0) usage.conditions += 1;
  return entries.map(([name, inner]) => {
    const chain = around.chain + (isOfRelation ? 1 : 0);
    const singleChain = around.singleChain + (isOfRelation && name === 'single' ? 1 : 0);
    usage.steps += chain - around.chain;
    usage.singles += singleChain - around.singleChain;
    usage.chain = Math.max(usage.chain, chain);
    usage.singleChain = Math.max(usage.singleChain, singleChain);
    return { value: inner, type: (fields[name] as { type: GraphQLInputType }).type, nesting, chain, singleChain };
  });
}

/** What is known of a value where it stands within others. */
function within({ nesting, chain, singleChain }: Place, usage: Usage): Usage {
  return {
    ...usage,
    nesting: nesting + usage.nesting,
    chain: usage.chain === 0 ? 0 : chain + usage.chain,
    singleChain: usage.singleChain === 0 ? 0 : singleChain + usage.singleChain,
  };
}
