import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import type { EventRow } from '../../../../src/lib/queries/index.ts';
import { eventMarks, eventPartners, eventWord } from '../../../../src/lib/views/index.ts';
import { agency } from '../../../support/hand-world.ts';

const event = (date: string, type: string, from: string[] = [], to: string[] = []): EventRow =>
  ({ date, type, from_ids: from.map(agency), to_ids: to.map(agency), note: null, source: null }) as unknown as EventRow;

describe('changes of an agency', () => {
  test('stand on an axis where a year is centred on its number, as far as the years go', () => {
    const marks = eventMarks(
      [
        event('2021-01-01', 'create'),
        event('2023-07', 'merge'),
        event('2024', 'rename'),
        event('2024-12-31', 'split'),
        event('2020-12-31', 'create'),
        event('2025-01-01', 'abolish'),
      ],
      [2021, 2022, 2023, 2024],
      zh,
    );
    // The first of January 2021 is the left edge of 2021; July without a day is 6 + 14/31 months into 2023.
    expect(marks.map(({ at, words }) => [Math.round(at * 1000) / 1000, words])).toEqual([
      [2020.5, '2021-01 组建'],
      [2023.038, '2023-07 合并'],
      [2024, '2024 更名'],
      [2024.497, '2024-12 分设'],
      [2024.5, '2025-01 撤销'],
    ]);
    expect(eventMarks([event('2024', 'rename')], [], zh)).toEqual([]);
  });

  test('name who was on the other side', () => {
    expect(eventPartners(event('2024', 'merge', ['甲', '乙'], ['乙', '丙']), agency('乙'))).toEqual({
      from: ['甲'],
      to: ['丙'],
    });
    expect(eventWord('nothing_known', zh)).toBe('nothing_known');
  });
});
