import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const tests = readdirSync(join(ROOT, 'tests/unit'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('architecture/'));

/**
 * The source a test of the mirror speaks of: `views/quality/rule-lines.test.ts` of that file, `views/pair.test.ts` of that
 * folder. Between the name and `.test.ts` may stand a word for the case, as in `read.refusals.test.ts`.
 */
const subjectOf = (path: string): string => path.replace(/\.[^/]*$/, '');

/** Rooms lie under src/lib, the command and the example data under src, scripts beside it. */
const places = (subject: string): string[] =>
  ['src/lib', 'src', '.'].flatMap((base) =>
    ['.ts', '.svelte.ts', '.js', ''].map((ending) => join(ROOT, base, `${subject}${ending}`)),
  );

const stands = (path: string): boolean => places(subjectOf(path)).some((place) => existsSync(place));

describe('unit tests mirror the source', () => {
  test('every test stands where the file or folder stands that it is about', () => {
    expect(tests.length).toBeGreaterThan(50);
    expect(tests.filter((path) => !stands(path))).toEqual([]);
  });

  test('a test of nothing is seen', () => {
    expect(stands('core/text/number-cell.test.ts')).toBe(true);
    expect(stands('core/dataset/read.refusals.test.ts')).toBe(true);
    expect(stands('core/text/no-such-file.test.ts')).toBe(false);
  });
});
