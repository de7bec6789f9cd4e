import type { Equivalent } from '../../scripts/support/mutation/score.ts';

/** Changes that `npm run mutate` finds alive and that make no difference to anybody. */
export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'src/lib/core/checks/identities.ts',
    original: 'whole && Number.isSafeInteger(sum)',
    replacement: 'false',
    reason: 'A shortcut: whole numbers would be summed exactly the long way too.',
  },
  {
    file: 'src/lib/core/decisions/decision.ts',
    original: 'decisionKey(a) < decisionKey(b)',
    replacement: 'decisionKey(a) <= decisionKey(b)',
    reason: 'A finding has one decision, so that no two keys are equal.',
  },
  {
    file: 'src/lib/core/layer/correct.ts',
    original: "'count'",
    replacement: '""',
    reason: 'Numbers are read by two kinds, amounts and changes; every other word means a count.',
  },
  {
    file: 'src/lib/core/template/identities.ts',
    original: '[]',
    replacement: '["Stryker was here"]',
    reason: 'What a form without identities has: every form is in the map, the compiler only does not know it.',
  },
  {
    file: 'src/lib/core/text/characters.ts',
    original: 'PLAIN.test(text)',
    replacement: 'false',
    reason: 'A shortcut: text in its plainest form comes out the long way as it went in.',
  },
  {
    file: 'src/lib/core/text/exact.ts',
    original: 'Number.isSafeInteger(plain) && values.every(Number.isSafeInteger)',
    replacement: 'false',
    reason: 'A shortcut: whole numbers would be summed exactly the long way too.',
  },
  {
    file: 'src/lib/core/statistics/decomposition.ts',
    original: 'both.length === 0',
    replacement: 'false',
    reason: 'Where no body has cases in both years the mean of their rates has no use.',
  },
  {
    file: 'src/lib/core/extract/similar.ts',
    original: 'Math.abs(left.length - right.length) * one >= longest',
    replacement: 'false',
    reason: 'A shortcut: texts that differ so much in length need as many edits.',
  },
  {
    file: 'src/lib/core/extract/similar.ts',
    original: 'Math.abs(left.length - right.length) * one >= longest',
    replacement: 'Math.abs(left.length - right.length) * one > longest',
    reason: 'A shortcut: texts that differ so much in length need as many edits.',
  },
  {
    file: 'src/lib/core/extract/similar.ts',
    original: 'Math.abs(left.length - right.length) * one',
    replacement: 'Math.abs(left.length - right.length) / one',
    reason: 'A shortcut: texts that differ so much in length need as many edits.',
  },
];

/** The same for questions to the database, which `npm run mutate:sql` changes. */
export const SQL_EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'src/lib/queries/report.ts',
    original: 'year, ',
    replacement: '',
    reason:
      'The notes of an agency are put into a map by year and cell; the order of the rows is for whoever reads them.',
  },
  {
    file: 'src/lib/queries/trend.ts',
    original: 'UNION ALL',
    replacement: 'UNION',
    reason: 'The rows of both halves differ by their key, so that no two are alike.',
  },
];
