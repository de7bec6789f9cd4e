import { expect, test } from 'vitest';
import { linesOfCode, samplePlaces } from '../../../../../scripts/support/mutation/sample.ts';

test('lines of code are neither blank nor comments, imports or brackets alone', () => {
  const text = ["import a from 'a';", '', '/** Why. */', 'const b = a + 1;', '// No.', 'if (b) {', '  run();', '}'];
  expect(linesOfCode('x.ts', text.join('\n')).map(({ line }) => line)).toEqual([4, 6, 7]);
});

test('a sample is the same for the same seed, another for another, and never draws a place twice', () => {
  const places = Array.from({ length: 200 }, (_, line) => ({ file: 'x.ts', line }));
  const drawn = samplePlaces(places, 50, 7);
  expect(samplePlaces(places, 50, 7)).toEqual(drawn);
  expect(samplePlaces(places, 50, 8)).not.toEqual(drawn);
  expect(new Set(drawn.map(({ line }) => line)).size).toBe(50);
  expect(samplePlaces(places, 500, 7)).toHaveLength(200);
});
