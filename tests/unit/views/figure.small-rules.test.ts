import { describe, expect, test } from 'vitest';
import { standsOnScale } from '../../../src/lib/views/figure/on-scale.ts';
import { partsGap, reportsLackingParts, restOf } from '../../../src/lib/views/figure/parts.ts';
import { shareInterval } from '../../../src/lib/views/figure/share-interval.ts';
import { countOfCell, formatDirected, nextSorting, pointOf, sortRows } from '../../../src/lib/views/index.ts';
import { sourceCell, sourceCellIn } from '../../../src/lib/views/figure/source-cell.ts';
import { formIn, handPoint, handWorld, indicator } from '../../support/hand-world.ts';
import { cellId } from '../../support/one-report.ts';

const open = (numerator: number, denominator: number) => handPoint('open_rate', 2023, [numerator, denominator]);

test('a share of more than the whole contradicts itself, and stands on no scale; nor does one on fewer than ten cases', () => {
  expect(
    [open(10, 10), open(11, 10), handPoint('received_new', 2023, 5), handPoint('open_rate', 2023, null)].map(
      ({ contradicts }) => contradicts,
    ),
  ).toEqual([false, true, false, false]);
  expect(
    [
      open(10, 10),
      open(9, 9),
      open(11, 10),
      open(0, 0),
      handPoint('received_new', 2023, 5),
      handPoint('received_new', 2023, null),
    ].map(standsOnScale),
  ).toEqual([true, false, false, false, true, false]);
});

test('parts leave of their total what they do not make, and nothing where one is missing', () => {
  expect([
    restOf(10, [3, 4]),
    restOf(7, [3, 4]),
    restOf(6, [3, 4]),
    restOf(null, [3]),
    restOf(3, [null, 1]),
    restOf(3, []),
  ]).toEqual([3, 0, -1, null, null, 3]);
  const { area } = handWorld(
    { from: 2023, to: 2023, year: 2023 },
    {
      甲局: { figures: { concluded: [8], granted: [5], refused: [1] } },
      乙局: { figures: { concluded: [4], granted: [null], refused: [1] } },
    },
  );
  const total = pointOf(area, indicator('concluded'), 2023);
  const parts = ['granted', 'refused'].map(indicator);
  expect([partsGap(total, parts, area), reportsLackingParts(total, parts, area)]).toEqual([5, 1]);
  expect(partsGap(total, ['granted', 'unavailable'].map(indicator), area)).toBeNull();
  expect(reportsLackingParts(total, [indicator('refused')], area)).toBe(0);
});

describe('the interval of a share', () => {
  test('is that of Wilson in percent, and none of what is no share', () => {
    // 10/10: from 10/(10 + 3.8415) = 72.25 %. 0/10: to 27.75 %.
    expect(shareInterval(open(10, 10))).toEqual({ low: expect.closeTo(72.25, 2), high: 100 });
    expect(shareInterval(open(0, 10))).toEqual({ low: 0, high: expect.closeTo(27.75, 2) });
    expect(
      [
        open(0, 0),
        open(11, 10),
        handPoint('received_new', 2023, 5),
        handPoint('appeals_per_hundred', 2023, [1, 10]),
      ].map(shareInterval),
    ).toEqual([null, null, null, null]);
  });
});

test('a change is told by its direction and its size', () => {
  expect([3, -1200, 0].map((change) => formatDirected(change))).toEqual(['▲ 3', '▼ 1,200', '＝']);
  expect(formatDirected(-2.34, (value) => value.toFixed(1))).toBe('▼ 2.3');
});

describe('rows in order', () => {
  const rows = [{ n: 2 }, { n: null }, { n: 5 }, { n: 2, first: true }, { n: null, first: true }];
  const order = (direction: 'ascending' | 'descending') =>
    sortRows(rows, ({ n }) => n, direction).map((row) => rows.indexOf(row));
  test('equal ones stay as they came, those without a number stand last either way', () => {
    expect([order('descending'), order('ascending')]).toEqual([
      [2, 0, 3, 1, 4],
      [0, 3, 2, 1, 4],
    ]);
    expect(
      sortRows(
        rows,
        ({ n }) => n,
        'descending',
        ({ first }) => first === true,
      ).map((row) => rows.indexOf(row)),
    ).toEqual([3, 4, 2, 0, 1]);
  });

  test('the same column again turns the order round, another one begins with the largest', () => {
    expect([
      nextSorting({ by: 'a', order: 'descending' }, 'a'),
      nextSorting({ by: 'a', order: 'ascending' }, 'a'),
      nextSorting<'a' | 'b'>({ by: 'a', order: 'descending' }, 'b'),
    ]).toEqual([
      { by: 'a', order: 'ascending' },
      { by: 'a', order: 'descending' },
      { by: 'b', order: 'descending' },
    ]);
  });
});

test('a figure leads to the first of its cells on the form that a report owes', () => {
  const hybrid = { proactive: 'hybrid', requests: '2021', appeals: '2021' } as const;
  const absent = { proactive: 'absent', requests: '2021', appeals: 'absent' } as const;
  expect([
    sourceCellIn(indicator('received_new'), formIn(2023)),
    sourceCellIn(indicator('other_handling'), formIn(2020)),
    sourceCellIn(indicator('other_handling'), formIn(2021)),
    sourceCellIn(indicator('normative_docs_issued'), formIn(2020)),
    sourceCellIn(indicator('normative_docs_newly_made'), hybrid),
    sourceCellIn(indicator('normative_docs_issued'), hybrid),
    sourceCellIn(indicator('normative_docs_issued'), absent),
    sourceCellIn(indicator('review_total'), absent),
    sourceCell(indicator('received_new'), null),
  ]).toEqual([
    'received_new.total',
    'other_total.total',
    'other_no_correction.total',
    null,
    null,
    'normative_docs_issued',
    null,
    null,
    null,
  ]);
});

test('a cell counts in the indicator that adds up fewest others with it', () => {
  expect([
    countOfCell(cellId('received_new.total')),
    countOfCell(cellId('suit_direct_total')),
    countOfCell(cellId('granted.legal_services')),
  ]).toEqual(['received_new', 'suit_total', null]);
});
