import { expect, test } from 'vitest';
import { findRequestColumns } from '../../../../src/lib/core/extract/header-columns.ts';
import { listRows } from '../../../../src/lib/core/extract/rows.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const columns = (...lines: string[]) => findRequestColumns(listRows(readTextBlocks(lines.join('\n'))));
const NAMES = '自然人\t商业 企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

test('the columns of a row that names all seven once', () => {
  expect(columns('申请人情况\t\t', `\t\t${NAMES}`)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(columns(`总计\t${NAMES.slice(0, -3)}`)).toEqual([1, 2, 3, 4, 5, 6, 0]);
});

test.each([`${NAMES}\t总计`, NAMES.replace('其他\t', ''), '行政许可\t3'])('%s names them not', (line) =>
  expect(columns(line)).toBeNull(),
);
