import type { IndicatorId, Topic } from '$lib/indicators/index.ts';
import { areaOf, everywhereOf, type AreaSource, type Filter } from '$lib/queries/index.ts';
import { TOPIC_PLANS, topicIndicators } from '$lib/views/index.ts';

/** The filters that a topic asks of. */
export const topicScopes = (filter: Filter): readonly Filter[] =>
  filter.agencies.length === 0 ? [areaOf(filter)] : [areaOf(filter), everywhereOf(filter)];

/** An area's figures, its bodies' own, and, where agencies are pinned, the bodies of everywhere with the chosen indicator. */
export async function askTopic(
  source: AreaSource,
  topic: Topic,
  filter: Filter,
  indicator: IndicatorId,
  settled: readonly string[] = [],
) {
  const inside = areaOf(filter);
  const [trend, coverage, lines] = await Promise.all([
    source.trend(inside, settled),
    source.coverage(inside),
    source.lines(inside, topicIndicators(TOPIC_PLANS[topic], indicator)),
  ]);
  if (filter.agencies.length === 0) return { trend, coverage, lines, known: null };
  const everywhere = everywhereOf(filter);
  const few: readonly IndicatorId[] = [indicator, 'received_new'];
  const known = { coverage: await source.coverage(everywhere), lines: await source.lines(everywhere, few) };
  return { trend, coverage, lines, known };
}
