import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/lib/core/reading/encoding.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));
/** 年报 in GB18030. */
const GB = [0xc4, 0xea, 0xb1, 0xa8];

test.each<[string, Uint8Array, unknown]>([
  ['a mark of UTF-8', bytes([0xef, 0xbb, 0xbf], '年'), { text: '年', encoding: 'utf-8' }],
  ['a mark of UTF-16, little end first', bytes([0xff, 0xfe, 0x74, 0x5e]), { text: '年', encoding: 'utf-16le' }],
  ['a mark of UTF-16, big end first', bytes([0xfe, 0xff, 0x5e, 0x74]), { text: '年', encoding: 'utf-16be' }],
  ['half a mark of UTF-8', bytes([0xef, 0xbb], GB), { text: '锘年报', encoding: 'gb18030' }],
  ['no mark', bytes('年报'), { text: '年报', encoding: 'utf-8' }],
  ['GB18030', bytes(GB), { text: '年报', encoding: 'gb18030' }],
  ['tabs, line ends and form feeds', bytes('年\t报\r\n\f'), { text: '年\t报\r\n\f', encoding: 'utf-8' }],
  ['a nought', bytes('年', [0], '报'), null],
  ['an escape', bytes('年', [0x1b], '报'), null],
  ['a delete', bytes('年', [0x7f], '报'), null],
  ['GB18030 with a nought', bytes(GB, [0], GB), null],
])('%s', (_, file, decoded) => expect(decodeText(file)).toEqual(decoded));

test('signs of private use in a fiftieth of the text give a wrong guess at GB18030 away', () => {
  const odd = [0xaa, 0xa1];
  expect(decodeText(bytes(odd, ...Array.from({ length: 24 }, () => GB)))).toBeNull();
  expect(decodeText(bytes(odd, ...Array.from({ length: 25 }, () => GB)))?.encoding).toBe('gb18030');
});

test('a rare broken character is read over, where the page says that it is UTF-8', () => {
  const page = (count: number) => bytes('<meta charset="utf-8">', '年报'.repeat(count), [0xc4, 0xea]);
  expect(decodeText(page(1000))?.encoding).toBe('utf-8');
  expect(decodeText(page(1000))?.text).toBe(`<meta charset="utf-8">${'年报'.repeat(1000)}\ufffd\ufffd`);
  expect(decodeText(page(100))).toBeNull();
});

test.each(['charset=gb2312', "charset = 'GBK'", 'charset="cp936"', 'charset=big5', ''])(
  'a page in GB18030 that says “%s” of itself is read as what it is',
  (words) => expect(decodeText(bytes(`<meta ${words}>`, GB))?.text).toBe(`<meta ${words}>年报`),
);

test.each(['charset=utf-8', 'CHARSET = "UTF8"'])(
  'a page that says “%s” and is GB18030 is read, which is said',
  (words) =>
    expect(decodeText(bytes(`<meta ${words}>`, GB))).toEqual({
      text: `<meta ${words}>年报`,
      encoding: 'gb18030',
      mislabelled: true,
    }),
);

test('one that says so and has no word of a report in GB18030 either is refused', () =>
  expect(decodeText(bytes('<meta charset=utf-8>', [0xb0, 0xa1, 0xb0, 0xa2]))).toBeNull());
