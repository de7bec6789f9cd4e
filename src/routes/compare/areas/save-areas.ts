import { saveCsv } from '$lib/ui/chart/save.ts';
import type { useMarking } from '$lib/ui/state/marking.ts';
import { areaRows, type AreaLine, type AreaQuestion } from '$lib/views/index.ts';
import type { useLabels } from './labels.ts';

/** Saves every area of the year with all that the page tells of it. */
export const saveAreas = (
  lines: readonly AreaLine[],
  asked: AreaQuestion,
  marking: ReturnType<typeof useMarking>,
  t: ReturnType<typeof useLabels>,
): Promise<void> =>
  saveCsv(
    marking.fileName(`${t.site.name}_${t.areas.file.title(asked.year)}.csv`),
    marking.rows(areaRows(lines, asked, t)),
  );
