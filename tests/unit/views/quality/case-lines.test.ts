import { expect, test } from 'vitest';
import {
  decisionKey,
  indexCases,
  withClosing,
  withLetter,
  type CaseRecord,
  type Decision,
} from '../../../../src/lib/core/decisions/index.ts';
import type { AgencyId } from '../../../../src/lib/core/report/index.ts';
import type { FilingRow } from '../../../../src/lib/queries/index.ts';
import { caseLines, type WorkItem } from '../../../../src/lib/views/quality/index.ts';
import { decide, findings, rowOf } from '../../../support/decided-findings.ts';
import { idOf } from '../../../support/register.ts';

const found = rowOf(findings(2));
const AT = '2026-02-11T09:00:00.000Z';

const filing = (id: string, state: FilingRow['state'], changes: Partial<FilingRow> = {}): FilingRow =>
  ({ agency_id: idOf(id), name: id, year: 2025, state, scope: 'own', ...changes }) as FilingRow;

const item = (id: string, severity: WorkItem['severity'], year = 2025): WorkItem => {
  const agency_id: AgencyId = idOf(id);
  const key = decisionKey({ agency_id, year, fingerprint: found.fingerprint });
  const shown = { text: '', demand: '', place: '', left: '', right: '', difference: '', links: [], suspects: [] };
  return { key, agency_id, agency: id, name: id, year, scope: 'table3', severity, finding: found, ...shown };
};
const sent = (id: string, due: string | null): CaseRecord => {
  const letter = { number: '1号', day: '2026-02-01', due, fingerprints: [found.fingerprint], by: '张' };
  return withLetter(undefined, { agency_id: idOf(id), year: 2025 }, letter, AT);
};

test('the cases of a year stand by what waits for somebody, and nobody is in them who owes no report', () => {
  const filings = [
    filing('final', 'filed'),
    filing('clean', 'filed'),
    filing('wrong', 'filed'),
    filing('doubtful', 'filed'),
    filing('late', 'filed'),
    filing('waiting', 'filed'),
    filing('absent', 'missing'),
    filing('elsewhere', 'uncollected'),
    filing('gone', 'not_due'),
    filing('total', 'filed', { scope: 'aggregate' }),
    filing('before', 'filed', { year: 2024 }),
  ];
  const items = [
    item('wrong', 'error'),
    item('doubtful', 'warning'),
    item('clean', 'info'),
    item('clean', 'error', 2024),
    item('late', 'error'),
    item('waiting', 'error'),
  ];
  const closed = withClosing(
    undefined,
    { agency_id: idOf('final'), year: 2025 },
    { by: '张', asks: false, open: [] },
    AT,
  );
  const cases = indexCases([closed, sent('late', '2026-02-10'), sent('waiting', '2026-02-20')]);
  const lines = caseLines(filings, items, new Map(), cases, 2025, '2026-02-11');
  expect(lines.map(({ name, state, overdue, errors, warnings }) => [name, state, overdue, errors, warnings])).toEqual([
    ['late', 'sent', true, 1, 0],
    ['absent', 'missing', false, 0, 0],
    ['elsewhere', 'missing', false, 0, 0],
    ['wrong', 'received', false, 1, 0],
    ['doubtful', 'received', false, 0, 1],
    ['clean', 'received', false, 0, 0],
    ['waiting', 'sent', false, 1, 0],
    ['final', 'final', false, 0, 0],
  ]);
});

test('what is settled by a decision stands open no more: the report that a letter went out about is corrected', () => {
  const one = item('late', 'error');
  const decided = new Map<string, Decision>([[one.key, decide(found, 'as_source')]]);
  const cases = indexCases([sent('late', '2026-02-10')]);
  const [line] = caseLines([filing('late', 'filed')], [one], decided, cases, 2025, '2026-02-11');
  expect(line).toMatchObject({ state: 'corrected', overdue: false, open: [], letters: 1 });
});

test('what is only told counts as a task once somebody sent it back', () => {
  const one = item('late', 'info');
  const returned = new Map<string, Decision>([[one.key, decide(found, 'returned')]]);
  const lineOf = (decided: ReadonlyMap<string, Decision>) =>
    caseLines([filing('late', 'filed')], [one], decided, indexCases([sent('late', null)]), 2025, '2026-02-11')[0];
  expect(lineOf(returned)?.state).toBe('sent');
  expect(lineOf(new Map())?.state).toBe('corrected');
});
