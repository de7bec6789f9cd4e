import { describe, expect, test } from 'vitest';
import type { WordFile } from '../../../../../src/lib/core/reading/doc/file.ts';
import { indexProperties } from '../../../../../src/lib/core/reading/doc/properties.ts';

const u16 = (value: number): number[] => [value & 0xff, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
/** A page of 512 bytes: places, then the entries, the properties at `at`, the number of stretches last. */
function page(places: number[], entries: number[][], parts: [at: number, bytes: number[]][]): Uint8Array {
  const bytes = new Uint8Array(512);
  bytes.set([...places.flatMap(u32), ...entries.flat()]);
  for (const [at, part] of parts) bytes.set(part, at);
  bytes[511] = entries.length;
  return bytes;
}
/** A file of these pages: the first stands at 0, each is named by its number in the table. */
function file(pages: Uint8Array[], data: number[] = [], named = pages.map((_, index) => index)): WordFile {
  const main = Uint8Array.from(pages.flatMap((one) => [...one]));
  const table = Uint8Array.from([...named, 0].flatMap(() => u32(0)).concat(named.flatMap(u32)));
  return { main, data: Uint8Array.from(data), structure: () => table, length: 0 } as unknown as WordFile;
}
const BOLD = [...u16(0x0835), 1];
const found = (one: WordFile, kind: 'runs' | 'paragraphs', ...places: number[]) => {
  const find = indexProperties(one, kind);
  return places.map((place) =>
    find(place)
      .map(({ code, operand }) => `${code.toString(16)}=${[...operand].join()}`)
      .join(' '),
  );
};

describe('the properties of runs', () => {
  const runs = page(
    [100, 120, 140, 160],
    [[200 / 2], [0], [210 / 2]],
    [
      [200, [3, ...BOLD]],
      [210, [6, ...BOLD, ...u16(0x083c), 1]],
    ],
  );

  test('hold from the first place to the one before the next', () => {
    expect(found(file([runs]), 'runs', 99, 100, 119, 120, 140, 159, 160)).toEqual([
      '',
      '835=1',
      '835=1',
      '',
      '835=1 83c=1',
      '835=1 83c=1',
      '',
    ]);
  });

  test('are looked up over all pages, whatever their order', () => {
    const other = page([20, 40], [[200 / 2]], [[200, [3, ...u16(0x0800), 1]]]);
    expect(found(file([runs, other]), 'runs', 20, 39, 40, 100)).toEqual(['800=1', '800=1', '', '835=1']);
  });

  test('a page beyond the file, and one with more stretches than it has room for, are passed over', () => {
    const crowded = runs.slice();
    crowded[511] = 128;
    expect(found(file([runs], [], [7]), 'runs', 100)).toEqual(['']);
    expect(found(file([crowded]), 'runs', 100)).toEqual(['']);
  });
});

describe('the properties of paragraphs', () => {
  const entry = (at: number): number[] => [at / 2, ...Array.from({ length: 12 }, () => 0)];
  const styled = (...sprms: number[]): number[] => [...u16(0), ...sprms];

  test('stand behind the style, in a length of words less one or, behind a nought, of words', () => {
    const paragraphs = page(
      [100, 120, 140],
      [entry(200), entry(220)],
      [
        [200, [3, ...styled(...BOLD)]],
        [220, [0, 3, ...styled(...u16(0x6a09), 1, 2)]],
      ],
    );
    expect(found(file([paragraphs]), 'paragraphs', 100, 119)).toEqual(['4600=0,0 835=1', '4600=0,0 835=1']);
    expect(found(file([paragraphs]), 'paragraphs', 120)).toEqual(['4600=0,0']);
  });

  test('too long for a page stand in the data of the file', () => {
    const huge = [...u16(0x6646), ...u32(4)];
    const paragraphs = page([100, 120], [entry(200)], [[200, [0, 4, ...styled(...huge)]]]);
    const data = [9, 9, 9, 9, ...u16(3), ...BOLD];
    expect(found(file([paragraphs], data), 'paragraphs', 100)).toEqual(['835=1']);
    expect(found(file([paragraphs], [1, 2]), 'paragraphs', 100)).toEqual(['4600=0,0 6646=4,0,0,0']);
  });

  test('without any a paragraph still ends where it does', () => {
    const paragraphs = page([100, 120, 140], [entry(200), entry(0)], [[200, [3, ...styled(...BOLD)]]]);
    expect(found(file([paragraphs]), 'paragraphs', 110, 130)).toEqual(['4600=0,0 835=1', '']);
  });
});
