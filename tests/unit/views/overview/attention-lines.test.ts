import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { attentionLines, type YearFiling } from '../../../../src/lib/views/index.ts';
import { agency, handWorld } from '../../../support/hand-world.ts';

const filing = (name: string, state: YearFiling['state'], rest: Partial<YearFiling> = {}): YearFiling => ({
  agency: agency(name),
  state,
  errors: 0,
  warnings: 0,
  timing: null,
  daysLate: null,
  ...rest,
});

describe('the table of bodies to look at', () => {
  test('shows of each body its figures, the interval of its rate and why it is named', () => {
    const rate = (numerator: number, denominator: number) => ({
      figures: { received_new: [1, denominator], open_rate: [null, [numerator, denominator] as const] },
    });
    const { area, bodies } = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      { 甲局: rate(30, 30), 乙局: rate(0, 30), 丙局: {}, 丁局: {}, 戊局: {}, 己局: {} },
    );
    const filings = [
      filing('丙局', 'erred', { errors: 3, timing: 'late', daysLate: 4 }),
      filing('丁局', 'unread'),
      filing('戊局', 'missing'),
      filing('甲局', 'passed'),
    ];
    const lines = attentionLines(area, bodies, filings, zh);
    expect(
      lines.map(({ row, reasons, received, open, outside, interval, line, filing: filed }) => [
        row.short_name,
        reasons.join('；'),
        received.value,
        open.value,
        outside,
        interval && [interval.low.toFixed(1), interval.high.toFixed(1)],
        line.length,
        filed?.state ?? null,
      ]),
    ).toEqual([
      ['丙局', '勾稽错误 3 项；迟报 4 天', null, null, null, null, 2, 'erred'],
      ['甲局', '公开率高于整体，在控制限外', 30, 100, 'above', ['88.6', '100.0'], 2, 'passed'],
      ['乙局', '公开率低于整体，在控制限外', 30, 0, 'below', ['0.0', '11.4'], 2, null],
      ['丁局', '报告已发布，表格未读出', null, null, null, null, 2, 'unread'],
      ['戊局', '未见报告', null, null, null, null, 2, 'missing'],
    ]);
  });
});
