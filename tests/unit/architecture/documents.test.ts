import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOMS, VIEW_ROOMS } from '../../../scripts/lint/rooms.js';
import { PAGES } from '../../../src/lib/site/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const ADRS = readdirSync(join(ROOT, 'docs/adr')).filter((name) => /^\d{4}-/.test(name));
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/glossary.md',
  'docs/使用说明.md',
  'data/public-reports/README.md',
  'data/example-county/README.md',
  'tests/fixtures/documents/README.md',
  'docs/adr/README.md',
  ...ADRS.map((name) => `docs/adr/${name}`),
];

/** The lines of a document's table whose heading begins with these words: each its cells, without the heading. */
function tableOf(text: string, heading: string): string[][] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => cellsOf(line)[0] === heading);
  if (start < 0) return [];
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? undefined : end).map(cellsOf);
}

const cellsOf = (line: string): string[] =>
  line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : [];
const bare = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '');

/** `core: text, report; warehouse; core/import.ts` as the names it stands for. */
function permissions(cell: string | undefined): string[] {
  const words = bare(cell);
  if (words === 'nothing') return [];
  return words.split('; ').flatMap((group) => {
    const [folder, names] = group.split(': ');
    return names === undefined ? group.split(', ') : names.split(', ').map((name) => `${folder}/${name}`);
  });
}

const roomsTold = (text: string) =>
  Object.fromEntries(tableOf(text, 'room').map((row) => [bare(row[0]), permissions(row.at(-1)).sort()]));
const viewRoomsTold = (text: string) =>
  Object.fromEntries(tableOf(text, 'room of `views`').map((row) => [bare(row[0]), permissions(row.at(-1)).sort()]));
const pagesTold = (text: string) => tableOf(text, 'page').map((row) => bare(row[0]));

/** What a document sets as code: in a line or in a block. */
const codeOf = (text: string): string[] => {
  const blocks = [...text.matchAll(/^ *```\w*\n([\s\S]*?)^ *```$/gm)].map((match) => match[1] ?? '');
  const lines = [...text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    (match) => match[1] ?? '',
  );
  return [...blocks, ...lines];
};

/** The commands a document names that package.json does not have. */
const commandsAmiss = (text: string): string[] =>
  [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !Object.hasOwn(scripts, name));

const files = ['src', 'tests', 'docs', 'scripts', 'data', 'bench', 'bin', 'static']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .concat(readdirSync(ROOT));
/** What is made and not kept; nobody can say whether it is there. */
const MADE = read('.gitignore')
  .split('\n')
  .filter((line) => /^[\w.][\w./-]*\/?$/.test(line))
  .map((line) => line.replace(/\/$/, ''));
const FOLDERS =
  /^(src|tests|docs|scripts|data|bench|bin|core|indicators|warehouse|queries|labels|views|site|charts|ui|office|routes|cli|synth)\//;
/** Folders from which documents name a file. */
const BASES = ['', 'src', 'src/lib', 'src/routes', 'src/lib/core', 'tests'];

const isMade = (path: string): boolean => MADE.some((made) => path === made || path.startsWith(`${made}/`));

/** Whether the repository has a file or folder that a document may mean; `*` and `<name>` stand for any name. */
function stands(word: string): boolean {
  const path = word.replace(/\/$/, '').replaceAll(/<[^>]*>/g, '*');
  const isName = !path.includes('/');
  if (!path.includes('*')) {
    return isName
      ? files.some((file) => file === path || file.endsWith(`/${path}`))
      : BASES.some((base) => existsSync(join(ROOT, base, path)));
  }
  const name = path.replaceAll(/[.()[\]]/g, String.raw`\$&`).replaceAll('*', '[^/]+');
  const place = isName ? '(.*/)?' : `(${BASES.map((base) => (base === '' ? '' : `${base}/`)).join('|')})`;
  const pattern = new RegExp(`^${place}${name}(/|$)`);
  return files.some((file) => pattern.test(file));
}

/** The paths a document names that are not there. */
const pathsAmiss = (text: string): string[] =>
  codeOf(text)
    .flatMap((code) => code.split(/[\s，。、；（）]+/))
    .filter((word) => FOLDERS.test(word) || /^[\w<>*[\]=.+-]+(\/[\w<>*[\]=.+-]+)*\.(ts|svelte|js|cjs|md)$/.test(word))
    .filter((word) => !isMade(word) && !stands(word));

