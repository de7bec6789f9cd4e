import { expect, test } from 'vitest';
import { formatNumber } from '../../../../../src/lib/core/reading/docx/chinese-count.ts';

const CHINESE = 'chineseCounting chineseCountingThousand japaneseCounting taiwaneseCounting';
const MORE_CHINESE = 'taiwaneseCountingThousand ideographDigital japaneseDigitalTenThousand';

test.each(`${CHINESE} ${MORE_CHINESE}`.split(' '))('%s counts in Chinese', (format) => {
  expect([1, 9, 10, 11, 20, 21, 99, 100, 102].map((number) => formatNumber(number, format))).toEqual(
    '一 九 十 十一 二十 二十一 九十九 一〇〇 一〇二'.split(' '),
  );
});

test.each([
  ['decimalEnclosedCircle', [0, 1, 20, 21], '0 ① ⑳ 21'],
  ['decimalEnclosedCircleChinese', [1, 3], '① ③'],
  ['lowerLetter', [1, 26, 27, 53], 'a z aa aaa'],
  ['upperLetter', [2, 28], 'B BB'],
  ['lowerRoman', [1, 4, 9, 14, 40], 'i iv ix xiv xxxx'],
  ['upperRoman', [6], 'VI'],
  ['decimal', [12], '12'],
])('%s: %j', (format, numbers, printed) =>
  expect(numbers.map((number) => formatNumber(number, format)).join(' ')).toBe(printed),
);

test.each(['none', 'bullet'])('%s prints nothing', (format) => expect(formatNumber(3, format)).toBe(''));
