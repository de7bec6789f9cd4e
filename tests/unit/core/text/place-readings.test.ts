import { expect, it } from 'vitest';
import { PLACE_READINGS } from '../../../../src/lib/core/text/index.ts';

it.each(Object.entries(PLACE_READINGS))('%s is read %s, a syllable a character', (place, reading) => {
  const syllables = reading.split(' ');
  expect(syllables).toHaveLength([...place].length);
  for (const syllable of syllables) expect(syllable).toMatch(/^[a-z]{2,6}$/);
});

it('a place is read its own way where its characters have a usual one', () => {
  expect([PLACE_READINGS['乐清'], PLACE_READINGS['乐亭'], PLACE_READINGS['都']]).toEqual([
    'yue qing',
    'lao ting',
    'du',
  ]);
});
