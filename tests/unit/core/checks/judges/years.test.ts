import { describe, expect, test } from 'vitest';
import type { AgencyEvent } from '../../../../../src/lib/core/agency/index.ts';
import type { RuleId } from '../../../../../src/lib/core/checks/index.ts';
import type { AgencyId, ReportForm } from '../../../../../src/lib/core/report/index.ts';
import { judged, NEW, OLD, type Changes } from '../../../../support/rule-world.ts';

/** What two reports of one body in following years come to under a rule: failed, passed, open. */
const between = (rule: RuleId, before: Changes, now: Changes): [number, number, number] => {
  const { failed, passed, not_assessable } = judged([{ year: 2022, cells: before }, { cells: now }]).tally[rule];
  return [failed, passed, not_assessable];
};
const failed = (rule: RuleId, before: Changes, now: Changes): number => between(rule, before, now)[0];

describe('a leap from year to year', () => {
  test.each([
    [10, 50, 0],
    [10, 51, 1],
    [10, 2, 0],
    [10, 1, 1],
    [9, 100, 0],
    [100, 19, 1],
    [100, 20, 0],
  ])('from %i to %i is told: %i', (before, now, findings) => {
    expect(failed('XY-JUMP', { licensing_decisions: before }, { licensing_decisions: now })).toBe(findings);
    expect(failed('XY-JUMP', { review_total: before }, { review_total: now })).toBe(findings);
    expect(failed('XY-JUMP', { 'received_new.total': before }, { 'received_new.total': now })).toBe(findings);
    expect(failed('XY-JUMP', { 'granted.total': before }, { 'granted.total': now })).toBe(0);
  });

  test.each([
    [1, 8000, [0, 1, 1]],
    [1, 8001, [1, 0, 1]],
    [1, 11999, [1, 0, 1]],
    [1, 12000, [0, 1, 1]],
    [8001, 1, [1, 0, 1]],
    [8000, 1, [0, 1, 1]],
    [0, 5, [0, 0, 2]],
    [5, 0, [0, 0, 2]],
    [-5, 5, [0, 0, 2]],
  ])('of the fees from %i to %i is one of the unit: %j', (before, now, counts) => {
    expect(between('XY-UNIT', { fees_amount_wan_yuan: before }, { fees_amount_wan_yuan: now })).toEqual(counts);
  });
});

describe('a table like the one of the year before', () => {
  test.each([
    [{ licensing_decisions: 5 }, 1],
    [{ licensing_decisions: 4 }, 0],
    [{}, 0],
  ])('with %j is copied: %i', (cells, findings) => expect(failed('XY-COPY', cells, cells)).toBe(findings));

  test('is not copied where one figure differs, or is missing in one year', () => {
    const cells = { licensing_decisions: 9, penalty_decisions: 9 };
    expect(failed('XY-COPY', cells, { ...cells, review_total: 1 })).toBe(0);
    expect(failed('XY-COPY', cells, { ...cells, review_total: 'blank' })).toBe(0);
    expect(failed('XY-COPY', { ...cells, review_total: 'blank' }, { ...cells, review_total: 'blank' })).toBe(1);
  });

  test('is not judged where a report could not be read', () => {
    const report = { cells: { licensing_decisions: 9 }, reading: 'unread' as const };
    const { failed: found, passed, not_assessable } = judged([{ ...report, year: 2022 }, report]).tally['XY-COPY'];
    expect([found, passed, not_assessable]).toEqual([0, 0, 2]);
  });
});

