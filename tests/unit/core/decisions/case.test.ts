import { describe, expect, test } from 'vitest';
import {
  approved,
  awaitsApproval,
  caseState,
  reopened,
  sortCases,
  withClosing,
  withLetter,
  type CaseRecord,
} from '../../../../src/lib/core/decisions/index.ts';
import { idOf } from '../../../support/register.ts';

const OF = { agency_id: idOf('water'), year: 2025 };
const AT = '2026-02-11T09:00:00.000Z';
const letter = (...fingerprints: string[]) => ({ number: '', day: '2026-02-11', due: null, fingerprints, by: '张' });
const state = (record: CaseRecord | undefined, ...open: string[]) =>
  caseState({ filed: true, open: new Set(open) }, record);

describe('the record of a body', () => {
  test('moves with what happens: not filed, received, a letter sent, corrected, final', () => {
    expect(caseState({ filed: false, open: new Set() }, undefined)).toBe('missing');
    expect(state(undefined, 'a')).toBe('received');
    expect(state(undefined)).toBe('received');
    const sent = withLetter(undefined, OF, letter('a', 'b'), AT);
    expect(state(sent, 'a', 'b', 'c')).toBe('sent');
    expect(state(sent, 'b')).toBe('sent');
    expect(state(sent, 'c')).toBe('corrected');
    expect(state(withClosing(sent, OF, { by: '张', asks: false, open: ['c'] }, AT), 'c')).toBe('final');
  });

  test('is final no more once something is found that was not open then', () => {
    const final = withClosing(undefined, OF, { by: '张', asks: false, open: ['a'] }, AT);
    expect(state(final, 'a')).toBe('final');
    expect(state(final)).toBe('final');
    expect(state(final, 'a', 'new')).toBe('received');
  });

  test('is open again after another letter, and when somebody opens it', () => {
    const final = withClosing(withLetter(undefined, OF, letter('a'), AT), OF, { by: '张', asks: false, open: [] }, AT);
    const again = withLetter(final, OF, letter('b'), AT);
    expect([state(again, 'b'), again.letters.length, again.closing]).toEqual(['sent', 2, null]);
    expect(state(reopened(final, AT))).toBe('corrected');
  });
});

describe('a second person', () => {
  const asked = withClosing(undefined, OF, { by: '张', asks: true, open: [] }, AT);

  test('is waited for where that was asked', () => {
    expect([awaitsApproval(asked), state(asked)]).toEqual([true, 'received']);
  });

  test('makes the report final, under their own name', () => {
    const agreed = approved(asked, '李', '2026-02-12T09:00:00.000Z');
    expect(agreed?.closing).toMatchObject({ by: '张', approved_by: '李', approved_at: '2026-02-12T09:00:00.000Z' });
    expect([awaitsApproval(agreed ?? undefined), state(agreed ?? undefined)]).toEqual([false, 'final']);
  });

  test.each([
    ['the one who asked', '张', asked],
    ['nobody', ' ', asked],
    ['somebody where nobody asked', '李', withClosing(undefined, OF, { by: '张', asks: false, open: [] }, AT)],
    ['somebody about a report that nobody calls final', '李', withLetter(undefined, OF, letter('a'), AT)],
  ])('is not %s', (_, by, record) => {
    expect(approved(record, by, AT)).toBeNull();
  });
});

test('kept records that are none are counted, and the others stand', () => {
  const sound = withLetter(undefined, OF, letter('a'), AT);
  expect(sortCases([sound, null, { ...sound, year: 1900 }, { ...sound, agency_id: '甲 局' }])).toEqual({
    cases: [sound],
    failed: 3,
  });
});
