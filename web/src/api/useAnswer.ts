import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TypedDocumentString } from '../graphql';
import { noteAsked } from './asked';
import { type Refusal, request } from './request';

/**
 * The answer to a question, that of the question before while it is waited for.
 *
 * @param isAsked whether there is a question; by default there is
 */
export function useAnswer<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  isAsked = true,
) {
  const query = document.toString();
  const name = /query (\w+)/.exec(query)?.[1] ?? '';
  const key = JSON.stringify(variables);
  useEffect(() => {
    return isAsked ? noteAsked({ name, query, variables: JSON.parse(key) }) : undefined;
  }, [name, query, key, isAsked]);
  return useQuery<Answer, Refusal>({
    queryKey: [name, key],
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
}
