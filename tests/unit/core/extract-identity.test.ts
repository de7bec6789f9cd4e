import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../src/lib/core/extract/index.ts';
import { readTextBlocks } from '../../../src/lib/core/reading/text.ts';

const BODY = ['一、总体情况', '各项工作完成。', '一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2'];

function identityOf(head: readonly string[], tail: readonly string[] = []) {
  const { report } = extractReport(readTextBlocks([...head, ...BODY, ...tail].join('\n')));
  return [report?.agency ?? null, report?.year ?? null, report?.published_on ?? null];
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
  ])('%s', (_, head) => expect(identityOf(head).slice(0, 2)).toEqual(['示例县水利局', 2023]));
});

describe('the day of publication', () => {
  it.each<[string, string[], string[], string | null]>([
    ['labelled', [TITLE, '发布日期：2024-01-17 浏览次数：35'], [], '2024-01-17'],
    ['labelled, before the day of issue', [TITLE, '成文日期：2024-01-03', '发布时间：2024年1月17日'], [], '2024-01-17'],
    ['of issue alone', [TITLE, '成文日期：2024/1/3'], ['2024年1月9日'], '2024-01-03'],
    [
      'on the line below the title',
      [TITLE, '来源：示例县水利局 时间：2024-01-23 09:10 字体：大 中 小'],
      [],
      '2024-01-23',
    ],
    ['under the report', [TITLE], ['示例县水利局', '2024年1月9日'], '2024-01-09'],
    ['nowhere', [TITLE, '统计期限为2023年1月1日至2023年12月31日。'], [], null],
    ['that is none', [TITLE, '发布日期：2024-13-45'], [], null],
  ])('%s', (_, head, tail, day) => expect(identityOf(head, tail)[2]).toBe(day));
});
