import { useQueryClient } from '@tanstack/react-query';
import { useIsReached } from '../api/reach';
import { useSay } from './texts';

/** Says so while the server is not reached; what it answered before stays to be seen. */
export function Unreached() {
  const say = useSay();
  const answers = useQueryClient();
  return useIsReached() ? null : (
    <div className="notice unreached" role="status">
      {say('unreached')}
      <button type="button" className="btn" onClick={() => void answers.refetchQueries({ type: 'active' })}>
        {say('reconnect')}
      </button>
    </div>
  );
}
