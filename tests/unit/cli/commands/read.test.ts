import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../../../src/cli/commands/read.ts';
import { runCommand } from '../../../support/run-command.ts';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/reports/', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../../../bin/nianbao.js', import.meta.url));
const COMPLETE = join(FIXTURES, 'complete-2021.txt');
const HYBRID = join(FIXTURES, 'hybrid-truncated.txt');
const ZIP = [0x50, 0x4b, 0x03, 0x04];

let folder: string;
const path = (name: string): string => join(folder, name);
const read = (...args: string[]) => runCommand(command, args);
const readJson = async (...args: string[]): Promise<Record<string, unknown>[]> =>
  (await read('--json', ...args)).stdout.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

/** The program as a user starts it. */
function start(...args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, 'read', ...args], (error, stdout, stderr) =>
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-read-'));
  await mkdir(path('reports/2023'), { recursive: true });
  await mkdir(path('nothing'));
  await copyFile(COMPLETE, path('reports/2023/b.txt'));
  await copyFile(HYBRID, path('reports/a.txt'));
  await writeFile(path('reports/.hidden'), 'not looked at');
});
afterAll(() => rm(folder, { recursive: true }));

describe('read --json', { timeout: 30_000 }, () => {
  test('a body of a county that no dataset has is placed by the list of all areas', async () => {
    const text = (await readFile(COMPLETE, 'utf8')).replaceAll('示例县自然资源局', '长沙县自然资源局');
    await writeFile(path('changsha.txt'), text);
    expect(await readJson(path('changsha.txt'))).toMatchObject([
      { agency: '长沙县自然资源局', region: '430121', region_name: '湖南省长沙市长沙县' },
    ]);
    await rm(path('changsha.txt'));
  });

  test('one object a line, with the keys of the contract', async () => {
    const [report, ...rest] = await readJson(COMPLETE);
    expect(rest).toEqual([]);
    expect(report).toMatchObject({
      file: COMPLETE,
      sha256: createHash('sha256')
        .update(await readFile(COMPLETE))
        .digest('hex'),
      format: 'text',
      agency: '示例县自然资源局',
      region: null,
      year: 2023,
      title: '示例县自然资源局2023年政府信息公开工作年度报告',
      published_on: '2024-01-19',
      scope: 'own',
      form: { proactive: '2021', requests: '2021', appeals: '2021' },
      extra_rows: [],
      findings: [{ rule: 'T2-TEXTNUM', severity: 'info', cells: ['penalty_decisions'], left: 92, evidence: '92件' }],
      refused: null,
    });
    expect(Object.keys(report!['cells'] as object)).toHaveLength(200);
    expect(report!['cells']).toMatchObject({
      'received_new.natural_person': {
        value: 304,
        status: 'reported',
        raw: '304',
        at: { block: expect.any(Number), row: expect.any(Number), column: expect.any(Number), page: null, box: null },
      },
      penalty_decisions: { value: 92, status: 'text_number', raw: '92件' },
      coercion_decisions: { value: 0, status: 'zero_word', raw: '无' },
    });
    const sections = report!['sections'] as { key: string; heading: string; text: string }[];
    expect(sections.map(({ key }) => key)).toEqual([
      'overview',
      'proactive',
      'requests',
      'appeals',
      'problems',
      'other',
    ]);
    expect(sections[5]!.text).toMatch(/^本年度收取信息处理费/);
    for (const issue of report!['issues'] as object[])
      expect(Object.keys(issue)).toEqual(['code', 'severity', 'message', 'cells']);
  });

  test('a cell that the document lacks is there as absent, one that the form forces as inferred', async () => {
    const [report] = await readJson(HYBRID);
    expect(report!['cells']).toMatchObject({
      fees_amount_wan_yuan: { value: null, status: 'absent', raw: null, at: null },
      'concluded_total.total': { value: 1, status: 'inferred', raw: null, at: null },
    });
  });

  test('what the user knows wins over what the document says', async () => {
    const options = ['--year', '2022', '--agency', ' 示例县档案局 ', '--region', '630223'];
    const [report] = await readJson(COMPLETE, ...options);
    expect(report).toMatchObject({ year: 2022, agency: '示例县档案局', region: '630223' });
  });

  test('a refused file has the same keys, a reason and no cells', async () => {
    const empty = path('empty.txt');
    await writeFile(empty, '');
    const [report, refused] = await readJson(COMPLETE, empty);
    expect(Object.keys(refused!)).toEqual(Object.keys(report!));
    expect(refused).toMatchObject({
      file: empty,
      sha256: createHash('sha256').digest('hex'),
      format: null,
      cells: {},
      refused: { code: 'FILE-EMPTY', message: expect.stringMatching(/文件是空的/) },
    });
  });
});

