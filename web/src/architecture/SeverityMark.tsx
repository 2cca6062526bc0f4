import type { IssueSeverity } from '../graphql';
import { useLabel } from '../labels';

/** How full the triangle is. */
const FILLS: Record<IssueSeverity, string> = { HIGH: 'currentColor', MEDIUM: 'none', LOW: 'none' };

/** How much an issue weighs: a full triangle, an open one, a dashed one. */
export function SeverityMark({ severity }: { severity: IssueSeverity }) {
  const label = useLabel();
  return (
    <svg className={`severity of-${severity}`} width="14" height="14" viewBox="0 0 14 14" role="img">
      <title>{label('IssueSeverity', severity)}</title>
      <path
        d="M7 1.5 13 12.5H1z"
        fill={FILLS[severity]}
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinejoin="round"
        strokeDasharray={severity === 'LOW' ? '2 1.6' : undefined}
      />
    </svg>
  );
}
