import type { Story } from '../story';

/** Platforms by which cells of the units u, v and w can be covered; none is by now. */
export const STORY: Story = {
  units: { u: null, v: null, w: null },
  regions: { city: null, district: 'city', elsewhere: null },
  platforms: {
    park: { kind: 'SCIENCE_PARK', serves: ['u', 'v'], seenInProgress: '2020-01-01', region: 'district' },
    center: { kind: 'TECHNOLOGY_INNOVATION_CENTER', serves: ['u'], seenInProgress: '2020-01-01', region: 'elsewhere' },
    idle: { kind: 'INCUBATOR', opened: '2010-01-01', region: 'elsewhere' },
    planned: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', seenInProgress: '2020-01-01' },
    closed: { kind: 'SCIENCE_PARK', opened: '2010-01-01', closed: '2020-01-01' },
  },
  organizations: { firm: { kind: 'ENTERPRISE', region: null } },
};

/** What it costs, in 万元, to cover two cells, one, one, the same platform's other one, and one by a new platform. */
export const CANDIDATES = [
  { key: 'park', change: { open: { platform: 'park' } }, costWan: 300 },
  { key: 'center', change: { open: { platform: 'center' } }, costWan: 100 },
  { key: 'idle-u', change: { serve: { platform: 'idle', industry: 'u' } }, costWan: 100 },
  { key: 'idle-v', change: { serve: { platform: 'idle', industry: 'v' } }, costWan: 90 },
  {
    key: 'found',
    change: { add: { kind: 'PUBLIC_SERVICE_PLATFORM', industries: ['w'], region: 'district' } },
    costWan: 150,
  },
];
