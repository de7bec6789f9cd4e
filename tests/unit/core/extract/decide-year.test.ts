import { describe, expect, it, test } from 'vitest';
import { extractReport } from '../../../../src/lib/core/extract/index.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

interface Said {
  title?: string;
  /** Lines between the title and the first heading. */
  head?: string[];
  opening?: string;
  heading?: string;
  period?: string;
  /** Lines under the report. */
  foot?: string[];
  path?: string;
}

const WORDS = '政府信息公开工作年度报告';
const ROW = '一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2';

function read({
  title = `示例县水利局2024年${WORDS}`,
  head = [],
  opening = '本报告由本局编制。',
  heading = '三、收到和处理政府信息公开申请情况',
  period = '',
  foot = [],
  path = '',
}: Said) {
  const lines = [
    title,
    ...head,
    opening,
    period,
    '一、总体情况',
    '各项工作完成。',
    heading,
    ROW,
    '六、其他需要报告的事项',
    '无。',
    ...foot,
  ];
  const { report } = extractReport(readTextBlocks(lines.join('\n')), { path });
  const { confidence, questions } = report!.identification!;
  return {
    year: report!.year,
    confidence: confidence.year,
    asked: questions.find(({ of }) => of === 'year') ?? null,
    codes: report!.issues.filter(({ code }) => code === 'DOC-YEAR').map(({ severity }) => severity),
  };
}

const periodOf = (year: number) => `本报告所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。`;

describe('what agrees is no question', () => {
  it.each<[string, Said, string]>([
    ['the title alone', {}, 'medium'],
    ['title and period', { period: periodOf(2024) }, 'high'],
    ['a period in Chinese numerals', { period: '统计期限为二〇二四年一月一日至二〇二四年十二月三十一日。' }, 'high'],
    ['a title of two lines', { title: `示例县水利局\n二○二四年${WORDS}`, period: periodOf(2024) }, 'high'],
    ['published in January after', { head: ['发布日期：2025-01-20'] }, 'medium'],
    ['published in the last days of the year', { head: ['发布日期：2024-12-28'] }, 'medium'],
    [
      'a late report of which two places say the year',
      { period: periodOf(2024), head: ['发布日期：2027-05-01'] },
      'high',
    ],
    ['a file of 2024年度 in a folder 2025', { path: '2025/2024年度_示例县水利局.docx' }, 'high'],
    ['a file named by the year of its filing', { path: '报送/水利局2025年报.docx' }, 'medium'],
    ['a file with the day it was made', { path: '20231212/水利局-2023-12-12.docx' }, 'medium'],
    ['a folder of several years', { path: '2019-2023/水利局.docx' }, 'medium'],
    [
      'a number in the name, where two places say the year',
      { period: periodOf(2024), path: '2021/x-2021.docx' },
      'high',
    ],
    ['a folder further up', { path: '2018/归档/各局/水利局.docx' }, 'medium'],
    [
      'an opening that speaks of two years',
      { opening: '2025年1月，本局编制2024年政府信息公开工作年度报告。' },
      'medium',
    ],
    [
      'last year’s report in the first section',
      { heading: '（一）2024年，按时发布2023年政府信息公开工作年度报告。' },
      'medium',
    ],
    [
      'an earlier period beside its own',
      { period: periodOf(2024), foot: ['附：2023年1月1日至2023年12月31日的数据另行公布。'] },
      'high',
    ],
    ['a heading on the years to come', { heading: '五、存在的主要问题及2025年改进措施' }, 'medium'],
  ])('%s', (_, said, confidence) => {
    expect(read(said)).toEqual({ year: 2024, confidence, asked: null, codes: [] });
  });
});

describe('what contradicts itself is a question, the likeliest year first', () => {
  it.each<[string, Said, string[], string]>([
    [
      'title and period, settled by neither',
      { period: periodOf(2023) },
      ['2024', '2023'],
      '年度互相矛盾：标题是“2024”，统计期限是“2023”，请确定是哪一年的报告',
    ],
    [
      'title against period and publication',
      { period: periodOf(2025), head: ['发布日期：2026-01-15'] },
      ['2025', '2024'],
      '年度互相矛盾：标题是“2024”，统计期限是“2025”，发布日期是“2026-01-15”，请确定是哪一年的报告',
    ],
    [
      'title against the opening sentence',
      { opening: '现将我局2023年度政府信息公开工作情况报告如下。' },
      ['2024', '2023'],
      '年度互相矛盾：标题是“2024”，开头一段是“2023”，请确定是哪一年的报告',
    ],
    [
      'title against a heading',
      { heading: '三、2023年收到和处理政府信息公开申请情况' },
      ['2024', '2023'],
      '年度互相矛盾：标题是“2024”，章节标题是“2023”，请确定是哪一年的报告',
    ],
    [
      'signed before the year was over',
      { foot: ['示例县水利局', '2024年1月12日'] },
      ['2024', '2023'],
      '年度互相矛盾：标题是“2024”，落款是“2024-01-12”，请确定是哪一年的报告',
    ],
    [
      'the same in Chinese numerals',
      { foot: ['示例县水利局', '二〇二四年一月十二日'] },
      ['2024', '2023'],
      '年度互相矛盾：标题是“2024”，落款是“2024-01-12”，请确定是哪一年的报告',
    ],
    [
      'published two years late, with the title alone for it',
      { head: ['发布日期：2026-01-15'] },
      ['2024', '2025'],
      '年度互相矛盾：标题是“2024”，发布日期是“2026-01-15”，请确定是哪一年的报告',
    ],
    [
      'the name of the file',
      { period: periodOf(2024), path: '2025/2023年度_示例县水利局.docx' },
      ['2024', '2023'],
      '年度互相矛盾：标题、统计期限是“2024”，文件名是“2023”，请确定是哪一年的报告',
    ],
    [
      'a folder of another year',
      { path: '2023/示例县水利局.docx' },
      ['2024', '2023'],
      '年度互相矛盾：标题是“2024”，文件夹名是“2023”，请确定是哪一年的报告',
    ],
  ])('%s', (_, said, values, reason) => {
    expect(read(said)).toEqual({
      year: Number(values[0]),
      confidence: 'low',
      asked: { of: 'year', values, reason },
      codes: ['error'],
    });
  });
});

describe('without a year in the title', () => {
  const title = `示例县水利局${WORDS}`;

  test('the period tells, and that is said', () =>
    expect(read({ title, period: periodOf(2024) })).toEqual({
      year: 2024,
      confidence: 'medium',
      asked: null,
      codes: ['info'],
    }));

  test('the only year of the text is a hint, and another in the name of the file a question', () => {
    const opening = '2024年，本局做了许多工作。';
    expect(read({ title, opening })).toEqual({ year: 2024, confidence: 'low', asked: null, codes: ['info'] });
    expect(read({ title, opening, path: '2023年度水利局.docx' }).asked?.values).toEqual(['2024', '2023']);
    expect(read({ title, opening: `${opening}2022年没有。` }).year).toBe(null);
  });

  test('the name of the file alone does not tell', () =>
    expect(read({ title, path: '2025/2024年度水利局.docx' })).toEqual({
      year: null,
      confidence: 'low',
      asked: {
        of: 'year',
        values: ['2024', '2025'],
        reason: '文件里没有写年度，只有文件名是“2024”，文件夹名是“2025”，请确定是哪一年的报告',
      },
      codes: ['error'],
    }));

  test('nothing at all is missing, and no question', () =>
    expect(read({ title })).toEqual({ year: null, confidence: 'none', asked: null, codes: [] }));
});
