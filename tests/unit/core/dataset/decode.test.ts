import { describe, expect, test } from 'vitest';
import { decodeText, type Problem } from '../../../../src/lib/core/dataset/index.ts';

describe('decodeText', () => {
  test('one NUL below the first line is left to be told with its place', () =>
    expect(decodeText('a.csv', new TextEncoder().encode('a\nb\u0000'))).toBe('a\nb\u0000'));

  test('UTF-8', () => expect(decodeText('a.csv', new TextEncoder().encode('年报'))).toBe('年报'));

  test.each([
    ['empty', [], /empty/],
    ['GBK', [0xc4, 0xea, 0xb1, 0xa8], /not UTF-8/],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], /not text/],
    ['filled up with zeros', [0x61, 0x0a, 0x62, 0x00, 0x00], /not text/],
    ['binary', [0x50, 0x4b, 0x03, 0x04, 0x00], /not text/],
  ])('%s is refused', (_, bytes, words) => {
    const problem = decodeText('a.csv', new Uint8Array(bytes)) as Problem;
    expect(problem.file).toBe('a.csv');
    expect(problem.en).toMatch(words);
  });
});
