import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TypedDocumentString } from '../graphql';
import { noteAsked } from './asked';
import { Refusal, request } from './request';

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
  useNoted(document, isAsked ? [variables] : []);
  return useQuery({ ...questionOf(document, variables), enabled: isAsked, placeholderData: keepPreviousData });
}

/** What the API says of a question of which it may answer a lesser one. */
const CAN_NOT = ['BAD_USER_INPUT', 'FEATURE_UNAVAILABLE', 'QUERY_TIMEOUT'];

/**
 * The answer to a question or, where the API can't answer it, to a lesser one by the same document.
 *
 * @param isMeanwhile whether the lesser one is asked at once and its answer given until the other is there
 */
export function useAnswerOr<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  lesser: Variables,
  { isAsked = true, isMeanwhile = false } = {},
) {
  const answer = useAnswer(document, variables, isAsked);
  const isRefused = answer.error !== null && CAN_NOT.includes(answer.error.code ?? '');
  const other = useAnswer(document, lesser, isAsked && (isRefused || isMeanwhile));
  const isAwaited = answer.isPending || answer.isPlaceholderData;
  const isThere = other.isSuccess && !other.isPlaceholderData;
  return isRefused || (isMeanwhile && isAwaited && isThere) ? other : answer;
}

/** How often what is under way is asked about, in milliseconds. */
const FOLLOW_MS = 500;

/** The answer to a question that is asked again and again while what it is about is under way. */
export function useFollowed<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  isUnderWay: (answer: Answer) => boolean,
) {
  useNoted(document, [variables]);
  return useQuery({
    ...questionOf(document, variables),
    // What it was is no news of what it is.
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data !== undefined && isUnderWay(data) ? FOLLOW_MS : false),
  });
}

/** The answers to one question about several things, in their order. */
export function useAnswers<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  several: readonly Variables[],
) {
  useNoted(document, several);
  return useQueries({ queries: several.map((variables) => questionOf(document, variables)) });
}

function questionOf<Answer, Variables>(document: TypedDocumentString<Answer, Variables>, variables: Variables) {
  return queryOptions<Answer, Refusal>({
    queryKey: [nameOf(document.toString()), JSON.stringify(variables)],
    queryFn: ({ client, queryKey, signal }) =>
      request(document, variables, signal).catch((error: Error) => {
        // What was answered before stays, as long as nobody says otherwise.
        const before = client.getQueryData<Answer>(queryKey);
        if (before !== undefined && error instanceof Refusal && error.code === undefined) return before;
        throw error;
      }),
  });
}

/** Notes that the view asks it, as long as it does. */
function useNoted<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  several: readonly Variables[],
): void {
  const query = document.toString();
  const keys = JSON.stringify(several);
  useEffect(() => {
    const ends = (JSON.parse(keys) as unknown[]).map((variables) =>
      noteAsked({ name: nameOf(query), query, variables }),
    );
    return () => ends.forEach((end) => end());
  }, [query, keys]);
}

const nameOf = (query: string) => /query (\w+)/.exec(query)?.[1] ?? '';
