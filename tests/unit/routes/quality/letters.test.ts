import { describe, expect, test } from 'vitest';
import { caseKey, decisionKey, type CaseRecord, type Decision } from '../../../../src/lib/core/decisions/index.ts';
import type { AgencyId } from '../../../../src/lib/core/report/index.ts';
import type { WorkItem } from '../../../../src/lib/views/quality/index.ts';
import { nextNumber, readyLetters, sentCases } from '../../../../src/routes/quality/letters.ts';
import { decide, findings, rowOf } from '../../../support/decided-findings.ts';

const found = rowOf(findings(2));

function item(agency: string, name: string, year: number): WorkItem {
  const agency_id = agency as AgencyId;
  const key = decisionKey({ agency_id, year, fingerprint: found.fingerprint });
  const shown = { text: '', demand: '', place: '', left: '', right: '', difference: '', links: [], suspects: [] };
  return { key, agency_id, agency: name, name, year, scope: 'table3', severity: 'error', finding: found, ...shown };
}
const ITEMS = [
  item('a', '水利局', 2025),
  item('a', '水利局', 2024),
  item('b', '水利局', 2025),
  item('c', '教育局', 2025),
];
const returned = new Map<string, Decision>(
  ITEMS.filter(({ agency_id }) => agency_id !== ('c' as AgencyId)).map(({ key }) => [
    key,
    decide(found, 'returned', ''),
  ]),
);
const HEAD = {
  office: { name: '示例县人民政府办公室', word: '示政公开函', contact: '' },
  day: '2026-02-11',
  due: '2026-02-26',
  first: 3,
};
const NONE: ReadonlyMap<string, CaseRecord> = new Map();
const AT = '2026-02-11T09:00:00.000Z';
const indexed = (cases: readonly CaseRecord[]) => new Map(cases.map((one) => [caseKey(one), one]));

describe('the letters over what was sent back', () => {
  const letters = readyLetters(ITEMS, returned, NONE, HEAD, false);

  test('are one a body, and two bodies of one name have a letter and a file each', () => {
    expect(letters.map(({ file, letter, items }) => [file, letter.number, items.length])).toEqual([
      ['水利局-a', '示政公开函〔2026〕3号', 2],
      ['水利局-b', '示政公开函〔2026〕4号', 1],
    ]);
    expect(letters[0]?.letter).toMatchObject({
      addressee: '水利局：',
      signature: '示例县人民政府办公室',
      date: '2026年2月11日',
    });
  });

  test('are put down as sent in the record of each year they are about', () => {
    const cases = sentCases(letters, NONE, HEAD, '张', AT);
    expect(cases.map(({ agency_id, year, letters: sent }) => [agency_id, year, sent[0]?.number])).toEqual([
      ['a', 2025, '示政公开函〔2026〕3号'],
      ['a', 2024, '示政公开函〔2026〕3号'],
      ['b', 2025, '示政公开函〔2026〕4号'],
    ]);
    expect(cases[0]?.letters).toEqual([
      {
        number: '示政公开函〔2026〕3号',
        day: '2026-02-11',
        due: '2026-02-26',
        fingerprints: [found.fingerprint],
        by: '张',
      },
    ]);
  });

  test('are written once, until something else is sent back or somebody asks for them again', () => {
    const sent = indexed(sentCases(letters, NONE, HEAD, '张', AT));
    expect(readyLetters(ITEMS, returned, sent, HEAD, false)).toEqual([]);
    expect(readyLetters(ITEMS, returned, sent, HEAD, true)).toHaveLength(2);
    const more = new Map([...returned, [ITEMS[3]!.key, decide(found, 'returned', '')] as const]);
    expect(readyLetters(ITEMS, more, sent, HEAD, false).map(({ file }) => file)).toEqual(['教育局']);
  });

  test('go on with the number after the last one of the year', () => {
    const sent = indexed(sentCases(letters, NONE, HEAD, '张', AT));
    expect(nextNumber(NONE, '示政公开函', '2026-02-11')).toBe(1);
    expect(nextNumber(sent, '示政公开函', '2026-03-01')).toBe(5);
    expect(nextNumber(sent, '示政公开函', '2027-01-05')).toBe(1);
    expect(nextNumber(sent, '甲政函', '2026-03-01')).toBe(1);
  });
});
