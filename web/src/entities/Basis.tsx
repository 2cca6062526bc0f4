import type { Basis as Ground } from '../graphql';
import { useLabel } from '../labels';

/** Whether a source says it, with a solid border, or it was inferred, with a dashed one. */
export function Basis({ basis }: { basis: Ground }) {
  const label = useLabel();
  return <span className={`basis of-${basis}`}>{label('Basis', basis)}</span>;
}
