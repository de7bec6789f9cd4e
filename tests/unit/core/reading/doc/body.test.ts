import { describe, expect, test } from 'vitest';
import { flowOfWord } from '../../../../../src/lib/core/reading/doc/body.ts';
import type { WordFile } from '../../../../../src/lib/core/reading/doc/file.ts';
import type { FlowPart } from '../../../../../src/lib/core/reading/flow.ts';

const u16 = (value: number): number[] => [value & 0xff, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
type Stretch = [from: number, to: number, sprms: number[]];

/** A page of stretches of one kind; places count from 0 in characters, the text stands at 1024. */
function page(kind: 'runs' | 'paragraphs', stretches: readonly Stretch[]): Uint8Array {
  const bytes = new Uint8Array(512);
  const places = [...stretches.map(([from]) => from), stretches.at(-1)?.[1] ?? 0].map((place) => 1024 + place * 2);
  bytes.set(places.flatMap(u32));
  stretches.forEach(([, , sprms], index) => {
    const at = 300 + 20 * index;
    const entry = places.length * 4 + index * (kind === 'runs' ? 1 : 13);
    bytes[entry] = at / 2;
    bytes.set(kind === 'runs' ? [sprms.length, ...sprms] : [0, Math.ceil((sprms.length + 2) / 2), 0, 0, ...sprms], at);
  });
  bytes[511] = stretches.length;
  return bytes;
}

/** A file of one piece of text, with stretches of runs and paragraphs one behind the other from its beginning. */
function file(text: string, runs: readonly Stretch[] = [], paragraphs: readonly Stretch[] = []): WordFile {
  const words = Uint8Array.from([...text].flatMap((sign) => u16(sign.charCodeAt(0))));
  const main = Uint8Array.from([...page('runs', runs), ...page('paragraphs', paragraphs), ...words]);
  const pieces = [2, ...u32(16), ...u32(0), ...u32(text.length), ...u16(0), ...u32(1024), ...u16(0)];
  const structures: Record<number, number[]> = {
    33: pieces,
    12: [...u32(0), ...u32(0), ...u32(0)],
    13: [...u32(0), ...u32(0), ...u32(1)],
  };
  const structure = (index: number) => Uint8Array.from(structures[index] ?? []);
  return { main, table: new Uint8Array(), data: new Uint8Array(), length: text.length, structure };
}
const show = (parts: readonly FlowPart[]): unknown[] =>
  parts.map((part) =>
    part.kind === 'line'
      ? `${part.heading ? '# ' : ''}${part.text}`
      : part.kind === 'picture'
        ? part.id
        : part.rows.map((row) => row.map(({ content }) => show(content))),
  );
const told = (...parts: Parameters<typeof file>) => show(flowOfWord(file(...parts)));
const set = (code: number, value = 1): number[] => [...u16(code), value];

test.each([
  ['甲\r乙\f丙', ['甲', '乙', '丙']],
  ['甲\u000b乙\r', ['甲', '乙']],
  ['甲\t乙\u001e丙\u00a0丁\r', ['甲\t乙-丙\u00a0丁']],
  ['甲\u0001\u0008\u0002乙\r', ['甲乙']],
  [' \r\r', []],
  ['甲\u0013PAGE \u00143\u0015乙\r', ['甲3乙']],
  ['甲\u0013IF \u0013X\u0014Y\u0015 \u00147\u0015\r', ['甲7']],
  ['甲\u0013PAGE\u0015乙\r', ['甲乙']],
])('%j is read as %j', (text, lines) => expect(told(text)).toEqual(lines));

describe('text that does not show', () => {
  test.each([
    ['deleted', set(0x0800), '甲丙'],
    ['hidden', set(0x083c), '甲丙'],
    ['hidden unless its style says otherwise', set(0x083c, 0x81), '甲丙'],
    ['hidden no more', set(0x083c, 0), '甲乙丙'],
    ['hidden, then shown', [...set(0x083c), ...set(0x083c, 0)], '甲乙丙'],
    ['a sign of another font', [...u16(0x6a09), 1, 0, 2, 0], '甲□丙'],
  ])('%s', (_, sprms, line) => expect(told('甲乙丙\r', [[1, 2, sprms]])).toEqual([line]));
});

test.each([
  [0, '# 甲'],
  [8, '# 甲'],
  [9, '甲'],
])('a paragraph of level %i', (level, line) => expect(told('甲\r', [], [[0, 2, set(0x2640, level)]])).toEqual([line]));

test('paragraphs in a table are its cells, up to the mark that ends a row', () => {
  const [inTable, rowEnd] = [set(0x2416), [...set(0x2416), ...set(0x2417)]];
  expect(
    told(
      '前\r甲\r乙\u0007丙\u0007\u0007丁\u0007\u0007后\r',
      [],
      [
        [0, 2, set(0x2416, 0)],
        [2, 8, inTable],
        [8, 9, rowEnd],
        [9, 11, inTable],
        [11, 12, rowEnd],
        [12, 14, set(0x2416, 0)],
      ],
    ),
  ).toEqual(['前', [[['甲', '乙'], ['丙']], [['丁']]], '后']);
});

test('a table at the end of the text is closed, and a last line without its mark is kept', () => {
  const rowEnd = [...set(0x2416), ...set(0x2417)];
  expect(
    told(
      '甲\u0007\u0007',
      [],
      [
        [0, 2, set(0x2416)],
        [2, 3, rowEnd],
      ],
    ),
  ).toEqual([[[['甲']]]]);
  expect(told('甲\r乙')).toEqual(['甲', '乙']);
});
