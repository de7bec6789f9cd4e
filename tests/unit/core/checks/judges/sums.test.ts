import { describe, expect, test } from 'vitest';
import { describeFinding, suspectsInReport } from '../../../../../src/lib/core/checks/index.ts';
import { document, judgedDocument, type Changes } from '../../../../support/rule-world.ts';

const COLUMNS = ['natural_person', 'business', 'research', 'public_welfare', 'legal_services', 'other_org'];
const row = (name: string, columns: readonly string[], change: Changes[string]): Changes =>
  Object.fromEntries(columns.map((column) => [`${name}.${column}`, change]));
const told = (cells: Changes) =>
  judgedDocument({ cells }).findings.filter(({ rule }) => rule === 'T3-ROW' || rule === 'T4-SUM');

describe('a sum with blank operands', () => {
  test('that holds with the blanks as 0 is sound', () => {
    const cells = { ...row('granted', COLUMNS, 'blank'), 'granted.business': 3, 'granted.total': 3 };
    expect(told(cells)).toEqual([]);
  });

  test('that does not is told with what is blank, and not with a 0', () => {
    const marked = { status: 'na_mark' as const, value: null, raw: '-' };
    const cells = {
      ...row('granted', ['research', 'public_welfare', 'legal_services'], 'blank'),
      'granted.other_org': marked,
      'granted.natural_person': 2,
      'granted.total': 3,
    };
    const [finding, ...others] = told(cells);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      left: 3,
      right: 2,
      difference: 1,
      evidence: '空白：科研机构、社会公益组织、法律服务机构；“-”：其他',
    });
    expect(finding && describeFinding(finding)).toBe('“（一）予以公开”总计 3 ≠ 各类申请人之和 2，差 +1');
  });

  test('whose parts are all blank is a warning that names the side as blank', () => {
    const [finding] = told({ ...row('granted', COLUMNS, 'blank'), 'granted.total': 3 });
    expect(finding).toMatchObject({ severity: 'warning', left: 3, right: null, difference: 3 });
    expect(finding && [describeFinding(finding), describeFinding(finding, 'en')]).toEqual([
      '“（一）予以公开”总计 3 ≠ 各类申请人之和 空白，差 +3',
      'Row “（一）予以公开”: total 3 ≠ sum of applicants blank (+3)',
    ]);
  });

  test('whose total is blank is a warning that names the total as blank', () => {
    const [finding] = told({ review_upheld: 4, review_total: 'blank' });
    expect(finding).toMatchObject({
      severity: 'warning',
      left: null,
      right: 4,
      difference: -4,
      evidence: '空白：总计',
    });
    expect(finding && describeFinding(finding)).toBe('“行政复议”总计 空白 ≠ 分项和 4，差 −4');
  });

  test.each(['absent', 'unreadable', 'text_only'] as const)('is not assessable where an operand is %s', (status) => {
    const { tally } = judgedDocument({
      cells: { 'granted.total': 3, 'granted.business': 'blank', 'granted.research': status },
    });
    expect(tally['T3-ROW']).toEqual({ failed: 0, passed: 24, not_assessable: 1 });
  });

  test('proposes no figure for a blank cell', () => {
    const cells = { 'granted.natural_person': 2, 'granted.business': 'blank' as const, 'granted.total': 3 };
    const suspects = suspectsInReport(document({ cells }));
    expect(suspects.map(({ cell }) => cell)).not.toContain('granted.business');
    expect(suspects.every(({ value, proposed }) => Number.isFinite(value) && Number.isFinite(proposed))).toBe(true);
  });
});
