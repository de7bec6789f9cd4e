import { describe, expect, it, test } from 'vitest';
import { extractReport } from '../../../../src/lib/core/extract/index.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const WORDS = '2024年政府信息公开工作年度报告';
const BODY = ['一、总体情况', '各项工作完成。', '一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2'];

function read({ title = `示例县水利局${WORDS}`, head = [] as string[], foot = [] as string[], path = '' }) {
  const { report } = extractReport(
    readTextBlocks([title, ...head, ...BODY, '六、其他需要报告的事项', '无。', ...foot].join('\n')),
    { path },
  );
  const { confidence, questions } = report!.identification!;
  return [report!.agency, confidence.agency, questions.find(({ of }) => of === 'agency') ?? null];
}

describe('names that may be of one body', () => {
  it.each<[string, Parameters<typeof read>[0], string, string]>([
    ['the title alone', {}, '示例县水利局', 'medium'],
    ['the signature', { foot: ['示例县水利局', '2025年1月12日'] }, '示例县水利局', 'high'],
    ['the signature on the line of its date', { foot: ['示例县水利局 2025年1月12日'] }, '示例县水利局', 'high'],
    ['the signature below the title', { head: ['示例县水利局', '(2025年1月12日)'] }, '示例县水利局', 'high'],
    ['a short name of the file', { path: '2024年度_水利局.docx' }, '示例县水利局', 'high'],
    ['the office that signs', { foot: ['示例县水利局办公室', '2025年1月12日'] }, '示例县水利局', 'high'],
    ['an abbreviation', { title: `示例县卫生健康委员会${WORDS}`, path: '卫健委.docx' }, '示例县卫生健康委员会', 'high'],
    [
      'the office of a government',
      { title: `示例县人民政府${WORDS}`, foot: ['示例县人民政府办公室', '2025年1月12日'] },
      '示例县人民政府',
      'high',
    ],
    ['who put it on the page', { head: ['来源：示例县人民政府办公室 发布日期：2025-01-12'] }, '示例县水利局', 'medium'],
    ['a folder of another body', { path: '教育局/年报.docx' }, '示例县水利局', 'medium'],
    ['a file whose name is no body', { path: '附件1：年报（定稿）.docx' }, '示例县水利局', 'medium'],
  ])('%s', (_, said, agency, confidence) => expect(read(said)).toEqual([agency, confidence, null]));
});

describe('names of different bodies are a question', () => {
  it.each<[string, Parameters<typeof read>[0], string[], string]>([
    [
      'in title and signature',
      { foot: ['示例县林业局', '2025年1月12日'] },
      ['示例县水利局', '示例县林业局'],
      '机关互相矛盾：标题是“示例县水利局”，落款是“示例县林业局”，请确定是哪个机关的报告',
    ],
    [
      'in document and file name',
      { foot: ['示例县水利局', '2025年1月12日'], path: '2024/林业局2024年年报.docx' },
      ['示例县水利局', '林业局'],
      '机关互相矛盾：标题是“示例县水利局”，文件名是“林业局”，请确定是哪个机关的报告',
    ],
  ])('%s', (_, said, values, reason) =>
    expect(read(said)).toEqual([values[0], 'low', { of: 'agency', values, reason }]),
  );
});

describe('without a name in the title', () => {
  test('the signature tells, and that is said', () => {
    expect(read({ title: WORDS, foot: ['示例县水利局', '2025年1月12日'] })).toEqual(['示例县水利局', 'medium', null]);
  });

  test('the file, its folder and the source of the page alone do not', () => {
    expect(read({ title: WORDS, path: '各县局/水利局2024年度.docx' })).toEqual([
      null,
      'low',
      {
        of: 'agency',
        values: ['水利局', '各县局'],
        reason: '标题和落款没有机关名称，只有文件名是“水利局”，文件夹名是“各县局”，请确定是哪个机关的报告',
      },
    ]);
  });
});
