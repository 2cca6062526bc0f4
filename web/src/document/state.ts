import { type Dropped, isId, readAddress } from '../address';

/** What the view of the document shows, as its address says it. */
export interface DocumentState extends Dropped {
  /** Id of the clause beside which stands what the graph says of it. */
  clause?: string | undefined;
}

export const readDocumentState = (search: Record<string, unknown>) =>
  readAddress<DocumentState>({ clause: isId }, search);