describe('read', { timeout: 30_000 }, () => {
  test('prints the tables of a report, its figures under their columns', async () => {
    const { exitCode, stdout, stderr } = await read(COMPLETE);
    expect([exitCode, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      COMPLETE,
      '  示例县自然资源局 · 2023年 · 地区未知 area unknown',
      '  发布 published 2024-01-19 · 本机关数据 own',
    ]);
    expect(stdout).toMatch(/^三、收到和处理政府信息公开申请（2021年格式）$/m);
    expect(stdout).toMatch(/^ {2}一、本年新收政府信息公开申请数量 +304 +18 +1 +1 +8 +2 +334$/m);
    expect(stdout).toMatch(/^ {2}（三）不予公开\n {4}1\.属于国家秘密 +1( +0){5} +1$/m);
    expect(stdout).toMatch(/^ {2}未经复议直接起诉 +1 +0 +1 +2 +4$/m);
    expect(stdout).not.toMatch(/inferred|缺/);
  });

  test('marks what nobody reported and explains the marks', async () => {
    const { stdout } = await read(HYBRID);
    expect(stdout).toMatch(/^ {2}（七）总计 +\[1\]( +\[0\]){5} +\[1\]$/m);
    expect(stdout).toMatch(/^ {2}行政事业性收费·本年收费金额（单位：万元） +缺$/m);
    expect(stdout).toMatch(/^ {2}错误 error +T3-TRUNC 表三缺11行/m);
    expect(stdout).toMatch(/^ {2}\[n\] 推算值，不是填报 inferred · 缺 文件中没有此格 absent$/m);
  });

  test('a folder means every file in it, at any depth, but hidden ones', async () => {
    const reports = await readJson(path('reports'));
    expect(reports.map(({ file }) => basename(file as string))).toEqual(['b.txt', 'a.txt']);
  });

  test('several files in their order; a broken one does not stop the rest', async () => {
    const { exitCode, stdout, stderr } = await read('--json', HYBRID, path('nowhere.txt'), COMPLETE);
    const lines = stdout.split('\n').map((line) => JSON.parse(line) as { file: string });
    expect(exitCode).toBe(1);
    expect(lines.map(({ file }) => file)).toEqual([HYBRID, path('nowhere.txt'), COMPLETE]);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/\[FILE-MISSING\]$/),
      expect.stringMatching(
        /^文件 3 个，读出报告 2 份，拒绝 1 个，用时 .+ 3 files, 2 reports read, 1 refused, [\d.]+ s$/,
      ),
    ]);
  });
});

describe('a report whose year contradicts itself', { timeout: 30_000 }, () => {
  const name = '2023年度_示例县自然资源局.txt';
  beforeAll(async () => {
    const text = await readFile(COMPLETE, 'utf8');
    await mkdir(path('2024'));
    await writeFile(
      path(`2024/${name}`),
      text
        .replace('局2023年政府', '局2022年政府')
        .replace('2023年1月1日至', '2022年1月1日至')
        .replaceAll('2023年12月31日', '2022年12月31日'),
    );
  });
  const REASON = '年度互相矛盾：标题、统计期限是“2022”，文件名是“2023”，发布日期是“2024-01-19”，请确定是哪一年的报告';

  test('is read, asked about on stderr in two languages, and not a success', async () => {
    const { exitCode, stdout, stderr } = await read(path(`2024/${name}`));
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `待定 undecided ${path(`2024/${name}`)}: ${REASON}（--year）/ the year is uncertain: 2022 | 2023`,
    );
    expect(stdout).toContain('    年度 year: 存疑 low\n      2022 ← 标题 title @0 “示例县自然资源局2022年');
    expect(stdout).toContain('      2023 ← 文件名 file name “2023年度_示例县自然资源局”');
    expect(stdout).toContain(`  待定 undecided 2022 | 2023: ${REASON}`);
  });

  test('is settled by who knows it', async () => {
    const { exitCode, stdout, stderr } = await read('--json', '--year', '2023', path(`2024/${name}`));
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      year: 2023,
      identification: { confidence: { agency: 'high', year: 'high', scope: 'medium' }, questions: [] },
    });
  });
});

describe('many files', { timeout: 30_000 }, () => {
  test('are read in several processes, told in their order, broken ones among them', async () => {
    await mkdir(path('many'));
    for (let number = 10; number < 30; number += 1)
      await writeFile(
        path(`many/${number}.txt`),
        number % 7 === 0 ? '' : await readFile(number % 2 ? HYBRID : COMPLETE),
      );
    const { exitCode, stdout, stderr } = await read('--json', path('many'));
    const lines = stdout.split('\n').map((line) => JSON.parse(line) as { file: string; refused: object | null });
    expect(exitCode).toBe(1);
    expect(lines.map(({ file }) => basename(file))).toEqual(
      Array.from({ length: 20 }, (_, index) => `${index + 10}.txt`),
    );
    expect(lines.filter(({ refused }) => refused !== null).map(({ file }) => basename(file))).toEqual([
      '14.txt',
      '21.txt',
      '28.txt',
    ]);
    expect(stderr.split('\n').at(-1)).toMatch(/^文件 20 个，读出报告 17 份，拒绝 3 个/);
  });
});

