import type { DatasetSource, Filter } from '$lib/queries/index.ts';
import { filterAnswer } from './filter-answer.ts';
import { askOverview } from './overview/ask-overview.ts';

/** What the bodies of an area filed, as published, and how its own totals stand to their sums; `region` is a code or all areas. */
export async function statusAnswer(source: DatasetSource, region: string) {
  const code = region as Filter['region'];
  const [lines, totals] = await Promise.all([source.filingLines(code), source.areaTotals(code)]);
  return { region, lines, totals };
}

export type StatusAnswer = Awaited<ReturnType<typeof statusAnswer>>;

/** What there is to choose from, and the figures of the first view. */
export async function overviewAnswer(source: DatasetSource, asked: URLSearchParams | null = null) {
  const offered = await filterAnswer(source, asked);
  const { first } = offered;
  const summary = first.kind === null ? await source.summary(first.region) : null;
  if (summary !== null) {
    const { overviewOf } = await import('./overview/overview-of-summary.ts');
    return { ...offered, answer: overviewOf(summary, first), status: null };
  }
  const [answer, status] = await Promise.all([
    source.area([first]).then((area) => askOverview(area, first)),
    statusAnswer(source, first.region),
  ]);
  return { ...offered, answer, status };
}
