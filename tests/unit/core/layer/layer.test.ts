import { expect, test } from 'vitest';
import { layerDataset, putReports, type LayerReport } from '../../../../src/lib/core/layer/index.ts';
import { printDataset, readDataset } from '../../../../src/lib/core/dataset/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { agencyWith, idOf } from '../../../support/register.ts';

const INFO = { name: 'x', title: 'x', description: null, synthetic: false, licences: [], sources: [] };
const accepted = (agency: string, year: number, changes: Partial<LayerReport> = {}): LayerReport => ({
  agency: agencyWith(agency),
  regions: [],
  report: handReport(agency, year, {}),
  corrections: [],
  file: null,
  accepted_at: '2026-01-15T09:00:00.000Z',
  ...changes,
});
const keys = (layer: readonly LayerReport[]) => layer.map(({ report }) => `${report.agency_id}/${report.year}`);

test('reports of a layer stand in the order of agency and year, however they came', () => {
  const layer = putReports([accepted('b', 2023)], [accepted('c', 2020), accepted('a', 2024), accepted('b', 2021)]);
  expect(keys(layer)).toEqual(['a/2024', 'b/2021', 'b/2023', 'c/2020']);
  expect(keys(putReports([], [...layer].reverse()))).toEqual(keys(layer));
});

test('a later report of an agency and year takes the place of an earlier one', () => {
  const later = accepted('a', 2023, { accepted_at: '2026-02-01T09:00:00.000Z' });
  expect(putReports([accepted('a', 2023), accepted('b', 2023)], [later])).toEqual([later, accepted('b', 2023)]);
});

test('as a dataset a layer has each agency and area once, as they were told first, and no parent from outside', () => {
  const region = { region_code: agencyWith('a').region_code, name: '县', level: 'county', parent_code: null } as const;
  const first = agencyWith('a', { name: '甲局', parent_id: idOf('outside') });
  const dataset = layerDataset(
    [
      accepted('a', 2022, { agency: first, regions: [region] }),
      accepted('a', 2023, { agency: { ...first, name: '后名' }, regions: [{ ...region, name: '后名' }] }),
      accepted('b', 2023, { agency: agencyWith('b', { parent_id: idOf('a') }) }),
    ],
    INFO,
  );
  expect(dataset.agencies.map(({ name, parent_id }) => [name, parent_id])).toEqual([
    ['甲局', null],
    ['b', 'a'],
  ]);
  expect(dataset.regions).toEqual([region]);
  expect(dataset.reports.map(({ year }) => year)).toEqual([2022, 2023, 2023]);
  expect(dataset).toMatchObject({ info: INFO, events: [], deadlines: [] });
});

test('a figure that no dataset keeps is unreadable in it with its text and the reason, and the folder reads back', () => {
  const report = handReport('a', 2023, { granted: 1.5, received_new: 1_000_000_000, fees_amount_wan_yuan: 0.1234567 });
  const region = {
    region_code: agencyWith('a').region_code,
    name: '县',
    level: 'province',
    parent_code: null,
  } as const;
  const dataset = layerDataset([accepted('a', 2023, { report, regions: [region] })], { ...INFO, name: 'layer' });
  const told = (id: string) => Object.entries(dataset.reports[0]?.cells ?? {}).find(([cell]) => cell === id)?.[1];
  expect(told('granted.total')).toEqual({
    value: null,
    status: 'unreadable',
    raw: '1.5',
    at: null,
    note: '“1.5”不是整数',
  });
  expect(told('received_new.total')).toMatchObject({ raw: '1000000000', note: '“1000000000”超出可存的范围' });
  expect(told('fees_amount_wan_yuan')).toMatchObject({
    raw: '0.1234567',
    note: '“0.1234567”不是金额（万元，至多六位小数）',
  });
  const reading = readDataset(printDataset(dataset));
  expect(reading.ok ? reading.dataset.reports[0]?.cells : reading.problems).toEqual(dataset.reports[0]?.cells);
});
