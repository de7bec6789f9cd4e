import { expect, test } from 'vitest';
import type { RowCell } from '../../../../src/lib/core/extract/rows.ts';
import { splitProactiveRow } from '../../../../src/lib/core/extract/split-proactive.ts';
import type { CellId } from '../../../../src/lib/core/report/index.ts';

const IDS: CellId[] = ['normative_docs_issued', 'normative_docs_repealed', 'normative_docs_in_force'];
const cells = (...texts: string[]): RowCell[] =>
  texts.map((text, column) => ({
    raw: text,
    text,
    fill: 'own',
    at: { block: 0, row: 0, column, page: null, box: null },
  }));
const told = (texts: string[], stated: [CellId, number][] = []) =>
  splitProactiveRow(cells(...texts), IDS, new Map(stated)).map(({ text, note }) => `${text} ${note}`);

test('a digit for each column is the only cut that needs no guess', () => {
  expect(told(['123'])).toEqual(['1', '2', '3'].map((text) => `${text} 由连写的“123”拆分`));
  expect(told(['12', '3'])).toEqual(['1', '2', '3'].map((text) => `${text} 由连写的“12 3”拆分`));
});

test('of several those remain that the narrative states', () => {
  expect(told(['1234'])).toEqual(Array.from({ length: 3 }, () => 'null 可能为：1|2|34；1|23|4；12|3|4'));
  expect(told(['1234'], [['normative_docs_issued', 12]])).toEqual(
    ['12', '3', '4'].map((text) => `${text} 由连写的“1234”依正文所述的数拆分`),
  );
  expect(told(['1234'], [['normative_docs_issued', 1]])).toEqual([
    '1 由连写的“1234”依正文所述的数拆分',
    'null 可能为：1|2|34；1|23|4',
    'null 可能为：1|2|34；1|23|4',
  ]);
  expect(told(['1234'], [['normative_docs_issued', 99]])[0]).toBe('null 可能为：1|2|34；1|23|4；12|3|4');
});

test('too few digits have no cut, too many have too many', () => {
  expect(told(['12'])).toEqual(Array.from({ length: 3 }, () => 'null 没有可行的拆分'));
  expect(told(['1234567890123'])[0]).toMatch(/^null 可能为：.*；……$/);
});
