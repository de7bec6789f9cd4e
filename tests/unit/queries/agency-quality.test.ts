import { expect, test } from 'vitest';
import type { AgencyId } from '../../../src/lib/core/report/index.ts';
import { queryAgencyQuality } from '../../../src/lib/queries/index.ts';
import { askWorld } from '../../support/query-world.ts';

test('an agency has what it owed and filed year by year, and its findings of all years in their order', async () => {
  const { filings, findings } = await askWorld((engine) => queryAgencyQuality(engine, 'town' as AgencyId), 'quality');
  expect(
    filings.map(({ year, obligation, state, timing, errors, warnings }) => [
      year,
      obligation,
      state,
      timing,
      errors,
      warnings,
    ]),
  ).toEqual([
    [2021, 'owed', 'filed', 'no_date', 2, 2],
    [2022, 'owed', 'missing', null, 0, 1],
    [2023, 'owed', 'unread', 'no_date', 1, 0],
  ]);
  expect(findings.map(({ year, rule, place }) => [year, rule, place])).toEqual([
    [2021, 'DT-NODATE', 'published_on'],
    [2021, 'T3-BAL', 'total'],
    [2021, 'T3-ROW', 'received_new'],
    [2021, 'XY-LATEOLD', 'proactive'],
    [2021, 'XY-LATEOLD', 'requests'],
    [2022, 'XY-GAP', '2022'],
    [2023, 'DOC-TABLE', 'tables'],
    [2023, 'DT-NODATE', 'published_on'],
  ]);
});