describe('refusals', { timeout: 30_000 }, () => {
  const REFUSED: [string, string, string | Uint8Array][] = [
    ['an empty file', 'FILE-EMPTY', ''],
    ['white space', 'FILE-EMPTY', ' \r\n\t\u3000'],
    ['binary content', 'FILE-BINARY', new Uint8Array([1, 2, 0, 3, 255, 0, 7])],
    ['a wrong encoding', 'FILE-ENCODING', Buffer.concat([Buffer.from('年报'), Buffer.from([0xff, 0xff, 0x20])])],
    ['a web page that is no report', 'DOC-NOT-REPORT', '<!DOCTYPE html><html><body>年报</body></html>'],
    ['a broken Word file', 'FILE-BROKEN', Buffer.concat([Buffer.from(ZIP), Buffer.from('....word/document.xml')])],
    ['a broken PDF', 'FILE-BROKEN', '%PDF-1.7\n'],
    ['an image', 'IMAGE-UNREADABLE', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a text that is no report', 'DOC-NOT-REPORT', '会议纪要\n一、听取汇报\n二、研究部署\n'],
    ['a text of 20 MB', 'FILE-TOO-LARGE', '总体情况1\t'.repeat(1_400_000)],
  ];

  test('each in one line with its code, nothing on stdout', async () => {
    await mkdir(path('refused'));
    const files = REFUSED.map(([name, code]) => ({ file: path(`refused/${name}.txt`), code }));
    for (const [name, , content] of REFUSED) await writeFile(path(`refused/${name}.txt`), content);
    const { exitCode, stdout, stderr } = await read(...files.map(({ file }) => file));
    expect([exitCode, stdout]).toEqual([1, '']);
    const lines = stderr.split('\n');
    expect(lines.pop()).toMatch(/^文件 10 个，读出报告 0 份，拒绝 10 个/);
    expect(lines).toHaveLength(files.length);
    for (const [index, { file, code }] of files.entries()) {
      expect(lines[index]).toMatch(/^未读取 refused /);
      expect(lines[index]).toContain(`${file}: `);
      expect(lines[index]).toContain(`[${code}]`);
    }
  });

  test('a file of 200 MB is refused by its size, without being read', async () => {
    const file = path('huge.txt');
    await writeFile(file, '');
    await truncate(file, 200 * 1024 * 1024);
    const [refused] = await readJson(file);
    expect(refused).toMatchObject({
      sha256: null,
      refused: { code: 'FILE-TOO-LARGE', message: expect.stringMatching('200 MB') },
    });
  });

  test('a path that leads nowhere, a link to nothing, a folder of nothing', async () => {
    await symlink(path('gone'), path('link.txt'));
    for (const name of ['nowhere.txt', 'link.txt']) {
      const { exitCode, stdout, stderr } = await read(path(name));
      expect([exitCode, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/\[FILE-MISSING\]$/);
    }
    const { exitCode, stdout, stderr } = await read(path('nothing'));
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/没有文件/);
  });
});

describe('the program', { timeout: 30_000 }, () => {
  test('results on stdout, refusals on stderr, exit code 1', async () => {
    const { exitCode, stdout, stderr } = await start('--json', COMPLETE, path('nowhere.txt'));
    expect(exitCode).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { year: number | null }).year)).toEqual([2023, null]);
    expect(stderr).toMatch(/^未读取 refused [^\n]+\[FILE-MISSING\]\n文件 2 个[^\n]+\n$/);
  });

  test('--help explains the command and ends with 0', async () => {
    const { exitCode, stdout, stderr } = await start('--help');
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const word of ['read FILE', '--json', '--year', '--agency', '--region', 'Exit code'])
      expect(stdout).toContain(word);
  });

  test.each([
    ['an unknown option', [COMPLETE, '--nonsense']],
    ['an option without its value', [COMPLETE, '--year']],
  ])('%s: one line on stderr, exit code 2', async (_, args) => {
    const { exitCode, stdout, stderr } = await start(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).not.toMatch(/ {4}at |node:internal/);
  });
});

describe('what cannot be meant', () => {
  test.each([
    ['no file', []],
    ['a year that is none', [COMPLETE, '--year', 'abc']],
    ['a region that is none', [COMPLETE, '--region', '63']],
    ['an empty agency', [COMPLETE, '--agency', ' ']],
  ])('%s: one line on stderr, exit code 2', async (_, args) => {
    const { exitCode, stdout, stderr } = await read(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+$/);
  });
});
