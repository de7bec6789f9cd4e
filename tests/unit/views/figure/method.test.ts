import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { requestsFigure } from '../../../../src/lib/views/index.ts';
import { methodOf, methodsOf, notesSheet } from '../../../../src/lib/views/index.ts';
import { indicator } from '../../../support/hand-world.ts';
import { twoBodies } from '../../../support/two-bodies.ts';

describe('how a figure is worked out', () => {
  test('tells its formula, how far the forms compare, which way is better and the article', () => {
    expect([
      methodOf(indicator('open_rate'), zh),
      methodOf(indicator('outcome_gap'), zh),
      methodOf(indicator('normative_docs_issued'), zh),
    ]).toEqual([
      {
        formula: '（予以公开 + 部分公开）÷ 办结',
        indicator: 'open_rate',
        name: '公开率',
        notes: ['两版口径相同。', '方向：高为好。', '依据《条例》第 36、37 条。'],
      },
      {
        formula: '（七）总计 − 各项办理结果之和',
        indicator: 'outcome_gap',
        name: '分项差额',
        notes: ['勾稽要求为 0；不为 0 的照来源显示。', '两版口径相同。', '方向：低为好。'],
      },
      {
        formula: '表二“行政规范性文件 · 本年制发件数”',
        indicator: 'normative_docs_issued',
        name: '规范性文件制发',
        notes: [
          '2019、2020 年旧表为“本年新制作数量”，口径近似，分开显示。',
          '2021 年版才有。',
          '依据《条例》第 20（一） 条。',
        ],
      },
    ]);
  });

  test('names each indicator of a figure once, and stands beside its rows in a workbook', () => {
    const view = requestsFigure(twoBodies().area, zh);
    const methods = methodsOf(view, zh);
    expect(methods.map(({ name }) => name)).toEqual(['新收申请', '上年结转', '办结', '结转下年']);
    const sheet = notesSheet(
      { ...view, methods: methods.slice(0, 1) },
      { source: '来源', address: 'https://a.example' },
      zh,
    );
    expect(sheet).toEqual([
      ['图表', '申请'],
      ['结论', '新收申请 30 件，比上年多 7 件，办结 31 件'],
      ['单位与口径', '件。实线为新收，细线为办结；空心点为未收全'],
      ['覆盖', '2/2 个机关'],
      ['来源', '来源'],
      ['网址', 'https://a.example'],
      ['新收申请', '表三“一、本年新收政府信息公开申请数量”总计 两版口径相同。 依据《条例》第 27–31 条。'],
      ['缺数', '空格表示没有数，不是 0；原因见“说明”一列。'],
    ]);
  });
});
