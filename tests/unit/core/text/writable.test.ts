import { expect, test } from 'vitest';
import { unwritableIn, writableText } from '../../../../src/lib/core/text/index.ts';

test('the first character that no file of a dataset may hold is named', () => {
  expect(unwritableIn('年报\t第一行\r\n第二行')).toBeNull();
  expect(unwritableIn('请核对\v第三表\u0000')).toBe('U+000B');
  expect(unwritableIn('\u009F')).toBe('U+009F');
  expect(unwritableIn('无\uFFFD')).toBe('U+FFFD');
});

test('a text is made writable: soft breaks break the line, what could not be decoded is a square, other controls go', () => {
  expect(writableText('请核对\v第三表\f\u0085完')).toBe('请核对\n第三表\n\n完');
  expect(writableText('总\uFFFD计\u0000\u0008')).toBe('总□计');
  expect(writableText('年报\t一\r\n二')).toBe('年报\t一\r\n二');
});
