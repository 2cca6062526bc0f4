import { useId, useState } from 'react';
import { asKnown } from '../day';
import { ThingLink } from '../entities/ThingLink';
import { Sources } from '../frame/Sources';
import { useName } from '../say';
import type { FoundCell } from './CellPanel';
import { LevelGlyph } from './glyphs';
import { useSay } from './texts';

type Platform = FoundCell['platforms'][number];

/** A platform of a cell; unfolded, who leads it and on what evidence it counts. */
export function PlatformRow({ shown: { platform, level, since, sincePrecision, evidence } }: { shown: Platform }) {
  const say = useSay();
  const name = useName();
  const [isOpen, setOpen] = useState(false);
  const evidenceId = useId();
  const sources = new Map(evidence.flatMap((one) => one.sources).map((source) => [source.id, source]));
  const day = since === null ? undefined : asKnown(since, sincePrecision);
  return (
    <div className="platform">
      <div className="platform-head">
        <LevelGlyph level={level} size={10} />
        <ThingLink thing={platform} className="platform-name" />
        <small>{[level === null ? say('noLevel') : say(level), day].filter(Boolean).join(' · ')}</small>
        <button
          type="button"
          className="tool icon"
          aria-expanded={isOpen}
          aria-controls={evidenceId}
          aria-label={say('evidenceOf', { platform: name(platform) })}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? '▴' : '▾'}
        </button>
      </div>
      <div className="evidence" id={evidenceId} hidden={!isOpen}>
        {platform.ledBy.length > 0 && (
          <p>
            <b>{say('ledBy')}</b>
            {platform.ledBy.map((leader) => (
              <ThingLink key={leader.id} thing={leader} className="leader" />
            ))}
          </p>
        )}
        <ul className="chips">
          {evidence.map(({ kind, basis }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no name
            <li key={index} className={basis}>
              {say(kind)}
              <small>{say(basis)}</small>
            </li>
          ))}
        </ul>
        <Sources sources={[...sources.values()]} />
      </div>
    </div>
  );
}
