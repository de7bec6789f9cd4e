import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command as aggregate } from '../../../../src/cli/commands/aggregate.ts';
import { command as check } from '../../../../src/cli/commands/check.ts';
import { PUBLIC_REPORTS } from '../../../support/public-reports.ts';
import { runCommand } from '../../../support/run-command.ts';

const COMPLETE = 'tests/fixtures/reports/complete-2021.txt';
let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-check-'));
  await copyFile(COMPLETE, path('a.txt'));
  const text = await readFile(COMPLETE, 'utf8');
  await writeFile(path('wrong.txt'), text.replace(/(本年新收政府信息公开申请数量\D*)304/, '$1340'));
});
afterAll(() => rm(folder, { recursive: true }));

const lines = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('check FILE', { timeout: 30_000 }, () => {
  test('a sound report has no error: exit 0', async () => {
    const { exitCode, stdout } = await runCommand(check, [path('a.txt'), '--json']);
    expect(exitCode).toBe(0);
    expect(lines(stdout)).toContainEqual(
      expect.objectContaining({
        rule: 'T2-TEXTNUM',
        severity: 'info',
        agency_id: null,
        year: 2023,
        file: path('a.txt'),
      }),
    );
  });

  test('a slip breaks its row and column, and the cell is the first suspect: exit 1', async () => {
    const { exitCode, stdout } = await runCommand(check, [path('wrong.txt'), '--json']);
    const errors = lines(stdout).filter(({ severity }) => severity === 'error');
    expect(exitCode).toBe(1);
    expect(errors.map(({ rule }) => rule).sort()).toEqual(['T3-BAL', 'T3-ROW']);
    for (const { suspects, fingerprint } of errors) {
      const [first] = suspects as readonly unknown[];
      expect(first).toMatchObject({ cell: 'received_new.natural_person', value: 340, proposed: 304 });
      expect(fingerprint).toMatch(/^T3-(ROW|BAL):/);
    }
  });

  test('the same report twice is one too many', async () => {
    const { stdout } = await runCommand(check, [path('a.txt'), COMPLETE, '--json', '--rule', 'DOC-DUP']);
    expect(lines(stdout)).toMatchObject([{ rule: 'DOC-DUP', file: COMPLETE, evidence: path('a.txt') }]);
  });

  test('words for people', async () => {
    const { stdout } = await runCommand(check, [path('wrong.txt')]);
    expect(stdout).toMatch(/× 错误 T3-ROW .*总计 \d+ ≠ 各类申请人之和 \d+/);
    expect(stdout).toContain('疑似 suspect received_new.natural_person: 340 → 304');
    expect(stdout).toMatch(/错误 errors 2 · 警告 warnings \d+ · 提示 infos \d+/);
  });
});

describe('check --dataset', { timeout: 30_000 }, () => {
  test('one rule alone', async () => {
    const { exitCode, stdout } = await runCommand(check, ['--dataset', PUBLIC_REPORTS, '--rule', 'T4-SUM', '--json']);
    expect(exitCode).toBe(1);
    const found = lines(stdout);
    expect(found).toHaveLength(3);
    expect(found.every(({ agency_id, year }) => typeof agency_id === 'string' && typeof year === 'number')).toBe(true);
  });
});

describe('aggregate', { timeout: 30_000 }, () => {
  const run = (...args: string[]) => runCommand(aggregate, args);

  test('a report that is not there is not collected, and missing only where the collection is complete', async () => {
    const of = (...more: string[]) => run('--dataset', PUBLIC_REPORTS, '--region', '350128', '--year', '2025', ...more);
    expect((await of()).stdout).toContain('  未收录 not collected: 平潭综合实验区公安局');
    expect(JSON.parse((await of('--json')).stdout)).toMatchObject({ expected: 17, reporting: 15, complete: false });
    const whole = await run('--dataset', 'data/example-county', '--region', '990121', '--year', '2023', '--json');
    expect(JSON.parse(whole.stdout)).toMatchObject({ complete: true });
  });

  test('sums, coverage and differences as one object', async () => {
    const { exitCode, stdout } = await run(
      '--dataset',
      PUBLIC_REPORTS,
      '--region',
      '350128',
      '--year',
      '2022',
      '--json',
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      region: '350128',
      year: 2022,
      form: '2021',
      reporting: 17,
      expected: 17,
      published_by: 'pingtan-zone',
      cells: {
        'received_new.total': { value: 78, reported: 17, expected: 17 },
        normative_docs_issued: { value: 88, reported: 16, other_form: ['pingtan-area-haitan'] },
      },
    });
  });

  test('documents of one area', async () => {
    const { exitCode, stdout } = await run(path('a.txt'), '--region', '630223', '--year', '2023', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ reporting: 1, expected: 1, differences: [], elsewhere: [] });
  });

  test('documents of another area are left out of the sum, and named', async () => {
    const other = path('other.txt');
    await writeFile(other, (await readFile(COMPLETE, 'utf8')).replaceAll('示例县', '沭阳县'));
    const of = (...args: string[]) => run(other, '--year', '2023', '--region', ...args);
    const both = await of('630223', path('a.txt'));
    expect(both.stdout).toContain('630223 青海省海东市互助土族自治县 · 2023 · 2021 年格式 form · 已汇总 summed 1/1\n');
    expect(both.stdout).toMatch(/\n不在该地区，没有相加 of another area, not summed: 沭阳县.+（江苏省宿迁市沭阳县）$/);
    expect(JSON.parse((await of('630223', path('a.txt'), '--json')).stdout)).toMatchObject({
      reporting: 1,
      elsewhere: [{ file: other, region: '321322' }],
    });
    // Alone it leaves nobody to sum; its own province holds it.
    const alone = await of('630223');
    expect(alone.exitCode).toBe(1);
    expect(alone.stderr).toContain('没有该地区的机关 no body of this area: 630223；1 份报告属于其他地区');
    expect(JSON.parse((await of('320000', '--json')).stdout)).toMatchObject({ reporting: 1, elsewhere: [] });
  });
});

describe('wrong usage is 2, with a reason', { timeout: 30_000 }, () => {
  test.each([
    [check, []],
    [check, [COMPLETE, '--dataset', PUBLIC_REPORTS]],
    [check, [COMPLETE, '--rule', 'T9-NONE']],
    [aggregate, [COMPLETE]],
    [aggregate, ['--dataset', PUBLIC_REPORTS, '--region', '35', '--year', '2022']],
    [aggregate, ['--dataset', PUBLIC_REPORTS, '--region', '350128', '--year', '22']],
  ])('%#', async (command, args) => {
    const { exitCode, stderr } = await runCommand(command, args);
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe('');
  });
});
