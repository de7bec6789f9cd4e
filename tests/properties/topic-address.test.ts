import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOPICS } from '../../src/lib/indicators/index.ts';
import { TOPIC_PLANS } from '../../src/lib/views/index.ts';
import { parseTopic, printTopic } from '../../src/routes/[topic=topic]/topic-address.ts';

const plan = fc.constantFrom(...TOPICS.map((topic) => TOPIC_PLANS[topic]));
const sorting = (columns: readonly string[]) =>
  fc.option(fc.record({ by: fc.constantFrom(...columns), order: fc.constantFrom('ascending', 'descending') }));

const address = plan.chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    indicator: fc.constantFrom(...plan.first, ...plan.more),
    view: fc.constantFrom('share', 'count'),
    tables: fc.record({
      scale: fc.constantFrom('same', 'own'),
      order: fc.constantFrom('change', 'name'),
      matrix: sorting([...plan.parts, 'total']),
      bodies: sorting(plan.table),
      whole: fc.subarray(['matrix', 'bodies', 'pooled'] as const),
    }),
  }),
);

test('whatever is chosen on a topic page stands in its address, and what opens it does not', () => {
  fc.assert(
    fc.property(address, ({ plan, ...chosen }) => {
      const search = printTopic(new URLSearchParams(), chosen, plan);
      expect(parseTopic(new URLSearchParams(search.toString()), plan)).toEqual({ ...chosen, rejected: [] });
      expect(search.toString().length).toBeLessThan(200);
      const opening = printTopic(new URLSearchParams(), parseTopic(new URLSearchParams(), plan), plan);
      expect(opening.toString()).toBe('');
    }),
  );
});

test('words that mean nothing are said to, and the page opens as ever', () => {
  fc.assert(
    fc.property(plan, fc.string({ minLength: 1 }), (plan, text) => {
      const read = parseTopic(new URLSearchParams({ view: text }), plan);
      if (read.rejected.length === 0) return;
      expect(read).toEqual({ ...parseTopic(new URLSearchParams(), plan), rejected: ['view'] });
    }),
  );
  for (const view of ['matrix.nothing', 'bodies.all.up', 'pooled.open_rate', 'count~share', 'matrix.total.down'])
    expect(parseTopic(new URLSearchParams({ view }), TOPIC_PLANS.requests).rejected, view).toEqual(['view']);
});
