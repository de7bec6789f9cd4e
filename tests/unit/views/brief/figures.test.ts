import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { changeBetween } from '../../../../src/lib/views/figure/change.ts';
import { briefRows, countChange, type BriefPiece } from '../../../../src/lib/views/brief/figures.ts';
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
      '4 公开率（占办结） | 51.6%（16/31） | 57.1%（12/21） | −5.5百分点',
      '5 不予公开率（占办结） | 19.4%（6/31） | 19.0%（4/21） | +0.3百分点',
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
      '4 公开率（占办结） | 100.0%（10/10） | 未收录 | —',
      '5 不予公开率（占办结） | 0.0%（0/10） | 未收录 | —',
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
      '3 新收申请 | 30件 | 23件※ | +7（+30.4%）※',
      '4 公开率（占办结） | 51.6%（16/31） | 57.1%（12/21）※ | −5.5百分点※',
      '5 不予公开率（占办结） | 19.4%（6/31） | 19.0%（4/21）※ | +0.3百分点※',
      '6 结转下年 | 3件 | 3件※ | 0※',
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
      '4 公开率（占办结） | 60.0%（6/10） | 90.0%（9/10） | −30.0百分点',
      '4 公开率（占办结） | 6/9 | 90.0%（9/10） | —',
      '4 公开率（占办结） | 90.0%（9/10） | 6/9 | —',
      '6 结转下年 | 3件 | 4件 | −1（−25.0%）',
      '6 结转下年 | 3件 | 0件 | +3',
      '6 结转下年 | 3件 | 3件 | 0',
      '6 结转下年 | 3件 | 未收录 | —',
      '6 结转下年 | 未收录 | 3件 | —',
    ]);
  });
});

test('a count is more, less or as many as the year before, of all bodies or of those that have it in both years', () => {
  const change = (now: number, before: number, same: number | null = null) => {
    const found = changeBetween(handPoint('received_new', 2022, before), handPoint('received_new', 2023, now));
    return countChange(found && { ...found, same }, zh);
  };
  expect([change(1500, 300), change(3, 5), change(4, 4), change(5, 3, 2)]).toEqual([
    '，比上年多1,200件',
    '，比上年少2件',
    '，与上年持平',
    '，两年都有数的2个机关比上年多2件',
  ]);
  expect(countChange(null, zh)).toBe('');
});
