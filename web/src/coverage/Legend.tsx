import { useSay } from '../explorer/texts';
import { LevelGlyph, StatusGlyph } from './glyphs';
import { LEVELS } from './state';

const SHADES = ['1', '2', '3+', '5+'];

/** What the signs and shades of the matrix mean. */
export function Legend() {
  const say = useSay();
  return (
    <div className="legend">
      <span className="legend-group">
        {(['COVERED', 'IN_PROGRESS', 'UNKNOWN', 'MISSING'] as const).map((status) => (
          <span key={status}>
            <StatusGlyph status={status} size={13} />
            {say(status)}
          </span>
        ))}
      </span>
      <span className="legend-group">
        <span className="ramp">
          {SHADES.map((count, index) => (
            <i key={count} className={`shade-${index + 1}`}>
              {count}
            </i>
          ))}
        </span>
        {say('platforms')}
      </span>
      <span className="legend-group">
        {LEVELS.toReversed().map((level) => (
          <span key={level}>
            <LevelGlyph level={level} />
            {say(level)}
          </span>
        ))}
        <span>
          <LevelGlyph level={null} />
          {say('noLevel')}
        </span>
      </span>
    </div>
  );
}
