import { expect, test } from 'vitest';
import { sortRecords, type LayerReport } from '../../../../src/lib/core/layer/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { agencyWith, idOf } from '../../../support/register.ts';

const record = (agency: string, changes: Partial<LayerReport> = {}): LayerReport => ({
  agency: agencyWith(agency),
  regions: [],
  report: handReport(agency, 2023, {}),
  corrections: [],
  file: null,
  accepted_at: '2026-01-15T09:00:00.000Z',
  ...changes,
});
const failures = (records: readonly unknown[]) => sortRecords(records).failed.map(({ name, path }) => [name, path]);

test('sound records are a layer, and one that fails stands apart with its name, its place and itself', () => {
  const broken = { ...record('b'), report: handReport('b', 2023, { received_new: 1e300 }) };
  const { layer, failed } = sortRecords([record('a'), broken, record('c')]);
  expect(layer.map(({ agency }) => agency.agency_id)).toEqual(['a', 'c']);
  expect(failed).toEqual([{ name: 'b 2023', path: 'report.cells.received_new.total', record: broken }]);
});

test.each([
  ['received_new', 1e300],
  ['received_new', -1],
  ['received_new', 0.5],
  ['received_new', 1_000_000_000],
  ['fees_amount_wan_yuan', 0.1234567],
] as const)('%s of %d is no figure that is kept', (cell, value) => {
  expect(failures([record('a', { report: handReport('a', 2023, { [cell]: value }) })])).toHaveLength(1);
});

test('a change may be negative, and an amount may have decimals', () => {
  const report = handReport(
    'a',
    2020,
    { licensing_items_change: -3, procurement_amount_wan_yuan: 0.25 },
    { form: { proactive: '2019' } },
  );
  expect(failures([record('a', { report })])).toEqual([]);
});

test('what is no record at all is told without a name', () => {
  expect(failures([null, 7, 'x', [], {}, { agency: { name: 5 }, report: { year: 'x' } }])).toEqual([
    ['', ''],
    ['', ''],
    ['', ''],
    ['', 'agency'],
    ['', 'agency'],
    ['', 'agency.agency_id'],
  ]);
});

test('bodies whose parents lead back to themselves stand apart, with those they do not touch kept', () => {
  const under = (agency: string, parent: string) =>
    record(agency, { agency: agencyWith(agency, { parent_id: idOf(parent) }) });
  const { layer, failed } = sortRecords([under('a', 'b'), under('b', 'a'), under('c', 'a'), record('d')]);
  expect(layer.map(({ agency }) => agency.agency_id)).toEqual(['c', 'd']);
  expect(failed.map(({ name, path }) => [name, path])).toEqual([
    ['a 2023', 'agency.parent_id'],
    ['b 2023', 'agency.parent_id'],
  ]);
});

test('bodies that include each other stand apart too', () => {
  const including = (agency: string, other: string) =>
    record(agency, { agency: agencyWith(agency, { includes: [{ agency_id: idOf(other), from: null }] }) });
  expect(failures([including('a', 'b'), including('b', 'c'), including('c', 'a')])).toHaveLength(3);
});

test('an area lies in its parent, and its code begins with that of a province', () => {
  const within = (region_code: string, parent_code: string) =>
    record('a', {
      regions: [{ region_code, name: '县', level: 'county', parent_code }] as unknown as LayerReport['regions'],
    });
  expect(failures([within('630223', '630200'), within('990121', '990100')])).toEqual([]);
  for (const [own, parent] of [
    ['630223', '640000'],
    ['630223', '630223'],
    ['630200', '630223'],
    ['870223', '870000'],
  ] as const)
    expect(failures([within(own, parent)])).toHaveLength(1);
});
