import { describe, expect, it } from 'vitest';
import { parseChineseNumber } from '../../../../src/lib/core/text/index.ts';

describe('Chinese numerals', () => {
  it.each([
    ['十五', 15],
    ['二十', 20],
    ['一百零三', 103],
    ['两万三千', 23000],
    ['二〇二三', 2023],
    ['两万', 20000],
    ['十万零五', 100005],
    ['零', 0],
    ['零五', null],
    ['万', null],
    ['零万', null],
    ['一万万', null],
    ['一千零五', 1005],
    ['一千五', null],
    ['一百二十三', 123],
    ['十百', null],
    ['一百百', null],
    ['一二十', null],
    ['十十', null],
    ['一百二', null],
    ['九'.repeat(400), null],
    ['三人', null],
    ['', null],
  ])('%s', (text, value) => expect(parseChineseNumber(text)).toBe(value));
});
