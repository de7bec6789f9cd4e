import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/lib/indicators/index.ts';
import { queryBodyFigures } from '../../../src/lib/queries/index.ts';
import { askWorld, COUNTY_FILTER } from '../../support/query-world.ts';

test('each figure of each body says whether it is inferred or named by an error; aggregate reports are no bodies', async () => {
  const rows = await askWorld((engine) =>
    queryBodyFigures(engine, COUNTY_FILTER, ['received_new', 'open_rate'] as IndicatorId[]),
  );
  const told = rows.map((row) => [
    row.agency_id,
    row.year,
    row.indicator,
    row.numerator,
    row.denominator,
    row.inferred,
    row.contradicted,
  ]);
  expect(told).toEqual([
    ['finance', 2022, 'open_rate', 4, 4, false, false],
    ['finance', 2022, 'received_new', 4, null, false, false],
    ['finance', 2023, 'open_rate', 5, 0, false, true],
    ['finance', 2023, 'received_new', 10, null, true, false],
    ['town', 2021, 'open_rate', 0, 0, false, true],
    ['town', 2021, 'received_new', 2, null, false, true],
  ]);
});

test('years outside the span and figures that a report lacks have no row', async () => {
  const rows = await askWorld((engine) =>
    queryBodyFigures(engine, { ...COUNTY_FILTER, from: 2022 }, ['normative_docs_in_force'] as IndicatorId[]),
  );
  expect(rows).toMatchObject([{ agency_id: 'finance', year: 2022, numerator: 0 }]);
  expect(rows).toHaveLength(1);
});
