import { TOPICS, type Topic } from '$lib/indicators/index.ts';
import { answerOf, type AnswerName } from '$lib/site/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';
import { topicAnswer } from '../[topic=topic]/answer.ts';
import { directoryAnswer } from '../agencies/answer.ts';
import { agencyQuality } from '../agencies/[id]/agency-quality.ts';
import { agencyAnswer } from '../agencies/[id]/answer.ts';
import { briefAnswer, briefPageAnswer } from '../brief/answer.ts';
import { compareAnswer } from '../compare/answer.ts';
import { overviewAnswer, statusAnswer } from '../overview-answer.ts';
import { areaAnswer, draftAnswer, qualityAnswer } from '../quality/answer.ts';
import { reportAnswer } from '../reports/[agency]/[year]/answer.ts';

/** A dataset's two files: figures, and what was filed, found and added up. A working copy is both at once. */
export interface Engines {
  engine: Engine;
  quality: Engine;
}

type Answer = (engines: Engines, one: string) => Promise<object | null>;

const ofTopics = Object.fromEntries(
  TOPICS.map((topic): [Topic, Answer] => [topic, ({ engine }) => topicAnswer(engine, topic)]),
) as Record<Topic, Answer>;

const ANSWER: Record<AnswerName, Answer> = {
  overview: ({ engine, quality }) => overviewAnswer(engine, quality),
  ...ofTopics,
  compare: ({ engine }) => compareAnswer(engine),
  agencies: ({ engine }) => directoryAnswer(engine),
  quality: ({ engine, quality }) => qualityAnswer(engine, quality),
  brief: ({ engine, quality }) => briefPageAnswer(engine, quality),
  'briefs/[one]': ({ engine, quality }, one) => briefAnswer(engine, quality, one),
  'status/[one]': ({ quality }, area) => statusAnswer(quality, area),
  'quality/[one]': ({ engine, quality }, area) => areaAnswer(engine, quality, area),
  'drafts/[one]': ({ quality }, area) => draftAnswer(quality, area),
  'agencies/[one]': ({ engine, quality }, one) => agencyAnswer(engine, one, (agency) => agencyQuality(quality, agency)),
  'reports/[one]': ({ engine, quality }, one) => {
    const [agency = '', year = ''] = one.split('/');
    return reportAnswer(engine, quality, agency, year);
  },
};

/** What one page shows first; `null` where the dataset has no such page. */
export async function answer(engines: Engines, page: string): Promise<object | null> {
  const asked = answerOf(page);
  return asked === null ? null : ANSWER[asked.name](engines, asked.one);
}
