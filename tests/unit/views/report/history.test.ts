import { expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { historyLines, yearFigures } from '../../../../src/lib/views/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { before, report, withCells } from '../../../support/one-report.ts';

test('years stand side by side: figures, or the reason of the first cell that is missing', () => {
  const old = handReport(
    '甲局',
    2020,
    { received_new: 9, other_total: 2 },
    { form: { proactive: '2019', requests: '2019' } },
  );
  const lacking = withCells(handReport('甲局', 2021, {}), {
    'received_new.total': { status: 'blank' },
    'concluded_total.total': { status: 'unreadable', raw: '?' },
    review_total: { status: 'na_mark', raw: '/' },
    suit_after_review_total: { status: 'absent' },
  });
  const lines = historyLines([old, lacking, before, report].map(yearFigures), zh);
  expect(
    lines.map(({ name, inset, years }) => `${inset ? '  ' : ''}${name}: ${years.map(({ text }) => text).join(' | ')}`),
  ).toEqual([
    '新收申请: 9 | 空白 | 3 | 5',
    '办结: 0 | 读不出 | 3 | 4',
    '  予以公开: 0 | 0 | 3 | 2',
    '  部分公开: 0 | 0 | 0 | 0',
    '  不予公开: 0 | 0 | 0 | 0',
    '  无法提供: 0 | 0 | 0 | 1',
    '  不予处理: 0 | 0 | 0 | 0',
    '  其他处理: 2 | 0 | 0 | 0',
    '结转下年: 0 | 0 | 0 | 1',
    '行政复议: 0 | “/” | 1 | 2',
    '行政诉讼: 0 | 缺失 | 0 | 0',
    '规范性文件现行有效: 该表无此项 | 0 | 2 | 2',
  ]);
  expect(lines.map(({ years }) => years.map(({ cell }) => cell))[0]).toEqual(
    Array.from({ length: 4 }, () => 'received_new.total'),
  );
  expect(
    lines
      .find(({ indicator }) => indicator === 'other_handling')
      ?.years.map(({ cell, value, year }) => [year, cell, value]),
  ).toEqual([
    [2020, 'other_total.total', 2],
    [2021, 'other_no_correction.total', 0],
    [2022, 'other_no_correction.total', 0],
    [2023, 'other_no_correction.total', 0],
  ]);
  expect(lines.at(-1)?.years.map(({ cell, value }) => [cell, value])).toEqual([
    [null, null],
    ['normative_docs_in_force', 0],
    ['normative_docs_in_force', 2],
    ['normative_docs_in_force', 2],
  ]);
});
