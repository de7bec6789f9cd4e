import { describe, expect, test } from 'vitest';
import { zh } from '../../../../src/lib/labels/index.ts';
import { briefRows, countChange, isComparable, type BriefPiece } from '../../../../src/lib/views/brief/figures.ts';
import { handPoint, handWorld, type HandFigure } from '../../../support/hand-world.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

const plain = (pieces: readonly BriefPiece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const told = (rows: ReturnType<typeof briefRows>) =>
  rows.map(({ name, note, now, before, change }) => `${note} ${name} | ${plain(now)} | ${before} | ${change}`);

describe('the table of figures', () => {
  test('sets a year beside the year before, each line with the note of its source', () => {
    expect(told(briefRows(twoBodies().area, zh))).toEqual([
      '1 规范性文件制发 / 废止 | 6 / 3件 | 5 / 1件 | +1 / +2',
      '2 规范性文件现行有效 | 14件 | 12件 | +2（+16.7%）',
      '3 新收申请 | 30件 | 23件 | +7（+30.4%）',
      '4 公开率（公开加部分公开 / 办结） | 51.6%（16/31） | 57.1%（12/21） | −5.5百分点',
      '5 不予公开率（不予公开 / 办结） | 19.4%（6/31） | 19.0%（4/21） | +0.3百分点',
      '6 结转下年 | 3件 | 3件 | 0',
      '7 行政复议（其中纠正） | 4（2）件 | 3（1）件 | +1（+1）',
      '8 行政诉讼（其中纠正） | 2（0）件 | 1（0）件 | +1（0）',
    ]);
  });

  test('speaks of the old form in its years, and has no change after a gap or across the change of the form', () => {
    expect(told(briefRows(twoBodies(2020).area, zh))).toEqual([
      '1 规范性文件新制作 | 2件 | 未收录 | —',
      '2 规范性文件现行有效 | 该表无此项 | 该表无此项 | —',
      '3 新收申请 | 10件 | 未收录 | —',
      '4 公开率（公开加部分公开 / 办结） | 100.0%（10/10） | 未收录 | —',
      '5 不予公开率（不予公开 / 办结） | 0.0%（0/10） | 未收录 | —',
      '6 结转下年 | 0件 | 未收录 | —',
      '7 行政复议（其中纠正） | 0（0）件 | 未收录（未收录） | —（—）',
      '8 行政诉讼（其中纠正） | 0（0）件 | 未收录（未收录） | —（—）',
    ]);
    expect(told(briefRows(twoBodies(2022).area, zh)).slice(0, 3)).toEqual([
      '1 规范性文件制发 / 废止 | 5 / 1件 | 未收录 / 未收录 | — / —',
      '2 规范性文件现行有效 | 12件 | 未收录 | —',
      '3 新收申请 | 23件 | 未收录 | —',
    ]);
    const across = handWorld(
      { from: 2020, to: 2021, year: 2021 },
      { 甲局: { figures: { received_new: [3, 5], normative_docs_in_force: [null, 4], other_misc: [1, 2] } } },
    );
    expect(told(briefRows(across.area, zh)).slice(0, 3)).toEqual([
      '1 规范性文件制发 / 废止 | 未读出 / 未读出 | 该表无此项 / 该表无此项 | — / —',
      '2 规范性文件现行有效 | 4件 | 该表无此项 | —',
      '3 新收申请 | 5件 | 3件 | +2（+66.7%）',
    ]);
  });

  test('marks a change between years that rest on another number of bodies', () => {
    expect(told(briefRows(thirdLeft().area, zh)).slice(2, 6)).toEqual([
      '3 新收申请 | 30件 | 30件 | 0※',
      '4 公开率（公开加部分公开 / 办结） | 51.6%（16/31） | 67.9%（19/28） | −16.2百分点※',
      '5 不予公开率（不予公开 / 办结） | 19.4%（6/31） | 14.3%（4/28） | +5.1百分点※',
      '6 结转下年 | 3件 | 3件 | 0※',
    ]);
  });

  test('tells the change of a rate from ten cases on in both years, and of a count in percent unless there were none', () => {
    const line = (name: string, at: number, before: HandFigure, now: HandFigure) =>
      told(
        briefRows(
          handWorld({ from: 2022, to: 2023, year: 2023 }, { 甲局: { figures: { [name]: [before, now] } } }).area,
          zh,
        ),
      )[at];
    expect([
      line('open_rate', 3, [9, 10], [6, 10]),
      line('open_rate', 3, [9, 10], [6, 9]),
      line('open_rate', 3, [6, 9], [9, 10]),
      line('carried_out', 5, 4, 3),
      line('carried_out', 5, 0, 3),
      line('carried_out', 5, 3, 3),
      line('carried_out', 5, null, 3),
      line('carried_out', 5, 3, null),
    ]).toEqual([
      '4 公开率（公开加部分公开 / 办结） | 60.0%（6/10） | 90.0%（9/10） | −30.0百分点',
      '4 公开率（公开加部分公开 / 办结） | 6/9 | 90.0%（9/10） | —',
      '4 公开率（公开加部分公开 / 办结） | 90.0%（9/10） | 6/9 | —',
      '6 结转下年 | 3件 | 4件 | −1（−25.0%）',
      '6 结转下年 | 3件 | 0件 | +3',
      '6 结转下年 | 3件 | 3件 | 0',
      '6 结转下年 | 3件 | 未收录 | —',
      '6 结转下年 | 未收录 | 3件 | —',
    ]);
  });
});

describe('two years may be compared', () => {
  test('where both have a figure of the same kind of source, and the form counts the same', () => {
    const of = (name: string, year: number) => handPoint(name, year, 5);
    expect(isComparable(of('received_new', 2021), of('received_new', 2020))).toBe(true);
    expect(isComparable(of('normative_docs_issued', 2021), of('normative_docs_issued', 2020))).toBe(false);
    expect(isComparable(of('normative_docs_issued', 2022), of('normative_docs_issued', 2021))).toBe(true);
    expect(isComparable(of('received_new', 2021), handPoint('received_new', 2020, 'not_loaded'))).toBe(false);
    expect(isComparable(handPoint('received_new', 2021, null), of('received_new', 2020))).toBe(false);
    expect(isComparable(of('received_new', 2022), { ...of('received_new', 2021), source: 'aggregate' })).toBe(false);
  });
});

test('a count of as many reports is more, less or as many as the year before', () => {
  const change = (now: number, before: number, reports = 1) =>
    countChange(handPoint('received_new', 2023, now), handPoint('received_new', 2022, before, { reports }), zh);
  expect([change(1500, 300), change(3, 5), change(4, 4), change(5, 3, 2)]).toEqual([
    '，比上年多1,200件',
    '，比上年少2件',
    '，与上年持平',
    '',
  ]);
  expect(countChange(handPoint('received_new', 2023, 4), handPoint('received_new', 2022, null), zh)).toBe('');
});
