import { describeFinding, type Finding } from '$lib/core/checks/index.ts';
import type { Correction } from '$lib/core/layer/index.ts';
import { isGiven, type CellId, type Cells } from '$lib/core/report/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import type { Doubt, ToldFinding } from '$lib/views/index.ts';

/** Statuses that leave nothing to look at. */
const CHECKED = new Set(['reported', 'corrected']);

export const toldFindings = (findings: readonly Finding[]): ToldFinding[] =>
  findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    cells: finding.cells,
    difference: finding.difference,
    text: describeFinding(finding),
  }));

/** Whether cells have plain figures in them, and no error names one. */
export const isConfirmed = (ids: readonly CellId[], cells: Cells, errors: readonly ToldFinding[]): boolean =>
  ids.every((id) => CHECKED.has(cells[id]?.status ?? 'absent')) &&
  !errors.some((error) => ids.some((id) => error.cells.includes(id)));

/** Whether what was typed says what the cell says already. */
export const isSameEntry = (entry: Correction['new'], old: Correction['old']): boolean =>
  entry.value === old.value && (entry.status === old.status || (entry.value !== null && isGiven(old.status)));

/** Cells that were seen in a picture and that a person confirmed. */
export const lookedAt = (doubts: readonly Doubt[], settled: ReadonlySet<string>): ReadonlySet<CellId> =>
  new Set(doubts.filter(({ kind, key }) => kind === 'recognised' && settled.has(key)).flatMap(({ cells }) => cells));

type DraftState = keyof Labels['import']['draftStates'];

/** What a draft is decided by, in the order in which it has to be settled. */
interface Standing {
  accepted: boolean;
  agencyId: string | null;
  fresh: object | null;
  year: number | null;
  asked: readonly object[];
  errors: readonly ToldFinding[];
  open: readonly object[];
}

/** What is to be done about a draft next. */
export function draftState({ accepted, agencyId, fresh, year, asked, errors, open }: Standing): DraftState {
  if (accepted) return 'accepted';
  if ((agencyId === null && fresh === null) || year === null || asked.length > 0) return 'unnamed';
  if (errors.some(({ cells }) => cells.length > 0)) return 'blocked';
  return open.length > 0 ? 'open' : 'ready';
}
