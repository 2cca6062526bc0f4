declare module 'virtual:questions' {
  /** A question of the documents with the query that answers it. */
  export interface Question {
    /** Its place in an address. */
    id: string;
    document: 'readme' | 'planner-questions' | 'researcher-questions';
    /** Its number in the document, from 1. */
    place: number;
    title: Record<'zh' | 'en', string>;
    query: string;
  }
  const questions: readonly Question[];
  export default questions;
}

declare module 'virtual:documents' {
  /** A document of the project as this server shows it. */
  interface Document {
    address: string;
    title: Record<'zh' | 'en', string>;
  }
  const documents: readonly Document[];
  export default documents;
}
