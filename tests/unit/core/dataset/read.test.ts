import { describe, expect, test } from 'vitest';
import { readDataset, type Problem } from '../../../../src/lib/core/dataset/index.ts';
import { setField, tinyGrids, toTexts } from '../../../support/tiny-dataset.ts';

const problemsOf = (texts: Record<string, string>): readonly Problem[] => {
  const reading = readDataset(texts);
  return reading.ok ? [] : reading.problems;
};

describe('whole files', () => {
  test('a missing file', () => {
    const texts = Object.entries(toTexts(tinyGrids())).filter(([name]) => name !== 'regions.csv');
    expect(problemsOf(Object.fromEntries(texts))).toMatchObject([
      { file: 'regions.csv', line: null, en: 'the file is missing' },
    ]);
  });

  test('an empty file', () => {
    expect(problemsOf({ ...toTexts(tinyGrids()), 'cell_notes.csv': ' \n' })).toMatchObject([
      { file: 'cell_notes.csv', line: null, en: 'the file is empty' },
    ]);
  });

  test('a quote that never closes', () => {
    const texts = toTexts(tinyGrids());
    texts['regions.csv'] = `${texts['regions.csv']}"630224,化隆县,county,630000\n`;
    expect(problemsOf(texts)).toMatchObject([{ file: 'regions.csv', line: 4 }]);
  });

  test.each([
    ['{', /not valid JSON/],
    ['{"title":"x","synthetic":false}', /“name”/],
    ['{"name":"x","title":"x"}', /“synthetic”/],
    ['{"name":"X y","title":"x","synthetic":false}', /“name”/],
  ])('datapackage.json %s', (text, words) => {
    const [problem] = problemsOf({ ...toTexts(tinyGrids()), 'datapackage.json': text });
    expect(problem).toMatchObject({ file: 'datapackage.json' });
    expect(problem!.en).toMatch(words);
  });

  test('lines are those of the file where a quoted field breaks over two', () => {
    const grids = tinyGrids();
    grids['agencies.csv']!.push(['tax', '税务局', '税务局', '', 'dual', '630223', '', '', '', '']);
    expect(problemsOf(toTexts(grids))).toMatchObject([
      { file: 'agencies.csv', line: 5, column: { name: 'kind', number: 5 } },
    ]);
  });

  test('a column that is unknown or stands twice is named with its place', () => {
    const grids = tinyGrids();
    grids['regions.csv']!.forEach((row, index) => row.push(index === 0 ? 'x' : '', index === 0 ? 'name' : ''));
    expect(problemsOf(toTexts(grids)).map(({ file, line, column, en }) => [file, line, column, en])).toEqual([
      ['regions.csv', 1, { name: 'x', number: 5 }, 'unknown column “x”'],
      ['regions.csv', 1, { name: 'name', number: 6 }, 'column “name” appears twice'],
    ]);
  });

  test('CRLF and a byte order mark change nothing', () => {
    const grids = tinyGrids();
    setField(grids, 'agencies.csv', 2, 'kind', 'dual');
    const texts = Object.fromEntries(
      Object.entries(toTexts(grids)).map(([file, text]) => [
        file,
        file.endsWith('.csv') ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text,
      ]),
    );
    expect(problemsOf(texts)).toMatchObject([{ file: 'agencies.csv', line: 3, column: { name: 'kind', number: 5 } }]);
  });

  test('problems come in the order of the files', () => {
    const grids = tinyGrids();
    setField(grids, 'cell_notes.csv', 2, 'status', 'x');
    setField(grids, 'regions.csv', 1, 'level', 'x');
    setField(grids, 'agencies.csv', 2, 'kind', 'x');
    expect(problemsOf(toTexts(grids)).map((problem) => problem.file)).toEqual([
      'regions.csv',
      'agencies.csv',
      'cell_notes.csv',
    ]);
  });
});
