import { useQuery } from '@tanstack/react-query';
import { request } from './api/request';
import { EnumLabelsDocument, type EnumLabelsQuery } from './graphql';
import { useName } from './say';

type Labels = ReadonlyMap<string, ReadonlyMap<string, { nameZh: string; nameEn: string }>>;

function byName({ enumLabels }: EnumLabelsQuery): Labels {
  return new Map(
    enumLabels?.map(({ name, values }) => [name, new Map(values.map((label) => [label.value, label]))] as const),
  );
}

/** What says a value of an enum of the API in the language of the page; nothing until the words are there. */
export function useLabel(): (name: string, value: string | null | undefined) => string {
  const nameOf = useName();
  // Words of the schema, which no view asks for its own sake: they do not stand among what a view asks.
  const { data } = useQuery({
    queryKey: ['EnumLabels'],
    queryFn: ({ signal }) => request(EnumLabelsDocument, {}, signal),
    select: byName,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (name, value) => (value == null ? '' : nameOf(data?.get(name)?.get(value)));
}
