import { describe, expect, test } from 'vitest';
import {
  compareWithPublished,
  draftTables,
  sumArea,
  type Holdings,
  type KnownFinding,
} from '../../../../src/lib/core/aggregate/index.ts';
import type { RegionCode, StoredReport } from '../../../../src/lib/core/report/index.ts';
import { handReport, type Figures } from '../../../support/hand-reports.ts';
import { agencyWith, idOf } from '../../../support/register.ts';

const COUNTY = '630223' as RegionCode;
const CELL = 'received_new.total';
const holdings = (reports: readonly StoredReport[], more: string[] = []): Holdings => ({
  regions: [],
  agencies: [...['a', 'b', 'c', ...more].map((id) => agencyWith(id)), agencyWith('gov', { kind: 'county_gov' })],
  events: [],
  reports,
  deadlines: [],
});
const published = (figures: Figures) => handReport('gov', 2023, figures, { scope: 'aggregate' });
const differenceOf = (reports: readonly StoredReport[], findings: readonly KnownFinding[] = [], more: string[] = []) =>
  compareWithPublished(sumArea(holdings(reports, more), COUNTY, 2023), findings).find(({ cell }) => cell === CELL);
const finding = (agency: string, difference: number | null, changes: Partial<KnownFinding> = {}): KnownFinding => ({
  agency_id: idOf(agency),
  year: 2023,
  rule: 'T3-BAL',
  cells: [CELL],
  difference,
  ...changes,
});
const bodies = (a: number, b: number, c: number) => [
  handReport('a', 2023, { received_new: a }),
  handReport('b', 2023, { received_new: b }),
  handReport('c', 2023, { received_new: c }),
];

describe('the published figure beside the sum', () => {
  test('agrees, or differs by published less sum', () => {
    expect(differenceOf([...bodies(1, 2, 3), published({ received_new: 6 })])).toEqual({
      cell: CELL,
      published: 6,
      sum: 6,
      difference: 0,
      reported: 3,
      explained_by: [],
    });
    expect(differenceOf([...bodies(1, 2, 3), published({ received_new: 4 })])).toMatchObject({ difference: -2 });
  });

  test('money differs to the last digit', () => {
    const reports = [
      handReport('a', 2023, { fees_amount_wan_yuan: 0.1 }),
      handReport('b', 2023, { fees_amount_wan_yuan: 0.2 }),
    ];
    const sum = sumArea(holdings([...reports, published({ fees_amount_wan_yuan: 0.4 })]), COUNTY, 2023);
    expect(compareWithPublished(sum).find(({ cell }) => cell === 'fees_amount_wan_yuan')).toMatchObject({
      sum: 0.3,
      difference: 0.1,
    });
  });

  test('has no difference where no body gave the figure, and is left out where the government did not', () => {
    const unread = bodies(1, 1, 1).map((report) => ({ ...report, reading: 'unread' as const, cells: {} }));
    expect(differenceOf([...unread, published({ received_new: 6 })])).toMatchObject({
      sum: null,
      difference: null,
      explained_by: [],
    });
    expect(differenceOf([...bodies(1, 2, 3), published({ received_new: null })])).toBeUndefined();
    expect(differenceOf([...bodies(1, 2, 3), published({ received_new: { inferred: 6 } })])).toBeUndefined();
    expect(compareWithPublished(sumArea(holdings(bodies(1, 2, 3)), COUNTY, 2023))).toEqual([]);
  });
});

test('figures that agree need no explanation, whoever is missing or contradicted', () => {
  const agree = [...bodies(1, 2, 3), published({ received_new: 6 })];
  expect(differenceOf(agree, [finding('a', 1)], ['d'])).toMatchObject({ difference: 0, explained_by: [] });
});

