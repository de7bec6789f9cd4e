import { describe, expect, test } from 'vitest';
import { printDataset, readDataset } from '../../../../src/lib/core/dataset/index.ts';
import { makeProvince, reportLines } from '../../../../src/synth/index.ts';

/** As small as a province of 11 prefectures and 110 counties can be. */
const AGENCIES = 3800;
const province = makeProvince(3, AGENCIES, [2024]);

function printProvince(): Record<string, string> {
  const { info, regions, agencies } = province;
  const files = printDataset({ info, regions, agencies, events: [], deadlines: [], reports: [] });
  for (const report of province.reports()) {
    const lines = reportLines(3, report);
    files['reports.csv'] += lines.report;
    files['cell_notes.csv'] += lines.notes;
  }
  return files;
}

describe('a fictional province', { timeout: 60_000 }, () => {
  test('is a dataset with reports that are missing, unread and late, and areas that publish no total', () => {
    const files = printProvince();
    expect(printProvince()).toEqual(files);
    const reading = readDataset(files);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
    const { reports, regions } = reading.dataset;
    expect(regions.map(({ level }) => level).filter((level) => level === 'county')).toHaveLength(110);
    const own = reports.filter(({ scope }) => scope === 'own');
    const totals = reports.filter(({ scope }) => scope === 'aggregate');
    const share = (count: number, of: number) => count / of;
    expect(share(own.length, AGENCIES - 122)).toBeCloseTo(0.97, 1);
    expect(share(own.filter(({ reading: state }) => state === 'unread').length, own.length)).toBeCloseTo(0.01, 2);
    expect(share(own.filter(({ published_on }) => (published_on ?? '') > '2025-03-31').length, own.length)).toBeCloseTo(
      0.06,
      1,
    );
    expect(totals.length).toBeGreaterThan(100);
    expect(totals.length).toBeLessThan(122);
  });
});
