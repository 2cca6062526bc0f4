import type { LookedFor } from '../answers';
import { useWorld } from '../harness';

const { api } = useWorld();

const SAID = '{ extent lookedOn surveys { id } summary { zh } }';

/** On the seed, where no source tells of results, shared resources or vouchers. */
test.each([
  ['sharing', 'sv-010', `{ sharing(scope: { region: "r-a001" }) { resourceCount lookedFor ${SAID} } }`],
  [
    'a ranking',
    'sv-008',
    `{ evaluationRanking(schemeId: "es-001", year: 2019, scope: { region: "r-a001" }) { lookedFor ${SAID} } }`,
  ],
  [
    'consequences',
    'sv-008',
    `{ evaluationConsequences(schemeId: "es-001", year: 2019, scope: { region: "r-a001" }) { lookedFor ${SAID} } }`,
  ],
  ['eligibility', 'sv-009', `{ eligibility(organization: "o-a062") { lookedFor: vouchersLookedFor ${SAID} } }`],
])('%s says what was looked for and when: %s', async (_what, survey, query) => {
  const { data, errors } = await api.ask<Record<string, { lookedFor: LookedFor }>>(query);
  expect(errors).toBeUndefined();
  const [answer] = Object.values(data);
  expect(answer?.lookedFor).toMatchObject({
    extent: 'LOOKED_FOR_IN_PART',
    lookedOn: '2026-11-29',
    surveys: [{ id: survey }],
  });
  expect(answer?.lookedFor.summary.zh).not.toBe('');
});
