import { EntityLink } from '../frame/EntityLink';
import { useLabel } from '../labels';
import { useListed, useName } from '../say';
import { type Supposed, writeChanges } from './changes';
import type { Found } from './ScenarioPanel';
import { useSay } from './texts';

interface Shown {
  change:
    | Pick<
        Found['changes'][number],
        'kind' | 'level' | 'on' | 'platform' | 'platformKind' | 'industries' | 'region' | 'ties'
      >
    | undefined;
  supposed?: Supposed;
  /** Whether nothing in it leads elsewhere. */
  isPlain?: boolean;
}

/** A change in words; until the API has understood it, as the address has it. */
export function ChangeWords({ change, supposed, isPlain = false }: Shown) {
  const say = useSay();
  const name = useName();
  const listed = useListed();
  const label = useLabel();
  if (change === undefined) return <code>{supposed && writeChanges([supposed])}</code>;
  const { kind, platform, platformKind, level, industries, region, ties } = change;
  const leaders = ties.filter((tie) => tie.kind === 'LEADS').map(({ organization }) => name(organization));
  const more = [
    level !== null && label('PlatformLevel', level),
    kind === 'UPGRADE' && platformKind !== null && label('PlatformKind', platformKind),
    listed(industries.map(name)),
    name(region),
    leaders.length > 0 && say('ledBy', { name: listed(leaders) }),
    supposed?.on !== undefined && say('from', { day: supposed.on }),
  ];
  return (
    <div className="change-words">
      <span className="way">{label('ScenarioChangeKind', kind)}</span>
      <div>
        <b>
          {kind === 'ADD' && label('PlatformKind', platformKind)}
          {kind !== 'ADD' && (isPlain ? name(platform) : <PlatformLink {...platform} />)}
        </b>
        <small>{more.filter(Boolean).join(' · ')}</small>
      </div>
    </div>
  );
}

function PlatformLink({ id, nameZh, nameEn }: { id: string; nameZh: string; nameEn: string | null }) {
  const name = useName();
  return id.startsWith('added-') ? (
    name({ nameZh, nameEn })
  ) : (
    <EntityLink id={id}>{name({ nameZh, nameEn })}</EntityLink>
  );
}
