import { expect, test } from 'vitest';
import { clusterPlaces, joinSegments } from '../../../../../src/lib/core/reading/pdf/rulings.ts';

const line = (at: number, from: number, to: number) => ({ at, from, to });

test.each([
  ['that overlap', [line(10, 0, 50), line(10, 40, 90)], [line(10, 0, 90)]],
  ['one inside the other', [line(10, 0, 90), line(10, 20, 50)], [line(10, 0, 90)]],
  ['that nearly touch', [line(10, 53, 90), line(10, 0, 50)], [line(10, 0, 90)]],
  ['apart', [line(10, 0, 50), line(10, 54, 90)], [line(10, 0, 50), line(10, 54, 90)]],
  ['a hair beside each other', [line(13, 40, 90), line(10, 0, 50)], [line(11.5, 0, 90)]],
  ['side by side', [line(14, 40, 90), line(10, 0, 50)], [line(10, 0, 50), line(14, 40, 90)]],
  ['of characters', [line(10, 0, 5), line(20, 0, 6)], [line(20, 0, 6)]],
])('lines %s', (_, segments, joined) => expect(joinSegments(segments)).toEqual(joined));

test('places close together are one, in order', () => {
  expect(clusterPlaces([50, 10, 13, 16, 54])).toEqual([13, 50, 54]);
  expect(clusterPlaces([])).toEqual([]);
});
