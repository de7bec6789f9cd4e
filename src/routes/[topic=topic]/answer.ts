import { TOPICS, type IndicatorId, type Topic } from '$lib/indicators/index.ts';
import {
  ALL_REGIONS,
  queryApplicantOutcomes,
  queryBodyLines,
  queryCoverage,
  queryTrend,
  type Filter,
} from '$lib/queries/index.ts';
import { TOPIC_PLANS, topicIndicators } from '$lib/views/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';
import { filterAnswer } from '../filter-answer.ts';

export const isTopic = (name: string): name is Topic => TOPICS.some((topic) => topic === name);

/** An area's figures, its bodies' own, and, where agencies are pinned, the bodies of everywhere with the chosen indicator. */
export async function askTopic(
  engine: Engine,
  topic: Topic,
  filter: Filter,
  indicator: IndicatorId,
  settled: readonly string[] = [],
) {
  const inside: Filter = { ...filter, agencies: [] };
  const everywhere: Filter = { ...inside, region: ALL_REGIONS, kind: null };
  const [trend, coverage, lines] = await Promise.all([
    queryTrend(engine, inside, settled),
    queryCoverage(engine, inside),
    queryBodyLines(engine, inside, topicIndicators(TOPIC_PLANS[topic], indicator)),
  ]);
  if (filter.agencies.length === 0) return { trend, coverage, lines, known: null };
  const few: readonly IndicatorId[] = [indicator, 'received_new'];
  const known = {
    coverage: await queryCoverage(engine, everywhere),
    lines: await queryBodyLines(engine, everywhere, few),
  };
  return { trend, coverage, lines, known };
}

/** Who asked and what became of it, for the topic of requests; it stands far down the page and is asked for after the figures. */
export const askApplicants = async (engine: Engine, topic: Topic, filter: Filter) =>
  topic === 'requests' ? queryApplicantOutcomes(engine, { ...filter, agencies: [] }) : [];

/** What there is to choose from, and the topic as its page opens. */
export async function topicAnswer(engine: Engine, topic: Topic) {
  const offered = await filterAnswer(engine);
  const { opening } = TOPIC_PLANS[topic];
  return {
    ...offered,
    topic,
    answer: await askTopic(engine, topic, offered.choices.opening, opening),
    applicants: await askApplicants(engine, topic, offered.choices.opening),
  };
}

export type TopicAnswer = Awaited<ReturnType<typeof topicAnswer>>;
