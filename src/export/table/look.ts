import type { CoverageStatus } from '../../vocabulary';

/** How a status looks: the sign also tells it in black and white, the colours are `RRGGBB`. */
export const LOOK: Readonly<Record<CoverageStatus, { sign: string; fill: string; ink: string }>> = {
  COVERED: { sign: '●', fill: 'C6E9CF', ink: '0B5A27' },
  IN_PROGRESS: { sign: '◐', fill: 'FFE9A8', ink: '6B4E00' },
  UNKNOWN: { sign: '?', fill: 'DFE3EA', ink: '3A4353' },
  MISSING: { sign: '○', fill: 'F8CFCB', ink: '8A1A12' },
};
