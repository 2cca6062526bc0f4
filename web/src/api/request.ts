import type { TypedDocumentString } from '../graphql';
import { noteReach } from './reach';

/** What the API says of a question that it does not answer. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** A code of the API, or the status of an answer that is none of the API's; absent where nothing answered. */
    readonly code?: string,
  ) {
    super(message);
  }
}

/** What stands beside an answer. */
interface Extensions {
  /** Of which state of the data it is. */
  dataVersion?: { version: string };
}

interface Body<Answer> {
  data?: Answer | null;
  extensions?: Extensions;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Asks the API.
 *
 * @throws Refusal with the API's own words, or without any where it did not answer
 */
export async function request<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer> {
  return (await ask(document, variables, signal)).data;
}

/** The same, with what stands beside the answer. */
export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<{ data: Answer; extensions: Extensions | undefined }> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  }).catch((error: Error) => {
    if (signal.aborted) throw error;
    noteReach(false);
    throw new Refusal('');
  });
  noteReach(true);
  const { data, errors, extensions }: Body<Answer> = await response.json().catch(() => ({}));
  const [error] = errors ?? [];
  if (error !== undefined || !data)
    throw new Refusal(error?.message ?? '', error?.extensions?.code ?? `${response.status}`);
  return { data, extensions };
}
