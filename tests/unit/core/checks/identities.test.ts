import { describe, expect, test } from 'vitest';
import { assessIdentities } from '../../../../src/lib/core/checks/index.ts';
import type { Cell, CellId, ReportForm, MutableCells } from '../../../../src/lib/core/report/index.ts';
import { owedCells } from '../../../../src/lib/core/template/index.ts';

const FORM: ReportForm = { proactive: '2021', requests: '2021', appeals: '2021' };

function zeros(form: ReportForm, changes: Record<string, Partial<Cell>> = {}): MutableCells {
  const cell: Cell = { value: 0, status: 'reported', raw: null, at: null };
  return Object.fromEntries(owedCells(form).map((id) => [id, { ...cell, ...changes[id] }]));
}

const named = (form: ReportForm, changes: Record<string, Partial<Cell>>, result: string): string[] =>
  assessIdentities(form, zeros(form, changes))
    .filter((assessment) => assessment.result === result)
    .map(({ rule, at }) => `${rule} ${at}`);

describe('assessIdentities', () => {
  test('a report of zeros passes all 39 identities of Table 3 and the 3 of Table 4', () => {
    const results = assessIdentities(FORM, zeros(FORM));
    expect(results).toHaveLength(42);
    expect(results.every(({ result, difference }) => result === 'passed' && difference === 0)).toBe(true);
  });

  test('the form of 2019 has 37 and 3', () => {
    const form: ReportForm = { proactive: '2019', requests: '2019', appeals: '2021' };
    expect(assessIdentities(form, zeros(form))).toHaveLength(40);
  });

  test('one figure too many fails the identities that name it, with the difference', () => {
    const cells = zeros(FORM, { 'granted.business': { value: 3 } });
    const failed = assessIdentities(FORM, cells).filter(({ result }) => result === 'failed');
    expect(failed).toMatchObject([
      { rule: 'T3-ROW', at: 'granted', left: 0, right: 3, difference: -3, missing: [] },
      { rule: 'T3-SUM', at: 'business', left: 0, right: 3, difference: -3 },
    ]);
    expect(failed.every(({ cells: ids }) => ids.includes('granted.business' as CellId))).toBe(true);
  });

  test.each(['blank', 'na_mark'] as const)('an operand that is %s counts as 0 beside a figure', (status) => {
    const empty = { value: null, status };
    expect(named(FORM, { review_upheld: empty }, 'passed')).toHaveLength(42);
    const short = { review_upheld: empty, review_other: { value: 2 }, review_total: { value: 3 } };
    const failed = assessIdentities(FORM, zeros(FORM, short)).filter(({ result }) => result === 'failed');
    expect(failed).toMatchObject([{ rule: 'T4-SUM', at: 'review', left: 3, right: 2, difference: 1, missing: [] }]);
  });

  test('a side left blank throughout has no sum, and is 0 in the difference', () => {
    const parts = ['review_upheld', 'review_corrected', 'review_other', 'review_pending'];
    const blank = { value: null, status: 'blank' as const };
    const noParts = Object.fromEntries(parts.map((id) => [id, blank]));
    const failed = (changes: Record<string, Partial<Cell>>) =>
      assessIdentities(FORM, zeros(FORM, changes)).filter(({ result }) => result === 'failed');
    expect(failed({ ...noParts, review_total: { value: 5 } })).toMatchObject([
      { at: 'review', left: 5, right: null, difference: 5 },
    ]);
    expect(failed({ review_upheld: { value: 5 }, review_total: blank })).toMatchObject([
      { at: 'review', left: null, right: 5, difference: -5 },
    ]);
    expect(failed({ ...noParts, review_total: { value: 0 } })).toEqual([]);
  });

  test('without a single figure an identity is not assessable', () => {
    const block = ['upheld', 'corrected', 'other', 'pending', 'total'].map((part) => `review_${part}`);
    const changes = Object.fromEntries(block.map((id) => [id, { value: null, status: 'blank' as const }]));
    const [open] = assessIdentities(FORM, zeros(FORM, changes)).filter(({ result }) => result !== 'passed');
    expect(open).toMatchObject({ rule: 'T4-SUM', at: 'review', result: 'not_assessable', difference: null });
    expect(open?.missing).toEqual(block);
  });

  test.each(['absent', 'unreadable', 'text_only'] as const)(
    'an operand that is %s leaves its identities not assessable',
    (status) => {
      const blank = { value: null, status: 'blank' as const };
      const changes = { review_upheld: { value: null, status }, review_other: blank };
      expect(named(FORM, changes, 'not_assessable')).toEqual(['T4-SUM review']);
      expect(named(FORM, changes, 'failed')).toEqual([]);
    },
  );

  test('an inferred operand proves nothing', () => {
    const changes = { 'carried_out.total': { status: 'inferred' as const } };
    expect(named(FORM, changes, 'not_assessable')).toEqual(['T3-ROW carried_out', 'T3-BAL total']);
  });

  test('numbers in words and corrected ones count', () => {
    const changes = {
      review_upheld: { value: 2, status: 'text_number' as const },
      review_total: { value: 2, status: 'corrected' as const },
    };
    expect(named(FORM, changes, 'failed')).toEqual([]);
  });

  test('an absent table has no identities', () => {
    expect(assessIdentities({ ...FORM, requests: 'absent', appeals: 'absent' }, {})).toEqual([]);
  });
});
