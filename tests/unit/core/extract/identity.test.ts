import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../../src/lib/core/extract/index.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const BODY = ['一、总体情况', '各项工作完成。', '一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2'];

function identityOf(head: readonly string[]) {
  const { report } = extractReport(readTextBlocks([...head, ...BODY].join('\n')));
  return [report?.agency ?? null, report?.year ?? null];
}

const TITLE = '示例县水利局2023年政府信息公开工作年度报告';

describe('who reports, on which year', () => {
  it.each<[string, string[]]>([
    ['in one line', [TITLE]],
    ['in two', ['示例县水利局2023年', '政府信息公开工作年度报告']],
    ['in three', ['示例县水利局', '2023年', '政府信息公开工作年度报告']],
    ['with the year in Chinese', ['示例县水利局二〇二三年度政府信息公开工作年度报告']],
    ['with the year before the name', ['2023年示例县水利局政府信息公开年报']],
    ['with the year within', ['示例县水利局政府信息公开2023年年度报告']],
    ['as a report on the state of things', ['示例县水利局2023年度政府信息公开工作情况报告']],
    [
      'below a path and a list of other years',
      ['首页>政府信息公开>政府信息公开年报', '示例县水利局2022年政府信息公开工作年度报告', TITLE],
    ],
    ['behind a label', [`标题：${TITLE}`, '索引号：000']],
  ])('%s', (_, head) => expect(identityOf(head)).toEqual(['示例县水利局', 2023]));
});
