import { useAnswerOr } from '../api/useAnswer';
import { FIRST_DAY, LAST_DAY_AHEAD, LAST_MONTH_AHEAD } from '../coverage/months';
import { TimeRail } from '../coverage/TimeRail';
import { type CoverageScopeInput, ScenarioTrendDocument, TrendDocument } from '../graphql';
import { inputOf, type Supposed } from './changes';
import { useSay } from './texts';

interface Shown {
  scope: CoverageScopeInput;
  /** From which the changes hold that name no day. */
  on: string;
  /** On which the city is looked at as if they were made. */
  seen: string;
  supposed: readonly Supposed[];
  onChange: (on: string, seen: string) => void;
}

/** The days of what is supposed: from when it holds, and when it is looked at, up to some years ahead. */
export function ScenarioRail({ scope, on, seen, supposed, onChange }: Shown) {
  const say = useSay();
  const span = { scope, from: FIRST_DAY, to: LAST_DAY_AHEAD };
  const isSupposed = supposed.length > 0;
  // Of more changes than one answer holds the years are shown.
  const asIs = useAnswerOr(TrendDocument, { ...span, step: 'CHANGE' }, { ...span, step: 'YEAR' });
  const changes = { changes: supposed.map(inputOf), day: { asOf: on } };
  const asIf = useAnswerOr(
    ScenarioTrendDocument,
    { ...span, ...changes, step: 'CHANGE' },
    { ...span, ...changes, step: 'YEAR' },
    { isAsked: isSupposed },
  );
  const otherwise = asIs.data?.coverageTrend?.points ?? [];
  const points = isSupposed ? asIf.data?.coverageScenario?.coverageTrend.points : undefined;
  return (
    <TimeRail
      points={points ?? otherwise}
      otherwise={points && otherwise}
      hands={[
        { day: on, label: say('dayMade'), word: say('wordMade') },
        { day: seen, label: say('daySeen'), word: say('wordSeen'), look: 'as-if' },
      ]}
      last={LAST_MONTH_AHEAD}
      onChange={([from, day]) => onChange(from as string, day as string)}
    />
  );
}
