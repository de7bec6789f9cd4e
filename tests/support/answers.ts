import { TOPICS } from '../../src/lib/indicators/index.ts';
import { ALL_REGIONS, type DatasetSource } from '../../src/lib/queries/index.ts';
import { directoryAnswer } from '../../src/routes/agencies/answer.ts';
import { agencyAnswer } from '../../src/routes/agencies/[id]/answer.ts';
import { briefAnswer, briefPageAnswer } from '../../src/routes/brief/answer.ts';
import { compareAnswer } from '../../src/routes/compare/answer.ts';
import { overviewAnswer, statusAnswer } from '../../src/routes/overview-answer.ts';
import { areaAnswer, draftAnswer, qualityAnswer } from '../../src/routes/quality/answer.ts';
import { reportByKey } from '../../src/routes/reports/[agency]/[year]/answer.ts';
import { topicAnswer } from '../../src/routes/[topic=topic]/answer.ts';

type Answer = (source: DatasetSource) => Promise<object | null>;

/** All that pages ask once of a dataset, by the names that a test says. */
const OF_DATASET: Readonly<Record<string, Answer>> = {
  overview: overviewAnswer,
  compare: compareAnswer,
  agencies: directoryAnswer,
  quality: qualityAnswer,
  brief: briefPageAnswer,
  ...Object.fromEntries(TOPICS.map((topic): [string, Answer] => [topic, (source) => topicAnswer(source, topic)])),
};

/** All that they ask of one area, body or report, which follows the name after a slash. */
const OF_ONE: Readonly<Record<string, (one: string) => Answer>> = {
  briefs: (one) => (source) => briefAnswer(source, one),
  status: (one) => (source) => statusAnswer(source, one),
  quality: (one) => (source) => areaAnswer(source, one),
  drafts: (one) => (source) => draftAnswer(source, one),
  agencies: (one) => (source) => agencyAnswer(source, one),
  reports: reportByKey,
};

/** What a page shows of a dataset: `overview`, `quality/350128`, `reports/pingtan-zone/2019`; `null` where it has no such page. */
export async function answer(source: DatasetSource, name: string): Promise<object | null> {
  const slash = name.indexOf('/');
  const ask = slash < 0 ? OF_DATASET[name] : OF_ONE[name.slice(0, slash)]?.(name.slice(slash + 1));
  if (ask === undefined) throw new Error(`no page asks for ${name}`);
  return ask(source);
}

/** The names of all that pages ask of a dataset. */
export async function answersOf(source: DatasetSource): Promise<string[]> {
  const directory = await source.directory();
  const agencies = directory.map(({ agency_id }) => agency_id);
  const areas = (await source.regions())
    .filter((row) => row.bodies + row.aggregate_bodies > 0)
    .map(({ region_code }) => region_code);
  const summed = await source.summedAreas();
  const reports = directory.flatMap(({ agency_id, read_years, unread_years }) =>
    [...read_years, ...unread_years].map((year) => `${agency_id}/${year}`),
  );
  const ones: Readonly<Record<keyof typeof OF_ONE, readonly string[]>> = {
    briefs: [...areas, ...agencies],
    status: [ALL_REGIONS, ...areas],
    quality: summed,
    drafts: summed,
    agencies,
    reports,
  };
  return [
    ...Object.keys(OF_DATASET),
    ...Object.entries(ones).flatMap(([name, all]) => all.map((one) => `${name}/${one}`)),
  ];
}
