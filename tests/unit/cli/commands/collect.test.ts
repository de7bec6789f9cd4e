import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../../../src/cli/commands/collect.ts';
import { command as checkCommand } from '../../../../src/cli/commands/dataset.ts';
import { readDatasetFolder } from '../../../../src/cli/read-dataset.ts';
import { printDataset, type Dataset } from '../../../../src/lib/core/dataset/index.ts';
import { cellEntries, type StoredReport } from '../../../../src/lib/core/report/index.ts';
import { buildCounty } from '../../../../src/synth/county/build.ts';
import { chooseFormats } from '../../../../src/synth/documents/file-names.ts';
import { publishReport } from '../../../../src/synth/documents/write-documents.ts';
import { LONG, SEED } from '../../../support/chance.ts';
import { runCommand } from '../../../support/run-command.ts';

const YEAR = 2024;
/** So many documents: a whole county at full length. */
const MOST = LONG ? Infinity : 6;

let folder: string;
let truth: Dataset;
const path = (name: string): string => join(folder, name);
const collect = (...args: string[]) => runCommand(command, args);
const known = (name: string) => ['--register', path('truth/agencies.csv'), '--region', '990121', '--into', path(name)];
const toldBy = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; become: string; needs: { code: string }[]; year: number });

async function open(name: string): Promise<Dataset> {
  const reading = await readDatasetFolder(path(name));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  return reading.dataset;
}

/** What a report gave, cell by cell; what sums force beside a blank is no figure of its body. */
const givenBy = ({ cells, ...report }: StoredReport) => ({
  ...report,
  sections: report.sections.map(({ key }) => key),
  note: null,
  cells: Object.fromEntries(
    cellEntries(cells).map(([id, { value, status }]) => [
      id,
      status === 'inferred' || value === null ? null : [value, status],
    ]),
  ),
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-collect-'));
  const county = buildCounty(SEED);
  truth = county.dataset;
  for (const name of ['truth', 'documents', 'empty']) await mkdir(path(name));
  for (const [name, text] of Object.entries(printDataset(truth))) await writeFile(path(`truth/${name}`), text);
  const formatOf = chooseFormats(SEED);
  const ofYear = county.reports.filter(({ year, copies }) => year === YEAR && copies === 1).slice(0, MOST);
  for (const report of ofYear)
    for (const { file, bytes } of publishReport(SEED, report, formatOf(report.body.id)))
      await writeFile(path(`documents/${file}`), bytes);
});
afterAll(() => rm(folder, { recursive: true }));

