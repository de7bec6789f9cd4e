import { expect, test } from 'vitest';
import { OWN_HEADINGS, OWN_SCOPES, OWN_STATUSES } from '../../../../src/lib/core/extract/own-words.ts';
import { CELL_STATUSES } from '../../../../src/lib/core/report/index.ts';
import { zh } from '../../../support/zh.ts';

test('the words that pages write into their tables are the ones that are read back', () => {
  expect(OWN_STATUSES).toEqual(Object.fromEntries(CELL_STATUSES.map((status) => [zh.terms.status[status], status])));
  expect(OWN_SCOPES).toEqual({ [zh.terms.scope.own]: 'own', [zh.terms.scope.aggregate]: 'aggregate' });
  // Table, row and column are for people; the cell says them.
  const headings: readonly string[] = zh.report.csvColumns.slice(3);
  expect(Object.keys(OWN_HEADINGS)).toEqual(headings);
});
