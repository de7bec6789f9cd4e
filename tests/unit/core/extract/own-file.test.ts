import { expect, test } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';

const read = async (text: string, path = '') => {
  const { format, outcomes } = await importFile(new TextEncoder().encode(text), { path });
  return { format, told: outcomes.map(({ report, refused }) => refused ?? [report.agency, report.year]) };
};
const LONG = '单元格,数值,状态\nregulations_issued,3,填报\n';
const FORM = { proactive: '2021', requests: '2021', appeals: '2021' };
const report = (cells: object) =>
  JSON.stringify({
    ...{ title: null, agency: '云杉县水利局', region: null, year: 2024, published_on: null, scope: 'own', form: FORM },
    ...{ cells, sections: [] },
  });
const cell = (value: unknown) => ({ regulations_issued: { value, status: 'reported', raw: '3', at: null } });

test('the name of the file tells whose it is where the table does not', async () => {
  expect(await read(LONG, '下载/云杉县水利局_2024.csv')).toEqual({ format: 'csv', told: [['云杉县水利局', 2024]] });
  expect((await read(LONG)).told).toEqual([[null, null]]);
});

test('JSON, one report or one a line; a refused file stays refused', async () => {
  expect(await read(report(cell(3)))).toEqual({ format: 'text', told: [['云杉县水利局', 2024]] });
  const refused = { code: 'FILE-EMPTY', message: '文件是空的' };
  const line = JSON.stringify({ file: 'a', form: null, cells: {}, refused });
  expect((await read(`${report(cell(3))}\n${line}\n`)).told).toEqual([['云杉县水利局', 2024], refused]);
});

test('JSON that somebody changed is refused with the place of the fault', async () => {
  for (const [value, path] of [
    ['3', 'cells.regulations_issued.value'],
    [null, 'cells.regulations_issued'],
    [1e300, 'cells.regulations_issued.value'],
  ])
    expect((await read(report(cell(value)))).told).toEqual([
      {
        code: 'DOC-OWN-INVALID',
        message: `这是本程序导出的 JSON，但内容有误（${path}），没有读取；请重新导出`,
      },
    ]);
});

test('a file of accepted reports gives them back with the names of their bodies', async () => {
  const accepted = {
    report: JSON.parse(report(cell(3))) as object,
    agency: { name: '云杉县林业局', region_code: '630223' },
  };
  const text = JSON.stringify({ format: 'nianbao-layer', version: 1, dataset: 'a', reports: [accepted] });
  expect((await read(text)).told).toEqual([['云杉县林业局', 2024]]);
});

test('a number beyond all counts is no figure', async () => {
  const { outcomes } = await importFile(
    new TextEncoder().encode('agency_id,year,cell_id,value,status\na,2024,review_total,1e300,reported\n'),
  );
  expect(outcomes[0]?.report?.cells.review_total).toMatchObject({ value: null, status: 'unreadable', raw: '1e300' });
});

test('other JSON, and a table of names alone, is none of ours', async () => {
  for (const text of [
    '{"cells": 1}',
    '{"cells": {}}',
    'agency_id,name\na,b\n',
    'agency_id,year,cell_id,value,status\n',
  ])
    expect((await read(text)).told).toMatchObject([{ code: 'DOC-NOT-REPORT' }]);
});

test('more reports than anybody looks through are refused', async () => {
  const rows = Array.from({ length: 2_001 }, (_, at) => `a${at},2024,review_total,1,reported`);
  expect((await read(`agency_id,year,cell_id,value,status\n${rows.join('\n')}\n`)).told).toEqual([
    { code: 'FILE-TOO-LARGE', message: '文件里有2001份报告，一次最多读回2000份，请分成几个文件' },
  ]);
});
