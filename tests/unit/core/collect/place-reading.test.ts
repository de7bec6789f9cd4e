import { describe, expect, test } from 'vitest';
import { knownBodies } from '../../../../src/lib/core/collect/known-bodies.ts';
import { placeReading } from '../../../../src/lib/core/collect/place-reading.ts';
import { usualYear } from '../../../../src/lib/core/collect/usual-year.ts';
import { blankReport } from '../../../../src/lib/core/layer/index.ts';
import type { RegionCode, Report, StoredReport } from '../../../../src/lib/core/report/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { agencyWith, eventOf, idOf } from '../../../support/register.ts';

const INFO = { name: 'x', title: 'x', description: null, synthetic: false, licences: [], sources: [] };
const HERE = '630223' as RegionCode;

const bodiesOf = (...reports: StoredReport[]) =>
  knownBodies({
    info: INFO,
    regions: [],
    agencies: [
      agencyWith('gov', { name: '互助县人民政府', kind: 'county_gov' }),
      agencyWith('water', { name: '互助县水利局', short_name: '水利局', parent_id: idOf('gov') }),
      agencyWith('works', { name: '互助县建设局', valid_to: 2021, parent_id: idOf('gov') }),
      agencyWith('data', {
        name: '互助县数据局',
        short_name: '数据局',
        former_names: ['互助县政务局'],
        parent_id: idOf('gov'),
      }),
      agencyWith('twin', { name: '互助县第一水利局', short_name: '水利局', parent_id: idOf('gov') }),
    ],
    events: [eventOf('rename', '2023-06', ['data'], ['data'])],
    deadlines: [],
    reports,
  });

const read = (changes: Partial<Report>): Report => ({
  ...blankReport('2021'),
  year: 2024,
  scope: 'own',
  ...changes,
});

const place = (report: Partial<Report>, home: RegionCode | null = null, bodies = bodiesOf()) => {
  const { placed, needs } = placeReading(read(report), { bodies, home });
  return placed ? [placed.body.agency_id, placed.year, placed.scope] : needs;
};

describe('whose report a reading is', () => {
  test('the body of its name and year', () => {
    expect(place({ agency: '互助县水利局' })).toEqual(['water', 2024, 'own']);
    expect(place({ agency: '互助县建设局', year: 2021 })).toEqual(['works', 2021, 'own']);
    expect(place({ agency: '互助县政务局', year: 2021 })).toEqual(['data', 2021, 'own']);
  });

  test('by its id, in a table of our own', () => {
    expect(place({ agency: 'works', year: 2020 })).toEqual(['works', 2020, 'own']);
  });

  test('nobody’s where the register has no such body, or not in that year, or not under that name then', () => {
    expect(place({ agency: '互助县林业局' })).toEqual([{ code: 'new-body', name: '互助县林业局' }]);
    expect(place({ agency: '互助县建设局' })).toEqual([{ code: 'outside', name: '互助县建设局', year: 2024 }]);
    expect(place({ agency: '互助县政务局' })).toEqual([{ code: 'outside', name: '互助县数据局', year: 2024 }]);
  });

  test('nobody’s where several bear the name', () => {
    const values = ['互助县水利局', '互助县第一水利局'];
    expect(place({ agency: '水利局' })).toEqual([{ code: 'agency', values, reason: '' }]);
  });

  test('nobody’s where the document says neither body nor year, or is of another area than the batch', () => {
    expect(place({ agency: null, year: null })).toEqual([{ code: 'no-year' }, { code: 'no-agency' }]);
    const elsewhere = { agency: '互助县水利局', region: '630224' as RegionCode };
    expect(place(elsewhere, HERE)).toEqual([{ code: 'elsewhere', region: '630224' }]);
    expect(place({ ...elsewhere, region: '630000' as RegionCode }, HERE)).toEqual(['water', 2024, 'own']);
  });

  test('with the figures that its earlier reports have, or that a body with nobody under it can only have', () => {
    const open: Partial<Report> = { agency: '互助县人民政府', scope: 'unknown' };
    expect(place(open)).toEqual([{ code: 'scope', values: ['own', 'aggregate'], reason: '' }]);
    const before = handReport('gov', 2023, {}, { scope: 'aggregate' });
    expect(place(open, null, bodiesOf(before))).toEqual(['gov', 2024, 'aggregate']);
    expect(place({ agency: '互助县水利局', scope: 'unknown' })).toEqual(['water', 2024, 'own']);
  });
});

test('a batch of five and more, four fifths of one year, is of that year; any other of none', () => {
  expect(usualYear([2024, 2024, 2024, 2024, 2023])).toEqual({ year: 2024, count: 4, dated: 5 });
  expect(usualYear([2024, 2024, 2024, 2024])).toBeNull();
  expect(usualYear([2024, 2024, 2024, 2023, 2023])).toBeNull();
});
