import type { LoadedEdition } from '../intake/edition';

/** What a load says it did: of a first one how much there is, of a further one how it differs from what was there. */
export function summaryOf({ written: { nodes, relationships }, came, changed, went, kept }: LoadedEdition): string {
  const all = `${nodes} nodes and ${relationships} relationships loaded`;
  if (came === nodes + relationships) return all;
  const left = kept === 0 ? '' : `; ${kept} kept that others are tied to`;
  return `${all}: ${came} came, ${changed} changed, ${went} went${left}`;
}
