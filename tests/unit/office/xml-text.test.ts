import { expect, test } from 'vitest';
import { xmlText } from '../../../src/lib/office/xml-text.ts';

test('soft breaks become new lines, and what XML cannot hold goes', () => {
  expect(xmlText('第一行\v第二行\r\n第三行\u2028第四行')).toBe('第一行\n第二行\n第三行\n第四行');
  expect(xmlText('甲\u0000乙\u001b丙\ufffe丁\ud800戊')).toBe('甲乙丙丁戊');
  expect(xmlText('𠮷野家\t12')).toBe('𠮷野家\t12');
});
