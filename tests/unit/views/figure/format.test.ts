import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../../src/lib/core/report/index.ts';
import type { IndicatorId } from '../../../../src/lib/indicators/index.ts';
import { zh } from '../../../support/zh.ts';
import {
  directionMark,
  formatNumber,
  formatRate,
  formatSigned,
  isTentative,
  pointText,
  countOfCell,
  sourceCellIn,
  type Point,
} from '../../../../src/lib/views/index.ts';

describe('numbers', () => {
  test.each([
    [0, '0'],
    [1284, '1,284'],
    [24252.311082, '24,252.311082'],
    [-3, '−3'],
    [0.1 + 0.2, '0.3'],
    [3985758, '3,985,758'],
  ])('%d is written %s', (value, text) => expect(formatNumber(value)).toBe(text));

  test.each([
    [52.34, '52.3'],
    [100, '100.0'],
    [0, '0.0'],
    [-0.5, '−0.5'],
  ])('a rate of %d is written %s', (value, text) => expect(formatRate(value)).toBe(text));

  test.each([
    [63, '+63', '▲'],
    [-5, '−5', '▼'],
    [0, '0', '＝'],
  ])('a change of %d is written %s %s', (change, text, mark) => {
    expect(formatSigned(change)).toBe(text);
    expect(directionMark(change)).toBe(mark);
  });
});

const POINT: Point = {
  indicator: 'open_rate' as IndicatorId,
  year: 2024,
  value: 52.26,
  numerator: 300,
  denominator: 574,
  reports: 17,
  bodies: 17,
  inferred: 0,
  contradicted: 0,
  excluded: 0,
  contradicts: false,
  source: 'own',
  gap: null,
  body: null,
  form: '2021',
};

describe('the words of a point', () => {
  test.each([
    ['a count', { value: 1284, numerator: 1284, denominator: null }, '1,284'],
    ['a rate with its fraction', {}, '52.3%（300/574）'],
    ['fewer than ten cases as n/d alone', { value: 300 / 7, numerator: 3, denominator: 7 }, '3/7'],
    ['ten cases as a rate', { value: 30, numerator: 3, denominator: 10 }, '30.0%（3/10）'],
    ['no report', { value: null, numerator: null, denominator: null, gap: 'not_loaded' }, zh.terms.gap.not_loaded],
    ['no case', { value: null, numerator: 0, denominator: 0, gap: 'no_denominator' }, zh.terms.gap.no_denominator],
  ] as const)('%s', (_, change, text) => expect(pointText({ ...POINT, ...change }, zh)).toBe(text));

  test.each([
    ['complete and on many cases', {}, false],
    ['a body missing', { reports: 16 }, true],
    ['29 cases', { denominator: 29 }, true],
    ['30 cases', { denominator: 30 }, false],
    ['a count', { denominator: null }, false],
  ])('%s: to be read with care %s', (_, change, tentative) =>
    expect(isTentative({ ...POINT, ...change })).toBe(tentative),
  );
});

describe('where a figure can be read', () => {
  const form = { proactive: '2021', requests: '2021', appeals: '2021' } as const;
  test.each([
    ['other_handling', form, 'other_no_correction.total'],
    ['other_handling', { ...form, requests: '2019' as const }, 'other_total.total'],
    ['open_rate', form, 'granted.total'],
    ['normative_docs_issued', { ...form, proactive: 'hybrid' as const }, 'normative_docs_issued'],
    ['normative_docs_issued', { ...form, proactive: '2019' as const }, null],
    ['review_total', { ...form, appeals: 'absent' as const }, null],
  ] as const)('%s on %o', (indicator, used, cell) => expect(sourceCellIn(indicator, used)).toBe(cell));

  test.each([
    ['received_new.total', 'received_new'],
    ['normative_docs_issued', 'normative_docs_issued'],
    ['suit_direct_total', 'suit_total'],
    ['regulations_issued', null],
  ] as const)('%s is added up by %s', (cell, count) => expect(countOfCell(cell as CellId)).toBe(count));
});