describe('what may explain a difference', () => {
  const reasons = (found: ReturnType<typeof differenceOf>) =>
    found?.explained_by.map(({ agency_id, reason, rule, amount }) => [agency_id, reason, rule, amount]);

  test('first a finding of the very size, then a body whose figure it is, then who is missing or unread, then other findings', () => {
    const [a, b, c] = bodies(2, 3, 7) as [StoredReport, StoredReport, StoredReport];
    const unread: StoredReport = { ...handReport('d', 2023, {}), reading: 'unread', cells: {} };
    const found = differenceOf(
      [a, b, c, unread, published({ received_new: 15 })],
      [finding('a', 5), finding('c', -3)],
      ['d', 'e'],
    );
    expect(found?.difference).toBe(3);
    expect(reasons(found)).toEqual([
      ['c', 'finding', 'T3-BAL', -3],
      ['b', 'same_amount', null, 3],
      ['e', 'missing', null, null],
      ['d', 'unread', null, null],
      ['a', 'finding', 'T3-BAL', 5],
    ]);
  });

  test('a body that left the cell empty, or is on the other form', () => {
    const reports = [
      handReport('a', 2023, { normative_docs_issued: 2 }),
      handReport('b', 2023, { normative_docs_issued: null }),
      handReport('c', 2023, {}, { form: { proactive: '2019' } }),
    ];
    const sum = sumArea(holdings([...reports, published({ normative_docs_issued: 3 })]), COUNTY, 2023);
    const found = compareWithPublished(sum).find(({ cell }) => cell === 'normative_docs_issued');
    expect(found).toMatchObject({ sum: 2, difference: 1, reported: 1 });
    expect(reasons(found)).toEqual([
      ['b', 'lacking', null, null],
      ['c', 'other_form', null, null],
    ]);
  });

  test('no finding of another year, cell, body or rule over areas, and none without a difference', () => {
    const reports = [...bodies(1, 2, 3), published({ received_new: 10 })];
    const others = [
      finding('a', 4, { year: 2022 }),
      finding('a', 4, { cells: ['carried_in.total'] }),
      finding('gov', 4),
      finding('a', 4, { rule: 'AG-SUM' }),
      finding('a', null),
      finding('a', 0),
    ];
    expect(reasons(differenceOf(reports, others))).toEqual([]);
    expect(reasons(differenceOf(reports, [finding('a', 4)]))).toEqual([['a', 'finding', 'T3-BAL', 4]]);
  });
});

test('a report of two forms, or of no known form, lacks a cell that one of them prints; one of another form cannot have it', () => {
  const sumOf = (form: Parameters<typeof handReport>[3]) =>
    sumArea(holdings([handReport('a', 2023, {}, form)].map((report) => ({ ...report, cells: {} }))), COUNTY, 2023);
  const told = (form: Parameters<typeof handReport>[3]) => {
    const { lacking = [], otherForm = [] } = sumOf(form).cells.get('normative_docs_issued') ?? {};
    return [lacking, otherForm];
  };
  expect(told({ form: { proactive: 'hybrid' } })).toEqual([['a'], []]);
  expect(told({ form: { proactive: 'absent' } })).toEqual([['a'], []]);
  expect(told({ form: { proactive: '2021' } })).toEqual([['a'], []]);
  expect(told({ form: { proactive: '2019' } })).toEqual([[], ['a']]);
});

test('a draft has the sums in the boxes of the official tables, and an empty box where nobody gave a figure', () => {
  const reports = bodies(1, 2, 3).map((report) => ({
    ...report,
    form: { ...report.form, appeals: 'absent' as const },
  }));
  const { requests, proactive } = draftTables(sumArea(holdings(reports), COUNTY, 2023));
  const textOf = (table: typeof requests, id: string) => table.flat().find(({ cell }) => cell === id)?.text;
  expect(textOf(requests, CELL)).toBe('6');
  expect(textOf(proactive, 'regulations_issued')).toBe('0');
  const nobody = draftTables(sumArea(holdings([]), COUNTY, 2023));
  expect(textOf(nobody.requests, CELL)).toBe('');
});
