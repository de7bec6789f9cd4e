import { expect, test } from 'vitest';
import { TOPICS, indicatorOf } from '../../../../src/lib/indicators/index.ts';
import { TOPIC_PLANS } from '../../../../src/lib/views/index.ts';

test.each(TOPICS)(
  'the page of %s shows, tells and tables figures of the catalogue, none of them twice in one place',
  (topic) => {
    const { topic: own, opening, first, more, parts, whole, told, table } = TOPIC_PLANS[topic];
    expect([own, opening]).toEqual([topic, first[0]]);
    for (const list of [[...first, ...more], parts, told, table]) {
      expect(list.filter((id) => indicatorOf(id).id !== id)).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
    expect(whole === null || indicatorOf(whole).denominator === null).toBe(true);
  },
);

test('parts are those of their whole, in the order of the form', () => {
  expect(TOPIC_PLANS.requests).toMatchObject({
    whole: 'concluded',
    parts: ['granted', 'partially_granted', 'refused', 'unavailable', 'not_processed', 'other_handling'],
  });
  expect(TOPIC_PLANS.exemptions.whole).toBe('refused');
  expect(TOPIC_PLANS.exemptions.parts).toHaveLength(8);
});
