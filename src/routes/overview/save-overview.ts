import { foldWords } from '$lib/labels/folds.ts';
import type { Labels } from '$lib/labels/overview.ts';
import { unfoldedWords } from '$lib/labels/unfolded.ts';
import { saveCsv } from '$lib/ui/chart/save.ts';
import type { useMarking } from '$lib/ui/state/marking.ts';
import { twinToRows, type Area, type Body } from '$lib/views/index.ts';
import type { DrawnFigure } from '../drawn-figure.ts';

/** Saves the tables of all figures of an area as one file, after its trends those of the parts that stand folded as well. */
export async function saveOverview(
  trends: readonly DrawnFigure[],
  area: Area,
  bodies: readonly Body[],
  stem: string,
  marking: ReturnType<typeof useMarking>,
  t: Labels,
): Promise<void> {
  const [{ outcomesFigures }, { flowFigures }] = await Promise.all([
    import('./outcomes-figures.ts'),
    import('./flow-figures.ts'),
  ]);
  const all = [
    ...trends,
    ...outcomesFigures(area, t),
    ...flowFigures(area, bodies, { ...t, ...foldWords, ...unfoldedWords }),
  ];
  const rows = all.flatMap(({ view }, index) => [
    ...(index > 0 ? [[]] : []),
    [view.title],
    ...twinToRows(view.twin, t),
  ]);
  await saveCsv(marking.fileName(`${stem}.csv`), marking.rows(rows));
}
