import { describe, expect, test } from 'vitest';
import {
  breaksOf,
  comparablePoints,
  prescribedBreaks,
  unbrokenRuns,
} from '../../../../src/lib/views/figure/form-breaks.ts';
import { commonForm, gapInForm } from '../../../../src/lib/views/figure/form-of-figure.ts';
import { pointOf } from '../../../../src/lib/views/index.ts';
import { handPoint, handWorld, indicator } from '../../../support/hand-world.ts';

const line = (name: string, forms: readonly ('2019' | '2021' | null)[]) =>
  forms.map((form, at) => handPoint(name, 2019 + at, 1, { form }));

describe('changes of the form in a series', () => {
  test('stand at the first year on the later form, by the forms of its own reports, over years without one', () => {
    expect(breaksOf(line('other_misc', ['2019', null, '2019', '2021', '2021']))).toEqual([
      { year: 2022, changed: true },
    ]);
    expect(breaksOf(line('received_new', ['2019', null, '2021']))).toEqual([{ year: 2021, changed: false }]);
    expect(breaksOf(line('other_misc', ['2021', '2021']))).toEqual([]);
    expect(breaksOf(line('other_misc', [null, '2021']))).toEqual([]);
  });

  test('part what may be joined only where they changed what is counted', () => {
    const years = (name: string) =>
      unbrokenRuns(line(name, ['2019', '2019', '2021', '2021'])).map((run) => run.map(({ year }) => year));
    expect([years('other_misc'), years('received_new')]).toEqual([
      [
        [2019, 2020],
        [2021, 2022],
      ],
      [[2019, 2020, 2021, 2022]],
    ]);
    expect(unbrokenRuns([])).toEqual([]);
    const [old, now] = [handPoint('other_misc', 2020, 1), handPoint('other_misc', 2021, 1)];
    expect([
      comparablePoints(old, now),
      comparablePoints(now, now),
      comparablePoints(handPoint('received_new', 2020, 1), handPoint('received_new', 2021, 1)),
    ]).toEqual([false, true, true]);
  });

  test('of a sum are those prescribed', () => {
    expect(prescribedBreaks(indicator('other_misc'), [2019, 2020, 2021, 2022])).toEqual([
      { year: 2021, changed: true },
    ]);
    expect(prescribedBreaks(indicator('received_new'), [2020, 2021])).toEqual([{ year: 2021, changed: false }]);
    expect(prescribedBreaks(indicator('other_misc'), [2021, 2022])).toEqual([]);
  });
});

describe('the form of a figure', () => {
  test('is the one its reports have in common, else the one prescribed', () => {
    const form = (...forms: ('2019' | '2021' | null)[]) => commonForm(indicator('received_new'), 2021, forms);
    expect([form('2019', null, '2019'), form('2019', '2021'), form(), form(null)]).toEqual([
      '2019',
      '2021',
      '2021',
      '2021',
    ]);
    expect([
      gapInForm(indicator('normative_docs_issued'), '2019'),
      gapInForm(indicator('normative_docs_issued'), '2021'),
    ]).toEqual(['not_in_form', 'undecidable']);
  });

  test('of an area follows its reports: a figure is not in the form only where none of them has it', () => {
    const old = { proactive: '2019', requests: '2019', appeals: '2021' } as const;
    const world = (...forms: (typeof old | null)[]) =>
      handWorld(
        { from: 2021, to: 2021, year: 2021 },
        Object.fromEntries(
          forms.map((form, at) => [
            `${at}局`,
            { states: { 2021: 'read' as const }, ...(form ? { forms: { 2021: form } } : {}) },
          ]),
        ),
      );
    const of = (name: string, ...forms: (typeof old | null)[]) => {
      const { gap, form } = pointOf(world(...forms).area, indicator(name), 2021);
      return [gap, form];
    };
    expect([
      of('normative_docs_issued', old),
      of('normative_docs_issued', old, null),
      of('normative_docs_issued', null),
      of('normative_docs_newly_made', old),
      of('normative_docs_newly_made', null),
    ]).toEqual([
      ['not_in_form', '2019'],
      ['undecidable', '2021'],
      ['undecidable', '2021'],
      ['undecidable', '2019'],
      ['not_in_form', '2021'],
    ]);
    const unread = handWorld(
      { from: 2021, to: 2021, year: 2021 },
      { 甲局: { states: { 2021: 'unread' }, forms: { 2021: old } } },
    );
    expect(pointOf(unread.area, indicator('normative_docs_issued'), 2021)).toMatchObject({
      gap: 'unread',
      form: '2021',
    });
  });
});
