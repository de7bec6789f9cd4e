import { expect, test } from 'vitest';
import type { AgencyId } from '../../../src/lib/core/report/index.ts';
import { queryReportFile } from '../../../src/lib/queries/index.ts';
import { askWorld } from '../../support/query-world.ts';

const fileOf = (agency: string, year: number) =>
  askWorld((engine) => queryReportFile(engine, agency as AgencyId, year), 'quality');

test('a report has its narrative and the one of the year before, in order, and its own published file', async () => {
  const { sections, sectionsBefore, documents } = await fileOf('finance', 2023);
  expect(sections).toEqual([
    { year: 2023, position: 0, key: 'overview', heading: '一、总体情况', text: '这一年的工作。' },
  ]);
  expect(sectionsBefore).toEqual([
    { year: 2022, position: 0, key: 'overview', heading: '一、总体情况', text: '上一年的工作。' },
    { year: 2022, position: 1, key: 'problems', heading: '五、存在的主要问题及改进情况', text: '仍有不足。' },
  ]);
  expect(documents).toEqual([{ year: 2023, file: 'finance-2023.html', format: 'html', bytes: 12, sha256: 'ab' }]);
});

test('it says by when it was due, how late it came, and how many findings of each severity stand at it', async () => {
  const { filing } = await fileOf('finance', 2023);
  expect(filing).toMatchObject({
    agency_id: 'finance',
    year: 2023,
    obligation: 'owed',
    state: 'filed',
    timing: 'late',
    due: '2024-01-31',
    published_on: '2024-02-15',
    days_late: 15,
    errors: 3,
    warnings: 9,
    infos: 2,
  });
});

test('its findings are those of its own year, by rule and place, with both sides and their difference', async () => {
  const { findings } = await fileOf('finance', 2023);
  const told = findings.map(({ rule, severity, place, left_value, right_value, difference }) => [
    rule,
    severity,
    place,
    left_value,
    right_value,
    difference,
  ]);
  expect(told).toEqual([
    ['AG-LE', 'warning', 'fees_amount_wan_yuan', 1.5, 0, 1.5],
    ['AG-LE', 'warning', 'normative_docs_issued', 3, 0, 3],
    ['DOC-BLANKS', 'info', 'cells', 1, 200, null],
    ['DOC-FIVE', 'warning', 'problems', 0, null, null],
    ...['appeals', 'other', 'proactive', 'problems', 'requests'].map((place) => [
      'DOC-SECT',
      'warning',
      place,
      null,
      null,
      null,
    ]),
    ['DT-LATE', 'warning', 'published_on', 15, null, null],
    ['T3-BAL', 'error', 'natural_person', 10, 0, 10],
    ['T3-INFER', 'info', 'received_new.total', 1, null, null],
    ['T3-ROW', 'error', 'granted', 5, 0, 5],
    ['T3-SUM', 'error', 'total', 0, 5, -5],
  ]);
});

test('a year without a report still says that one is owed; nobody known has nothing', async () => {
  const missing = await fileOf('finance', 2021);
  expect(missing).toMatchObject({ sections: [], sectionsBefore: [], findings: [], documents: [] });
  expect(missing.filing).toMatchObject({ state: 'missing', due: '2022-01-31', published_on: null });
  expect(await fileOf('nobody', 2023)).toEqual({
    sections: [],
    sectionsBefore: [],
    findings: [],
    filing: null,
    documents: [],
  });
});
