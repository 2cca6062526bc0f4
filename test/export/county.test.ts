import { Workbook } from 'exceljs';
import { useWorld } from '../harness';
import { fetched, rowsOf } from './taken-along';

const { api, write } = useWorld();

/** A county with an agency in a zone of it, and how an address asks for it. */
async function county() {
  const graph = await write({
    units: {},
    regions: { county: null, zone: 'county' },
    regionKinds: { zone: 'DEVELOPMENT_ZONE' },
    platforms: { agency: { kind: 'TECHNOLOGY_TRANSFER_AGENCY', opened: '2010-01-01', region: 'zone' } },
  });
  const parameters = { standard: 'std-county-transfer', region: graph.id('county'), asOf: '2020-01-01' };
  return { id: graph.id, parameters };
}

const WORDS = {
  zh: {
    unit: '区市',
    inBrackets: '（std-county-transfer）',
    title: '技术转移机构、登记和服务县域全覆盖',
    slots: ['高层次技术转移转化机构', '技术市场登记', '服务机构'],
    statuses: ['○ 缺失', '? 不明', '● 已覆盖'],
    sheets: ['覆盖矩阵', '缺口', '证据', '说明'],
    units: '1 个区市共 3 格：已覆盖 1 格，不明 1 格，缺失 1 格。',
    industry: '产业单元',
    untold: '技术市场登记：技术市场登记由登记机构办理',
  },
  en: {
    unit: 'District or city',
    inBrackets: ' (std-county-transfer)',
    title: 'County-wide coverage of technology transfer, registration and service',
    slots: ['High-level technology transfer institutions', 'Technology-market registration', 'Service agencies'],
    statuses: ['○ Missing', '? Unknown', '● Covered'],
    sheets: ['Matrix', 'Gaps', 'Evidence', 'About'],
    units: '3 cells of 1 district or city: 1 covered, 1 unknown and 1 missing.',
    industry: 'industries',
    untold: 'Technology-market registration: Registration is done by registration bodies',
  },
} as const;

describe.each(['zh', 'en'] as const)('of the county-level units, in %s,', (lang) => {
  const words = WORDS[lang];

  test('the workbook has regions by the slots of the standard', async () => {
    const { id, parameters } = await county();
    const response = await fetched(api.url, '/export/coverage.xlsx', { ...parameters, lang });
    expect(response.status).toBe(200);
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(words.title.slice(0, 40));
    const workbook = new Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const linesOf = (name: string) => {
      const rows: unknown[][] = [];
      workbook.getWorksheet(name)?.eachRow(({ values }) => rows.push((values as unknown[]).slice(1)));
      return rows;
    };
    const [matrix, gaps, evidence, about] = words.sheets.map(linesOf) as [
      unknown[][],
      unknown[][],
      unknown[][],
      unknown[][],
    ];
    expect(matrix[0]?.slice(0, 5)).toEqual([words.unit, expect.anything(), ...words.slots]);
    expect(matrix[1]?.slice(0, 5)).toEqual([
      id('county'),
      { text: id('county'), hyperlink: `#'${words.sheets[2]}'!A2` },
      ...words.statuses,
    ]);
    expect(gaps.map((row) => [row[0], row[2], row[7]])).toEqual([
      [words.unit, expect.anything(), expect.anything()],
      [id('county'), expect.objectContaining({ text: words.slots[0] }), '四(七)'],
      // No kind of platform does it, so there is no way that the slot could lead to.
      [id('county'), words.slots[1], '四(七)'],
    ]);
    expect(gaps[1]?.[10]).toContain('四(七)');
    expect(evidence.map((row) => [row[0], row[2], row[5]])).toEqual([
      [words.unit, expect.anything(), expect.anything()],
      [id('county'), words.slots[2], id('agency')],
    ]);
    expect(about[0]).toEqual([words.title]);
    expect(about.map(([, text]) => text)).toEqual(
      expect.arrayContaining([
        `${words.title}${words.inBrackets}`,
        'standard = std-county-transfer',
        expect.stringContaining(words.untold),
      ]),
    );
  });

  test('the CSV has a region where it has an industry of 五个一', async () => {
    const { id, parameters } = await county();
    const response = await fetched(api.url, '/export/coverage.csv', { ...parameters, lang });
    const rows = await rowsOf(response);
    expect(
      rows.map(({ industry_id, unit_region_id, slot, slot_name, status, platform_id, framework_id, standard_id }) => [
        [standard_id, framework_id, industry_id, unit_region_id],
        [slot, slot_name, status, platform_id],
      ]),
    ).toEqual(
      [
        ['TECHNOLOGY_TRANSFER_INSTITUTION', words.slots[0], 'MISSING', ''],
        ['TECHNOLOGY_MARKET_REGISTRATION', words.slots[1], 'UNKNOWN', ''],
        ['SERVICE_AGENCY', words.slots[2], 'COVERED', id('agency')],
      ].map((cell) => [['std-county-transfer', '', '', id('county')], cell]),
    );
    expect(rows[2]?.evidence).toContain(id('zone'));
  });

  test('the brief speaks of regions, and tells why a slot is unknown', async () => {
    const { id, parameters } = await county();
    const html = await (await fetched(api.url, '/brief', { ...parameters, lang })).text();
    expect(html).toContain(`<h1>${words.title}</h1>`);
    expect(html).toContain(`<th scope="col">${words.unit}</th>`);
    expect(html).toContain(words.units);
    expect(html).not.toContain(words.industry);
    expect(html).toContain(words.untold);
    expect([...html.matchAll(/data-gap="([^"]*)"/g)].map(([, gap]) => gap)).toEqual([
      `${id('county')}:TECHNOLOGY_TRANSFER_INSTITUTION`,
      `${id('county')}:TECHNOLOGY_MARKET_REGISTRATION`,
    ]);
  });
});

test.each([
  [{ standard: 'std-x' }, 'standard'],
  [{ standard: 'std-county-transfer', rollUp: 'true' }, 'rollUp'],
])('%j is refused as a parameter of the address', async (parameters: Record<string, string>, argument) => {
  for (const path of ['/export/coverage.xlsx', '/export/coverage.csv', '/brief']) {
    const response = await fetched(api.url, path, parameters);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
  }
});
