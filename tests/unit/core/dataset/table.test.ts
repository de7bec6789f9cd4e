import { expect, test } from 'vitest';
import { TableReader } from '../../../../src/lib/core/dataset/index.ts';

const HEAD = 'region_code,name,level,parent_code';
const TEXTS = [
  `\uFEFF${HEAD}\n630000,青海省,province,\n\n630223,"互助,""县""\n第二行",county,630000\n`,
  `${HEAD}\r\n630000,"青海省"\u0020,province,\r\n630223,"a\r\nb",county,630000`,
  `${HEAD}\n630000,青海省,province\n630223,"a"b,county,630000\n`,
  `${HEAD}\n630000,"青海省,province,\n630223,县,county,630000\n`,
  `${HEAD}x\n630000,青海省,province,\n`,
  ' \n\n',
];

function readInPieces(text: string, size: number) {
  const reader = new TableReader('regions.csv');
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size)));
  rows.push(...reader.end());
  return { rows, header: reader.header, broken: reader.broken, problems: reader.problems };
}

test.each(TEXTS)('a file is the same in whatever pieces it arrives: %j', (text) => {
  const whole = readInPieces(text, text.length);
  for (let size = 1; size < text.length; size += 1) expect(readInPieces(text, size), `${size}`).toEqual(whole);
});

test('rows have the line they begin on, and fields their text', () => {
  const { rows, header, problems } = readInPieces(TEXTS[0] ?? '', 7);
  expect(header).toEqual(HEAD.split(','));
  expect(rows).toEqual([
    [2, '630000', '青海省', 'province', ''],
    [4, '630223', '互助,"县"\n第二行', 'county', '630000'],
  ]);
  expect(problems).toEqual([]);
});

test('a quote that is never closed ends the reading, on the line of its record', () => {
  const reader = new TableReader('regions.csv');
  reader.push(`${HEAD}\n630000,"`);
  for (let piece = 0; piece < 70 && reader.problems.length === 0; piece += 1) reader.push('a\n'.repeat(1 << 19));
  expect(reader.problems.map(({ line, en }) => [line, en])).toEqual([[2, 'broken CSV (MissingQuotes)']]);
  expect(reader.broken).toBe(true);
});
