import { expect, test } from 'vitest';
import { requestFormsOf } from '../../../../src/lib/core/extract/request-form.ts';
import type { RowKey } from '../../../../src/lib/core/template/index.ts';

test.each<[RowKey[], string[]]>([
  [
    ['granted', 'carried_out'],
    ['2021', '2019'],
  ],
  [['granted', 'other_misc'], ['2021']],
  [['granted', 'other_total'], ['2019']],
  [
    ['other_total', 'other_misc'],
    ['2021', '2019'],
  ],
  [['other_total', 'other_misc', 'other_fee_unpaid'], ['2021']],
  [[], ['2021', '2019']],
])('a table with %j is of %j', (keys, forms) => expect(requestFormsOf(new Set(keys))).toEqual(forms));
