import { describe, expect, test } from 'vitest';
import type { LocatedFinding } from '../../../../src/lib/core/checks/index.ts';
import {
  decisionKey,
  isSettled,
  printDecisions,
  putDecisions,
  readDecisions,
} from '../../../../src/lib/core/decisions/index.ts';
import { decide, findings, rowOf } from '../../../support/decided-findings.ts';
import { LONG } from '../../../support/chance.ts';

describe('a decision', () => {
  test('finds its finding again after a new run and a new reading of the same figures, and not after other figures', () => {
    const key = decisionKey(decide(rowOf(findings(2))));
    const keysOf = (list: readonly LocatedFinding[]) => list.map((finding) => decisionKey(decide(finding)));
    expect(keysOf(findings(2))).toContain(key);
    expect(keysOf(findings(2, '重新导入'))).toContain(key);
    expect(keysOf(findings(3))).not.toContain(key);
  });

  test('is settled where the source says so or there is a reason; what was sent back or misread stands open', () => {
    expect((['returned', 'as_source', 'misread', 'exception'] as const).map(isSettled)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('takes the place of an earlier one on the same finding', () => {
    const finding = rowOf(findings(2));
    const list = putDecisions(putDecisions([], [decide(finding)]), [decide(finding, 'returned')]);
    expect(list).toMatchObject([{ verdict: 'returned' }]);
  });
});

describe('a file of decisions', () => {
  const list = findings(2).map((finding) => decide(finding));

  test('reads back as it was written, in any order', async () => {
    const text = printDecisions('tiny', list);
    expect(printDecisions('tiny', [...list].reverse())).toBe(text);
    expect([...text.matchAll(/"fingerprint": "(T3-\w+):/g)].map(([, rule]) => rule)).toEqual(['T3-ROW', 'T3-SUM']);
    const reading = await readDecisions(`\uFEFF${text}`);
    expect(reading.ok && printDecisions(reading.file.dataset, reading.file.decisions)).toBe(text);
  });

  test.each([
    ['{', '不是合法的 JSON 文件'],
    [
      '{"format":"other","version":1,"dataset":"x","decisions":[]}',
      '不是处理记录的文件（format 应为 nianbao-decisions）',
    ],
    ['null', '不是处理记录的文件（format 应为 nianbao-decisions）'],
    [
      printDecisions('x', list).replace('"version": 1', '"version": 2'),
      '文件来自更新的版本（version 2，本站认得 1），请先更新本站',
    ],
    [printDecisions('x', list).replace('"version": 1', '"version": "1"'), '文件的 version 不合规定'],
    [printDecisions('x', list).replace('"dataset": "x"', '"dataset": 5'), '文件没有写明数据集（dataset）'],
    [printDecisions('x', list).replace('"decisions"', '"cases"'), '文件里没有记录（decisions）'],
    [
      printDecisions('x', list).replace('"exception"', '"maybe"'),
      '第 1 条记录（decisions.0.verdict）：处理方式不合规定',
    ],
    [printDecisions('x', list).replace('"T3-ROW"', '"T9-ROW"'), '第 1 条记录（decisions.0.rule）：没有这条规则'],
    [
      printDecisions('x', list).replace(/"agency_id": "[^"]*"/, '"agency_id": "甲 局"'),
      '第 1 条记录（decisions.0.agency_id）：机关编号不合规定',
    ],
    [
      printDecisions('x', list).replace('"year": 2023', '"year": 2007'),
      '第 1 条记录（decisions.0.year）：应为 2008 至 2100 之间的年度',
    ],
    [
      printDecisions('x', list).replace('"year": 2023', '"year": 2023.5'),
      '第 1 条记录（decisions.0.year）：应为 2008 至 2100 之间的年度',
    ],
    [
      printDecisions('x', list).replace('2026-02-11T09:00:00.000Z', '2026-02-11'),
      '第 1 条记录（decisions.0.decided_at）：应为 ISO 8601 的时间',
    ],
    [
      printDecisions('x', list).replace(/"fingerprint": "[^"]*"/, '"fingerprint": ""'),
      '第 1 条记录（decisions.0.fingerprint）：不能空',
    ],
    [
      printDecisions('x', list).replace('"verdict"', '"verdicts"'),
      '第 1 条记录（decisions.0.verdict）：字段不全，或有多余的字段',
    ],
  ])('is refused whole with a reason in Chinese: %#', async (text, problem) => {
    expect(await readDecisions(text)).toEqual({ ok: false, problem });
  });

  const count = LONG ? 100_000 : 20_000;
  test(`of ${count} is read with a turn for the page in between`, { timeout: 30_000 }, async () => {
    const [one] = list;
    const many = Array.from({ length: count }, (_, index) => ({ ...one!, fingerprint: `f${index}` }));
    let turns = 0;
    const reading = await readDecisions(printDecisions('x', many), async () => void (turns += 1));
    expect([reading.ok && reading.file.decisions.length, turns]).toEqual([count, count / 500 - 1]);
  });
});
