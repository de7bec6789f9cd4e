import { expect, test } from 'vitest';
import { sharedPart, shinglesOf } from '../../../../../src/lib/core/checks/copied/shingles.ts';
import { sectionsOf } from '../../../../support/rule-world.ts';

/** So many different Chinese characters, from the given one on. */
const prose = (count: number, from = 0x4e10): string =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(from + index)).join('');
const of = (texts: Parameters<typeof sectionsOf>[0]) => shinglesOf(sectionsOf({ problems: '', ...texts }));

test('a narrative of 120 characters has 115 runs of six, a shorter one is not compared', () => {
  expect(of({ overview: prose(120) })?.size).toBe(115);
  expect(of({ overview: prose(119) })).toBeNull();
});

test('figures, spaces and signs make no difference; what stands between the tables is left out', () => {
  const text = prose(130);
  const told = of({ overview: `${text}共收到3件` });
  expect(of({ overview: `${text.slice(0, 50)}；\n ${text.slice(50)}共收到1204件。` })).toEqual(told);
  expect(of({ requests: text })).toBeNull();
  expect(of({ overview: text.slice(0, 50), problems: text.slice(50, 90), other: text.slice(90) })).toEqual(
    of({ overview: text }),
  );
});

test('the part shared is that of the first text', () => {
  const [a, b] = [new Set([1, 2, 3, 4]), new Set([3, 4, 5])];
  expect([sharedPart(a, b), sharedPart(new Set(), b), sharedPart(a, a)]).toEqual([0.5, 0, 1]);
});
