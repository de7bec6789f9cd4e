import { describe, expect, test } from 'vitest';
import { RULE_BOOK, describeFinding } from '../../../../src/lib/core/checks/index.ts';
import { checkDataset } from '../../../../src/lib/core/checks/index.ts';
import { holdings, stored } from '../../../support/rule-world.ts';
import { OTHER_CASES } from './rule-cases-others.ts';
import { TABLE_CASES } from './rule-cases-tables.ts';

const CASES = { ...TABLE_CASES, ...OTHER_CASES };

describe('the rule book', () => {
  test('names each rule once, in both languages', () => {
    expect(RULE_BOOK.length).toBeGreaterThanOrEqual(70);
    expect(new Set(RULE_BOOK.map(({ id }) => id)).size).toBe(RULE_BOOK.length);
    for (const { title, finding, formula } of RULE_BOOK) {
      for (const words of [title.zh, title.en, finding.zh, finding.en, formula]) expect(words).not.toBe('');
    }
  });

  describe.each(RULE_BOOK.map(({ id }) => id))('%s', (id) => {
    test('fails, passes and stays open', () => {
      const found = CASES[id];
      expect(found, `no case for ${id}`).toBeDefined();
      expect(found?.fails()[id].failed, 'what breaks it').toBeGreaterThan(0);
      const passed = found?.passes()[id];
      expect(passed?.failed, 'what satisfies it does not fail').toBe(0);
      expect(passed?.passed, 'what satisfies it').toBeGreaterThan(0);
      if (found?.open === null) return;
      const open = found?.open()[id];
      expect([open?.failed, open?.passed], 'what leaves it open').toEqual([0, 0]);
      expect(open?.not_assessable).toBeGreaterThan(0);
    });
  });
});

describe('a finding', () => {
  const check = (total: number) => checkDataset(holdings([stored({ cells: { 'granted.total': total } })])).findings;

  test('has words, operands and cells', () => {
    const [row] = check(2).filter(({ rule }) => rule === 'T3-ROW');
    expect(row).toMatchObject({ at: 'granted', left: 0, right: 2, difference: -2, severity: 'error', year: 2023 });
    expect(row && describeFinding(row)).toBe('“（一）予以公开”总计 2 ≠ 各类申请人之和 0，差 −2');
  });

  test('keeps its fingerprint while its operands stay, and changes it with them', () => {
    const print = (total: number) => check(total).map(({ fingerprint }) => fingerprint);
    expect(print(2)).toEqual(print(2));
    expect(print(2)[0]).not.toBe(print(3)[0]);
  });
});
