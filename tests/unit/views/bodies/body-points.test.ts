import { describe, expect, test } from 'vitest';
import { bodiesOf } from '../../../../src/lib/views/index.ts';
import { agency, handPoint, handWorld, indicator } from '../../../support/hand-world.ts';

const hybrid = { proactive: 'hybrid', requests: '2021', appeals: '2021' } as const;
const world = handWorld(
  { from: 2020, to: 2023, year: 2023 },
  {
    甲局: {
      figures: {
        received_new: [3, null, { of: 5, inferred: true }, { of: 7, contradicted: true }],
        open_rate: [[1, 2], null, [0, 0], null],
      },
      states: { 2021: 'unread', 2023: 'read' },
    },
    乙局: {
      states: { 2020: 'read', 2021: 'not_due', 2022: 'read', 2023: 'read' },
      forms: { 2022: hybrid, 2023: { proactive: '2019', requests: '2019', appeals: '2021' } },
    },
    县政府: { scope: 'aggregate', figures: { received_new: [9, 9, 9, 9] } },
  },
);
const line = (name: string, body: number) => world.bodies[body]?.points.get(indicator(name)) ?? [];

describe('the figures of a body', () => {
  test('of each year are its own, with what is to be known of them', () => {
    const own = { body: agency('甲局') };
    expect(line('received_new', 0)).toEqual([
      handPoint('received_new', 2020, 3, own),
      handPoint('received_new', 2021, 'unread', { ...own, form: null }),
      handPoint('received_new', 2022, { of: 5, inferred: true }, own),
      handPoint('received_new', 2023, { of: 7, contradicted: true }, own),
    ]);
    expect(line('open_rate', 0).map(({ value, gap, denominator }) => [value, gap, denominator])).toEqual([
      [50, null, 2],
      [null, 'unread', null],
      [null, 'no_denominator', 0],
      [null, 'undecidable', null],
    ]);
  });

  test('are missing for the form of the report, not of the year; a hybrid may hold either', () => {
    const gaps = (name: string) => line(name, 1).map(({ gap, form, bodies }) => [gap, form, bodies]);
    expect(gaps('normative_docs_issued')).toEqual([
      ['not_in_form', '2019', 1],
      ['not_due', null, 0],
      ['undecidable', '2021', 1],
      ['not_in_form', '2019', 1],
    ]);
    expect(gaps('received_new')[3]).toEqual(['undecidable', '2019', 1]);
    expect(gaps('normative_docs_newly_made')[2]?.[0]).toBe('undecidable');
  });

  test('are made when they are asked for, and only those that were to be known', () => {
    const [body] = bodiesOf(world.filter, [indicator('received_new')], world.coverage, world.lines);
    expect(body?.points.get(indicator('received_new'))).toBe(body?.points.get(indicator('received_new')));
    expect(body?.points.get(indicator('open_rate'))).toBeUndefined();
    expect(world.bodies.map(({ row }) => row.short_name)).toEqual(['甲局', '乙局']);
  });
});
