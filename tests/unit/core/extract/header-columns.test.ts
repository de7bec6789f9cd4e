import { describe, expect, it, test } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import { findRequestHeaders, readTextHeads } from '../../../../src/lib/core/extract/header-columns.ts';
import { listRows } from '../../../../src/lib/core/extract/rows.ts';
import { makeSpanTable } from '../../../../src/lib/core/reading/grid.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const FIGURES = '一、本年新收\t1\t2\t3\t4\t5\t6\t21';
/** What the header says of the row of figures below these lines. */
function header(...lines: string[]) {
  const rows = listRows(readTextBlocks([...lines, FIGURES].join('\n')));
  return findRequestHeaders(rows, [[1, 2, 3, 4, 5, 6, 7]])(rows.at(-1)!);
}
const NAMES = '自然人\t商业 企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

describe('the header above a row of Table 3', () => {
  it('names all seven columns, in one row or in several', () => {
    expect(header('申请人情况\t\t', `\t\t${NAMES}`)).toEqual({ columns: [2, 3, 4, 5, 6, 7, 8], reordered: false });
    expect(
      header('\t自然人\t法人或其他组织\t\t\t\t\t总计', '\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t'),
    ).toEqual({ columns: [1, 2, 3, 4, 5, 6, 7], reordered: false });
  });

  it('says so where they stand in another order', () => {
    expect(header(`总计\t${NAMES.slice(0, -3)}`)).toEqual({ columns: [1, 2, 3, 4, 5, 6, 0], reordered: true });
    expect(header('\t科研机构\t商业企业')).toEqual({ columns: null, reordered: true });
  });

  it('of several rows is believed only where the figures stand below it', () => {
    const rows = listRows(readTextBlocks(['\t自然人\t\t总计', '科研机构\t商业企业', FIGURES].join('\n')));
    expect(findRequestHeaders(rows)(rows[2]!)).toEqual({ columns: null, reordered: true });
    const apart = listRows(readTextBlocks(['\t\t自然人\t总计', '商业企业\t科研机构', FIGURES].join('\n')));
    expect(findRequestHeaders(apart)(apart[2]!)).toEqual({ columns: null, reordered: false });
  });

  it('takes a head over several columns for one', () => {
    const named = ['', '法律服务机构', '商业企业', '科研机构', '社会公益组织', '自然人', '其他', '总计'];
    const heads = named.map((text) => ({ text, rows: 1, columns: text === '自然人' ? 2 : 1 }));
    const figures = ['一、本年新收', ...'123456', '21'].map((text) => ({
      text,
      rows: 1,
      columns: text === '5' ? 2 : 1,
    }));
    const table = makeSpanTable([heads, figures], 0)!;
    const rows = listRows({ blocks: [table] });
    expect(findRequestHeaders(rows)(rows[1]!)).toEqual({ columns: [5, 2, 3, 4, 1, 7, 8], reordered: true });
  });

  it.each([`${NAMES}\t总计`, NAMES.replace('其他\t', '')])('%s names them not', (line) =>
    expect(header(line)).toEqual({ columns: null, reordered: false }),
  );

  it('is the nearest one', () => {
    const rows = listRows(readTextBlocks([NAMES, FIGURES, `\t${NAMES}`, FIGURES].join('\n')));
    const of = findRequestHeaders(rows);
    expect([of(rows[1]!).columns?.[0], of(rows[3]!).columns?.[0]]).toEqual([0, 1]);
  });
});

test('running text names the kinds of applicants in the order of the form or in another', () => {
  const below = '商业企业 科研机构 社会公益组织 法律服务机构 其他';
  expect(readTextHeads(`自然人 法人或其他组织 总计 ${below}`)).toEqual({ reordered: false });
  expect(readTextHeads(`总计 自然人 法人或其他组织 ${below}`)).toEqual({
    reordered: true,
    order: { places: [1, 2, 3, 4, 5, 6, 0], printed: 7 },
  });
  expect(readTextHeads(`法人或其他组织 自然人 总计 ${below}`)).toEqual({
    reordered: true,
    order: { places: [5, 0, 1, 2, 3, 4, 6], printed: 7 },
  });
  expect(readTextHeads('自然人 商业企业 社会公益组织 科研机构 法律服务机构')).toEqual({ reordered: true });
  expect(readTextHeads('自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 其他 法律服务机构')).toEqual({
    reordered: true,
    order: { places: [0, 1, 2, 3, 5, 4, 6], printed: 7 },
  });
});

test('a blank in a table with another column and no heads above it leaves its row open', async () => {
  const figures = (label: string, ...texts: string[]): string => [label, ...texts].join('\t');
  const lines = [
    '甲县水利局2023年政府信息公开工作年度报告',
    figures('一、本年新收政府信息公开申请数量', '1', '2', '0', '0', '0', '3', '5', '6'),
    figures('二、上年结转政府信息公开申请数量', '1', '2', '0', '0', '0', '', '2', '3'),
  ];
  const { outcomes } = await importFile(new TextEncoder().encode(lines.join('\n')));
  expect(outcomes[0]!.report!.cells['carried_in.other_org']).toMatchObject({ value: null, status: 'unreadable' });
});

describe('a table whose merged cells left no trace', () => {
  const SUBTOTAL = '自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计';
  const read = async (...lines: string[]) => {
    const text = ['甲县水利局2023年政府信息公开工作年度报告', ...lines].join('\n');
    const { cells } = (await importFile(new TextEncoder().encode(text))).outcomes[0]!.report!;
    return (row: string) =>
      ['natural_person', 'business', 'other_org', 'total'].map((column) => cells[`${row}.${column}` as never]['value']);
  };

  it('is read by its heads where one of them is a subtotal, and a blank takes the place of none', async () => {
    const of = await read(
      SUBTOTAL,
      '一、本年新收政府信息公开申请数量\t1\t2\t0\t0\t0\t3\t5\t6',
      '二、上年结转政府信息公开申请数量\t1\t2\t\t0\t0\t\t8\t9',
    );
    expect([of('received_new'), of('carried_in')]).toEqual([
      [1, 2, 3, 6],
      [1, 2, null, 9],
    ]);
  });

  it('leaves the row open that has one cell less than its heads', async () => {
    const of = await read(
      SUBTOTAL,
      '一、本年新收政府信息公开申请数量\t1\t2\t0\t0\t0\t3\t5\t6',
      '二、上年结转政府信息公开申请数量\t1\t2\t0\t0\t0\t2\t3',
    );
    expect(of('carried_in')).toEqual([null, null, null, null]);
  });

  it('takes no label for a figure where the labels of a row stand in two cells', async () => {
    const of = await read(
      '项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
      '一、本年新收政府信息公开申请数量\t1\t2\t0\t0\t0\t3\t6',
      '（三）不予公开\t1.属于国家秘密\t0\t4\t3\t3\t\t0\t',
    );
    expect(of('refused_state_secret')).toEqual([null, null, null, null]);
  });
});
