import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../../src/lib/core/extract/index.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const ROWS = [
  '一、本年新收政府信息公开申请数量\t70\t10\t0\t0\t0\t0\t80',
  '二、上年结转政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5',
];

/** The scope of a report of this agency whose table has 80 new requests and 5 carried in. */
function scopeOf(agency: string, sentence = ''): string {
  const title = `${agency}2023年政府信息公开工作年度报告`;
  const { report } = extractReport(readTextBlocks([title, '一、总体情况', sentence, ...ROWS].join('\n')));
  const said = report?.issues.some(({ code }) => code === 'DOC-SCOPE');
  expect(said).toBe(report?.scope === 'unknown');
  return report?.scope ?? 'none';
}

describe('whose figures they are', () => {
  it.each(['示例县水利局', '示例县林河镇人民政府', '示例县城关街道办事处', '示例县人民政府办公室'])(
    '%s: own',
    (agency) => expect(scopeOf(agency)).toBe('own'),
  );

  it.each(['示例县人民政府', '示例县', '示范经济开发区管理委员会', '示例县联席会议机制'])('%s: unknown', (agency) =>
    expect(scopeOf(agency)).toBe('unknown'),
  );

  it.each([
    ['an area count equal to the new requests', '2023年，全县共收到政府信息公开申请80件。'],
    ['an area count with those carried in', '全县各级行政机关受理依申请公开申请 85 件。'],
    ['a statement about the figures', '本报告所列数据包括县政府办公室和各部门、各乡镇的数据。'],
    ['a statement about the report', '本报告由县政府办公室汇总各有关单位工作情况编制而成。'],
  ])('a government with %s: aggregate', (_, sentence) => expect(scopeOf('示例县人民政府', sentence)).toBe('aggregate'));

  it.each([
    ['another area count', '全县共收到政府信息公开申请312件。'],
    ['words about its departments', '公开内容包括各部门预算和决算，并汇总各乡镇的政策问答。'],
    ['a count of its own', '县政府办公室收到政府信息公开申请80件。'],
  ])('a government with %s: unknown', (_, sentence) => expect(scopeOf('示例县人民政府', sentence)).toBe('unknown'));

  it('an office that counts the whole area as its table does: unknown', () => {
    expect(scopeOf('示例县人民政府办公室', '全县共收到政府信息公开申请80件。')).toBe('unknown');
    expect(scopeOf('示例县人民政府办公室', '全县共收到政府信息公开申请312件。')).toBe('own');
  });
});