describe('collect', { timeout: 120_000 }, () => {
  test(`documents of a county become a dataset that says what they say, cell for cell (TEST_SEED=${SEED})`, async () => {
    const { exitCode, stdout } = await collect(path('documents'), ...known('county'), '--json');
    const told = toldBy(stdout);
    const files = (await readdir(path('documents'))).sort();
    expect(told.map(({ file }) => file.split('/').at(-1)).sort()).toEqual(files);
    // A text taken from last year's report speaks of that year: a person says which one it is.
    const waiting = told.filter(({ become }) => become !== 'new');
    expect(waiting.flatMap(({ needs }) => needs.map(({ code }) => code))).toEqual(waiting.map(() => 'year'));
    expect(exitCode).toBe(waiting.length > 0 ? 1 : 0);
    for (const { file } of waiting)
      expect((await collect(file, '--year', String(YEAR), '--into', path('county'))).exitCode).toBe(0);

    const { reports, agencies, events, regions, info } = await open('county');
    expect({ agencies, events, regions }).toEqual({
      agencies: truth.agencies.toSorted((a, b) => (a.agency_id < b.agency_id ? -1 : 1)),
      events: truth.events,
      regions: truth.regions,
    });
    expect(info).toMatchObject({
      name: 'county',
      title: '示例省示例市示例县政府信息公开工作年度报告',
      synthetic: true,
    });
    const ids = new Set(reports.map(({ agency_id }) => agency_id));
    const wanted = truth.reports.filter(({ agency_id, year }) => year === YEAR && ids.has(agency_id));
    expect(reports).toHaveLength(files.length);
    const byId = (a: StoredReport, b: StoredReport) => (a.agency_id < b.agency_id ? -1 : 1);
    expect(reports.map(givenBy)).toEqual(wanted.toSorted(byId).map(givenBy));
    expect((await runCommand(checkCommand, [path('county')])).exitCode).toBe(0);
  });

  test('the originals lie in the folder under the hash they were read with, and the same documents again change nothing', async () => {
    const before = await readFile(path('county/originals.csv'), 'utf8');
    const kept = (await readdir(path('county/documents'))).filter((name) => name !== 'documents.csv');
    expect(kept).toHaveLength((await readdir(path('documents'))).length);
    const { exitCode, stderr } = await collect(path('documents'), '--into', path('county'));
    expect([exitCode, stderr]).toEqual([0, `${path('county')}: 已有 known ${kept.length}`]);
    expect(await readFile(path('county/originals.csv'), 'utf8')).toBe(before);
  });

  test('a ZIP is what is in it, what is no report is refused by name, and the rest is kept', async () => {
    const [name = ''] = await readdir(path('documents'));
    const bytes = new Uint8Array(await readFile(path(`documents/${name}`)));
    const zip = zipSync({ [`2024/${name}`]: bytes, 'note.txt': new TextEncoder().encode('今天下雨。') });
    await writeFile(path('all.zip'), zip);
    const { exitCode, stdout, stderr } = await collect(path('all.zip'), ...known('zipped'));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^未读取 refused .*all\.zip\/note\.txt: .*\[DOC-NOT-REPORT\]$/m);
    expect(stderr).toBe(`${path('zipped')}: 新收 new 1；未读取 refused 1`);
    const { reports } = await open('zipped');
    expect(reports).toHaveLength(1);
    const [original = ''] = (await readdir(path('zipped/documents'))).filter((one) => one !== 'documents.csv');
    expect(new Uint8Array(await readFile(path(`zipped/documents/${original}`)))).toEqual(bytes);
  });

  test('whatever else stands in the folder stays, with what its package says; a folder that is not sound is left as it is', async () => {
    await cp(path('county'), path('kept'), { recursive: true });
    const file = path('kept/datapackage.json');
    const said = { ...(JSON.parse(await readFile(file, 'utf8')) as object), contact: '010-00000000' };
    await writeFile(file, JSON.stringify(said));
    await writeFile(path('kept/README.md'), '# 说明\n');
    await writeFile(path('list.csv'), '名称,类别\n示例县示例服务中心,事业单位\n');
    const [name = ''] = await readdir(path('documents'));
    const order = [
      path(`documents/${name}`),
      '--register',
      path('list.csv'),
      '--region',
      '990121',
      '--into',
      path('kept'),
    ];
    expect((await collect(...order)).exitCode).toBe(0);
    expect(await readFile(path('kept/README.md'), 'utf8')).toBe('# 说明\n');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(said);
    expect((await open('kept')).agencies.map(({ name: body }) => body)).toContain('示例县示例服务中心');

    await writeFile(path('kept/originals.csv'), 'agency_id\nexample-gov\n');
    const refused = await collect(...order);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/originals\.csv:1: 缺少列“year”.*\n[^]*文件夹不可用，没有改动/);
    expect(await readFile(path('kept/originals.csv'), 'utf8')).toBe('agency_id\nexample-gov\n');
  });

  test('a folder that is none of ours, and a new one without register or area, are refused', async () => {
    await writeFile(path('empty/letter.txt'), 'x');
    expect((await collect(path('documents'), ...known('empty'))).stderr).toMatch(/^目标文件夹里有别的文件，不覆盖/);
    const refused = await collect(path('documents'), '--into', path('new'));
    expect([refused.exitCode, refused.stderr]).toEqual([
      2,
      '新建数据集须用 --register 和 --region a new dataset needs --register and --region',
    ]);
  });
});