describe('what is carried from year to year', () => {
  const MERGER: AgencyEvent = {
    date: '2023-03',
    type: 'merge',
    from: ['bureau', 'town'] as AgencyId[],
    to: ['bureau'] as AgencyId[],
    note: null,
    source: null,
  };
  const graves = (rule: RuleId, before: Changes, now: Changes, events: AgencyEvent[] = [], form: ReportForm = NEW) =>
    judged(
      [
        { year: 2022, form, cells: before },
        { agency: 'town', year: 2022, form },
        { form, cells: now },
      ],
      events,
    )
      .findings.filter((finding) => finding.rule === rule)
      .map(({ at, severity, left, right, difference, values }) => ({ at, severity, left, right, difference, values }));

  test('requests: the total warns, a column informs, and both inform in the year of a merger', () => {
    const [before, now] = [
      { 'carried_out.total': 3, 'carried_out.business': 3 },
      { 'carried_in.total': 1, 'carried_in.business': 1 },
    ];
    const told = { left: 1, right: 3, difference: -2, values: { before: 2022 } };
    expect(graves('XY-CARRY', before, now)).toEqual([
      { at: 'business', severity: 'info', ...told },
      { at: 'total', severity: 'warning', ...told },
    ]);
    expect(graves('XY-CARRY', before, now, [MERGER]).map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(graves('XY-CARRY', {}, {})).toEqual([]);
  });

  test('documents in force: it warns, and informs in the year of a merger', () => {
    const [before, now] = [{ normative_docs_in_force: 7 }, { normative_docs_in_force: 9, normative_docs_issued: 1 }];
    const told = {
      at: 'normative_docs',
      left: 9,
      right: 8,
      difference: 1,
      values: { before: 2022, last: 7, issued: 1, repealed: 0 },
    };
    expect(graves('XY-STOCK', before, now)).toEqual([{ severity: 'warning', ...told }]);
    expect(graves('XY-STOCK', before, now, [MERGER])).toEqual([{ severity: 'info', ...told }]);
  });

  test('items of the old form: it warns, and informs in the year of a merger', () => {
    const [before, now] = [{ fee_items_prev: 7, fee_items_change: 2 }, { fee_items_prev: 8 }];
    const told = { at: 'fee_items_prev', left: 8, right: 9, difference: -1, values: { before: 2022 } };
    expect(graves('XY-ITEMS', before, now, [], OLD)).toEqual([{ severity: 'warning', ...told }]);
    expect(graves('XY-ITEMS', before, now, [MERGER], OLD)).toEqual([{ severity: 'info', ...told }]);
  });

  test('appeals pending: as many as are seen a year later are in order', () => {
    expect(failed('XY-PENDING', { review_pending: 2 }, { review_corrected: 1, review_other: 1 })).toBe(0);
    expect(graves('XY-PENDING', { suit_direct_pending: 3 }, { suit_direct_upheld: 1 })).toEqual([
      { at: 'suit_direct', severity: 'info', left: 3, right: 1, difference: 2, values: { before: 2022 } },
    ]);
    expect(between('XY-PENDING', { review_pending: 'blank' }, {})).toEqual([0, 2, 4]);
  });
});

describe('the form of a year', () => {
  const HYBRID: ReportForm = { ...OLD, proactive: 'hybrid', requests: '2021' };
  const NONE: ReportForm = { proactive: 'absent', requests: 'absent', appeals: 'absent' };
  const tally = (rule: RuleId, forms: readonly [year: number, form: ReportForm][]) => {
    const { failed, passed, not_assessable } = judged(forms.map(([year, form]) => ({ year, form }))).tally[rule];
    return [failed, passed, not_assessable];
  };

  test.each<[string, [number, ReportForm][], number[]]>([
    [
      'as in the year before',
      [
        [2022, NEW],
        [2023, NEW],
      ],
      [0, 2, 2],
    ],
    [
      'as prescribed anew',
      [
        [2020, OLD],
        [2021, NEW],
      ],
      [0, 2, 2],
    ],
    [
      'changed too late',
      [
        [2021, OLD],
        [2022, NEW],
      ],
      [2, 0, 2],
    ],
    [
      'changed too early',
      [
        [2019, OLD],
        [2020, NEW],
      ],
      [2, 0, 2],
    ],
    [
      'changed back',
      [
        [2022, NEW],
        [2023, OLD],
      ],
      [2, 0, 2],
    ],
    [
      'not there',
      [
        [2022, NEW],
        [2023, NONE],
      ],
      [0, 0, 4],
    ],
  ])('%s', (_, forms, counts) => expect(tally('XY-TEMPLATE', forms)).toEqual(counts));

  test.each<[string, number, ReportForm, number[]]>([
    ['the old one in its last year', 2020, OLD, [0, 2, 0]],
    ['the old one too late', 2021, OLD, [2, 0, 0]],
    ['the new one', 2021, NEW, [0, 2, 0]],
    ['the new one before its time', 2020, NEW, [0, 2, 0]],
    ['a mixture in the time of the old one', 2020, HYBRID, [0, 2, 0]],
    ['a mixture in the time of the new one', 2021, HYBRID, [1, 1, 0]],
    ['none', 2021, NONE, [0, 0, 2]],
  ])('outdated: %s', (_, year, form, counts) => expect(tally('XY-LATEOLD', [[year, form]])).toEqual(counts));
});
