import { expect, test } from 'vitest';
import { decideYear } from '../../../../src/lib/core/extract/report-year.ts';

const told = (title: number | null, body: string) => {
  const { year, issues } = decideYear(title, body);
  return [year, issues.map(({ code }) => code)];
};
const PERIOD = '统计期限为2023年1月1日至2023年12月31日。';

test('the year of the title stands, and another period of the text is said to contradict it', () => {
  expect(told(2023, '')).toEqual([2023, []]);
  expect(told(2023, PERIOD)).toEqual([2023, []]);
  const [year, codes] = told(2022, PERIOD);
  expect(year).toBe(2022);
  expect(codes).toHaveLength(1);
});

test('without a title the text tells: by its period, or by the only year its opening names', () => {
  const [byPeriod, issues] = told(null, `2022年的事。${PERIOD}`);
  expect(byPeriod).toBe(2023);
  expect(issues).toHaveLength(1);
  expect(told(null, '2023年，我局做了工作。2023年底完成。')[0]).toBe(2023);
  expect(told(null, '2023年，我局做了工作。2022年没有。')).toEqual([null, []]);
  expect(told(null, '没有年份。')).toEqual([null, []]);
});
