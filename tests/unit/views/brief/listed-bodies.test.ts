import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { attentionText } from '../../../../src/lib/views/brief/attention-words.ts';
import { listedBodies } from '../../../../src/lib/views/brief/index.ts';
import type { FilingLineRow } from '../../../../src/lib/queries/index.ts';
import { agency, handWorld } from '../../../support/hand-world.ts';

const line = (name: string, year: number, rest: Partial<FilingLineRow> = {}): FilingLineRow => ({
  agency_id: agency(name),
  years: [year],
  states: ['filed'],
  timings: ['on_time'],
  days_late: [null],
  errors: [0],
  warnings: [0],
  ...rest,
});

describe('the bodies on the sheet', () => {
  const rate = (...figures: (readonly [number, number])[]) => ({ figures: { open_rate: figures } });
  // 2023: 30/30 + 30/90 + 30/60 = 90/180, one half.
  const { area, bodies } = handWorld(
    { from: 2022, to: 2023, year: 2022 },
    {
      甲局: rate([1, 2], [30, 30]),
      乙局: rate([1, 2], [30, 90]),
      丙局: rate([1, 2], [30, 60]),
      丁局: { states: { 2023: 'unread' } },
      戊局: {},
      己局: {},
    },
  );
  const lines = [
    line('甲局', 2023, { errors: [2], timings: ['late'], days_late: [3] }),
    line('丁局', 2023, { states: ['unread'], errors: [1] }),
    line('戊局', 2023, { states: ['missing'], timings: [null] }),
    line('己局', 2023, { timings: ['late'], days_late: [8] }),
    line('己局', 2022, { errors: [7] }),
  ];
  const dues = [
    { agency_id: agency('戊局'), year: 2022, due: '2023-01-31' },
    { agency_id: agency('戊局'), year: 2023, due: '2024-01-31' },
  ];

  test('are the four gravest of the year asked for, each with two reasons at most', () => {
    const listed = listedBodies(area, 2023, bodies, lines, dues);
    expect(listed.map((body) => `${body.name}：${attentionText(body, 2023, zh)}`)).toEqual([
      '甲局：年报与规则不符2处，待核对；公开率100.0%（30/30），高于全部机关合计值的控制上限',
      '丁局：2023年报告已经发布，表格没有读出',
      '乙局：公开率33.3%（30/90），低于全部机关合计值的控制下限',
      '戊局：2023年报告没有收录，规定期限为2024-01-31',
    ]);
    expect(listed.map(({ due, agency_id }) => [agency_id, due])).toEqual([
      ['甲局', null],
      ['丁局', null],
      ['乙局', null],
      ['戊局', '2024-01-31'],
    ]);
  });

  test('are told by figures alone where nothing is known of what was filed', () => {
    const listed = listedBodies(area, 2023, bodies, [], []);
    expect(listed.map((body) => `${body.name}：${attentionText(body, 2023, zh)}`)).toEqual([
      '甲局：公开率100.0%（30/30），高于全部机关合计值的控制上限',
      '乙局：公开率33.3%（30/90），低于全部机关合计值的控制下限',
    ]);
    const missing = {
      ...listed[0]!,
      due: null,
      reasons: [
        { kind: 'missing', weight: 1 },
        { kind: 'late', now: 5, weight: 1 },
      ] as const,
    };
    expect(attentionText(missing, 2023, zh)).toBe('2023年报告没有收录；年报晚于规定期限5天发布');
  });
});
