import { expect, test } from 'vitest';
import type { CellId, Report } from '../../../../src/lib/core/report/index.ts';
import { candidatesOf, type Doubt, type ToldFinding } from '../../../../src/lib/views/index.ts';

const ROW = ['granted.natural_person', 'granted.total'] as CellId[];
const COLUMN = ['granted.natural_person', 'concluded_total.natural_person'] as CellId[];
const finding = (rule: string, cells: readonly CellId[], severity: ToldFinding['severity'] = 'error'): ToldFinding => ({
  rule,
  cells,
  text: rule,
  severity,
  difference: 3,
});
const repair = (cell: string, proposed: number, mends: string[], breaks: string[] = []) => ({
  cell: cell as CellId,
  proposed,
  mends,
  breaks,
});
const cells = { 'granted.natural_person': { value: 25, status: 'reported', raw: null, at: null } };
const report = { cells } as unknown as Report;
const doubt = (kind: Doubt['kind'], cell = 'granted.natural_person'): Doubt => ({
  key: `sum:${cell}`,
  cells: [cell as CellId],
  kind,
  label: '',
  raw: '',
  reason: '',
  proposed: null,
});

test('the likeliest repairs of the broken sums come first, and to leave the figure as it stands comes last', () => {
  const found = candidatesOf(
    doubt('sum'),
    [finding('T3-ROW', ROW), finding('T3-SUM', COLUMN)],
    [
      repair('granted.natural_person', 22, ['T3-ROW:granted', 'T3-SUM:natural_person']),
      repair('granted.total', 25, ['T3-ROW:granted'], ['T3-SUM:total']),
      repair('concluded_total.natural_person', 51, ['T3-SUM:natural_person']),
    ],
    report,
  );
  expect(found.map(({ cell, proposed }) => [cell, proposed])).toEqual([
    ['granted.natural_person', 22],
    ['granted.total', 25],
    ['granted.natural_person', null],
  ]);
  expect(found[0]).toMatchObject({
    label: '（一）予以公开 · 自然人',
    mends: ['T3-ROW （一）予以公开', 'T3-SUM 自然人'],
    breaks: [],
  });
  expect(found[1]?.breaks).toEqual(['T3-SUM 总计']);
});

test('a repair elsewhere is none of this doubt, and a warning is no broken sum', () => {
  const elsewhere = [repair('received_new.total', 4, ['T3-ROW:received_new'])];
  const found = candidatesOf(doubt('sum'), [finding('T3-ROW', ROW)], elsewhere, report);
  expect(found.map(({ proposed }) => proposed)).toEqual([null]);
  const warned = candidatesOf(
    doubt('sum'),
    [finding('T3-ROW', ROW, 'warning')],
    [repair('granted.total', 25, ['T3-ROW:granted'])],
    report,
  );
  expect(warned.map(({ proposed }) => proposed)).toEqual([null]);
});

test('how a cell was read is looked at, and not repaired', () => {
  expect(candidatesOf(doubt('blank'), [finding('T3-ROW', ROW)], [], report)).toEqual([]);
});
