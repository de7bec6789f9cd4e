import { expect, test } from 'vitest';
import { join } from 'node:path';
import { ROOT } from '../../../../scripts/support/paths.ts';
import { slowest, timesOfBrowserTests, timesOfUnitTests } from '../../../../scripts/support/test-times.ts';

test('times of unit tests come with their file in the checkout; a test that did not run took none', () => {
  const report = {
    testResults: [
      {
        name: join(ROOT, 'tests/unit/a.test.ts'),
        assertionResults: [{ fullName: 'a sum', duration: 1500 }, { fullName: 'a word' }],
      },
    ],
  };
  expect(timesOfUnitTests(report)).toEqual([
    { seconds: 1.5, file: 'tests/unit/a.test.ts', name: 'a sum', runs: 1 },
    { seconds: 0, file: 'tests/unit/a.test.ts', name: 'a word', runs: 1 },
  ]);
});

test('times of browser tests are found at any depth; one that ran again took both times together', () => {
  const spec = (title: string, ...durations: number[]) => ({
    file: 'a.spec.ts',
    title,
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  });
  const report = { suites: [{ specs: [spec('top', 100)], suites: [{ specs: [spec('deep', 2000, 500)] }] }] };
  expect(timesOfBrowserTests(report)).toEqual([
    { seconds: 0.1, file: 'tests/e2e/a.spec.ts', name: 'top', runs: 1 },
    { seconds: 2.5, file: 'tests/e2e/a.spec.ts', name: 'deep', runs: 2 },
  ]);
});

test('the slowest stand first, as many as are asked for', () => {
  const time = (seconds: number) => ({ seconds, file: '', name: '', runs: 1 });
  expect(slowest([time(1), time(3), time(2)], 2)).toEqual([time(3), time(2)]);
  expect([timesOfUnitTests(null), timesOfBrowserTests(null)]).toEqual([[], []]);
});
