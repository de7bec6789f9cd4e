import { describe, expect, test } from 'vitest';
import { parseDraft, withWork, type KeptDraft } from '../../../../src/lib/core/layer/draft-record.ts';
import { NO_WORK } from '../../../../src/lib/core/layer/index.ts';
import type { AgencyId } from '../../../../src/lib/core/report/index.ts';

const draft: KeptDraft = {
  name: '各单位/审计局.docx',
  state: 'done',
  message: '',
  sha256: 'ab'.repeat(32),
  typed: null,
  works: [
    {
      accepted: 'example-audit/2025@2026-02-01T08:00:00.000Z',
      work: {
        identity: { body: { known: 'example-audit' as AgencyId, fresh: null }, year: 2025, answered: ['year'] },
        corrections: [
          {
            cell: 'granted.total',
            by: '张三',
            at: '2026-02-01T07:59:00.000Z',
            reason: '按纸质件录入',
            old: { value: null, status: 'unreadable', raw: '2Z' },
            new: { value: 22, status: 'corrected' },
          },
        ],
        settled: [{ key: 'blank:granted', at: '2026-02-01T07:58:00.000Z' }],
      },
    },
  ],
  removed: false,
};

describe('a kept draft', () => {
  test('is read as it was kept', () => {
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test.each<[string, unknown]>([
    ['of no known state', { ...draft, state: 'lost' }],
    ['of a form that nobody knows', { ...draft, typed: '1999' }],
    [
      'with a correction of a cell that no form has',
      JSON.parse(JSON.stringify(draft).replace('granted.total', 'granted.sum')),
    ],
    ['with something more in it', { ...draft, note: '' }],
    ['that is none at all', 'draft'],
  ])('%s is none', (_what, input) => {
    expect(parseDraft(input)).toBeNull();
  });
});

test('the work on a report of which nothing was kept yet is kept in its place', () => {
  const accept = (of: KeptDraft) => withWork(of, 1, (work) => ({ ...work, accepted: 'example-audit/2026@x' }));
  const accepted = accept({ ...draft, works: [] });
  expect(accepted.works).toEqual([
    { work: NO_WORK, accepted: null },
    { work: NO_WORK, accepted: 'example-audit/2026@x' },
  ]);
  expect(accept(draft).works[0]).toEqual(draft.works[0]);
});
