import { TOPICS } from '$lib/indicators/index.ts';
import { ALL_REGIONS, queryAreas, queryDirectory, queryRegions } from '$lib/queries/index.ts';
import type { Engine } from '$lib/warehouse/engine.ts';
import { isTopic, topicAnswer } from '../[topic=topic]/answer.ts';
import { directoryAnswer } from '../agencies/answer.ts';
import { agencyQuality } from '../agencies/[id]/agency-quality.server.ts';
import { agencyAnswer } from '../agencies/[id]/answer.ts';
import { briefAnswer, briefPageAnswer } from '../brief/answer.ts';
import { compareAnswer } from '../compare/answer.ts';
import type { AnswerPage } from '../fetch-answer.ts';
import { overviewAnswer, statusAnswer } from '../overview-answer.ts';
import { areaAnswer, draftAnswer, qualityAnswer } from '../quality/answer.ts';
import { reportAnswer } from '../reports/[agency]/[year]/answer.ts';

/** A dataset's two files: figures, and what was filed, found and added up. */
export interface Engines {
  engine: Engine;
  quality: Engine;
}

/** The names of all pages of a dataset. */
export async function answerPages({ engine, quality }: Engines): Promise<AnswerPage[]> {
  const directory = await queryDirectory(engine);
  const areas = await queryAreas(quality);
  const regions = (await queryRegions(engine)).filter((row) => row.bodies + row.aggregate_bodies > 0);
  return [
    'overview',
    ...TOPICS,
    'brief',
    ...regions.map(({ region_code }) => `briefs/${region_code}` as const),
    ...directory.map(({ agency_id }) => `briefs/${agency_id}` as const),
    'compare',
    'agencies',
    'quality',
    `status/${ALL_REGIONS}`,
    ...regions.map(({ region_code }) => `status/${region_code}` as const),
    ...areas.flatMap((region) => [`quality/${region}` as const, `drafts/${region}` as const]),
    ...directory.map(({ agency_id }) => `agencies/${agency_id}` as const),
    ...directory.flatMap(({ agency_id, read_years, unread_years }) =>
      [...read_years, ...unread_years].map((year) => `reports/${agency_id}/${year}` as const),
    ),
  ];
}

/** What one page shows first; `null` where the dataset has no such page. */
export function answer({ engine, quality }: Engines, page: string): Promise<object | null> {
  const [kind, id = '', year = ''] = page.split('/');
  if (kind === 'reports') return reportAnswer(engine, quality, id, year);
  if (kind === 'agencies' && id !== '') return agencyAnswer(engine, id, (agency) => agencyQuality(quality, agency));
  if (kind === 'agencies') return directoryAnswer(engine);
  if (kind === 'brief') return briefPageAnswer(engine, quality);
  if (kind === 'briefs') return briefAnswer(engine, quality, id);
  if (kind === 'compare') return compareAnswer(engine);
  if (kind === 'quality') return id === '' ? qualityAnswer(engine, quality) : areaAnswer(quality, id);
  if (kind === 'drafts') return draftAnswer(quality, id);
  if (kind !== undefined && isTopic(kind)) return topicAnswer(engine, kind);
  if (kind === 'overview') return overviewAnswer(engine, quality);
  if (kind === 'status') return statusAnswer(quality, id);
  return Promise.resolve(null);
}
