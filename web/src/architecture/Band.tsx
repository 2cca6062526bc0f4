import type { ArchitectureQuery } from '../graphql';
import { useEither, useListed, useName } from '../say';
import type { Issue } from './ArchitectureView';
import { PlatformCard } from './PlatformCard';
import { useSay } from './texts';

export type ShownTier = NonNullable<ArchitectureQuery['architecture']>['tiers'][number];

interface Shown {
  shown: ShownTier;
  issues: readonly Issue[];
  /** Id of the platform whose issues are shown. */
  chosen: string | undefined;
  onChoose: (platform: string | undefined) => void;
}

/** A tier: what the document says of it, and the platforms that stand in it. */
export function Band({ shown: { tier, platforms, platformCount }, issues, chosen, onChoose }: Shown) {
  const say = useSay();
  const name = useName();
  const either = useEither();
  const listed = useListed();
  const words = [
    [say('runBy'), either(tier.runByZh, tier.runByEn)],
    [say('fundedBy'), either(tier.fundedByZh, tier.fundedByEn)],
    [say('tie'), either(tier.tieZh, tier.tieEn)],
    [say('functions'), listed(tier.tierFunctions.toSorted(byPosition).map(name))],
  ].filter(([, text]) => text !== '');
  return (
    <section className="band" aria-labelledby={tier.id}>
      <header className="band-head">
        <span className="band-level" aria-hidden="true">
          {tier.level}
        </span>
        <div>
          <h2 id={tier.id}>
            {name(tier)} {platformCount > 0 && <small>{say('tierCount', { count: platformCount })}</small>}
          </h2>
          <p>
            {either(tier.roleZh, tier.roleEn)} <small className="clause-number">{tier.clause.number}</small>
          </p>
          <dl className="band-words">
            {words.map(([word, text]) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      </header>
      {platforms.length === 0 ? (
        <p className="none-known">{say('noPlatform')}</p>
      ) : (
        <ul className="platform-cards">
          {platforms.map((platform) => (
            <PlatformCard
              key={platform.platform.id}
              shown={platform}
              issues={issues.filter((issue) => issue.platform?.id === platform.platform.id)}
              isChosen={platform.platform.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const byPosition = (one: { position: number }, other: { position: number }) => one.position - other.position;
