import { expect, test } from 'vitest';
import { blocksOfLine } from '../../../../src/lib/core/reading/lines.ts';

const told = (line: string, heading = false) =>
  blocksOfLine(line, 4, heading).map(({ kind, text, at }) => `${at.block} ${kind} ${text}`);

test.each([
  ['一、总体情况', 'heading'],
  ['一、总体情况。', 'paragraph'],
  ['一、总体情况:', 'paragraph'],
  ['云杉县财政局2023年政府信息公开工作年度报告', 'heading'],
  ['根据规定,编制2023年度报告', 'paragraph'],
  ['根据规定编制2023年度报告。现予公布', 'paragraph'],
  ['本局认真公开', 'paragraph'],
  [`一、${'总'.repeat(58)}`, 'heading'],
  [`一、${'总'.repeat(59)}`, 'paragraph'],
])('%s is a %s', (line, kind) => expect(told(line)).toEqual([`4 ${kind} ${line}`]));

test('what the file marks as a heading is one; white space is nothing', () => {
  expect(told(' 通告 ', true)).toEqual(['4 heading 通告']);
  expect(told(' \u3000')).toEqual([]);
});

test('a line of 120 characters breaks before official headings, a shorter one does not', () => {
  const fill = (length: number) => '按'.repeat(length);
  expect(told(`${fill(114)}一、总体情况`)).toEqual([`4 paragraph ${fill(114)}`, '5 heading 一、总体情况']);
  expect(told(`一、总体情况${fill(114)}`)).toEqual(['4 heading 一、总体情况', `5 paragraph ${fill(114)}`]);
  expect(told(`${fill(113)}一、总体情况`)).toHaveLength(1);
});
