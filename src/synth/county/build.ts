import type { Dataset } from '../../lib/core/dataset/index.ts';
import { makeInjector, type Injection } from '../defects/inject.ts';
import { voiceOf } from '../defects/text.ts';
import { addFacts, newFacts } from '../figures/facts.ts';
import { Random, hashText } from '../figures/random.ts';
import { composeSections } from '../narrative/compose.ts';
import { GOVERNMENT } from './bodies.ts';
import { YEARS } from './conditions.ts';
import { drawInTime } from './dates.ts';
import { keyOf, makeDraft, type Draft } from './draft.ts';
import { makeHistory } from './history.ts';
import { tellingOf } from './tell.ts';
import { toDataset } from './to-dataset.ts';

/** The fictional county: its data, every report as its body wrote it, and every defect in it. */
export interface County {
  dataset: Dataset;
  drafts: readonly Draft[];
  injections: readonly Injection[];
}

/** The government's sum over the bodies that filed. */
function sumYear(drafts: readonly Draft[], year: number): Draft {
  const sum = newFacts();
  for (const draft of drafts) if (draft.year === year && draft.isFiled) addFacts(sum, draft.facts);
  return makeDraft(GOVERNMENT, year, sum, true);
}

/** Makes the county of a seed. Without defects every identity holds everywhere, and nothing is missing or late. */
export function buildCounty(seed: number, options: { withDefects: boolean } = { withDefects: true }): County {
  const own = makeHistory(seed).map(({ body, year, facts }) => makeDraft(body, year, facts, false));
  const sums = YEARS.map(({ year }) => sumYear(own, year));
  const drafts = [...own, ...sums];
  const byKey = new Map(drafts.map((draft) => [keyOf(draft.body.id, draft.year), draft]));
  const draftOf = (id: string, year: number) => byKey.get(keyOf(id, year));
  const aggregateOf = (year: number) => draftOf(GOVERNMENT.id, year);
  const isComplete = (year: number) =>
    own.every((draft) => draft.year !== year || (draft.isFiled && draft.reading === 'read'));
  const injector = makeInjector(drafts, { seed, draftOf, aggregateOf, isComplete });

  for (const draft of drafts) {
    const random = new Random(seed, hashText(`date ${draft.body.id}`), draft.year);
    draft.published_on = drawInTime(random, draft.year, draft.isAggregate);
  }
  if (options.withDefects) injector.intoFigures();
  for (const draft of drafts) {
    if (draft.reading === 'read') draft.sections = composeSections(seed, voiceOf(draft), tellingOf(seed, draft));
  }
  if (options.withDefects) injector.intoTextAndFiles();

  const filed = drafts.filter(({ isFiled }) => isFiled);
  return { dataset: toDataset(filed), drafts: filed, injections: injector.injections() };
}
