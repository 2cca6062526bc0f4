import type { ArchitectureTier } from '../answers';
import { useSeed } from '../harness';

const api = useSeed();

const ARCHITECTURE = `query ($region: ID, $asOf: Date) {
  architecture(scope: { region: $region, asOf: $asOf }) {
    asOf
    region { nameZh }
    tiers {
      platformCount
      tier { level kind nameZh }
      platforms(limit: 500) {
        state since
        platform { id kind nameZh }
        ledBy { basis organization { id nameZh kind } }
        coBuiltBy { organization { nameZh } }
        supportedBy { organization { nameZh } }
        fundedBy { organization { nameZh } }
        partOf { platform { id } }
      }
    }
  }
}`;

async function tiers(variables: Record<string, unknown> = {}): Promise<ArchitectureTier[]> {
  const { data, errors } = await api.ask(ARCHITECTURE, variables);
  expect(errors).toBeUndefined();
  return data.architecture.tiers;
}

test('the four tiers, the leading center first, each with real platforms of its kinds', async () => {
  const [center, institutes, specialized, double] = await tiers({ region: 'r-a001' });
  expect(center?.platforms.map(({ platform }) => platform.id)).toEqual(['p-a001']);
  expect(institutes?.platforms.map(({ platform }) => platform.id)).toContain('p-a004');
  expect(specialized?.platforms.map(({ platform }) => platform.id)).toContain('p-a005');
  expect(new Set(double?.platforms.map(({ platform }) => platform.kind))).toEqual(
    new Set(['INCUBATOR', 'MAKERSPACE', 'ACCELERATOR', 'TECHNOLOGY_TRANSFER_AGENCY']),
  );
});

test('the leading center 威海市产业技术研究院 stands in the first tier, not among the 工业技术研究院', async () => {
  const [, institutes] = await tiers();
  expect(institutes?.platforms.map(({ platform }) => platform.id)).not.toContain('p-a001');
});

test('a specialized institute shows the institute it is part of, and who leads it', async () => {
  const all = (await tiers()).flatMap(({ platforms }) => platforms);
  const find = (id: string) => all.find(({ platform }) => platform.id === id);
  expect(find('p-a005')?.partOf).toEqual([{ platform: { id: 'p-a004' } }]);
  expect(all.some(({ ledBy }) => ledBy.length > 0)).toBe(true);
});

test('a region counts with its parts', async () => {
  const count = (answer: ArchitectureTier[]) => answer.reduce((sum, { platformCount }) => sum + platformCount, 0);
  const city = count(await tiers({ region: 'r-a001' }));
  const zone = count(await tiers({ region: 'r-a003' }));
  expect(zone).toBeGreaterThan(0);
  expect(city).toBeGreaterThan(zone);
});

test('an earlier day leaves out what was not there yet', async () => {
  const opened2020 = (answer: ArchitectureTier[]) =>
    answer.flatMap(({ platforms }) => platforms).some(({ platform }) => platform.id === 'p-a005');
  expect(opened2020(await tiers({ asOf: '2020-06-23' }))).toBe(false);
  expect(opened2020(await tiers({ asOf: '2020-06-24' }))).toBe(true);
});

test('an unknown region is an error that names it and what may be meant', async () => {
  const { errors } = await api.ask(ARCHITECTURE, { region: '荣成' });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('r-a008'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'scope.region' },
  });
});
