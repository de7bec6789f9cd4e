import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { name: relative(ROOT, path), text: readFileSync(path, 'utf8') };
  });
const lines = (text: string) => text.trimEnd().split('\n').length;
const named = (end: string) => files.filter(({ name }) => name.endsWith(end));

/** Where Chinese may stand: words of the interface, of the forms, of the rules, of documents (read, or made up), messages for people, and numbers of Articles. */
const CHINESE =
  /^src\/(cli\/|synth\/|lib\/(labels\/|indicators\/catalog|core\/(template|text|reading|extract|dataset|report|import|checks\/rules|decisions)))/;

const withoutComments = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');

describe('the shape of the house', () => {
  test('the files are found', () => {
    expect(files.length).toBeGreaterThan(150);
  });

  test('no file does two jobs: 350 lines of TypeScript, 200 of Svelte at most, 80 in the median', () => {
    const long = files.filter(({ name, text }) => lines(text) > (name.endsWith('.svelte') ? 200 : 350));
    expect(long.map(({ name }) => name)).toEqual([]);
    const sizes = named('.ts')
      .map(({ text }) => lines(text))
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('no file needs more than fifteen imports, but the page that puts the overview together', () => {
    const many = files.filter(({ text }) => (text.match(/^\s*import\s/gm) ?? []).length > 15);
    expect(many.map(({ name }) => name)).toEqual(['src/routes/+page.svelte']);
  });

  test('words stand in the rooms for words', () => {
    const strays = files.filter(
      ({ name, text }) => !CHINESE.test(name) && /\p{Script=Han}/u.test(withoutComments(text)),
    );
    expect(strays.map(({ name }) => name)).toEqual([]);
  });

  test('names say what a file holds', () => {
    const vague = files.filter(({ name }) => /(utils|helpers|common|misc|manager|service)/i.test(name));
    expect(vague.map(({ name }) => name)).toEqual([]);
  });

  test('every question to the database opens with its grain', () => {
    const sql = files.flatMap(({ name, text }) =>
      [...text.matchAll(/`\s*(?:-- ([^\n]*)\n)?\s*(?:WITH|SELECT|INSERT INTO|CREATE TABLE)\b/g)].map((match) => ({
        name,
        opening: match[1] ?? '',
      })),
    );
    expect(sql.length).toBeGreaterThan(10);
    const silent = sql.filter(({ opening }) => !opening.startsWith('grain: one row per')).map(({ name }) => name);
    // One branch an indicator, joined into FILL_FIGURES, where the grain stands.
    expect(silent).toEqual(['src/lib/indicators/to-sql.ts']);
  });
});
