import { expect, test } from 'vitest';
import { readPath } from '../../../../src/lib/core/extract/path-evidence.ts';

const told = (path: string) => readPath(path).map(({ year, certain, agency }) => [year, certain, agency]);

test.each<[string, unknown[]]>([
  ['2024年度_水利局.docx', [2024, true, '水利局']],
  ['示例县水利局2024年政府信息公开工作年度报告（定稿）.pdf', [2024, false, '示例县水利局']],
  ['关于水利局2024年度政府信息公开工作情况的报告.doc', [2024, true, '水利局']],
  ['20250115水利局.docx', [null, false, '水利局']],
  ['水利局2025-01-15.docx', [null, false, '水利局']],
  ['水利局2025年1月.docx', [null, false, null]],
  ['2019-2023年水利局.docx', [null, false, '水利局']],
  ['报告.docx', [null, false, null]],
  ['水利局2025.1.15.docx', [null, false, '水利局']],
  ['report-2024.final.html', [2024, false, null]],
])('the name %s', (name, words) => expect(told(name)).toEqual([words]));

test('the nearest two folders stand behind it, an archive among them', () => {
  expect(told('旧/2025/水利局.zip/2024年度\\年报.docx')).toEqual([
    [null, false, null],
    [2024, true, null],
    [null, false, '水利局'],
  ]);
  expect(readPath('')).toEqual([]);
});
