import { TOPICS, type Topic } from '$lib/indicators/index.ts';
import { areaOf, type DatasetSource, type Filter } from '$lib/queries/index.ts';
import { TOPIC_PLANS } from '$lib/views/index.ts';
import { filterAnswer } from '../filter-answer.ts';
import { askTopic } from './ask-topic.ts';

export const isTopic = (name: string): name is Topic => TOPICS.some((topic) => topic === name);

/** Who asked and what became of it, for the topic of requests; it stands far down the page and is asked for after the figures. */
export const askApplicants = async (source: Pick<DatasetSource, 'applicants'>, topic: Topic, filter: Filter) =>
  topic === 'requests' ? source.applicants(areaOf(filter)) : [];

/** What there is to choose from, and the topic in the first view. */
export async function topicAnswer(source: DatasetSource, topic: Topic, asked: URLSearchParams | null = null) {
  const offered = await filterAnswer(source, asked);
  const { first } = offered;
  const { opening } = TOPIC_PLANS[topic];
  return {
    ...offered,
    topic,
    answer: await askTopic(await source.area([first]), topic, first, opening),
    applicants: await askApplicants(source, topic, first),
  };
}

export type TopicAnswer = Awaited<ReturnType<typeof topicAnswer>>;
