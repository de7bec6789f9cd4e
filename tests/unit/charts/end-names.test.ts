import { describe, expect, test } from 'vitest';
import { endNames, heightOfNames, nameRoom, roomAtEnd } from '../../../src/lib/charts/end-names.ts';
import { breakName, textWidth } from '../../../src/lib/charts/text-width.ts';

const HEIGHT = 240;
const ends = (...values: readonly (readonly [name: string, at: number | null])[]) =>
  values.map(([name, at]) => ({ name, at }));

/** From where to where each name stands, in pixels from the top of the panel. */
function spans(lines: ReturnType<typeof ends>, height: number, room: number): [number, number][] {
  return endNames(lines, height, room)
    .flatMap(({ text, shift }, index): [number, number][] => {
      const at = lines[index]?.at ?? null;
      const half = (text.split('\n').length * 14) / 2;
      return at === null ? [] : [[height * at + shift - half, height * at + shift + half]];
    })
    .sort(([a], [b]) => a - b);
}

describe('names at the right end of lines', () => {
  test('never lie on each other, and whoever has room stays at its line', () => {
    const names = endNames(ends(['甲', 0.1], ['乙', 0.11], ['丙', null], ['丁', 0.6]), HEIGHT, 100);
    expect(names.map(({ shift }) => Math.round(shift * 10) / 10)).toEqual([0, 13.6, 0, 0]);
  });

  test('are moved up again where they would leave the panel', () => {
    const found = spans(ends(['甲', 0.95], ['乙', 0.97], ['丙', 1], ['丁', 1]), 100, 100);
    expect(found.at(-1)?.[1]).toBeLessThanOrEqual(100 + 1);
    found.slice(1).forEach(([top], index) => expect(top).toBeGreaterThanOrEqual(found[index]![1]));
  });

  test('are broken into lines that fit, with no character lost', () => {
    const name = '平潭综合实验区'.repeat(6).slice(0, 40);
    for (const width of [336, 600]) {
      const lines = breakName(name, nameRoom(width), 12).split('\n');
      expect(lines.join('')).toBe(name);
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(nameRoom(width));
    }
    expect(breakName('公安局', nameRoom(336), 12)).toBe('公安局');
  });

  test('have as much room as the widest of their lines needs, and a panel high enough for all of them', () => {
    expect(roomAtEnd([{ text: '甲\n交通运输局', shift: 0 }])).toBe(60 + 14);
    expect(heightOfNames(['甲', '乙'], 600)).toBe(32);
    expect(heightOfNames(['交通运输和城市管理局'], 336)).toBe(30);
  });
});
