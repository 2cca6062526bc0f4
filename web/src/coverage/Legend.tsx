import { SHADES } from './cells';
import { LevelGlyph, StatusGlyph } from './glyphs';
import { LEVELS } from './state';
import { useSay } from './texts';

/** The numbers of platforms of each shade: `2` or `3+`. */
const COUNTS = SHADES.map((least, index) => (SHADES[index + 1] === least + 1 ? `${least}` : `${least}+`));

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
          {COUNTS.map((count, index) => (
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
