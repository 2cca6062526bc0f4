import { useAnswer } from '../api/useAnswer';
import { Failure, Skeleton } from '../frame/parts';
import { InsteadDocument } from '../graphql';
import { useEither } from '../say';
import { ThingLink } from './ThingLink';
import { useSay } from './texts';

interface Shown {
  noteZh: string | null;
  noteEn: string | null;
  insteadIds: readonly string[];
}

/** That an id was withdrawn, why, and what to see instead. */
export function Retired({ noteZh, noteEn, insteadIds }: Shown) {
  const say = useSay();
  const either = useEither();
  const { data, error, refetch } = useAnswer(InsteadDocument, { ids: [...insteadIds] }, insteadIds.length > 0);
  return (
    <div className="retired">
      <h2>{say('withdrawn')}</h2>
      <p>{either(noteZh, noteEn)}</p>
      {insteadIds.length > 0 && <p>{say('insteadAbout')}</p>}
      {error !== null && <Failure error={error} onRetry={refetch} />}
      {error === null && data === undefined && insteadIds.length > 0 && <Skeleton rows={1} />}
      <ul className="ties">
        {data?.entities?.map(
          (thing) =>
            thing !== null && (
              <li key={thing.id}>
                <ThingLink thing={thing} />
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
