import { describe, expect, test } from 'vitest';
import type { FormYear } from '../../../../src/lib/core/report/index.ts';
import { templateOf } from '../../../../src/lib/core/template/index.ts';
import { officialTables, tableWidth, type LayoutTable } from '../../../../src/lib/core/template/layout.ts';

/** How many columns each line of a table covers, what reaches down from above included. */
function coveredWidths(table: LayoutTable): number[] {
  const covered = table.map(() => 0);
  table.forEach((row, line) => {
    for (const { columns, rows } of row) for (let down = 0; down < rows; down += 1) covered[line + down]! += columns;
  });
  return covered;
}

describe.each<FormYear>(['2019', '2021'])('the official layout of %s', (form) => {
  const { proactive, requests, appeals } = officialTables(templateOf(form), (id) => id);

  test('is a filled rectangle, each cell of the form once', () => {
    for (const table of [proactive, requests, appeals])
      expect(new Set(coveredWidths(table))).toEqual(new Set([tableWidth(table)]));
    const cells = [proactive, requests, appeals].flatMap((table) =>
      table.flatMap((row) => row.flatMap(({ cell }) => cell ?? [])),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.length).toBe(form === '2021' ? 200 : 198);
  });
});

describe('the tables as the national office prints them', () => {
  const told = (table: LayoutTable) =>
    table.map((row) => row.map(({ text, columns, rows }) => `${text} ${columns}x${rows}`).join(', '));
  const { proactive, requests, appeals } = officialTables(templateOf('2019'), () => '#');

  test('Table 2: the last columns of an item fill its width', () => {
    expect(told(proactive).slice(0, 4)).toEqual([
      '第二十条第（一）项 4x1',
      '信息内容 1x1, 本年新制作数量 1x1, 本年新公开数量 1x1, 对外公开总数量 1x1',
      '规章 1x1, # 1x1, # 1x1, # 1x1',
      '规范性文件 1x1, # 1x1, # 1x1, # 1x1',
    ]);
    expect(told(proactive).slice(-6)).toEqual([
      '第二十条第（八）项 4x1',
      '信息内容 1x1, 上一年项目数量 1x1, 本年增/减 2x1',
      '行政事业性收费 1x1, # 1x1, # 2x1',
      '第二十条第（九）项 4x1',
      '信息内容 1x1, 采购项目数量 1x1, 采购总金额 2x1',
      '政府集中采购 1x1, # 1x1, # 2x1',
    ]);
  });

  test('Table 3: outcomes and their groups are merged downward', () => {
    const figures = ', # 1x1'.repeat(7);
    const lines = told(requests);
    expect(lines.slice(0, 7)).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3x3, 申请人情况 7x1',
      '自然人 1x2, 法人或其他组织 5x1, 总计 1x2',
      '商业企业 1x1, 科研机构 1x1, 社会公益组织 1x1, 法律服务机构 1x1, 其他 1x1',
      `一、本年新收政府信息公开申请数量 3x1${figures}`,
      `二、上年结转政府信息公开申请数量 3x1${figures}`,
      `三、本年度办理结果 1x20, （一）予以公开 2x1${figures}`,
      `（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2x1${figures}`,
    ]);
    expect(lines.slice(7, 9)).toEqual([
      `（三）不予公开 1x8, 1.属于国家秘密 1x1${figures}`,
      `2.其他法律行政法规禁止公开 1x1${figures}`,
    ]);
    expect(lines.slice(-3)).toEqual([
      `（六）其他处理 2x1${figures}`,
      `（七）总计 2x1${figures}`,
      `四、结转下年度继续办理 3x1${figures}`,
    ]);
  });

  test('Table 4: suits stand under a header of their own', () => {
    const results = '结果维持 1x1, 结果纠正 1x1, 其他结果 1x1, 尚未审结 1x1, 总计 1x1';
    expect(told(appeals)).toEqual([
      '行政复议 5x1, 行政诉讼 10x1',
      `${results.replaceAll('1x1', '1x2')}, 未经复议直接起诉 5x1, 复议后起诉 5x1`,
      `${results}, ${results}`,
      Array.from({ length: 15 }, () => '# 1x1').join(', '),
    ]);
  });

  test('a figure says which cell it is, a label is none', () => {
    const [, , row] = proactive;
    expect(row?.map(({ cell }) => cell)).toEqual([
      null,
      'regulations_newly_made',
      'regulations_newly_disclosed',
      'regulations_disclosed_total',
    ]);
  });
});
