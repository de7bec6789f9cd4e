import type { EChartsOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { trendDocumentsOption, trendRequestsOption } from '../../../src/lib/charts/drawings.ts';
import { zh } from '../zh.ts';
import { documents, requests } from './drawings.ts';
import * as rules from './rules.ts';

const LAYOUT = { width: 600, height: 330 };

/** An option with one more series; the rules must see it. */
function spoilt(option: EChartsOption, series: object, rest: object = {}): EChartsOption {
  return { ...option, series: [...(option.series as object[]), series], ...rest } as EChartsOption;
}

describe('the rules over charts bite', () => {
  const honest = trendRequestsOption(requests, LAYOUT, zh);
  const two = trendDocumentsOption(documents, LAYOUT, zh);

  test('a pie', () => expect(rules.strangeKinds(spoilt(honest, { type: 'pie' }))).toEqual(['pie']));

  test('bars from 10', () => {
    const yAxis = { type: 'value', min: 10, max: 20 };
    expect(rules.floatingBars(spoilt(honest, { type: 'bar', name: 'x', data: [] }, { yAxis }))).toEqual(['x']);
  });

  test('bars on a scale of its own choice', () => {
    expect(rules.floatingBars(spoilt(honest, { type: 'bar', name: 'x' }, { yAxis: { type: 'value' } }))).toEqual(['x']);
  });

  test('a second scale', () => {
    const yAxis = [...(two.yAxis as object[]), { type: 'value', gridIndex: 1 }];
    expect(rules.secondScales({ ...two, yAxis } as EChartsOption)).toEqual([1]);
  });

  test('nine hues', () => {
    const lines = Array.from({ length: 9 }, (_, n) => ({ type: 'line', lineStyle: { color: `var(--h${n})` } }));
    expect(rules.hues({ series: lines } as EChartsOption)).toHaveLength(9);
  });

  test('a colour of its own', () => {
    expect(rules.fixedColours(spoilt(honest, { type: 'line', itemStyle: { color: '#f00' } }))).toEqual(['#f00']);
  });

  test('a line across a missing year', () => {
    const line = { type: 'line', name: 'x', connectNulls: true, data: [[2020, 209]] };
    expect(rules.bridgingLines(spoilt(honest, line))).toEqual(['x']);
  });

  test('a figure nobody gave: as a mark, in print, in a missing year', () => {
    const bar = { type: 'bar', name: 'x', data: [{ value: [2021, 211], label: { show: true, formatter: '211' } }] };
    const option = spoilt(honest, bar);
    expect(rules.inventedMarks(option, requests)).toHaveLength(1);
    expect(rules.inventedWords(option, requests)).toEqual(['211']);
    expect(rules.misplacedGaps(option, requests)).toEqual(['x 2021 211']);
  });

  test('0 for a missing year', () => {
    const bar = { type: 'bar', name: 'x', data: [{ value: [2021, 0] }] };
    expect(rules.misplacedGaps(spoilt(honest, bar), requests)).toEqual(['x 2021 0']);
  });
});
