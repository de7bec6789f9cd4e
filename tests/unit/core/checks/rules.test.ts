import { describe, expect, test } from 'vitest';
import { RULE_BOOK, describeFinding } from '../../../../src/lib/core/checks/index.ts';
import { checkDataset } from '../../../../src/lib/core/checks/index.ts';
import { holdings, stored } from '../../../support/rule-world.ts';
import { OTHER_CASES } from './rule-cases-others.ts';
import { TABLE_CASES } from './rule-cases-tables.ts';
import { DOCUMENT_SENTENCES } from './rule-sentences-document.ts';
import { TABLE_SENTENCES } from './rule-sentences-tables.ts';
import { YEAR_SENTENCES } from './rule-sentences-years.ts';

const CASES = { ...TABLE_CASES, ...OTHER_CASES };
const SENTENCES = { ...TABLE_SENTENCES, ...YEAR_SENTENCES, ...DOCUMENT_SENTENCES };

/** Up to five cells by name; of more the first and the last, and how many they are. */
const nameCells = (cells: readonly string[]): string =>
  cells.length <= 5 ? cells.join(' ') : `${cells[0]} … ${cells.at(-1)} (${cells.length})`;

describe('the rule book', () => {
  test('names each rule once, in both languages', () => {
    expect(RULE_BOOK.length).toBeGreaterThanOrEqual(70);
    expect(new Set(RULE_BOOK.map(({ id }) => id)).size).toBe(RULE_BOOK.length);
    for (const { id, version, title, finding, basis, exceptions } of RULE_BOOK) {
      // Since the second version blanks count as 0 in a sum.
      expect(version, id).toBe(/^(T3-(ROW|SUM|BAL|SUBTOTAL)|T4-SUM)$/.test(id) ? 2 : 1);
      for (const chinese of [title.zh, finding.zh]) expect(chinese).toMatch(/\p{Script=Han}/u);
      for (const words of [title.en, finding.en]) expect(words).toMatch(/\S/);
      expect(basis).toMatch(/^本站经验规则$|条例|法|国办|表三角格/u);
      if (exceptions !== null) {
        expect(exceptions.zh).toMatch(/\p{Script=Han}/u);
        expect(exceptions.en).toMatch(/[a-z]/);
      }
    }
  });

  test('says in Chinese what has to hold, without names of cells or a language of formulas', () => {
    for (const { id, formula } of RULE_BOOK) {
      expect(formula, id).toMatch(/\p{Script=Han}{2}/u);
      expect(formula, id).not.toMatch(/[A-Za-z_[\]{}∈ℤΣ⇒]/u);
    }
  });

  test('names the two sides of a finding in the order in which they stand', () => {
    for (const { id, finding } of RULE_BOOK)
      for (const words of [finding.zh, finding.en]) {
        const [left, right] = [words.indexOf('{left}'), words.indexOf('{right}')];
        if (left >= 0 && right >= 0) expect(left, `${id}: ${words}`).toBeLessThan(right);
      }
  });

  describe.each(RULE_BOOK.map(({ id }) => id))('%s', (id) => {
    test('fails, passes and stays open', () => {
      const found = CASES[id];
      expect(found, `no case for ${id}`).toBeDefined();
      expect(found?.fails().tally[id].failed, 'what breaks it').toBeGreaterThan(0);
      const passed = found?.passes().tally[id];
      expect(passed?.failed, 'what satisfies it does not fail').toBe(0);
      expect(passed?.passed, 'what satisfies it').toBeGreaterThan(0);
      if (found?.open === null) return;
      const open = found?.open().tally[id];
      expect([open?.failed, open?.passed], 'what leaves it open').toEqual([0, 0]);
      expect(open?.not_assessable).toBeGreaterThan(0);
    });

    test('tells what is wrong in both languages, with cells and operands', () => {
      const [finding] = CASES[id]?.fails().findings.filter(({ rule }) => rule === id) ?? [];
      expect(
        finding && {
          zh: describeFinding(finding),
          en: describeFinding(finding, 'en'),
          cells: nameCells(finding.cells),
          related: finding.related
            .map(({ agencyId, year, cells }) => [`${agencyId}/${year}`, ...cells].join(' '))
            .join('; '),
          fingerprint: finding.fingerprint,
        },
      ).toEqual(SENTENCES[id]);
    });
  });
});

/** How grave a rule is and what it looks at, by the beginning of its name and the rest. */
test.each([
  ['error', 'table2', 'T2', 'NEG INT REG AMBIG'],
  ['warning', 'table2', 'T2', 'STOCK-MIN STOCK-ZERO UNIT 2019-END 2019-DISC'],
  ['info', 'table2', 'T2', 'TEXTNUM NOTICE'],
  ['error', 'table3', 'T3', 'ROW SUM BAL NEG INT TRUNC'],
  ['warning', 'table3', 'T3', 'SHIFT SUBTOTAL CARRY-HIGH'],
  ['info', 'table3', 'T3', 'INFER OTHER-HIGH FEE'],
  ['error', 'table4', 'T4', 'SUM NEG INT COUNT'],
  ['warning', 'table4', 'T4', 'ORPHAN'],
  ['info', 'table4', 'T4', 'AFTER CODEF 2024'],
  ['warning', 'text', 'TX', 'REQ DONE CARRY OUT ORG APPEAL DOCS ALLDONE YEAR PERIOD COUNT'],
  ['info', 'text', 'TX', 'PCT'],
  ['warning', 'years', 'XY', 'CARRY STOCK ITEMS UNIT COPY GAP LATEOLD'],
  ['info', 'years', 'XY', 'JUMP TEXTCOPY TEMPLATE PENDING'],
  ['error', 'agencies', 'AG', 'REG'],
  ['warning', 'agencies', 'AG', 'LE SUM SCOPE COPY'],
  ['info', 'agencies', 'AG', 'COVER FLOW TEXTCOPY'],
  ['error', 'document', 'DOC', 'TABLE ID'],
  ['warning', 'document', 'DOC', 'SECT HYBRID UNKNOWN-ROW FIVE DUP'],
  ['info', 'document', 'DOC', 'NUM BOILER BLANKS'],
  ['warning', 'dates', 'DT', 'LATE EARLY'],
  ['info', 'dates', 'DT', 'NODATE'],
])('%s rules on %s: %s-… %s', (severity, scope, prefix, names) => {
  const found = RULE_BOOK.filter((rule) => rule.severity === severity && rule.scope === scope);
  expect(found.map(({ id }) => id.slice(prefix.length + 1)).join(' ')).toBe(names);
});

describe('a finding', () => {
  const check = (total: number) => checkDataset(holdings([stored({ cells: { 'granted.total': total } })])).findings;

  test('has words, operands and cells', () => {
    const [row] = check(2).filter(({ rule }) => rule === 'T3-ROW');
    expect(row).toMatchObject({ at: 'granted', left: 2, right: 0, difference: 2, severity: 'error', year: 2023 });
    expect(row && describeFinding(row)).toBe('“（一）予以公开”总计 2 ≠ 各类申请人之和 0，差 +2');
  });

  test('keeps its fingerprint while its operands stay, and changes it with them', () => {
    const print = (total: number) => check(total).map(({ fingerprint }) => fingerprint);
    expect(print(2)).toEqual(print(2));
    expect(print(2)[0]).not.toBe(print(3)[0]);
  });
});
