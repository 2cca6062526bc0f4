import { useQuery } from '@tanstack/react-query';
import { request } from './api/request';
import { EnumLabelsDocument, type EnumLabelsQuery } from './graphql';
import { useName } from './say';

type Labels = ReadonlyMap<string, ReadonlyMap<string, { value: string; nameZh: string; nameEn: string }>>;

function byName({ enumLabels }: EnumLabelsQuery): Labels {
  return new Map(
    enumLabels?.map(({ name, values }) => [name, new Map(values.map((label) => [label.value, label]))] as const),
  );
}

function useLabels() {
  // Words of the schema, which no view asks for its own sake: they do not stand among what a view asks.
  return useQuery({
    queryKey: ['EnumLabels'],
    queryFn: ({ signal }) => request(EnumLabelsDocument, {}, signal),
    select: byName,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What says a value of an enum of the API in the language of the page; nothing until the words are there. */
export function useLabel(): (name: string, value: string | null | undefined) => string {
  const nameOf = useName();
  const { data } = useLabels();
  return (name, value) => (value == null ? '' : nameOf(data?.get(name)?.get(value)));
}

/** The values of an enum of the API to choose from, in its order and in the language of the page. */
export function useValues(name: string): { id: string; text: string }[] {
  const nameOf = useName();
  const { data } = useLabels();
  return [...(data?.get(name)?.values() ?? [])].map((label) => ({ id: label.value, text: nameOf(label) }));
}
