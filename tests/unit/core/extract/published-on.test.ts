import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../../src/lib/core/extract/index.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const TITLE = '示例县水利局2023年政府信息公开工作年度报告';
const BODY = ['一、总体情况', '各项工作完成。', '一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2'];
const publishedOn = (head: readonly string[], tail: readonly string[]) =>
  extractReport(readTextBlocks([...head, ...BODY, ...tail].join('\n'))).report?.published_on ?? null;

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
  ])('%s', (_, head, tail, day) => expect(publishedOn(head, tail)).toBe(day));
});
