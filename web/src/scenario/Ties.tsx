import { Section } from '../frame/parts';
import { useLabel } from '../labels';
import { useName } from '../say';
import { Cells, type Plan } from './Cells';
import { useSay } from './texts';

/** The other plans that are worth as much for the same cost, by what differs. */
export function Ties({ ties: { isComplete, plans } }: Pick<Plan, 'ties'>) {
  const say = useSay();
  const some = say(isComplete ? 'tiesAll' : 'tiesSome', { count: plans.length });
  const none = say(isComplete ? 'noTies' : 'noTiesProven');
  return (
    <Section title={say('ties')} note={plans.length}>
      <p className="hint">{plans.length > 0 ? some : none}</p>
      <ol className="ties">
        {plans.map(({ instead, dropped }) => (
          <li key={[...instead, ...dropped].map(({ key }) => key).join()}>
            {dropped.map((one) => (
              <Swapped key={one.key} sign="−" says={say('swapOut')} swapped={one} />
            ))}
            {instead.map((one) => (
              <Swapped key={one.key} sign="＋" says={say('swapIn')} swapped={one} />
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

type One = Plan['ties']['plans'][number]['instead'][number];

function Swapped({ sign, says, swapped }: { sign: string; says: string; swapped: One }) {
  const name = useName();
  const label = useLabel();
  const { kind, platform, platformKind, cells } = swapped;
  return (
    <p>
      <span aria-hidden="true">{sign}</span> <span className="only-heard">{says}</span>
      {label('ScenarioChangeKind', kind)}
      {' · '}
      {name(platform) || (platformKind && label('PlatformKind', platformKind))}
      <small>
        {' '}
        <Cells cells={cells} />
      </small>
    </p>
  );
}
