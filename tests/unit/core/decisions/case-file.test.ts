import { describe, expect, test } from 'vitest';
import {
  approved,
  mergeCases,
  printCases,
  readCases,
  withClosing,
  withLetter,
  type CaseRecord,
} from '../../../../src/lib/core/decisions/index.ts';
import { idOf } from '../../../support/register.ts';

const AT = '2026-02-11T09:00:00.000Z';
const of = (id: string) => ({ agency_id: idOf(id), year: 2025 });
const letter = (number: string) => ({ number, day: '2026-02-11', due: '2026-03-01', fingerprints: ['a'], by: '张' });
const sent = (id: string, before?: CaseRecord, number = '1号') => withLetter(before, of(id), letter(number), AT);
const closed = (record: CaseRecord, by: string) =>
  withClosing(record, { agency_id: record.agency_id, year: 2025 }, { by, asks: true, open: [] }, AT);

describe('a file of the record', () => {
  test('reads back as it was written, in any order', () => {
    const all = [sent('b'), closed(sent('a'), '张')];
    const text = printCases('tiny', all);
    expect(printCases('tiny', all.toReversed())).toBe(text);
    const reading = readCases(`\uFEFF${text}`);
    expect(reading).toEqual({ ok: true, dataset: 'tiny', cases: [all[1], all[0]] });
  });

  test.each([
    ['[', '不是合法的 JSON 文件'],
    [
      printCases('x', []).replace('nianbao-cases', 'nianbao-decisions'),
      '不是办理台账的文件（format 应为 nianbao-cases）',
    ],
    [
      printCases('x', []).replace('"version": 1', '"version": 7'),
      '文件来自更新的版本（version 7，本站认得 1），请先更新本站',
    ],
    [printCases('x', [sent('a')]).replace('2026-03-01', '3月1日'), '1 条记录不合规定'],
  ])('is refused whole with a reason in Chinese: %#', (text, problem) => {
    expect(readCases(text)).toEqual({ ok: false, problem });
  });
});

describe('the records of two colleagues', () => {
  const mine = sent('a');

  test('are put together: what I lack is added, what is the same is not', () => {
    expect(mergeCases([mine], [{ ...mine, changed_at: '2026-03-01T00:00:00.000Z' }, sent('b')])).toEqual({
      added: [sent('b')],
      conflicts: [],
    });
  });

  test('go on from each other: a later letter, a closing and an approval are taken over, and mine are kept', () => {
    const later = sent('a', mine, '2号');
    const asked = closed(mine, '张');
    const agreed = approved(asked, '李', AT);
    for (const [before, after] of [
      [mine, later],
      [mine, asked],
      [asked, agreed],
    ] as const) {
      expect(mergeCases([before!], [after!])).toEqual({ added: [after], conflicts: [] });
      expect(mergeCases([after!], [before!])).toEqual({ added: [], conflicts: [] });
    }
  });

  test('that differ are shown to choose from', () => {
    const theirs = sent('a', undefined, '9号');
    expect(mergeCases([mine], [theirs])).toEqual({ added: [], conflicts: [{ mine, theirs }] });
    const [one, other] = [closed(mine, '张'), closed(mine, '李')];
    expect(mergeCases([one], [other])).toEqual({ added: [], conflicts: [{ mine: one, theirs: other }] });
  });
});
