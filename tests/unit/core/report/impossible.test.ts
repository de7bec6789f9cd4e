import { expect, test } from 'vitest';
import { whyImpossible, type CellId } from '../../../../src/lib/core/report/index.ts';

test.each([
  ['granted.total', 0, null],
  ['granted.total', 999_999_999, null],
  ['granted.total', 1_000_000_000, 'tooLarge'],
  ['granted.total', 1.5, 'badCount'],
  ['granted.total', -1, 'negative'],
  ['licensing_items_change', -1, null],
  ['licensing_items_change', -1_000_000_000, 'tooLarge'],
  ['fees_amount_wan_yuan', 190.457379, null],
  ['fees_amount_wan_yuan', 0.1234567, 'badAmount'],
  ['fees_amount_wan_yuan', -1, 'negative'],
  ['fees_amount_wan_yuan', 1_000_000_000.5, 'tooLarge'],
])('%s of %d: %s', (id, value, why) => expect(whyImpossible(id as CellId, value)).toBe(why));
