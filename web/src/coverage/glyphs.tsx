import type { CoverageStatus, PlatformLevel } from '../graphql';

/** The sign of a status: full, half, asked, or an open ring for "none that the graph knows of". */
export function StatusGlyph({ status, size = 14 }: { status: CoverageStatus; size?: number }) {
  return (
    <svg className={`status-glyph of-${status}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {status === 'COVERED' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      {status === 'IN_PROGRESS' && (
        <>
          <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
        </>
      )}
      {status === 'UNKNOWN' && (
        <>
          <circle cx="8" cy="8" r="6.5" fill="currentColor" opacity=".16" />
          <path
            d="M5.7 6.1C5.7 4.7 6.7 3.8 8 3.8s2.3.9 2.3 2.1c0 1.6-2.3 1.7-2.3 3.3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
          <circle cx="8" cy="12" r="1.05" fill="currentColor" />
        </>
      )}
      {status === 'MISSING' && <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}

const SHAPES: Record<PlatformLevel, React.ReactNode> = {
  NATIONAL: <path d="M5 0 10 5 5 10 0 5z" fill="currentColor" />,
  PROVINCIAL: <rect x="1" y="1" width="8" height="8" fill="currentColor" />,
  MUNICIPAL: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  COUNTY: <path d="M5 1 9.5 9h-9z" fill="currentColor" />,
};

/** The sign of a level; a small ring where there is none. */
export function LevelGlyph({ level, size = 9 }: { level: PlatformLevel | null; size?: number }) {
  const none = <circle cx="5" cy="5" r="2.9" fill="none" stroke="currentColor" strokeWidth="1.3" />;
  return (
    <svg className="level-glyph" width={size} height={size} viewBox="0 0 10 10" aria-hidden="true">
      {level === null ? none : SHAPES[level]}
    </svg>
  );
}
