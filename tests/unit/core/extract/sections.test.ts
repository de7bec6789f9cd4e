import { describe, expect, test } from 'vitest';
import { readSections } from '../../../../src/lib/core/extract/sections.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const told = (text: string, title = -1) => {
  const { sections, issues } = readSections(readTextBlocks(text), title);
  return {
    sections: sections.map(({ key, heading, text: words }) => `${key}|${heading}|${words}`),
    issues: issues.map(({ message }) => message),
  };
};
const WHOLE =
  '一、总体情况\n甲\n乙\n二、主动公开政府信息情况\n规章\t0\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n丙\n六、其他需要报告的事项\n丁';

test('each section has what stands up to the next, tables apart', () => {
  expect(told(WHOLE)).toEqual({
    sections: [
      'overview|一、总体情况|甲\n乙',
      'proactive|二、主动公开政府信息情况|',
      'requests|三、收到和处理政府信息公开申请情况|',
      'appeals|四、政府信息公开行政复议、行政诉讼情况|',
      'problems|五、存在的主要问题及改进情况|丙',
      'other|六、其他需要报告的事项|丁',
    ],
    issues: [],
  });
});

test('sections that are not there are named', () => {
  expect(told('一、总体情况\n甲\n六、其他需要报告的事项').issues).toEqual([
    '缺少章节：“主动公开政府信息情况”、“收到和处理政府信息公开申请情况”、“政府信息公开行政复议、行政诉讼情况”、“存在的主要问题及改进情况”',
  ]);
});

test('what stands before the first heading is the overview, behind the title alone', () => {
  expect(told('年度报告\n甲\n二、主动公开政府信息情况', 0).sections).toEqual([
    'overview||甲',
    'proactive|二、主动公开政府信息情况|',
  ]);
  expect(told('年度报告\n二、主动公开政府信息情况', 0).sections).toEqual(['proactive|二、主动公开政府信息情况|']);
  expect(told('甲\n一、总体情况\n乙').sections).toEqual(['overview|一、总体情况|乙']);
});

describe('a heading', () => {
  test.each([
    ['总体情况', true],
    ['政府信息公开总体情况', true],
    ['本局总体情况', false],
    ['一、本局总体情况', true],
    ['(一)总体情况', false],
    ['一、总体情况。', false],
    [`一、总体情况${'甲'.repeat(39)}`, true],
    [`一、总体情况${'甲'.repeat(40)}`, false],
  ])('%s is one: %s', (line, heading) => {
    const { sections } = told(`${line}\n乙`);
    expect(sections.some((section) => section.startsWith(`overview|${line}|`))).toBe(heading);
  });

  test('out of order is none, of equal ones the last is', () => {
    expect(told('二、主动公开政府信息情况\n一、总体情况\n甲\n二、主动公开政府信息情况\n乙').sections).toEqual([
      'overview|一、总体情况|甲',
      'proactive|二、主动公开政府信息情况|乙',
    ]);
    expect(told('一、总体情况\n甲\n一、总体情况\n乙\n六、其他需要报告的事项').sections[0]).toBe(
      'overview|一、总体情况|乙',
    );
  });
});
