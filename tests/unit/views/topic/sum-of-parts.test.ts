import { expect, test } from 'vitest';
import { sumOfParts } from '../../../../src/lib/views/topic/sum-of-parts.ts';
import { handPoint } from '../../../support/hand-world.ts';

test('parts of a year add up, on as few reports as the least known of them; a missing one leaves nothing to add', () => {
  const [a, b] = [
    handPoint('licensing_decisions', 2023, 3, { reports: 4 }),
    handPoint('penalty_decisions', 2023, 5, { reports: 2 }),
  ];
  expect(sumOfParts([a, b])).toMatchObject({
    value: 8,
    numerator: 8,
    reports: 2,
    year: 2023,
    indicator: 'licensing_decisions',
  });
  expect(sumOfParts([handPoint('licensing_decisions', 2023, 0)])).toMatchObject({ value: 0, numerator: 0 });
  const gap = handPoint('coercion_decisions', 2023, 'not_loaded');
  expect(sumOfParts([a, gap, b])).toBe(gap);
  expect(sumOfParts([])).toBeNull();
});
