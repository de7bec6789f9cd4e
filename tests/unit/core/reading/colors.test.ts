import { expect, test } from 'vitest';
import { colorOf, sameColor } from '../../../../src/lib/core/reading/colors.ts';

test.each([
  ['white', '#ffffff'],
  ['#ABC'.toLowerCase(), '#aabbcc'],
  ['#abcf', '#aabbcc'],
  ['#abc0', 'transparent'],
  ['#11223300', 'transparent'],
  ['#112233ff', '#112233'],
  ['rgb(1, 2, 3)', '#010203'],
  ['rgb(100%,50%,0%)', '#ff8000'],
  ['rgba(1,2,3,.5)', '#010203'],
  ['rgba(1,2,3,0)', 'transparent'],
  ['rgb(1 2 3 / 2%)', 'transparent'],
  ['hsl(0,0%,100%)', '#ffffff'],
  ['hsl(120, 100%, 25%)', '#008000'],
  ['hsla(240 100% 50% / 0)', 'transparent'],
  ['rgb(a,b,c)', 'rgb(a,b,c)'],
  ['currentcolor', 'currentcolor'],
])('%s is %s', (written, color) => expect(colorOf(written)).toBe(color));

test('colours a hair apart are the same to the eye', () => {
  expect(sameColor('#ffffff', '#fbfcfd')).toBe(true);
  expect(sameColor('#ffffff', '#faffff')).toBe(false);
  expect(sameColor('painted', 'painted')).toBe(true);
  expect(sameColor('painted', '#ffffff')).toBe(false);
});
