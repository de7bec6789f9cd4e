import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONG } from '../../support/chance.ts';

const ROOT = join(import.meta.dirname, '../../..');
const COPIED = [
  'src',
  'tests/support',
  'tests/properties/extract-print.ts',
  'data/public-reports',
  'scripts',
  'bench',
  'package.json',
  'tsconfig.json',
  'svelte.config.js',
  'vite.config.ts',
];
const run = promisify(execFile);
let copy = '';

/** Copies the source, puts one form more beside the others and a line into their list: nothing else is changed. */
async function addForm(): Promise<void> {
  copy = await mkdtemp(join(tmpdir(), 'new-form-'));
  for (const path of COPIED) await cp(join(ROOT, path), join(copy, path), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const form = await readFile(join(copy, 'tests/support/new-form/2027.ts'), 'utf8');
  const template = join(copy, 'src/lib/core/template');
  await writeFile(join(template, '2027.ts'), form.replaceAll('../../../src/lib/core/template/', './'));
  const list = await readFile(join(template, 'forms.ts'), 'utf8');
  const longer = list
    .replace("import { template2021 } from './2021.ts';", "$&\nimport { template2027 } from './2027.ts';")
    .replace('[template2019, template2021]', '[template2019, template2021, template2027]');
  if (longer === list) throw new Error('the list of forms is written in another way');
  await writeFile(join(template, 'forms.ts'), longer);
}

const node = (...parameters: string[]) => run(process.execPath, parameters, { cwd: copy, maxBuffer: 16 * 1024 * 1024 });

/** What a check that found something has printed. */
const told = ({ stdout }: { stdout: string }) => ({ stdout });

beforeAll(addForm, 60_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

describe('a form of a new year, as one file and one line', () => {
  test('type-checks in every room, with every test aid', { timeout: 300_000 }, async () => {
    await node('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
    const rooms = ['src/lib', 'src/cli', 'src/synth', 'tests/support'].map((room) => `${room}/**/*.ts`);
    const config = { extends: './tsconfig.json', include: ['src/app.d.ts', '.svelte-kit/*ambient.d.ts', ...rooms] };
    await writeFile(join(copy, 'tsconfig.rooms.json'), JSON.stringify(config));
    const checked = await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.rooms.json').catch(told);
    // Pages are typed by the check of Svelte, at full length.
    expect(checked.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('src/routes/'))).toEqual([]);
  });

  const everyPage = async (): Promise<void> => {
    const checked = await node(
      'node_modules/svelte-check/bin/svelte-check',
      ...['--tsconfig', './tsconfig.json', '--threshold', 'error', '--output', 'machine'],
    ).catch(told);
    expect(checked.stdout.split('\n').filter((line) => / ERROR /.test(line))).toEqual([]);
    expect(checked.stdout).toContain('COMPLETED');
  };
  if (LONG) test('type-checks with every page', { timeout: 300_000 }, everyPage);

  describe('is taken the whole way', () => {
    let told: Record<string, unknown> = {};
    beforeAll(async () => {
      const { stdout } = await node('--import', 'tsx', 'tests/support/new-form/drive.ts');
      told = JSON.parse(stdout) as typeof told;
    }, 120_000);

    test('a report is read on its own form, one of the form before on that', () => {
      expect(told['read']).toEqual([
        { form: { proactive: '2021', requests: '2021', appeals: '2021' }, year: 2026, cells: 200, issues: [] },
        { form: { proactive: '2021', requests: '2027', appeals: '2021' }, year: 2027, cells: 200, issues: [] },
      ]);
      expect(told['owed']).toEqual([175, 175]);
    });

    test('its sums are checked with the new row among them', () => {
      // What the text of the printed report lacks, and nothing of its tables.
      expect(told['findings']).toEqual(['T3-FEE', 'DOC-FIVE', 'DT-NODATE']);
      expect(told['broken']).toEqual(['T3-ROW refused_work_secret', 'T3-SUM total']);
    });

    test('it is stored and asked by its own sums, and each form lacks what only the other has', () => {
      const { figures } = told['shown'] as { figures: Record<string, unknown> };
      expect(figures).toEqual({
        refused_work_secret: [
          [null, 'not_in_form', '2021', null],
          [1, null, '2027', 'refused_work_secret.total'],
        ],
        not_processed_publication: [
          [1, null, '2021', 'not_processed_publication.total'],
          [null, 'not_in_form', '2027', null],
        ],
        refused: [
          [8, null, '2021', 'refused_state_secret.total'],
          [9, null, '2027', 'refused_state_secret.total'],
        ],
        not_processed: [
          [5, null, '2021', 'not_processed_petition.total'],
          [4, null, '2027', 'not_processed_petition.total'],
        ],
        outcome_gap: [
          [0, null, '2021', 'concluded_total.total'],
          [0, null, '2027', 'concluded_total.total'],
        ],
        open_rate: [
          [(100 * 2) / 21, null, '2021', 'granted.total'],
          [(100 * 2) / 21, null, '2027', 'granted.total'],
        ],
      });
    });

    test('a body and its charts break where its form changed', () => {
      const { body, breaks, twin, series } = told['shown'] as Record<string, unknown>;
      expect(body).toEqual([
        [null, 'not_in_form', '2021'],
        [1, null, '2027'],
      ]);
      expect(breaks).toEqual([{ year: 2027, changed: true }]);
      expect(twin).toEqual([
        ['2026', '该表无此项', '该表无此项', '0/1'],
        ['2027', '1', '1', '1/1'],
      ]);
      // The rule of the break, two lines of the area and two of the body, and the marks of missing years.
      expect(series).toBeGreaterThanOrEqual(5);
    });

    test('its words come with it', () => {
      expect(told['words']).toEqual(['工作秘密', '2027 年版才有', '只有 2019、2021 年版有']);
    });

    test('it is printed in its own layout, its sums passed', () => {
      const printed = told['printed'] as [string, string][];
      expect(printed).toHaveLength(25);
      expect(printed).toContainEqual(['refused_work_secret', '9.属于工作秘密']);
      expect(printed).toContainEqual(['refused_enforcement_file', '7.属于行政执法和监督检查案卷']);
      expect(printed.map(([key]) => key)).not.toContain('not_processed_publication');
      expect(told['checks']).toMatchObject({ passed: 42, failed: 0 });
    });

    test('lists of reports kept before it was issued are read as they are, and its own are read back', () => {
      expect(told['kept']).toEqual({ reports: 128, again: 2 });
    });
  });
});
