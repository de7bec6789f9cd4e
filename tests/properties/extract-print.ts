import type { CellId, FormYear } from '../../src/lib/core/report/index.ts';
import { requestCell, templateOf } from '../../src/lib/core/template/index.ts';

/** The tables of a report as tab-separated text in the official layout; `textOf` prints one cell. */
export function printAsText(year: FormYear, textOf: (id: CellId) => string): string {
  const { proactive, requests, appeals } = templateOf(year);
  const line = (...texts: string[]): string => texts.join('\t');
  const groups = requests.rows.map(({ group }) => group);
  return [
    '示例县水利局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '各项工作按计划完成。',
    '二、主动公开政府信息情况',
    ...proactive.blocks.flatMap(({ item, columns, rows }) => [
      line(item, ''),
      line('信息内容', ...columns),
      ...rows.map(({ label, cells }) => line(label, ...cells.map(textOf))),
    ]),
    '三、收到和处理政府信息公开申请情况',
    line(requests.corner, '', '', ...requests.columns.map(({ label }) => label)),
    ...requests.rows.map(({ key, label, group }, index) => {
      const outcome = index > 1 && index < requests.rows.length - 1;
      const opens = group !== null && groups[index - 1] !== group ? group : '';
      const labels = outcome ? [index === 2 ? requests.outcomesLabel : '', ...(group ? [opens] : [])] : [];
      const fill = Array.from({ length: 2 - labels.length }, () => '');
      return line(...labels, label, ...fill, ...requests.columns.map((column) => textOf(requestCell(key, column.key))));
    }),
    '四、政府信息公开行政复议、行政诉讼情况',
    line(...appeals.blocks.flatMap(({ columns }) => columns.map(({ label }) => label))),
    line(...appeals.blocks.flatMap(({ columns }) => columns.map(({ cell }) => textOf(cell)))),
    '五、存在的主要问题及改进情况',
    '继续改进。',
    '六、其他需要报告的事项',
    '没有其他事项。',
  ].join('\n');
}
