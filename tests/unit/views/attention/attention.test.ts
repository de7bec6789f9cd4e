import { describe, expect, test } from 'vitest';
import { BODIES_ON_PAPER, BODIES_ON_SCREEN, attentionOf } from '../../../../src/lib/views/attention/index.ts';
import type { YearFiling } from '../../../../src/lib/views/index.ts';
import { agency, handWorld, type HandBody } from '../../../support/hand-world.ts';

const filing = (name: string, state: YearFiling['state'], rest: Partial<YearFiling> = {}): YearFiling => ({
  agency: agency(name),
  state,
  errors: 0,
  warnings: 0,
  timing: null,
  daysLate: null,
  ...rest,
});

const late = (name: string, daysLate: number) => filing(name, 'passed', { timing: 'late', daysLate });
const open = (numerator: number, denominator: number): HandBody => ({
  figures: {
    open_rate: [
      [1, 2],
      [numerator, denominator],
    ],
  },
});
const worldOf = (bodies: Readonly<Record<string, HandBody>>) => handWorld({ from: 2023, to: 2024, year: 2024 }, bodies);

/** Who is named, and why: kind and weight of each reason. */
const told = (bodies: Readonly<Record<string, HandBody>>, filings: readonly YearFiling[]) => {
  const world = worldOf(bodies);
  return attentionOf(world.area, world.bodies, filings).map(({ name, reasons }) => [
    name,
    ...reasons.map(({ kind, weight }) => `${kind} ${weight}`),
  ]);
};

describe('bodies to look at', () => {
  test('errors count, then stand unread, missing and late; whoever is in order is not named', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己'];
    const bodies = Object.fromEntries(names.map((name): [string, HandBody] => [name, { states: { 2024: 'read' } }]));
    const filings = [
      filing('甲', 'warned', { warnings: 9 }),
      late('乙', 5),
      filing('丙', 'missing'),
      filing('丁', 'unread', { errors: 1 }),
      filing('戊', 'erred', { errors: 1, timing: 'late', daysLate: 12 }),
      filing('己', 'erred', { errors: 2 }),
    ];
    expect(told(bodies, filings)).toEqual([
      ['己', 'errors 2000'],
      // The error of an unread report is that it cannot be read: it weighs and is not told a second time.
      ['丁', 'unread 1400'],
      ['戊', 'errors 1000', 'late 12'],
      ['丙', 'missing 300'],
      ['乙', 'late 5'],
    ]);
  });

  test('an unread report whose error somebody has settled weighs more than a missing one and less than a rate beyond chance', () => {
    // 131 of 262 are open: one half. 30 of 30 lies beyond every limit.
    const bodies = { 甲: {}, 乙: {}, 丙: open(30, 30), 丁: open(101, 232) };
    expect(told(bodies, [filing('甲', 'missing'), filing('乙', 'unread')])).toEqual([
      ['丙', 'outside 500'],
      ['乙', 'unread 400'],
      ['甲', 'missing 300'],
    ]);
  });

  test('a rate is judged from thirty cases on, on both sides; the further from the whole stands first', () => {
    // Open of concluded: 29/29 + 30/30 + 32/141 + 40/62 = 131/262, one half.
    const world = worldOf({ 甲: open(29, 29), 丁: open(40, 62), 丙: open(32, 141), 乙: open(30, 30) });
    const listed = attentionOf(world.area, world.bodies, []);
    // With 62 cases one half has a standard error of 6.35 points: 64.5 % is 2.29 of them above, beyond 95 % and not 99.8 %.
    expect(listed).toMatchObject([
      { name: '乙', agency_id: '乙', reasons: [{ kind: 'outside', now: 100, limit: 50, weight: 500 }] },
      { name: '丙', reasons: [{ kind: 'outside', limit: 50 }] },
      { name: '丁', reasons: [{ kind: 'outside', limit: 50 }] },
    ]);
    expect(listed[1]?.reasons[0]).toMatchObject({ now: (100 * 32) / 141, point: { numerator: 32, denominator: 141 } });
  });

  test('a late report weighs 99 days at most; beyond that the later stands first, and equal ones as their names do', () => {
    const names = ['甲', '乙', '丙', '丁', '戊'];
    const bodies = Object.fromEntries(names.map((name): [string, HandBody] => [name, {}]));
    const filings = [late('戊', 98), late('丁', 120), late('丙', 200), late('乙', 99), late('甲', 120)];
    expect(told(bodies, filings)).toEqual([
      ['丙', 'late 99'],
      ['甲', 'late 99'],
      ['丁', 'late 99'],
      ['乙', 'late 99'],
      ['戊', 'late 98'],
    ]);
  });

  test('a report that came on its day or before it is not late', () => {
    expect(told({ 甲: {}, 乙: {} }, [late('甲', 0), late('乙', 1)])).toEqual([['乙', 'late 1']]);
  });

  test('the bodies of an area without a figure are held against nothing', () => {
    expect(told({ 甲: {}, 乙: { states: { 2024: 'read' } } }, [])).toEqual([]);
  });

  test('the sheet has room for fewer bodies than the screen', () => {
    expect([BODIES_ON_PAPER, BODIES_ON_SCREEN]).toEqual([4, 8]);
  });
});
