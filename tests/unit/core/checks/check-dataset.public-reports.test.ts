import { beforeAll, describe, expect, test } from 'vitest';
import { checkDataset, type CheckedDataset, type LocatedFinding } from '../../../../src/lib/core/checks/index.ts';
import { readTruth } from '../../../support/truth.ts';
import { readPublicReports } from '../../../support/public-reports.ts';

let checked: CheckedDataset;
beforeAll(async () => {
  checked = checkDataset(await readPublicReports());
});

const countOf = (rule: string, severity: string) =>
  checked.findings.filter((finding) => finding.rule === rule && finding.severity === severity).length;

describe('the rule book on data/public-reports', () => {
  // The same counts as in the list of contradictions that was drawn up by hand from the published pages.
  test.each([
    ['T3-ROW', 'error', 26],
    ['T3-SUM', 'error', 23],
    ['T3-BAL', 'error', 19],
    ['T4-SUM', 'error', 3],
    ['T2-REG', 'error', 3],
    ['T2-STOCK-MIN', 'warning', 3],
    ['T2-STOCK-ZERO', 'warning', 1],
    ['T4-ORPHAN', 'warning', 1],
    ['XY-CARRY', 'warning', 1],
    ['XY-STOCK', 'warning', 35],
    ['XY-ITEMS', 'warning', 14],
  ])('%s: %s × %i', (rule, severity, count) => expect(countOf(rule, severity)).toBe(count));

  test('the sum of 27 over a printed 21 stands where it is printed', () => {
    const found = checked.findings.find(
      ({ rule, at, agency_id }) => rule === 'T3-SUM' && at === 'total' && agency_id === 'pingtan-zone',
    );
    expect(found).toMatchObject({ year: 2020, left: 21, right: 27, difference: -6 });
  });

  test('without narrative no rule on text is assessable', () => {
    for (const rule of ['TX-REQ', 'TX-DONE', 'TX-OUT', 'TX-PCT', 'XY-TEXTCOPY', 'AG-TEXTCOPY'] as const)
      expect(checked.tally[rule]).toMatchObject({ failed: 0, passed: 0 });
  });
});

interface TruthRow {
  agency_id: string;
  year: string;
  rule: string;
  place: string;
}

/** The place as the list names it: items by their row, appeals together, cells without their column. */
const placeOf = (rule: string, at: string): string =>
  `${rule}:${at.replace(/_items(_prev)?$/, '').replace(/^appeals_total$/, 'appeals')}`;

describe('the list of contradictions, line by line', () => {
  const rows = readTruth<TruthRow>('pingtan-contradictions');
  const key = (agency: string, year: number | string, place: string) => `${agency}/${year}/${place}`;
  const keyOf = ({ agency_id, year, rule, at }: LocatedFinding) => key(agency_id, year, placeOf(rule, at));

  test('every violation of the figures is found, and no other of these rules', () => {
    // One row was not decidable, so that nothing can be said of its cells.
    const listed = rows.filter(({ place }) => place !== 'regulations row');
    const rules = new Set(listed.map(({ rule }) => rule));
    const expected = listed.map((row) => key(row.agency_id, row.year, placeOf(row.rule, row.place)));
    const found = checked.findings.filter(
      ({ rule, severity, agency_id }) => rules.has(rule) && severity !== 'info' && agency_id.startsWith('pingtan'),
    );
    expect(expected.length).toBe(129);
    expect(found.map(keyOf).sort()).toEqual(expected.sort());
  });
});
