import { expect, test } from 'vitest';
import { inferCells } from '../../../../src/lib/core/extract/infer.ts';
import type { Cell, CellId, CellStatus } from '../../../../src/lib/core/report/index.ts';
import { identitiesFor } from '../../../../src/lib/core/template/index.ts';

const IDENTITIES = identitiesFor({ proactive: 'absent', requests: 'absent', appeals: '2021' });
const cell = (value: number | null, status: CellStatus): Cell => ({ value, status, raw: null, at: null });
/** A block of Table 4 by its five figures; `null` is blank. */
const review = (...values: (number | null | CellStatus)[]) =>
  Object.fromEntries(
    ['upheld', 'corrected', 'other', 'pending', 'total'].map((result, index) => {
      const value = values[index] ?? null;
      const found = typeof value === 'string' ? cell(null, value) : cell(value, value === null ? 'blank' : 'reported');
      return [`review_${result}`, found];
    }),
  );
const told = (...values: Parameters<typeof review>) =>
  [...inferCells(review(...values), IDENTITIES)].map(([id, { value }]) => `${id} ${value}`);

test.each<[Parameters<typeof review>, string[]]>([
  [[1, 2, 3, 4, null], ['review_total 10']],
  [[1, null, 3, 4, 10], ['review_corrected 2']],
  [
    [null, null, 3, null, 3],
    ['review_upheld 0', 'review_corrected 0', 'review_pending 0'],
  ],
  [[1, null, 3, null, 10], []],
  [[1, 'absent', 3, 4, 10], ['review_corrected 2']],
  [[1, 'na_mark', 3, 4, 10], []],
  [[1, 'unreadable', 3, 4, 10], []],
  [[5, null, 3, 4, 10], []],
  [[1.5, null, 0, 0, 2], []],
  [[1, 2, 3, 4, 10], []],
])('%j forces %j', (values, found) => expect(told(...values)).toEqual(found));

test('an inferred cell has neither text nor place', () => {
  expect(inferCells(review(1, 2, 3, 4, null), IDENTITIES).get('review_total' as CellId)).toEqual({
    value: 10,
    status: 'inferred',
    raw: null,
    at: null,
  });
});

test('a contradiction spoils its own block only', () => {
  const suits = { suit_direct_upheld: cell(2, 'reported') };
  const blank = ['corrected', 'other', 'pending'].map((result) => [`suit_direct_${result}`, cell(0, 'reported')]);
  const cells = {
    ...review(9, null, 0, 0, 3),
    ...suits,
    ...Object.fromEntries(blank),
    suit_direct_total: cell(null, 'blank'),
  };
  expect([...inferCells(cells, IDENTITIES).keys()]).toEqual(['suit_direct_total']);
});
