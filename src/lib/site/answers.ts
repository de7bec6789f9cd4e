import { TOPICS, type Topic } from '../indicators/types.ts';

/** Of what a dataset has an answer each: once, or for every area, body, report it has. */
export type Each = 'dataset' | 'area' | 'checked-area' | 'area-or-body' | 'agency' | 'report';

const ofTopics = Object.fromEntries(TOPICS.map((topic) => [topic, 'dataset'])) as Record<Topic, 'dataset'>;

/** What pages ask of a dataset, by name; `[…]` stands for the one it is about. */
export const ANSWERS = {
  overview: 'dataset',
  ...ofTopics,
  compare: 'dataset',
  agencies: 'dataset',
  quality: 'dataset',
  brief: 'dataset',
  'briefs/[one]': 'area-or-body',
  'status/[one]': 'area',
  'quality/[one]': 'checked-area',
  'drafts/[one]': 'checked-area',
  'agencies/[one]': 'agency',
  'reports/[one]': 'report',
} as const satisfies Record<string, Each>;

export type AnswerName = keyof typeof ANSWERS;

type Filled<Name extends string> = Name extends `${infer Folder}[one]` ? `${Folder}${string}` : Name;

/** The name of one answer of a dataset: `overview`, `quality/350128`, `reports/pingtan-zone/2019`. */
export type AnswerPage = Filled<AnswerName>;

/** The name in `ANSWERS` behind the name of one answer, and what that one is about (empty: the dataset); `null` where there is none. */
export function answerOf(page: string): { name: AnswerName; one: string } | null {
  const slash = page.indexOf('/');
  const name = slash < 0 ? page : `${page.slice(0, slash)}/[one]`;
  return isAnswer(name) ? { name, one: slash < 0 ? '' : page.slice(slash + 1) } : null;
}

const isAnswer = (name: string): name is AnswerName => Object.hasOwn(ANSWERS, name);
