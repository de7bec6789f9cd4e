import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../../../../scripts/support/site-differences/differences.ts';

const reading = (parts: Record<string, string[]>) => new Map(Object.entries(parts));

describe('what two sites say differently', () => {
  test('pages that say the same differ in nothing', () => {
    const page = reading({ sentences: ['新收 105 件'], 'table 1': ['年份 | 件', '2024 | 105'] });
    expect(differencesOf(page, new Map(page))).toEqual([]);
  });

  test('a changed line stands twice, as it was and as it is, and its neighbours do not', () => {
    const first = reading({ 'table 1': ['年份 | 件', '2023 | 98', '2024 | 105'] });
    const second = reading({ 'table 1': ['年份 | 件', '2023 | 98', '2024 | 106'] });
    expect(differencesOf(first, second)).toEqual([{ part: 'table 1', lines: ['- 2024 | 105', '+ 2024 | 106'] }]);
  });

  test('a part that one site lacks is a difference even when it is empty', () => {
    const lacking = reading({});
    const empty = reading({ 'file 1': [] });
    expect(differencesOf(lacking, empty)).toEqual([{ part: 'file 1', lines: ['- (no such part)'] }]);
    expect(differencesOf(empty, lacking)).toEqual([{ part: 'file 1', lines: ['+ (no such part)'] }]);
  });
});
