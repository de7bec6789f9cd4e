import { expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { differingFigures } from '../../../../src/lib/views/pair/index.ts';
import { before, report } from '../../../support/one-report.ts';

test('a document differs from its report where a figure does, and where only one of them has it', () => {
  const lines = differingFigures(before, report, zh).map(
    ({ label, left, right }) => `${label}: ${String(left.value)} ${String(right.value)}`,
  );
  expect(lines.slice(0, 4)).toEqual([
    '行政规范性文件 · 本年制发件数: 1 1500',
    '行政规范性文件 · 本年废止件数: 0 null',
    '行政许可 · 本年处理决定数量: 0 null',
    '行政处罚 · 本年处理决定数量: 0 null',
  ]);
  expect(differingFigures(report, report, zh)).toEqual([]);
});

test('why a figure is missing makes no difference', () => {
  const blank = { value: null, status: 'blank', raw: '', at: null } as const;
  const [one, other] = [blank, { ...blank, status: 'absent' as const }].map((cell) => ({
    form: report.form,
    cells: { 'granted.total': cell },
  })) as [Parameters<typeof differingFigures>[0], Parameters<typeof differingFigures>[0]];
  expect(differingFigures(one, other, zh)).toEqual([]);
});
