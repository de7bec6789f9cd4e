import { expect, test } from 'vitest';
import { startStyleSheet } from '../../../../../src/lib/core/reading/doc/style-sheet.ts';
import { makeWordFile } from '../../../../support/documents/word-file.ts';

const u16 = (value: number): number[] => [value & 255, value >> 8];
const NAME_AT = 10;
const NO_BASE = 0xfff;

/** A style: of paragraphs (1) or of runs (2), what it is based on, its lists of properties. */
function style(kind: number, base: number, ...parts: number[][]): number[] {
  const properties = parts.flatMap((part) => [...u16(part.length), ...part, ...(part.length % 2 === 1 ? [0] : [])]);
  const name = [...u16(1), ...u16(0x78), ...u16(0)];
  const head = [...u16(0), ...u16(kind | (base << 4)), ...u16(parts.length), ...u16(0), ...u16(0)];
  const whole = [...head, ...name, ...properties];
  return [...u16(whole.length), ...whole];
}

function codes(styles: readonly number[][], number: number): number[] {
  const head = [...u16(4), ...u16(styles.length), ...u16(NAME_AT)];
  const sheet = Uint8Array.from([...head, ...styles.flat()]);
  const file = { ...makeWordFile([]), structure: (index: number) => (index === 1 ? sheet : new Uint8Array()) };
  return startStyleSheet(file)(number).map(({ code }) => code);
}

const HIDDEN = [...u16(0x083c), 1];
const BOLD = [...u16(0x0835), 1];

test('a style of runs says what it says, behind the one it is based on', () => {
  const styles = [style(2, NO_BASE, HIDDEN), u16(0), style(2, 0, BOLD)];
  expect(codes(styles, 0)).toEqual([0x083c]);
  expect(codes(styles, 2)).toEqual([0x083c, 0x0835]);
});

test('a style of paragraphs says of runs what its second list says', () => {
  expect(codes([style(1, NO_BASE, u16(0), HIDDEN)], 0)).toEqual([0x083c]);
  expect(codes([style(1, NO_BASE, u16(0))], 0)).toEqual([]);
});

test('styles that are not there, of tables, or based on themselves say nothing more', () => {
  expect(codes([u16(0)], 0)).toEqual([]);
  expect(codes([style(3, NO_BASE, [], [], HIDDEN)], 0)).toEqual([]);
  expect(new Set(codes([style(2, 0, HIDDEN)], 0))).toEqual(new Set([0x083c]));
  expect(codes([], 7)).toEqual([]);
  expect(startStyleSheet(makeWordFile([]))(0)).toEqual([]);
});
