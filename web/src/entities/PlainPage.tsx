import { Columns } from './Columns';
import { Facts } from './Facts';
import { Names } from './Names';
import { Onward } from './Onward';
import type { Thing } from './ThingLink';
import { useSay } from './texts';

/** Something of a kind that has no page of its own: its names, and the ways on. */
export function PlainPage({ thing: { id, nameZh, nameEn, __typename } }: { thing: Thing & { __typename: string } }) {
  const say = useSay();
  const ways: Record<string, { to: string; words: string }> = {
    Document: { to: '/document', words: say('inDocument') },
    CoverageStandard: { to: `/coverage?standard=${id}`, words: say('inCoverage') },
  };
  const way = ways[__typename];
  return (
    <Columns side={<Onward id={id} ways={way === undefined ? [] : [way]} />}>
      <Facts>
        <Names thing={{ nameZh, nameEn: nameEn ?? null }} />
      </Facts>
    </Columns>
  );
}
