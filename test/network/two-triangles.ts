import type { Api } from '../harness';
import type { Story } from '../story';

const pair = (a: string, b: string, since?: string) => ({ members: [a, b], since });

/** Two triangles and a bridge between them; `alone` is tied to nobody. */
export const TWO_TRIANGLES: Story = {
  regions: { north: 'here', south: 'here' },
  organizations: {
    a: { roles: ['GOVERNMENT'], region: 'north' },
    b: { roles: ['GOVERNMENT'], region: 'north' },
    c: { roles: ['GOVERNMENT', 'USER'], region: 'north' },
    d: { roles: ['INDUSTRY'], region: 'south' },
    e: { roles: ['INDUSTRY'], region: 'south' },
    f: { roles: ['INDUSTRY'], region: 'south' },
    alone: { roles: ['FINANCE'] },
  },
  collaborations: {
    ab: pair('a', 'b'),
    'ab again': pair('a', 'b'),
    bc: pair('b', 'c'),
    ac: pair('a', 'c'),
    cd: pair('c', 'd', '2020-01-01'),
    de: pair('d', 'e'),
    df: pair('d', 'f'),
  },
  platforms: { ef: { kind: 'KEY_LABORATORY' } },
  ties: [
    ['e', 'LEADS', 'ef'],
    ['f', 'CO_BUILDS', 'ef'],
  ],
};

/** What is answered for a scope. */
export async function askWithin(api: Api, selection: string, scope: object, variables = '') {
  const { data, errors } = await api.ask(`query ($scope: NetworkScopeInput${variables}) { ${selection} }`, { scope });
  expect(errors).toBeUndefined();
  return data;
}
