import { expect, test } from 'vitest';
import { decompose } from '../../../../src/lib/core/statistics/index.ts';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

test('a change taken apart by hand', () => {
  const found = decompose([
    { before: share(2, 10), now: share(12, 30) },
    { before: share(15, 30), now: share(4, 10) },
    { before: share(1, 10), now: null },
    { before: share(0, 0), now: share(5, 10) },
    { before: null, now: null },
  ]);
  // Common rates 18/50 and 21/50; of the bodies in both years 17/40 and 16/40, their weights 1/4 and 3/4, then the reverse.
  expect(found?.before).toBeCloseTo(18 / 50, 12);
  expect(found?.now).toBeCloseTo(21 / 50, 12);
  expect(found?.rate).toBeCloseTo(0.5 * (0.4 - 0.2) + 0.5 * (0.4 - 0.5), 12);
  expect(found?.mix).toBeCloseTo((0.3 - 0.4125) * 0.5 + (0.45 - 0.4125) * -0.5, 12);
  expect(found?.entry).toBeCloseTo(3 / 50 - (16 / 40 - 17 / 40), 12);
  expect(found?.shares.map((one) => one && [one.rate, one.mix].map((part) => Number(part.toFixed(6))))).toEqual([
    [0.1, -0.05625],
    [-0.05, -0.01875],
    null,
    null,
    null,
  ]);
});

test('where no body has cases in both years all is entry', () => {
  expect(
    decompose([
      { before: share(1, 4), now: null },
      { before: null, now: share(3, 4) },
    ]),
  ).toEqual({
    before: 0.25,
    now: 0.75,
    rate: 0,
    mix: 0,
    entry: 0.5,
    shares: [null, null],
  });
});

test.each([
  ['the first', [{ before: null, now: share(3, 4) }]],
  ['the second', [{ before: share(3, 4), now: share(0, 0) }]],
  ['either', []],
])('without a case in %s year there is nothing to take apart', (_, bodies) => expect(decompose(bodies)).toBeNull());
