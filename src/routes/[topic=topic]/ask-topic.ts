import type { IndicatorId, Topic } from '$lib/indicators/index.ts';
import { ALL_REGIONS, type AreaSource, type Filter } from '$lib/queries/index.ts';
import { TOPIC_PLANS, topicIndicators } from '$lib/views/index.ts';

/** The area of a topic, whoever is pinned in it. */
const insideOf = (filter: Filter): Filter => ({ ...filter, agencies: [] });

/** Everybody, for those who are pinned may sit anywhere. */
const everywhereOf = (filter: Filter): Filter => ({ ...insideOf(filter), region: ALL_REGIONS, kind: null });

/** The filters that a topic asks of. */
export const topicScopes = (filter: Filter): readonly Filter[] =>
  filter.agencies.length === 0 ? [insideOf(filter)] : [insideOf(filter), everywhereOf(filter)];

/** An area's figures, its bodies' own, and, where agencies are pinned, the bodies of everywhere with the chosen indicator. */
export async function askTopic(
  source: AreaSource,
  topic: Topic,
  filter: Filter,
  indicator: IndicatorId,
  settled: readonly string[] = [],
) {
  const inside = insideOf(filter);
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