/** Relative links that lead nowhere, from the folder of the document. */
const linksAmiss = (text: string, folder: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !existsSync(join(ROOT, folder, link)));

/** Number, title and status of each decision, as its own file has them. */
const decisions = ADRS.map((name) => {
  const text = read(`docs/adr/${name}`);
  const title = /^# (\d{4}) (.+)$/m.exec(text);
  return [`[${title?.[1]}](${name})`, title?.[2], /^Status: (.+)\.$/m.exec(text)?.[1]];
});
const decisionsTold = (text: string) => tableOf(text, 'number').map((row) => row.slice(0, 3));

const architecture = read('docs/architecture.md');
const index = read('docs/adr/README.md');

describe('docs/architecture.md says', () => {
  test('of each room what it may import, as the import rules have it', () => {
    const rules = Object.entries(ROOMS).map(([name, { rooms, files: single = [] }]) => [
      name,
      [...rooms, ...single].sort(),
    ]);
    expect(roomsTold(architecture)).toEqual(Object.fromEntries(rules));
  });

  test('of each shared room of views what it may look down into', () => {
    const rules = Object.entries(VIEW_ROOMS).map(([name, below]) => [name, [...below].sort()]);
    expect(viewRoomsTold(architecture)).toEqual(Object.fromEntries(rules));
  });

  test('which pages there are, as the registry has them', () => {
    expect(pagesTold(architecture)).toEqual(Object.keys(PAGES));
  });
});

describe('documents name', () => {
  test.each(DOCUMENTS)('commands, paths and links that are there: %s', (name) => {
    const text = read(name);
    expect(text.length).toBeGreaterThan(200);
    expect(commandsAmiss(text)).toEqual([]);
    expect(pathsAmiss(text)).toEqual([]);
    expect(linksAmiss(text, join(name, '..'))).toEqual([]);
  });

  test('every command of package.json in the README', () => {
    const told = new Set(
      [...read('README.md').matchAll(/npm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].map((match) => match[1]),
    );
    expect(Object.keys(scripts).filter((name) => !told.has(name))).toEqual([]);
  });

  test('every decision in the index, with the title and the status of its own file', () => {
    expect(ADRS.length).toBeGreaterThan(15);
    expect(decisions.flat()).not.toContain(undefined);
    expect(decisionsTold(index)).toEqual(decisions);
  });
});

describe('a document that has drifted is seen', () => {
  test('where a room may import more, or a room is not told', () => {
    const [first] = tableOf(architecture, 'room');
    const line = architecture.split('\n').find((text) => text.startsWith(`| ${first?.[0]} `)) ?? '';
    expect(roomsTold(architecture.replace(line, line.replace('nothing', 'core: report')))).not.toEqual(
      roomsTold(architecture),
    );
    expect(Object.keys(roomsTold(architecture.replace(`${line}\n`, '')))).toHaveLength(Object.keys(ROOMS).length - 1);
  });

  test('where a page is not told', () => {
    const without = architecture.replace(/^\| `\/quality`.*\n/m, '');
    expect(pagesTold(without)).toHaveLength(Object.keys(PAGES).length - 1);
  });

  test('where a command, a path or a link leads nowhere', () => {
    expect(commandsAmiss('`npm run build`, `npm run -s nothing -- x`')).toEqual(['nothing']);
    expect(pathsAmiss('`src/routes/dataset.server.ts` `core/template/` `no-such-file.ts` `readers.ts`')).toEqual([
      'src/routes/dataset.server.ts',
      'no-such-file.ts',
    ]);
    expect(pathsAmiss('```sh\nnpm run cli -- read tests/fixtures/nothing.txt data/<name>\n```')).toEqual([
      'tests/fixtures/nothing.txt',
    ]);
    expect(pathsAmiss('`build/engine`, `*-node.ts`, `tests/nothing/*.ts`')).toEqual(['tests/nothing/*.ts']);
    expect(linksAmiss('[a](architecture.md) [b](adr/0099-nothing.md)', 'docs')).toEqual(['adr/0099-nothing.md']);
  });

  test('where the status of a decision is another', () => {
    expect(decisionsTold(index.replace('in force', 'replaced'))).not.toEqual(decisions);
  });
});
