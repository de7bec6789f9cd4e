import { expect, test } from 'vitest';
import { CELL_STATUSES, hasValue, isGiven } from '../../../../src/lib/core/report/index.ts';

test('a figure is given where the agency or a person gave it; one that is inferred or seen in a picture has a value too', () => {
  expect(CELL_STATUSES.filter(isGiven)).toEqual(['reported', 'zero_word', 'text_number', 'corrected']);
  expect(CELL_STATUSES.filter(hasValue)).toEqual([
    'reported',
    'zero_word',
    'text_number',
    'inferred',
    'recognised',
    'corrected',
  ]);
  expect(CELL_STATUSES.join(' ')).toBe(
    'reported blank na_mark zero_word text_number text_only unreadable absent inferred recognised not_in_template corrected',
  );
});
