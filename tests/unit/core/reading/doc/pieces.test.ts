import { describe, expect, test } from 'vitest';
import type { WordFile } from '../../../../../src/lib/core/reading/doc/file.ts';
import { listPieces } from '../../../../../src/lib/core/reading/doc/pieces.ts';

const u16 = (value: number): number[] => [value & 0xff, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const file = (clx: number[], main: number[], length = 99): WordFile =>
  ({ main: Uint8Array.from(main), length, structure: () => Uint8Array.from(clx) }) as unknown as WordFile;
/** A table of pieces: where each begins, the end, then each one's place in the file. */
const table = (starts: number[], places: number[]): number[] => {
  const bytes = [...starts.flatMap(u32), ...places.flatMap((place) => [...u16(0), ...u32(place), ...u16(0)])];
  return [2, ...u32(bytes.length), ...bytes];
};
/** A byte a character: the place is told twice over, with a flag. */
const bytewise = (at: number): number => 0x4000_0000 + at * 2;
const WIDE = [...'年报'].flatMap((sign) => u16(sign.charCodeAt(0)));

test('pieces of one and of two bytes a character', () => {
  const main = [0, 0, ...WIDE, 0x41, 0x93, 0x42];
  expect(listPieces(file(table([0, 2, 5], [2, bytewise(6)]), main))).toEqual([
    { text: '年报', from: 2, width: 2 },
    { text: 'A“B', from: 6, width: 1 },
  ]);
});

test('dashes and quotes of a byte each are the signs that Word shows', () => {
  const bytes = Array.from({ length: 0x20 }, (_, index) => 0x80 + index);
  const [piece] = listPieces(file(table([0, 32], [bytewise(0)]), bytes));
  expect(piece?.text.slice(2, 13)).toBe('‚ƒ„…†‡ˆ‰Š‹Œ');
  expect(piece?.text.slice(17, 29)).toBe('‘’“”•–—˜™š›œ');
  expect(piece?.text.at(-1)).toBe('Ÿ');
});

test('properties before the table are passed over', () => {
  expect(listPieces(file([1, ...u16(3), 7, 7, 7, ...table([0, 2], [0])], WIDE))).toHaveLength(1);
});

test('notes behind the text are left out', () => {
  const pieces = listPieces(file(table([0, 1, 2], [0, 2]), WIDE, 1));
  expect(pieces.map(({ text }) => text)).toEqual(['年']);
  expect(listPieces(file(table([0, 2], [0]), WIDE, 1)).map(({ text }) => text)).toEqual(['年']);
});

describe('a file is broken', () => {
  test.each([
    ['without the table', [1, ...u16(1), 7]],
    ['with something else in its place', [3, 0, 0, 0, 0, 0, 0]],
    ['with nothing', []],
    ['with a table of no piece', [2, ...u32(4), ...u32(0)]],
  ])('%s', (_, clx) => expect(() => listPieces(file(clx, WIDE))).toThrow('no table of pieces'));

  test('where the text goes beyond its end', () => {
    expect(() => listPieces(file(table([0, 3], [0]), WIDE))).toThrow('text beyond the end');
  });
});
