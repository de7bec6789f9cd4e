import { describe, expect, it } from 'vitest';
import { parseChineseNumber } from '../../../../src/lib/core/text/index.ts';

describe('Chinese numerals', () => {
  it.each([
    ['十五', 15],
    ['二十', 20],
    ['一百零三', 103],
    ['两万三千', 23000],
    ['二〇二三', 2023],
    ['十十', null],
    ['一百二', null],
    ['九'.repeat(400), null],
    ['三人', null],
    ['', null],
  ])('%s', (text, value) => expect(parseChineseNumber(text)).toBe(value));
});
