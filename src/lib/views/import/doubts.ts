import type { CellId, CellStatus, Report } from '../../core/report/index.ts';
import { cellHome } from '../../core/template/index.ts';
import type { Labels } from '../../labels/import.ts';
import { formatNumber } from '../figure/format.ts';
import { cellLabel } from '../../core/template/labels.ts';

/** A finding as a page shows it: which cells, and what to say. */
export interface ToldFinding {
  rule: string;
  cells: readonly CellId[];
  text: string;
  /** Error, warning or information. */
  severity: 'error' | 'warning' | 'info';
  /** By how much two sides differ; `null` where the rule has no sides. */
  difference: number | null;
}

/** A cell that alone would mend broken sums, with the figure it would have to be. */
export interface ToldSuspect {
  cell: CellId;
  proposed: number;
}

/** Something in a reading that wants a person's eye: one cell, or the cells of one row that are in the same case. */
export interface Doubt {
  key: string;
  cells: readonly CellId[];
  /** `sum`: an identity does not hold here; otherwise how the cell was read. */
  kind: 'sum' | CellStatus;
  label: string;
  raw: string;
  reason: string;
  /** The figure that would mend what is broken; `null` where none is known. */
  proposed: number | null;
}

const WEIGHT: Readonly<Partial<Record<CellStatus, number>>> = {
  unreadable: 0,
  text_only: 1,
  recognised: 2,
  text_number: 3,
  zero_word: 4,
  inferred: 5,
  na_mark: 6,
  blank: 7,
  absent: 8,
};

const rowOf = (id: CellId) => (id.includes('.') ? id.slice(0, id.indexOf('.')) : id);

function sumDoubts(
  findings: readonly ToldFinding[],
  suspects: readonly ToldSuspect[],
  report: Report,
  t: Labels,
): Doubt[] {
  const broken = findings.filter(
    ({ severity, cells, difference }) => severity === 'error' && cells.length > 0 && difference !== null,
  );
  const at = (id: CellId) => broken.filter(({ cells }) => cells.includes(id));
  // The likeliest cells come first; a finding that has none is shown at the last cell it names, which is its total.
  const likely = suspects.slice(0, 3).filter(({ cell }) => at(cell).length > 0);
  const told = new Set(likely.flatMap(({ cell }) => at(cell)));
  const rest = broken.filter((finding) => !told.has(finding)).flatMap(({ cells }) => cells.at(-1) ?? []);
  const cells = [...new Set([...likely.map(({ cell }) => cell), ...rest])];
  return cells.map((id): Doubt => {
    const cell = report.cells[id];
    const proposed = likely.find((suspect) => suspect.cell === id)?.proposed ?? null;
    const texts = at(id).map(({ rule, text }) => `${text}（${rule}）`);
    const hint = proposed === null ? [] : [t.import.mends(formatNumber(proposed))];
    return {
      key: `sum:${id}`,
      cells: [id],
      kind: 'sum',
      label: cellLabel(id),
      raw: cell?.raw ?? '',
      reason: [...hint, ...texts].join('；'),
      proposed,
    };
  });
}

function readingDoubts(report: Report, skip: ReadonlySet<CellId>, t: Labels): Doubt[] {
  const groups = new Map<string, CellId[]>();
  for (const [key, { status, raw, note }] of Object.entries(report.cells)) {
    const id = key as CellId;
    if (WEIGHT[status] === undefined || skip.has(id)) continue;
    const group = `${status}:${rowOf(id)}:${raw ?? ''}:${note ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  const doubts = [...groups].flatMap(([key, cells]): Doubt[] => {
    const [first] = cells;
    const cell = first === undefined ? undefined : report.cells[first];
    if (!cell || first === undefined) return [];
    const whole = cellLabel(first);
    return [
      {
        key,
        cells,
        kind: cell.status,
        label: cells.length === 1 ? whole : t.report.rowOfCells(whole.split(' · ')[0] ?? '', cells.length),
        raw: cell.raw ?? '',
        reason: [t.import.reasons[cell.status] ?? t.terms.status[cell.status], cell.note].filter(Boolean).join('；'),
        proposed: null,
      },
    ];
  });
  const place = (id: CellId | undefined) =>
    id === undefined ? 9 : ['proactive', 'requests', 'appeals'].indexOf(cellHome(id).table);
  return doubts.sort(
    (a, b) =>
      (WEIGHT[a.kind as CellStatus] ?? 9) - (WEIGHT[b.kind as CellStatus] ?? 9) ||
      place(a.cells[0]) - place(b.cells[0]),
  );
}

/**
 * What a person should look at, most telling first: cells where sums break, what could not be read, what was read from
 * words, what was inferred, what is not there. A cell stands in one doubt only.
 */
export function doubtsOf(
  report: Report,
  findings: readonly ToldFinding[],
  suspects: readonly ToldSuspect[],
  t: Labels,
): Doubt[] {
  const sums = sumDoubts(findings, suspects, report, t);
  return [...sums, ...readingDoubts(report, new Set(sums.flatMap(({ cells }) => cells)), t)];
}

/** Which of the doubts settled in a former version of a report stay settled: those whose cells are what they were then. */
export function stillSettled(
  doubts: readonly Doubt[],
  settled: ReadonlySet<string>,
  former: Report['cells'],
  now: Report['cells'],
): ReadonlySet<string> {
  const same = (id: CellId): boolean => {
    const [a, b] = [former[id], now[id]];
    return a?.value === b?.value && a?.status === b?.status && a?.raw === b?.raw;
  };
  return new Set(doubts.filter(({ key, cells }) => settled.has(key) && cells.every(same)).map(({ key }) => key));
}
