import { expect, test } from 'vitest';
import { scoreOf, withoutEquivalents } from '../../../../../scripts/support/mutation/score.ts';

const mutant = (status: string, start: number, end: number, replacement: string) => ({
  status,
  mutatorName: 'any',
  replacement,
  location: { start: { line: 2, column: start }, end: { line: 2, column: end } },
});
const REPORT = {
  files: {
    'src/a.ts': {
      source: 'const a = 1;\nconst b = a > 0;\n',
      mutants: [
        mutant('Killed', 11, 16, 'true'),
        mutant('Timeout', 11, 16, 'false'),
        mutant('Survived', 11, 16, 'a >= 0'),
        mutant('NoCoverage', 15, 16, '1'),
        mutant('Ignored', 1, 2, ''),
        mutant('CompileError', 1, 2, ''),
      ],
    },
  },
};

test('what failed or never ended was caught; what passed or was never run is alive; the rest counts for nothing', () => {
  expect(scoreOf(REPORT)).toEqual({
    caught: 2,
    alive: [
      { file: 'src/a.ts', line: 2, original: 'a > 0', replacement: 'a >= 0' },
      { file: 'src/a.ts', line: 2, original: '0', replacement: '1' },
    ],
  });
});

test('a change that makes no difference is left out of the score, wherever its line has moved to', () => {
  const equivalent = { file: 'src/a.ts', original: 'a > 0', replacement: 'a >= 0', reason: 'a is never 0' };
  expect(withoutEquivalents(scoreOf(REPORT), [equivalent])).toEqual({
    caught: 2,
    alive: [{ file: 'src/a.ts', line: 2, original: '0', replacement: '1' }],
  });
});
