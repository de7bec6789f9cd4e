import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../../../src/lib/queries/index.ts';
import { chained, isChained, mergersInto, predecessorsIn } from '../../../../src/lib/views/index.ts';
import { agency, handPoint, type HandFigure } from '../../../support/hand-world.ts';

const event = (date: string, type: string, from: string[], to: string[]): EventRow =>
  ({ date, type, from_ids: from.map(agency), to_ids: to.map(agency), note: null, source: null }) as unknown as EventRow;

describe('a body made of others', () => {
  const mergers = mergersInto(agency('新局'), [
    event('2022-05-01', 'merge', ['甲局', '乙局'], ['新局']),
    event('2020-01-01', 'merge', ['甲局', '丙局'], ['新局']),
    event('2021-01-01', 'merge', ['甲局', '乙局'], ['新局', '丁局']),
    event('2021-01-01', 'merge', ['甲局'], ['新局']),
    event('2021-01-01', 'split', ['甲局', '乙局'], ['新局']),
    event('2021-01-01', 'merge', ['甲局', '乙局'], ['丁局']),
  ]);

  test('has the mergers that ended in it alone, and its predecessors before their years', () => {
    expect(mergers).toEqual([
      { date: '2022-05-01', year: 2022, from: ['甲局', '乙局'] },
      { date: '2020-01-01', year: 2020, from: ['甲局', '丙局'] },
    ]);
    expect([2019, 2020, 2021, 2022].map((year) => predecessorsIn(year, mergers))).toEqual([
      ['甲局', '乙局', '丙局'],
      ['甲局', '乙局'],
      ['甲局', '乙局'],
      [],
    ]);
  });

  const of = (own: HandFigure, one: HandFigure, other: HandFigure, name = 'open_rate', year = 2021) =>
    chained([handPoint(name, year, own)], mergers.slice(0, 1), (id) => [
      handPoint(name, year, id === '甲局' ? one : other),
    ])[0];

  test('adds numerators and denominators of its predecessors apart', () => {
    // 3/4 and 1/16 make 4/20, not the mean of 75 % and 6.25 %.
    expect(of(null, [3, 4], { of: [1, 16], inferred: true, contradicted: true })).toMatchObject({
      value: 20,
      numerator: 4,
      denominator: 20,
      reports: 2,
      bodies: 2,
      inferred: 1,
      contradicted: 1,
      source: 'own',
      gap: null,
    });
    expect(of(null, 3, 4, 'received_new')).toMatchObject({ value: 7, denominator: null });
    expect(of(null, [0, 0], [0, 0])).toMatchObject({ value: null, gap: 'no_denominator', denominator: 0 });
  });

  test('stays as filed where a predecessor has no figure, where it filed itself, and from the merger on', () => {
    expect(of(null, [3, 4], null)).toMatchObject({ value: null, reports: 0, bodies: 1 });
    expect(of([1, 2], [3, 4], [1, 16])).toMatchObject({ value: 50, bodies: 1 });
    expect(of(null, [3, 4], [1, 16], 'open_rate', 2022)).toMatchObject({ value: null });
  });

  test('is chained where several bodies stand behind a figure of their own', () => {
    expect(isChained(handPoint('received_new', 2021, 3, { bodies: 2 }))).toBe(true);
    expect(isChained(handPoint('received_new', 2021, 3, { bodies: 1 }))).toBe(false);
    expect(isChained(handPoint('received_new', 2021, 3, { bodies: 2, source: 'aggregate' }))).toBe(false);
  });
});
