import { expect, test } from 'vitest';
import { queryBody } from '../../../src/lib/queries/index.ts';
import { askWorldWhole } from '../../support/query-world.ts';

async function bodyOf(id: string) {
  const body = await askWorldWhole((engine, quality) => queryBody(engine, quality, id));
  if (body === null) throw new Error(`not in the world: ${id}`);
  return body;
}

test('a body has its line of the register, its area, its reports, and the changes it was part of with all their names', async () => {
  const { agency, region, reports, events, names } = await bodyOf('finance');
  expect([agency.agency_id, agency.read_years, region]).toEqual(['finance', [2022, 2023], '互助土族自治县']);
  expect(reports.map(({ year, cells }) => [year, cells['granted.total']?.value ?? null])).toEqual([
    [2022, 4],
    [2023, 5],
  ]);
  expect(events.map(({ date, type }) => [date, type])).toEqual([['2021-03', 'split']]);
  expect(names).toEqual({ finance: 'finance', quiet: 'quiet' });
});

test('its narratives stand by year and in order, and its published files beside them', async () => {
  const { sections, documents } = await bodyOf('finance');
  expect(sections).toEqual([
    { year: 2022, position: 0, key: 'overview', heading: '一、总体情况', text: '上一年的工作。' },
    { year: 2022, position: 1, key: 'problems', heading: '五、存在的主要问题及改进情况', text: '仍有不足。' },
    { year: 2023, position: 0, key: 'overview', heading: '一、总体情况', text: '这一年的工作。' },
  ]);
  expect(documents).toEqual([
    { year: 2022, file: 'finance-2022.docx', format: 'docx', bytes: 34, sha256: 'cd' },
    { year: 2023, file: 'finance-2023.html', format: 'html', bytes: 12, sha256: 'ab' },
  ]);
});

test('each year says by when a report was due, how late it came, and how many findings of each severity stand at it', async () => {
  const { filings } = await bodyOf('finance');
  expect(filings.find(({ year }) => year === 2023)).toMatchObject({
    agency_id: 'finance',
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
  expect(filings.find(({ year }) => year === 2021)).toMatchObject({
    state: 'missing',
    due: '2022-01-31',
    published_on: null,
  });
});

test('its findings stand by year, rule and place, with both sides and their difference', async () => {
  const { findings } = await bodyOf('finance');
  const told = findings
    .filter(({ year }) => year === 2023)
    .map(({ rule, severity, place, left_value, right_value, difference }) => [
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

test('a body has what it owed and its findings of all years, those of a year without a report too', async () => {
  const { filings, findings } = await bodyOf('town');
  const owed = filings.map(({ year, obligation, state, timing, errors, warnings }) => [
    year,
    obligation,
    state,
    timing,
    errors,
    warnings,
  ]);
  expect(owed).toEqual([
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

test('nobody known is nothing', async () => {
  expect(await askWorldWhole((engine, quality) => queryBody(engine, quality, 'nobody'))).toBeNull();
});
