import { expect, it } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import { blockRow, orderCells } from '../../../../src/lib/core/extract/proactive-form.ts';
import { placeBelowHeads } from '../../../../src/lib/core/extract/proactive-heads.ts';
import { listRows } from '../../../../src/lib/core/extract/rows.ts';
import { makeSpanTable } from '../../../../src/lib/core/reading/grid.ts';

/** What stands below the heads of a row of two or three figures; `A*2` is a cell over two columns. */
function place(kind: 'procurement' | 'licensing', head: string, figures: string) {
  const cells = (line: string) =>
    line.split('|').map((written) => {
      const [text = '', columns = '1'] = written.split('*');
      return { text, rows: 1, columns: Number(columns) };
    });
  const [header, row] = listRows({ blocks: [makeSpanTable([cells(head), cells(figures)], 0)!] });
  const values = row!.cells.slice(1).filter(({ fill }) => fill === 'own');
  const block = blockRow('2019', kind)!;
  const below = placeBelowHeads(block, header!, values);
  const cellsInOrder = orderCells(block, header!)?.map((id) => block.cells.indexOf(id)) ?? null;
  return [Array.isArray(below) ? below.map(({ text }) => text) : below, cellsInOrder];
}

const PROCUREMENT = '信息内容|采购项目数量|采购总金额';

it.each<['procurement' | 'licensing', string, string, unknown, unknown]>([
  ['procurement', `${PROCUREMENT}*2`, '政府集中采购|3|7.5*2', ['3', '7.5'], [0, 1]],
  ['procurement', `${PROCUREMENT}*2`, '政府集中采购||7.5*2', ['', '7.5'], [0, 1]],
  ['procurement', `${PROCUREMENT}*2`, '政府集中采购||7.5|8', 'contradicted', [0, 1]],
  ['procurement', PROCUREMENT, '政府集中采购||7.5|8', 'contradicted', [0, 1]],
  ['procurement', `${PROCUREMENT}|采购总金额`, '政府集中采购|3|7.5|7.5', ['3', '7.5'], [0, 1]],
  ['procurement', PROCUREMENT, '政府集中采购*2|3|7.5', null, [0, 1]],
  ['procurement', '信息内容|采购总金额|采购项目数量', '政府集中采购|7.5|3', ['3', '7.5'], [1, 0]],
  ['licensing', '信息内容|处理决定数量|本年增/减（件）|上一年项目数量', '行政许可|9|-1|5', ['5', '-1', '9'], [2, 1, 0]],
  ['licensing', '信息内容|处理决定数量|变化|上一年项目数量', '行政许可|9|-1|5', null, null],
])('%s: %s, %s', (kind, head, figures, below, order) => expect(place(kind, head, figures)).toEqual([below, order]));

it('merged cells that are spelled out in every column are one figure, and none where they differ', async () => {
  const read = async (figures: string) => {
    const lines = [
      '甲县水利局2023年政府信息公开工作年度报告',
      '第二十条第（五）项,第二十条第（五）项,第二十条第（五）项,第二十条第（五）项',
      '信息内容,本年处理决定数量,本年处理决定数量,本年处理决定数量',
      `行政许可,${figures}`,
      '一、本年新收政府信息公开申请数量,1,2,0,0,0,3,6',
      '二、上年结转政府信息公开申请数量,1,2,0,0,0,0,3',
      '四、结转下年度继续办理,1,2,0,0,0,0,3',
    ];
    const { outcomes } = await importFile(new TextEncoder().encode(lines.join('\n')));
    return outcomes[0]!.report!.cells['licensing_decisions']!.value;
  };
  expect([await read('26,26,26'), await read('26,26,27')]).toEqual([26, null]);
});
