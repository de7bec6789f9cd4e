import { describe, expect, test } from 'vitest';
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
  const { area, bodies } = handWorld(
    { from: 2022, to: 2023, year: 2022 },
    {
      甲局: { figures: { carried_out: [0, 3] } },
      乙局: { figures: { carried_out: [0, 4] } },
      丙局: { figures: { carried_out: [0, 6] } },
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

  test('are the three gravest of either list in the year asked for, with the day a report was due', () => {
    const listed = listedBodies(area, 2023, bodies, lines, dues, []);
    expect(listed.performance.map(({ name, reasons }) => [name, reasons[0]?.size])).toEqual([
      ['丙局', 6],
      ['乙局', 4],
      ['甲局', 3],
    ]);
    expect(listed.quality.map(({ name, due, reasons }) => [name, due, reasons.map(({ kind }) => kind)])).toEqual([
      ['丁局', null, ['unread']],
      ['戊局', '2024-01-31', ['missing']],
      ['甲局', null, ['errors', 'late']],
    ]);
    expect(listed.all).toEqual({ performance: 3, quality: 4 });
  });

  test('are told by figures alone where nothing is known of what was filed', () => {
    const listed = listedBodies(area, 2023, bodies, [], [], []);
    expect([listed.performance.length, listed.quality]).toEqual([3, []]);
  });
});
