import { expect, test } from 'vitest';
import { markSynthetic, readDataset, reportTable } from '../../../../src/lib/core/dataset/index.ts';
import { tinyGrids, toTexts } from '../../../support/tiny-dataset.ts';

test('a table of a fictional dataset says so in every row, any other is as it was', () => {
  const reading = readDataset(toTexts(tinyGrids()));
  if (!reading.ok) throw new Error('the tiny dataset is valid');
  const { dataset } = reading;
  const table = reportTable(dataset);
  const marked = markSynthetic(table, { ...dataset, info: { ...dataset.info, synthetic: true } });
  expect(marked.columns).toEqual([...table.columns, 'synthetic']);
  expect(marked.rows.map((row) => row.at(-1))).toEqual(table.rows.map(() => '示例数据'));
  expect(markSynthetic(table, { ...dataset, info: { ...dataset.info, synthetic: false } })).toBe(table);
});
