import { describe, expect, test } from 'vitest';
import { rankSuspects, suspectsOf } from '../../../../src/lib/core/checks/suspects.ts';
import { subjectOfReport } from '../../../../src/lib/core/checks/subject.ts';
import { document, type Changes } from '../../../support/rule-world.ts';

/** A sound Table 3: five came in from natural persons and were granted, but for the changes. */
const SOUND: Changes = {
  'received_new.natural_person': 125,
  'received_new.total': 125,
  'granted.natural_person': 125,
  'granted.total': 125,
  'concluded_total.natural_person': 125,
  'concluded_total.total': 125,
};
const subject = (cells: Changes, year = 2023) => subjectOfReport(document({ cells: { ...SOUND, ...cells }, year }));
const ranked = (cells: Changes) => rankSuspects([subject(cells)]);
const told = (cells: Changes) =>
  ranked(cells).map(({ cell, value, proposed, reasons }) => [cell, value, proposed, reasons.join(' ')]);

test('where nothing is broken nothing is suspected', () => {
  expect(ranked({})).toEqual([]);
});

describe('a single wrong cell', () => {
  test('is the first suspect where its row and its column break, with the figure that mends both', () => {
    const [first] = ranked({ 'granted.natural_person': 152 });
    expect(first).toMatchObject({
      year: 2023,
      cell: 'granted.natural_person',
      value: 152,
      proposed: 125,
      mends: ['T3-ROW:granted', 'T3-SUM:natural_person'],
      breaks: [],
      reasons: ['crossing', 'transposed'],
    });
    expect(first?.score).toBeCloseTo(2.3);
  });

  test.each([
    [152, 'crossing transposed'],
    [1250, 'crossing decimal'],
    [12500, 'crossing decimal'],
    [126, 'crossing digit'],
    [12, 'crossing digit'],
    [1125, 'crossing digit'],
    [987, 'crossing'],
    [0, 'crossing'],
  ])('written as %i for 125: %s', (written, reasons) => {
    expect(told({ 'granted.natural_person': written })[0]).toEqual(['granted.natural_person', written, 125, reasons]);
  });

  test('of one digit is no slip of a digit', () => {
    const small = { ...SOUND, 'refused_third_party.natural_person': 3 };
    expect(told(small).find(([cell]) => cell === 'refused_third_party.natural_person')?.[3]).toBe('crossing');
  });
});

test('a printed total is likelier than its parts; a cell that was read with doubt likelier than one that was not', () => {
  const [total, ...others] = told({ review_total: 4, review_upheld: 2 });
  expect(total).toEqual(['review_total', 4, 2, 'total']);
  expect(others.map(([cell]) => cell)).toContain('review_upheld');
  const doubtful = told({ review_total: 4, review_upheld: { value: 2, status: 'text_number' } });
  expect(doubtful.find(([cell]) => cell === 'review_upheld')?.[3]).toBe('doubtful');
});

test('a figure that would fall below nought is not proposed', () => {
  for (const [, , proposed] of told({ review_total: 4, review_upheld: 7 })) expect(proposed).toBeGreaterThanOrEqual(0);
});

test('a chain over two years tells which year is wrong', () => {
  const before = subject({ 'carried_out.natural_person': 3, 'carried_out.total': 3 }, 2022);
  const now = subject({ 'carried_in.natural_person': 2, 'carried_in.total': 3 });
  const [first] = rankSuspects([before, now]);
  expect(first).toMatchObject({ year: 2023, cell: 'carried_in.natural_person', value: 2, proposed: 3 });
  expect(first?.reasons).toContain('chain');
  expect(first?.mends).toContain('XY-CARRY:natural_person');
  expect(rankSuspects([before, null, now]).flatMap(({ mends }) => mends)).not.toContain('XY-CARRY:natural_person');
});

test('the suspects of a finding are those that mend it', () => {
  const all = ranked({ 'granted.natural_person': 152 });
  const own = suspectsOf({ rule: 'T3-ROW', at: 'granted' }, all);
  expect(own.length).toBeLessThan(all.length);
  expect(own.every(({ mends }) => mends.includes('T3-ROW:granted'))).toBe(true);
  expect(suspectsOf({ rule: 'T3-ROW', at: 'refused_third_party' }, all)).toEqual([]);
});
