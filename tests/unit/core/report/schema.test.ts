import { describe, expect, test } from 'vitest';
import { parseStoredReport } from '../../../../src/lib/core/report/schema.ts';
import { stored } from '../../../support/rule-world.ts';

const AT = { block: 0, row: 2, column: 1, page: 1, box: [1, 2, 3, 4] };
const CELL = { value: 3, status: 'reported', raw: '3', at: AT, note: '件' };
const REPORT = {
  ...stored(),
  cells: { 'granted.total': CELL },
  sections: [{ key: 'overview', heading: '', text: '' }],
};
/** Where a report is refused, and why. */
const refused = (changes: object): string[] =>
  (parseStoredReport({ ...REPORT, ...changes }).issues ?? []).map(
    ({ path, message }) => `${path?.map(({ key }) => String(key)).join('.') ?? ''}: ${message}`,
  );
const paths = (changes: object): string[] => refused(changes).map((words) => words.slice(0, words.indexOf(':')));
const cell = (changes: object) => ({ cells: { 'granted.total': { ...CELL, ...changes } } });

test('a sound report is taken as it is', () => {
  const parsed = parseStoredReport(REPORT);
  expect(parsed.success).toBe(true);
  expect(parsed.output).toEqual(REPORT);
});

test('what a person can mend is told in Chinese', () => {
  expect(refused({ agency_id: 'Water' })).toEqual(['agency_id: 机关编号只用小写字母、数字和连字符']);
  expect(refused(cell({ value: null }))).toEqual(['cells.granted.total: 状态与数值不一致']);
  expect(refused(cell({ status: 'blank' }))).toEqual(['cells.granted.total: 状态与数值不一致']);
  expect(refused({ cells: { nonsense: CELL } })).toEqual(['cells: 有表格中没有的格']);
});

describe('a report is refused', () => {
  test.each([
    ['agency_id', { agency_id: 7 }],
    ['year', { year: 2007 }],
    ['year', { year: 2101 }],
    ['year', { year: 2020.5 }],
    ['year', { year: '2020' }],
    ['title', { title: null }],
    ['published_on', { published_on: '2024-1-2' }],
    ['source_url', { source_url: 3 }],
    ['scope', { scope: 'unknown' }],
    ['form.proactive', { form: { ...REPORT.form, proactive: '2020' } }],
    ['form.requests', { form: { ...REPORT.form, requests: 'hybrid' } }],
    ['form.appeals', { form: { ...REPORT.form, appeals: '2019' } }],
    ['form.more', { form: { ...REPORT.form, more: 1 } }],
    ['reading', { reading: 'half' }],
    ['note', { note: 3 }],
    ['more', { more: 1 }],
    ['sections.0.key', { sections: [{ key: 'end', heading: '', text: '' }] }],
    ['sections.0.text', { sections: [{ key: 'other', heading: '' }] }],
    ['sections.0.more', { sections: [{ key: 'other', heading: '', text: '', more: 1 }] }],
    ['cells.granted.total.value', cell({ value: Infinity })],
    ['cells.granted.total.value', cell({ value: '3' })],
    ['cells.granted.total.status', cell({ status: 'read' })],
    ['cells.granted.total.raw', cell({ raw: 3 })],
    ['cells.granted.total.note', cell({ note: 3 })],
    ['cells.granted.total.more', cell({ more: 3 })],
    ['cells.granted.total.at.block', cell({ at: { ...AT, block: -1 } })],
    ['cells.granted.total.at.row', cell({ at: { ...AT, row: 0.5 } })],
    ['cells.granted.total.at.column', cell({ at: { ...AT, column: -1 } })],
    ['cells.granted.total.at.column', cell({ at: { ...AT, column: 0.5 } })],
    ['cells.granted.total.at.block', cell({ at: { ...AT, block: 0.5 } })],
    ['cells.granted.total.at.row', cell({ at: { ...AT, row: -1 } })],
    ['cells.granted.total.at.page', cell({ at: { ...AT, page: 0 } })],
    ['cells.granted.total.at.page', cell({ at: { ...AT, page: 1.5 } })],
    ['cells.granted.total.at.box.3', cell({ at: { ...AT, box: [1, 2, 3] } })],
    ['cells.granted.total.at.more', cell({ at: { ...AT, more: 1 } })],
  ])('for %s: %j', (path, changes) => expect(paths(changes)).toEqual([path]));
});

test.each([
  ['the first year', { year: 2008 }],
  ['the last year', { year: 2100 }],
  ['no date, source or note', { published_on: null, source_url: null, note: null }],
  ['an address and a note', { source_url: 'https://example.org', note: '见原文' }],
  ['a mixture of forms', { form: { ...REPORT.form, proactive: 'hybrid' } }],
  ['a blank cell without place', cell({ value: null, status: 'blank', raw: null, at: null })],
  ['a place without page', cell({ at: { ...AT, page: null, box: null } })],
  ['the sum over an area, unread', { scope: 'aggregate', reading: 'unread' }],
])('a report with %s is taken', (_, changes) => expect(refused(changes)).toEqual([]));
