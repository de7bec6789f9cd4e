import { TOPICS, type Topic } from '$lib/indicators/index.ts';
import type { DatasetSource } from '$lib/queries/index.ts';
import { answerOf, type AnswerName } from '$lib/site/index.ts';
import { topicAnswer } from './[topic=topic]/answer.ts';
import { directoryAnswer } from './agencies/answer.ts';
import { agencyAnswer } from './agencies/[id]/answer.ts';
import { briefAnswer, briefPageAnswer } from './brief/answer.ts';
import { compareAnswer } from './compare/answer.ts';
import { overviewAnswer, statusAnswer } from './overview-answer.ts';
import { areaAnswer, draftAnswer, qualityAnswer } from './quality/answer.ts';
import { reportAnswer } from './reports/[agency]/[year]/answer.ts';

type Answer = (source: DatasetSource, one: string) => Promise<object | null>;

const ofTopics = Object.fromEntries(
  TOPICS.map((topic): [Topic, Answer] => [topic, (source) => topicAnswer(source, topic)]),
) as Record<Topic, Answer>;

const ANSWER: Record<AnswerName, Answer> = {
  overview: overviewAnswer,
  ...ofTopics,
  compare: compareAnswer,
  agencies: directoryAnswer,
  quality: qualityAnswer,
  brief: briefPageAnswer,
  'briefs/[one]': briefAnswer,
  'status/[one]': statusAnswer,
  'quality/[one]': areaAnswer,
  'drafts/[one]': draftAnswer,
  'agencies/[one]': agencyAnswer,
  'reports/[one]': (source, one) => {
    const [agency = '', year = ''] = one.split('/');
    return reportAnswer(source, agency, year);
  },
};

/** What one page shows first; `null` where the dataset has no such page. */
export async function answer(source: DatasetSource, page: string): Promise<object | null> {
  const asked = answerOf(page);
  return asked === null ? null : ANSWER[asked.name](source, asked.one);
}
