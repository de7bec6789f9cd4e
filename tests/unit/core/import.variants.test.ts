import { describe, expect, it } from 'vitest';
import { expectCells, readOnly } from '../../support/documents/expect-cells.ts';
import { inventFigures } from '../../support/documents/figures.ts';
import { printHtml } from '../../support/documents/html.ts';
import { printOfficial, type PrintedPart } from '../../support/documents/official.ts';

const figures = { '2019': inventFigures('2019', 61), '2021': inventFigures('2021', 62) };

function respell(parts: readonly PrintedPart[], spell: (text: string) => string): PrintedPart[] {
  return parts.map((part) =>
    part.kind === 'table'
      ? { ...part, rows: part.rows.map((row) => row.map((cell) => ({ ...cell, text: spell(cell.text) }))) }
      : { ...part, text: spell(part.text) },
  );
}

/** Labels as published reports have them: the official one, then the variant. */
const VARIANTS_2021: readonly [string, string][] = [
  ['行政规范性文件', '规范性文件'],
  ['本年制发件数', '本年（2023）制发件数'],
  ['本年制发件数', '本年制发'],
  ['本年废止件数', '本年度止件数'],
  ['现行有效件数', '现行有效件'],
  ['现行有效件数', '现行有效件数（历史累计）'],
  ['本年处理决定数量', '处理决定数量'],
  ['本年处理决定数量', '本年（2023）处理决定数量'],
  ['本年收费金额（单位：万元）', '本年收费金额单位：万元'],
  ['第二十条第（一）项', '第二十条  第（一）项'],
  ['第二十条第（一）项', '第二十条第'],
  ['社会公益组织', '社会组织'],
  ['其他', '其他组织'],
  ['总计', '合计'],
  ['总计', '总　计'],
  ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
  ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2.逾期不缴费'],
  ['2.没有现成信息需要另行制作', '2. 没有现成信息需要另'],
  ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'],
  ['3.危及“三安全一稳定”', '3.危及"三安全一稳定"'],
  ['3.危及“三安全一稳定”', '3.危及三安全 一稳定'],
  ['（三）不予公开', '(三) 不予公开'],
  ['1.属于国家秘密', '1、属于国家秘密'],
  ['1.属于国家秘密', '１．属于国家秘密'],
  ['结果维持', '维持'],
  ['未经复议直接起诉', '未经复议直接诉讼'],
  ['复议后起诉', '复议后诉讼'],
  ['规章', '规 章'],
  ['一、本年新收政府信息公开申请数量', '一、本年新收政府信息公开申请数'],
  ['四、结转下年度继续办理', '四、结转下一年度继续办理'],
];
const VARIANTS_2019: readonly [string, string][] = [
  ['上一年项目数量', '上一年项目数'],
  ['本年增/减', '本年增/'],
  ['本年新制作数量', '本年新 制作数量'],
  ['规范性文件', '行政规范性文件'],
  ['（六）其他处理', '(六)其他处理'],
];

describe.each([
  ['2021', VARIANTS_2021],
  ['2019', VARIANTS_2019],
] as const)('labels of the form of %s', (year, variants) => {
  const parts = printOfficial(year, (id) => String(figures[year].get(id)));
  const read = (spell: (text: string) => string) => readOnly(printHtml(respell(parts, spell)), 'html');

  it.each(variants)('%s as %s', async (official, variant) => {
    const report = await read((text) => (text === official ? variant : text));
    expectCells(report, figures[year]);
    expect(report.form).toEqual({ proactive: year, requests: year, appeals: '2021' });
  });

  it('each character of a label in a line of its own', async () => {
    const spell = (text: string): string =>
      /\p{Script=Han}/u.test(text) && text.length < 12 ? [...text].join(' ') : text;
    expectCells(await read(spell), figures[year]);
  });
});

it('the whole report in traditional or look-alike characters keeps its figures', async () => {
  const signs: Readonly<Record<string, string>> = {
    户: '⼾',
    行: '⾏',
    一: '⼀',
    人: '⼈',
    民: '⺠',
    长: '⻓',
    见: '⻅',
  };
  const parts = printOfficial('2021', (id) => String(figures['2021'].get(id)));
  const spell = (text: string): string => [...text].map((sign) => signs[sign] ?? sign).join('');
  expectCells(await readOnly(printHtml(respell(parts, spell)), 'html'), figures['2021']);
});
