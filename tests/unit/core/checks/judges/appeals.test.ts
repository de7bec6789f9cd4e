import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../../../../src/lib/core/checks/index.ts';
import { judged, judgedDocument, type Changes } from '../../../../support/rule-world.ts';

const after = (rule: RuleId, before: Changes | null, cells: Changes): number[] => {
  const reports = before === null ? [{ cells }] : [{ year: 2022, cells: before }, { cells }];
  const { failed, passed, not_assessable } = judged(reports).tally[rule];
  return [failed, passed, not_assessable];
};

describe('appeals without requests', () => {
  test.each<[string, Changes | null, Changes, number[]]>([
    ['are told where there were none in two years', {}, { review_total: 1 }, [1, 1, 0]],
    ['are in order after requests of the year before', { 'received_new.total': 1 }, { review_total: 1 }, [0, 2, 0]],
    ['are in order after requests of this year', {}, { review_total: 1, 'carried_in.total': 1 }, [0, 2, 0]],
    ['are not judged without the report of the year before', null, { review_total: 1 }, [0, 0, 1]],
    ['are not judged with a blank', {}, { review_total: 1, suit_direct_total: 'blank' }, [0, 1, 1]],
  ])('%s', (_, before, cells, counts) => expect(after('T4-ORPHAN', before, cells)).toEqual(counts));
});

describe('suits after a review', () => {
  test.each<[string, Changes | null, Changes, number[]]>([
    ['as many as reviews', null, { suit_after_review_total: 2, review_total: 2 }, [0, 1, 0]],
    ['more, the year before unknown', null, { suit_after_review_total: 2, review_total: 1 }, [0, 0, 1]],
    ['as many as in two years', { review_total: 1 }, { suit_after_review_total: 2, review_total: 1 }, [0, 2, 0]],
    ['more than in two years', { review_total: 1 }, { suit_after_review_total: 3, review_total: 1 }, [1, 1, 0]],
  ])('%s', (_, before, cells, counts) => expect(after('T4-AFTER', before, cells)).toEqual(counts));

  test.each([
    ['county_gov', 1, [1, 0, 0]],
    ['county_gov', 0, [0, 1, 0]],
    ['department', 1, [0, 1, 0]],
    ['unknown', 1, [0, 0, 1]],
  ] as const)('of a %s, %i over the reviews: %j', (kind, suits, counts) => {
    const { failed, passed, not_assessable } = judgedDocument({ cells: { suit_after_review_total: suits } }, { kind })
      .tally['T4-CODEF'];
    expect([failed, passed, not_assessable]).toEqual(counts);
  });
});

test.each([
  [2023, 1, [0, 1, 0]],
  [2024, 0, [0, 1, 0]],
  [2024, 1, [1, 0, 0]],
  [2025, 1, [1, 0, 0]],
  [null, 1, [0, 0, 1]],
])('direct suits in %s: %i', (year, suits, counts) => {
  const { failed, passed, not_assessable } = judgedDocument({ year, cells: { suit_direct_total: suits } }).tally[
    'T4-2024'
  ];
  expect([failed, passed, not_assessable]).toEqual(counts);
});

test('figures of Table 4 that are lost are counted, blanks are not', () => {
  const cells: Changes = { review_other: 'absent', review_total: 'unreadable', review_upheld: 'blank' };
  const { findings } = judged([{ cells }]);
  expect(findings.find(({ rule }) => rule === 'T4-COUNT')).toMatchObject({
    cells: ['review_other', 'review_total'],
    left: 13,
    right: 15,
    difference: -2,
  });
});
