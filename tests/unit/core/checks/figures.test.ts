import { expect, test } from 'vitest';
import { allGiven, figureOf, percent } from '../../../../src/lib/core/checks/figures.ts';
import { sheetOf } from '../../../../src/lib/core/checks/sheet.ts';
import { cellsOf, NEW } from '../../../support/rule-world.ts';

test('a sheet holds given figures alone: nothing missing, inferred, or finer than six decimals', () => {
  const sheet = sheetOf(
    cellsOf(NEW, {
      'received_new.total': 7,
      'granted.total': 'blank',
      'carried_in.total': { value: 3, status: 'inferred' },
      'carried_out.total': { value: 4, status: 'text_number' },
      fees_amount_wan_yuan: 0.1234567,
    }),
  );
  expect(figureOf(sheet, 'received_new.total')).toBe(7);
  expect(figureOf(sheet, 'carried_out.total')).toBe(4);
  for (const id of ['granted.total', 'carried_in.total', 'fees_amount_wan_yuan', 'normative_docs_newly_made'] as const)
    expect([id, figureOf(sheet, id)]).toEqual([id, NaN]);
});

test('figures are all given where none is missing; a share has one decimal', () => {
  expect(allGiven(0, 1)).toBe(true);
  expect(allGiven(0, NaN)).toBe(false);
  expect(percent(1, 3)).toBe('33.3%');
  expect(percent(2, 2)).toBe('100.0%');
});
