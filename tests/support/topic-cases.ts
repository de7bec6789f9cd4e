import { fileURLToPath } from 'node:url';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import { TOPICS, type Topic } from '../../src/lib/indicators/index.ts';
import { zh } from './zh.ts';
import { databaseDataset, databaseSource, queryRegions, type Filter } from '../../src/lib/queries/index.ts';
import { TOPIC_PLANS, openingRegion } from '../../src/lib/views/index.ts';
import { askApplicants, type TopicAnswer } from '../../src/routes/[topic=topic]/answer.ts';
import { askTopic } from '../../src/routes/[topic=topic]/ask-topic.ts';
import { topicView, type TopicViewModel, type TopicWish } from '../../src/routes/[topic=topic]/topic-view.ts';
import { withDataset } from './dataset-engine.ts';
import { filterOf } from './public-area.ts';

/** A topic page as it is shown for one year of one area. */
export interface TopicCase {
  topic: Topic;
  wish: TopicWish;
  answer: TopicAnswer['answer'];
  applicants: TopicAnswer['applicants'];
  view: TopicViewModel;
}

async function read(name: string): Promise<Dataset> {
  const reading = await readDatasetFolder(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  return reading.dataset;
}

/** Every topic in a year of either form and the latest, over the opening area of both datasets of the project. */
export async function topicCases(): Promise<TopicCase[]> {
  const cases: TopicCase[] = [];
  for (const name of ['public-reports', 'example-county']) {
    await withDataset(await read(name), async (engine) => {
      const region: Filter['region'] = openingRegion(await queryRegions(engine));
      for (const topic of TOPICS) {
        const { opening } = TOPIC_PLANS[topic];
        const answer = await askTopic(databaseSource(engine), topic, filterOf(region), opening);
        const applicants = await askApplicants(databaseDataset(engine, engine), topic, filterOf(region));
        for (const year of [2019, 2021, 2025]) {
          const wish: TopicWish = { filter: filterOf(region, { year }), indicator: opening, view: 'share' };
          cases.push({ topic, wish, answer, applicants, view: topicView(topic, answer, wish, 'Area', zh) });
        }
      }
    });
  }
  return cases;
}
