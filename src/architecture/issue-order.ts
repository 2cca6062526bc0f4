import { compareKeys } from '../grouping';
import { ArchitectureIssueKind, IssueSeverity, valuesOf } from '../vocabulary';

export const KINDS = valuesOf(ArchitectureIssueKind);
/** The gravest first. */
export const SEVERITIES = valuesOf(IssueSeverity);

/** What tells the place of an issue among others. */
interface Placed {
  severity: IssueSeverity;
  kind: ArchitectureIssueKind;
  key: string;
}

/** By what issues stand in order. */
export function placeOfIssue({ severity, kind, key }: Placed): [severity: number, kind: number, key: string] {
  return [SEVERITIES.indexOf(severity), KINDS.indexOf(kind), key];
}

export function weightiestFirst(a: Placed, b: Placed): number {
  const [severity, kind] = placeOfIssue(a);
  const [otherSeverity, otherKind] = placeOfIssue(b);
  return severity - otherSeverity || kind - otherKind || compareKeys(a, b);
}
