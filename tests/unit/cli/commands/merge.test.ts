import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../../../src/cli/commands/merge.ts';
import { readKeptFolder } from '../../../../src/cli/kept-folder.ts';
import { printFolder, type KeptFolder } from '../../../../src/lib/core/collect/index.ts';
import { printExportHead } from '../../../../src/lib/core/collect/export-head.ts';
import type { Region } from '../../../../src/lib/core/agency/index.ts';
import { HUZHU, handReport } from '../../../support/hand-reports.ts';
import { agencyWith, idOf } from '../../../support/register.ts';
import { runCommand } from '../../../support/run-command.ts';

const AT = '2026-02-01T09:00:00.000Z';
const DOCUMENT = new TextEncoder().encode('一份年报');
const SHA256 = createHash('sha256').update(DOCUMENT).digest('hex');
const AREA = { region_code: HUZHU, name: '互助县', level: 'province', parent_code: null } satisfies Region;

let folder: string;
const path = (name: string): string => join(folder, name);
const merge = (...args: string[]) => runCommand(command, args);

/** A county in which one body corrected a figure of its report from 3 to 5. */
function county(name: string): KeptFolder {
  const report = handReport('water', 2025, { review_total: 5, review_upheld: 3 });
  const cells = {
    ...report.cells,
    review_total: { value: 5, status: 'corrected', raw: '3', at: null, note: '来函' } as const,
  };
  const of = { agency_id: idOf('water'), year: 2025 };
  return {
    dataset: {
      info: { name, title: '某县', description: null, synthetic: false, licences: [], sources: [] },
      regions: [AREA],
      agencies: [agencyWith('drc', { valid_from: 2019 }), agencyWith('water')],
      events: [],
      deadlines: [],
      complete: {},
      reports: [handReport('drc', 2024, { review_total: 1 }), { ...report, cells }],
    },
    originals: [
      {
        ...of,
        standing: 'current',
        file: 'water-2025.docx',
        name: '水利局.docx',
        format: 'docx',
        sha256: SHA256,
        taken_at: AT,
      },
    ],
    corrections: [
      {
        ...of,
        cell: 'review_total',
        by: '王',
        at: AT,
        reason: '来函',
        old: { value: 3, status: 'reported', raw: '3' },
        new: { value: 5, status: 'corrected' },
      },
    ],
    decisions: [],
  };
}

async function writeExport(name: string, dataset: string, document: Uint8Array = DOCUMENT): Promise<string> {
  const head = printExportHead({ dataset, parent: 'abc', exported_at: AT, reports: ['water/2025'], bodies: [] });
  const texts = { ...printFolder(county(dataset)), 'export.json': head };
  const files = Object.entries(texts).map(([file, text]) => [`x/${file}`, strToU8(text)] as const);
  await writeFile(path(name), zipSync({ ...Object.fromEntries(files), 'x/documents/water-2025.docx': document }));
  return path(name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-merge-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('merge', () => {
  test('an export becomes the folder it holds, documents and all, and once more it changes nothing', async () => {
    const file = await writeExport('a.zip', 'county');
    expect(await merge(file, '--into', path('county'))).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `${path('county')}: 新收 new 1`,
    });
    expect((await readKeptFolder(path('county'))).folder).toEqual(county('county'));
    expect(new Uint8Array(await readFile(path('county/documents/water-2025.docx')))).toEqual(DOCUMENT);
    expect(await readFile(path('county/documents/documents.csv'), 'utf8')).toBe(
      'file,agency_id,year,format\nwater-2025.docx,water,2025,docx\n',
    );
    const again = await merge(file, '--into', path('county'));
    expect([again.exitCode, again.stderr]).toEqual([0, `${path('county')}: 已有 known 1`]);
  });

  test('an export of another dataset, a damaged one and any other file are refused, and nothing is written', async () => {
    const before = await readdir(path('county'));
    const refused = async (file: string) => (await merge(file, '--into', path('county'))).stderr;
    expect(await refused(await writeExport('b.zip', 'other'))).toBe(
      '导出自另一个数据集，没有并入 exported from another dataset, not merged: other',
    );
    await writeFile(path('c.zip'), zipSync({ 'x/a.txt': strToU8('x') }));
    expect(await refused(path('c.zip'))).toMatch(/^不是本站导出的数据集/);
    await writeFile(path('d.zip'), 'x');
    expect(await refused(path('d.zip'))).toMatch(/^不是 ZIP，或已损坏/);
    const spoilt = await writeExport('e.zip', 'spoilt', new TextEncoder().encode('另一份'));
    expect((await merge(spoilt, '--into', path('spoilt'))).stderr).toMatch(/^导出里的原件与校验值不符/);
    expect(await readdir(path('county'))).toEqual(before);
    expect(await readdir(folder)).not.toContain('spoilt');
  });
});
