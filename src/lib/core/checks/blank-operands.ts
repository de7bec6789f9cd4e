import type { CellId } from '../report/index.ts';
import { cellLabel, placeLabel } from '../template/labels.ts';
import { BLANK_SIDE } from './rules/rule.ts';
import type { Subject } from './subject.ts';

/** Between row and column in the label of a cell. */
const SEPARATOR = ' · ';

/**
 * The operands of a sum at one place that are no figure, as they stand in the document: a blank is called blank and not 0. `null`
 * where every operand is a figure.
 */
export function blankOperands({ noted }: Pick<Subject, 'noted'>, at: string, cells: readonly CellId[]): string | null {
  const shown = new Map<string, string[]>();
  const place = placeLabel(at);
  for (const [id, { status, raw }] of noted) {
    if ((status !== 'blank' && status !== 'na_mark') || !cells.includes(id)) continue;
    const mark = status === 'blank' ? BLANK_SIDE.zh : `“${raw ?? '/'}”`;
    const label = cellLabel(id)
      .split(SEPARATOR)
      .filter((part) => part !== place)
      .join(SEPARATOR);
    shown.set(mark, [...(shown.get(mark) ?? []), label]);
  }
  if (shown.size === 0) return null;
  return [...shown].map(([mark, labels]) => `${mark}：${labels.join('、')}`).join('；');
}
