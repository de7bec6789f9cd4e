import { expect, test } from 'vitest';
import { areasOf } from '../../../../src/lib/core/agency/index.ts';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';
import { writeSheets } from '../../../../src/lib/office/index.ts';
import { readListFile } from '../../../../src/routes/register/list-file.ts';

const HOME = '350128' as RegionCode;
const AREAS = areasOf({ province_list: { 350000: '福建省' }, city_list: {}, county_list: { 350128: '平潭县' } });
const ROWS = [
  ['名称', '类别', '设立'],
  ['平潭县政府信息公开办公室', '工作部门', '2019'],
  ['平潭县数据局', '', ''],
];
const LISTED = [
  ['平潭县政府信息公开办公室', 'department', 2019],
  ['平潭县数据局', 'unknown', null],
];

async function read(content: Blob | string): Promise<unknown> {
  const reading = await readListFile(new File([content], '名录'), AREAS, HOME);
  if (typeof reading === 'string') return reading;
  return reading.bodies.map(({ name, kind, valid_from }) => [name, kind, valid_from]);
}

test('a list of bodies is read from CSV, whatever stands between its fields', async () => {
  for (const sign of [',', '\t', ';'])
    expect(await read(ROWS.map((row) => row.join(sign)).join('\r\n'))).toEqual(LISTED);
});

test('a list of names alone is read, though each of its lines is one text', async () => {
  const names = ROWS.map(([name = '']) => name).join('\n');
  expect(await read(names)).toEqual(LISTED.map(([name]) => [name, 'unknown', null]));
});

test('a list is read from a workbook', async () => {
  const [head = [], ...rows] = ROWS;
  const sheet = { name: '名录', columns: head.map((title) => ({ title, width: 20 })), rows };
  expect(await read(await writeSheets([sheet]))).toEqual(LISTED);
});

test('a file that is no table is refused with what the reader says of it', async () => {
  expect(await read('')).toBe('文件是空的，请确认上传了正确的文件');
});
