import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../../../../src/lib/core/checks/index.ts';
import { judgedDocument, sectionsOf } from '../../../../support/rule-world.ts';

const said = (rule: RuleId, overview: string) => {
  const { failed, passed, not_assessable } = judgedDocument({ sections: sectionsOf({ overview }) }).tally[rule];
  return failed > 0 ? `failed ${failed}` : passed > 0 ? 'passed' : not_assessable > 0 ? 'open' : 'nothing';
};

describe('years that a report of 2023 says of itself', () => {
  test.each([
    ['2023年，我局做好公开工作。', 'passed'],
    ['2022年，我局做好公开工作。', 'passed'],
    ['2021年以来，我局做好公开工作。', 'open'],
    ['2024年，我局继续做好公开工作。', 'passed'],
    ['2021年，我局做好公开工作。', 'failed 1'],
    ['2025年，我局做好公开工作。2020年也是。', 'failed 2'],
    ['我局做好公开工作。', 'open'],
  ])('%s %s', (overview, result) => {
    expect(said('TX-YEAR', overview)).toBe(result);
  });
});

describe('the period of a report of 2023', () => {
  test.each([
    ['本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。', 'passed'],
    ['本报告所列数据的统计期限自2023年1月1日起至12月31日止。', 'passed'],
    ['本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。', 'failed 1'],
    ['本报告所列数据的统计期限自2023年1月1日起至2023年12月30日止。', 'failed 1'],
    ['本报告所列数据的统计期限自2023年2月1日起至2023年12月31日止。', 'failed 1'],
    ['本报告没有说。', 'open'],
  ])('%s %s', (overview, result) => {
    expect(said('TX-PERIOD', overview)).toBe(result);
  });
});

describe('the number of parts that a report says it has', () => {
  const parts = (headings: number, text: string) => {
    const sections = sectionsOf({ overview: text }).map((section, index) =>
      index < headings ? section : { ...section, heading: '' },
    );
    const { failed, passed, not_assessable } = judgedDocument({ sections }).tally['TX-COUNT'];
    return [failed, passed, not_assessable];
  };

  test.each([
    [6, '本报告由六个部分组成。', [0, 1, 0]],
    [6, '本报告由6个部分组成。', [0, 1, 0]],
    [5, '本报告由六个部分组成。', [1, 0, 0]],
    [6, '本报告由五个部分组成。', [1, 0, 0]],
    [0, '本报告由六个部分组成。', [0, 0, 1]],
    [6, '本报告没有说。', [0, 0, 1]],
  ])('%i headings, “%s”: failed, passed, open %j', (headings, text, counts) => {
    expect(parts(headings, text)).toEqual(counts);
  });
});
