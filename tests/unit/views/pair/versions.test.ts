import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/lib/core/report/index.ts';
import { versionDifferences } from '../../../../src/lib/views/pair/index.ts';
import { report, withCells } from '../../../support/one-report.ts';
import { zh } from '../../../support/zh.ts';

const told = (text: string): Section[] => [{ key: 'overview', heading: '一、总体情况', text }];

describe('two versions of a report', () => {
  test('differ in the cells that say something else, with both figures', () => {
    const next = withCells(report, {
      'granted.total': { value: 9, status: 'reported', raw: '9' },
      licensing_decisions: { value: 10, status: 'corrected', raw: '1o' },
    });
    const { cells } = versionDifferences(report, next, zh);
    expect(cells.map(({ id, left, right, difference }) => [id, left.text, right.text, difference])).toEqual([
      ['licensing_decisions', zh.terms.status.unreadable, '10', ''],
      ['granted.total', '2', '9', '+7'],
    ]);
  });

  test('differ in the sentences that only one of them has, as often as it has them', () => {
    const former = { ...report, sections: told('公开三条。公开三条。机构已调整。') };
    const next = { ...report, sections: told('公开三条。新增一名人员。') };
    const { added, gone } = versionDifferences(former, next, zh);
    expect([added, gone]).toEqual([['新增一名人员。'], ['公开三条。', '机构已调整。']]);
  });

  test('do not differ in words where one of them keeps none', () => {
    const { added, gone, cells } = versionDifferences(
      { ...report, sections: [] },
      { ...report, sections: told('公开三条。') },
      zh,
    );
    expect([added, gone, cells]).toEqual([[], [], []]);
  });
});
