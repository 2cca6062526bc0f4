import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../../../src/project-root';

interface Golden {
  events: Record<string, string[]>;
  robinsAlexander: { coefficient: number; paths: number; cycles: number };
  sharingThree: {
    cores: Record<string, number>;
    balls: Record<string, string[]>;
    pathLengths: Record<string, number[]>;
  };
}

/** What NetworkX makes of Davis's Southern women; written by davis.py. */
export const GOLDEN = JSON.parse(
  readFileSync(path.join(PROJECT_ROOT, 'test/network/golden/davis.json'), 'utf8'),
) as Golden & Record<'COUNT' | 'NEWMAN' | 'FRACTIONAL', [string, string, number][]>;

/** The events and the women at each. */
export const EVENTS = GOLDEN.events;

export const WOMEN = [...new Set(Object.values(EVENTS).flat())];
