import { say } from '../dataset/index.ts';
import { cellEntries, whyImpossible, type StoredReport } from '../report/index.ts';

/** A report as it can be kept: a figure that no dataset keeps is no figure, but stays as text with the reason. */
export function storable(report: StoredReport): StoredReport {
  const lost = cellEntries(report.cells).flatMap(([id, { value, raw, at }]) => {
    const why = value === null ? null : whyImpossible(id, value);
    if (value === null || why === null) return [];
    const text = raw ?? String(value);
    return [[id, { value: null, status: 'unreadable' as const, raw: text, at, note: say(why, value).zh }] as const];
  });
  return lost.length === 0 ? report : { ...report, cells: { ...report.cells, ...Object.fromEntries(lost) } };
}
