import { beforeAll, describe, expect, test } from 'vitest';
import { assessIdentities } from '../../../../src/lib/core/checks/index.ts';
import { measureCoverage, type Dataset } from '../../../../src/lib/core/dataset/index.ts';
import { isGiven, type AgencyId, type Cell, type CellId } from '../../../../src/lib/core/report/index.ts';
import { parseStoredReport } from '../../../../src/lib/core/report/schema.ts';
import { identitiesFor } from '../../../../src/lib/core/template/index.ts';
import { readPublicReports } from '../../../support/public-reports.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await readPublicReports();
});

const cellOf = (agency: string, year: number, id: string): Cell | undefined =>
  dataset.reports.find((report) => report.agency_id === (agency as AgencyId) && report.year === year)?.cells[
    id as CellId
  ];

describe('data/public-reports', () => {
  test('holds 126 read reports of 22 agencies, and two that could not be read', () => {
    expect(measureCoverage(dataset)).toMatchObject({
      agencies: 22,
      agencies_with_reports: 22,
      reports: { read: 126, unread: 2 },
      years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
      cells: {
        reported: 24651,
        text_number: 16,
        inferred: 77,
        blank: 183,
        unreadable: 126,
        absent: 51,
        zero_word: 0,
        na_mark: 0,
        text_only: 0,
        corrected: 0,
        not_in_template: 0,
      },
    });
  });

  // Read off the published pages by hand.
  test.each([
    ['pingtan-zone', 2019, 'received_new.total', 23],
    ['pingtan-zone', 2021, 'fees_amount_wan_yuan', 24252.311082],
    ['pingtan-zone', 2022, 'normative_docs_in_force', 698],
    ['huaian-gov', 2024, 'received_new.total', 3119],
    ['huaian-gov', 2024, 'penalty_decisions', 3985758],
    ['huaian-gov', 2024, 'carried_out.total', 103],
    ['hongze-gov', 2024, 'other_total.total', 0],
    ['hongze-gov', 2024, 'granted.natural_person', 50],
    ['shuyang-drc', 2023, 'review_pending', 1],
    ['pingtan-agriculture', 2019, 'fee_items_change', -12],
  ])('%s %i %s is %d', (agency, year, id, value) => expect(cellOf(agency, year, id)?.value).toBe(value));

  test('amounts in 元 became 万元 to the last digit, the text kept', () => {
    expect(cellOf('pingtan-zone', 2019, 'procurement_amount_wan_yuan')).toMatchObject({
      value: 7539.443252,
      status: 'text_number',
      raw: '75394432.52元',
    });
    expect(cellOf('pingtan-natural-resources', 2020, 'procurement_amount_wan_yuan')?.value).toBe(1690.9913);
  });

  test('the broken Table 3 of one report is inferred, and only the forced figures are not 0', () => {
    const report = dataset.reports.find(({ agency_id }) => agency_id === ('huzhu-house-expropriation' as AgencyId))!;
    const inferred = Object.entries(report.cells).filter(([, cell]) => cell.status === 'inferred');
    expect(inferred).toHaveLength(77);
    expect(inferred.filter(([, cell]) => cell.value !== 0)).toMatchObject([
      ['concluded_total.natural_person', { value: 1 }],
      ['concluded_total.total', { value: 1 }],
    ]);
    expect(cellOf('huzhu-house-expropriation', 2023, 'fees_amount_wan_yuan')).toMatchObject({ status: 'absent' });
    expect(cellOf('huzhu-house-expropriation', 2023, 'normative_docs_issued')).toMatchObject({
      value: 15,
      status: 'text_number',
      raw: '征迁《通告》15',
    });
  });

  test('an inferred figure keeps every identity of its report', () => {
    for (const { form, cells } of dataset.reports.filter(({ reading }) => reading === 'read')) {
      if (!Object.values(cells).some((cell) => cell.status === 'inferred')) continue;
      const taken = Object.fromEntries(
        Object.entries(cells).map(([id, cell]) => [id, { ...cell, status: 'reported' as const }]),
      );
      expect(assessIdentities(form, taken).filter(({ result }) => result !== 'passed')).toEqual([]);
    }
  });

  test('every report satisfies the schema of stored reports', () => {
    for (const report of dataset.reports) expect(parseStoredReport(report).issues).toBeUndefined();
  });

  test('each identity of each report passes, fails with its difference, or lacks an operand that no blank stands for', () => {
    for (const { form, cells, reading } of dataset.reports) {
      if (reading === 'unread') continue;
      const assessments = assessIdentities(form, cells);
      expect(assessments).toHaveLength(identitiesFor(form).length);
      for (const { result, left, right, difference, cells: named } of assessments) {
        const statuses = named.map((id) => cells[id]?.status ?? 'absent');
        const complete =
          statuses.some(isGiven) && statuses.every((status) => isGiven(status) || /^(blank|na_mark)$/.test(status));
        expect(result === 'not_assessable').toBe(!complete);
        if (result === 'failed') expect(difference).toBe((left ?? NaN) - (right ?? NaN));
        if (result === 'failed') expect(difference).not.toBe(0);
      }
    }
  });

  test('71 identities fail: there the reports contradict their own form', () => {
    expect(measureCoverage(dataset).identities).toEqual({
      'T3-ROW': { passed: 3021, failed: 26, not_assessable: 23 },
      'T3-SUM': { passed: 840, failed: 23, not_assessable: 19 },
      'T3-BAL': { passed: 837, failed: 19, not_assessable: 26 },
      'T4-SUM': { passed: 375, failed: 3, not_assessable: 0 },
    });
  });
});
